import { ANIMALS, KIN, ROLES, SHORT_TITLES } from '../detect/names/cues.ts';
import type { AllowEntry } from '../knowledge/allow.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Candidate, Span } from '../model.ts';
import { type Document, type Token, tokenAt } from '../text/document.ts';
import { fold } from '../text/fold.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly entry: AllowEntry;
}
interface Allowed extends Span {
  readonly entry: AllowEntry;
}
type Index = ReadonlyMap<string, readonly Phrase[]>;

const indexes = new WeakMap<Knowledge['allow'], Index>();
/** Two capitals: written as an acronym. */
const CAPITALS = /\p{Lu}.*\p{Lu}/su;
/** A direction and a state's letters: "western PA", "coastal BC". */
const DIRECTED =
  /^(?:north|south|east|west|upstate|downstate|mid|central|inner|outer|rural|coastal|interior|regional|remote|outback|metro|greater)\p{Ll}*[ -]\p{Lu}{2,3}$/u;
const PIECE = /[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu;

/** A possessive may end any mention; inside an entry it stands for itself ("Parkinson's"). */
const pieces = (surface: string): string[] => surface.match(PIECE) ?? [];

const indexOf = (allow: Knowledge['allow']): Index => {
  const known = indexes.get(allow);
  if (known) return known;
  const index = new Map<string, Phrase[]>();
  for (const entry of allow) {
    const words = pieces(entry.surface);
    const first = words[0];
    if (!first) continue;
    const list = index.get(first);
    if (list) list.push({ words, entry });
    else index.set(first, [{ words, entry }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  indexes.set(allow, index);
  return index;
};

interface Piece extends Span {
  readonly word: string;
}

const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(PIECE)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Is one of the context words among the three words before or after? */
const inContext = (
  list: readonly Piece[],
  from: number,
  to: number,
  context: readonly string[],
  text: string,
): boolean => {
  const start = Math.max(0, from - 6);
  const near = list.slice(start, to + 7);
  const words = near.filter((piece) => /[\p{L}\p{N}]/u.test(piece.word));
  const before = words.filter((piece) => piece.end <= (list[from]?.start ?? 0)).slice(-3);
  const after = words.filter((piece) => piece.start >= (list[to]?.end ?? 0)).slice(0, 3);
  const around = ` ${[...before, ...after].map(({ word }) => word).join(' ')} `;
  const unbroken = (piece: Piece | undefined, other: number) =>
    piece !== undefined && !/[.!?\n]\s/.test(text.slice(Math.min(piece.start, other), Math.max(piece.end, other)));
  return (
    context.some((word) => around.includes(` ${word} `)) &&
    (unbroken(before[0], list[from]?.start ?? 0) || unbroken(after.at(-1), list[to]?.end ?? 0))
  );
};

const findAllowed = (text: string, index: Index): Allowed[] => {
  const list = piecesOf(text);
  const found: Allowed[] = [];
  for (let i = 0; i < list.length; i++) {
    const phrases = index.get(list[i]?.word ?? '');
    if (!phrases) continue;
    for (const { words, entry } of phrases) {
      if (words.some((word, n) => list[i + n]?.word !== word)) continue;
      const start = list[i]?.start ?? 0;
      const end = list[i + words.length - 1]?.end ?? start;
      if (entry.exact && !CAPITALS.test(text.slice(start, end))) continue;
      if (entry.when === 'context' && !inContext(list, i, i + words.length - 1, entry.context, text)) continue;
      found.push({ start, end, entry });
    }
  }
  return found;
};

/** Packs of the entries that hold all of a stretch's words, in their context. */
export const packsOver = (text: string, { start, end }: Span, allow: Knowledge['allow']): readonly string[] =>
  findAllowed(text, indexOf(allow))
    .filter((one) => one.start <= start && end <= one.end)
    .map(({ entry }) => entry.pack);

/** Does a title, a relative or a role before it make a person of it? */
const isPersonal = ({ tokens }: Document, span: Span, first: number): boolean => {
  const own = tokens[first];
  if (own && SHORT_TITLES.has(own.lower) && own.start >= span.start) return true;
  let before: Token | undefined = tokens[first - 1];
  if (/^[.,(:"\u201c]$/.test(before?.text ?? '')) before = tokens[first - 2];
  if (!before || before.sentence !== own?.sentence) return false;
  return (
    SHORT_TITLES.has(before.lower) ||
    ROLES.has(before.lower) ||
    KIN.has(before.lower) ||
    ANIMALS.has(before.lower) ||
    /^(?:named|called)$/.test(before.lower)
  );
};

/** Words that people are called by too: there a title or a tie before the word wins, unless the entry has the title itself. */
const isPersonable = (entry: AllowEntry, surface: string): boolean =>
  !SHORT_TITLES.has(pieces(entry.surface)[0] ?? '') &&
  !(surface.length > 1 && surface === surface.toUpperCase()) &&
  !/^allow-(?:acronyms|instruments|calendar)$/.test(entry.pack);

/** Takes out candidates that are an eponym, an instrument, a drug or another known look-alike in its context. */
export const applyAllowList = (
  candidates: readonly Candidate[],
  document: Document,
  knowledge: Knowledge,
): Candidate[] => {
  const { text, tokens } = document;
  const allowed = findAllowed(text, indexOf(knowledge.allow));
  if (!allowed.length) return [...candidates];
  const surfaces = new Set<string>();
  const personal = candidates.map((candidate) => {
    const is = candidate.category === 'name' && isPersonal(document, candidate, tokenAt(document, candidate.start));
    if (is) for (const piece of piecesOf(text.slice(candidate.start, candidate.end))) surfaces.add(piece.word);
    return is;
  });
  return candidates.filter((candidate, n) => {
    if (
      candidate.category === 'name' &&
      personal[n] &&
      allowed.every(
        (span) =>
          span.end <= candidate.start ||
          span.start >= candidate.end ||
          isPersonable(span.entry, text.slice(span.start, span.end)),
      )
    ) {
      return !allowed.some(
        (span) =>
          span.start <= candidate.start &&
          span.end >= candidate.end &&
          span.end - span.start > candidate.end - candidate.start + 2,
      );
    }
    const over = allowed.filter(
      (span) =>
        span.start < candidate.end && candidate.start < span.end && span.entry.categories.includes(candidate.category),
    );
    if (!over.length) return true;
    // A name that is somebody's in this text stays one, whoever else bears it.
    const shared = over.every(
      (span) =>
        piecesOf(text.slice(span.start, span.end)).some((piece) => surfaces.has(piece.word)) &&
        /^allow-eponyms/.test(span.entry.pack),
    );
    if (shared && candidate.category === 'name') return true;
    // All that is written with a capital, or all words where none is, must be allowed.
    const inside: Token[] = [];
    for (let i = tokenAt(document, candidate.start); i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.start >= candidate.end) break;
      if (token.kind !== 'mark' && !/^['\u2019]s$/.test(token.text)) inside.push(token);
    }
    const capital = inside.filter((token) => /\p{Lu}/u.test(token.text));
    const linked = (token: Token) =>
      token.text.length < 4 && /\p{L}-$/u.test(text.slice(candidate.start, token.start)) && token.text !== 'ish';
    // an acronym at the head of a code frees the code no more than a state's letters free "western PA"
    if (candidate.category === 'id')
      return !inside.every((token) => over.some((span) => span.start <= token.start && token.end <= span.end));
    if (candidate.category === 'place' && DIRECTED.test(text.slice(candidate.start, candidate.end))) return true;
    // the letters of "PS 118" are let through alone, its number is not
    if (
      candidate.rule === 'org-crew' &&
      inside.some(
        ({ kind, start }) => kind === 'number' && !over.some((span) => span.start <= start && start < span.end),
      )
    )
      return true;
    const must = capital.length ? inside.filter((token) => capital.includes(token) || linked(token)) : inside;
    return !must.every((token) =>
      over.some(
        (span) =>
          span.start <= token.start &&
          (token.end <= span.end || /^['\u2019]s?$/.test(text.slice(Math.max(span.end, token.start), token.end))),
      ),
    );
  });
};
