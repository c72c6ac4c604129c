import type { Analysis, Decision, Decisions, Entity, Finding, Leak } from '../model.ts';
import { fold } from '../text/fold.ts';
import { isCommonWord, nearWord } from './common-words.ts';
import { type Folded, foldWithMap } from './folded.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const NAMELIKE = new Set(['name', 'place', 'org']);
const TITLE =
  /^(?:monsignor|tannie|oom|atty|attorney|skipper|dr|mr|mrs|ms|miss|mx|prof|rev|fr|st|sr|jr|sgt|cpl|capt|col|lt|judge|coach|nurse|officer|pastor|father|sister|brother|uncle|aunt|auntie|the|of|de|la|le|van|von|der|den|del|da|di|dos|el|al|bin|bte|binti|ibn|and|mac|mc|ap|san|santa|new|old|north|south|east|west|upper|lower|great|little|mount|mt|lake|river|port|fort|street|road|clinic|school|hospital|church|county|city|town|centre|center|house|unit|court|college|university|service|services|family|community|health|counseling|counselling|group|team|club|hall|park|bay|beach|point|high|general|national|international|royal|first|second)$/;

// An author's name before an instrument is no mention of a person.
const THE_EPONYM = /(?<=\b[Tt]he )(\p{Lu}[\p{L}-]+)/gu;
const EPONYM =
  /(\p{Lu}[\p{L}-]+)(?:['’]s)?(?=\s+(?:Depression|Anxiety|Hopelessness|Inventory|Scale|Index|Test|Questionnaire|Method|Model|Therapy|Interview|Rating|Checklist|Screen|(?:Depression|scores?|score)|Sample|method|model|therapy|technique|inventory|inventories|Inventories|scales?|items?|manual)\b)/gu;

const kept = (decision: Decision | undefined): boolean =>
  decision?.kind === 'keep' || decision?.kind === 'not-identifier';

/** What of the original's identifiers still stands in `output`, whoever wrote it: kept ones aside. */
export const checkLeaks = (output: string, analysis: Analysis, decisions: Decisions): Leak[] => {
  const stream = foldWithMap(output);
  const open = openText(analysis, decisions);
  const leaks: Leak[] = [];
  const byKey = new Map(analysis.findings.map((f) => [f.key, f]));
  for (const entity of analysis.entities) {
    if (kept(decisions.entities[entity.key])) continue;
    const mentions = entity.mentions.flatMap((key) => byKey.get(key) ?? []).filter((f) => isChecked(f, decisions));
    const surfaces = [...new Set(mentions.map((f) => f.text))];
    for (const surface of surfaces) leaks.push(...leaksOf(surface, entity, output, stream, open));
  }
  return withoutNested(leaks);
};

/** Undecided mentions of the "look" tier stay in the text by design. */
const isChecked = (finding: Finding, decisions: Decisions): boolean => {
  const decision = decisions.mentions[finding.key] ?? decisions.entities[finding.entity];
  return !kept(decision) && (decision !== undefined || finding.tier !== 'look');
};

/** What is left of the original, as written and folded. */
interface Open extends Folded {
  readonly raw: string;
  /** How often a folded name stands before an instrument. */
  readonly eponyms: ReadonlyMap<string, number>;
}

/** The original without its replaced mentions: what stood there of itself may stand in the output. */
const openText = (analysis: Analysis, decisions: Decisions): Open => {
  let text = '';
  let at = 0;
  for (const f of [...analysis.findings].sort((a, b) => a.start - b.start)) {
    if (!isChecked(f, decisions) || f.start < at) continue;
    text += `${analysis.text.slice(at, f.start)}\u0000`;
    at = f.end;
  }
  const raw = text + analysis.text.slice(at);
  const eponyms = new Map<string, number>();
  for (const pattern of [EPONYM, THE_EPONYM]) {
    for (const m of raw.matchAll(pattern)) eponyms.set(fold(m[1] ?? ''), (eponyms.get(fold(m[1] ?? '')) ?? 0) + 1);
  }
  return { ...foldWithMap(raw), raw, eponyms };
};

const count = (text: string, part: string): number => {
  let n = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (isWhole(text, at, at + part.length)) n++;
  return n;
};
/** As often as the plain word stands with a capital. */
const countCapital = (open: Open, part: string): number => {
  let n = 0;
  for (let at = open.plain.indexOf(part); at >= 0; at = open.plain.indexOf(part, at + 1)) {
    if (isWhole(open.plain, at, at + part.length) && /^\p{Lu}/u.test(open.raw.slice(open.start(at)))) n++;
  }
  return n;
};
const isWhole = (text: string, from: number, to: number): boolean =>
  !WORD.test(text[from - 1] ?? '') && !WORD.test(text[to] ?? '');

const leaksOf = (surface: string, entity: Entity, output: string, stream: Folded, open: Open): Leak[] => {
  const found: Leak[] = [];
  const add = (start: number, end: number, how: Leak['how']) =>
    isBand(entity, output, start, end) ||
    found.push({ start, end, entity: entity.key, category: entity.category, type: entity.type, how });
  const folded = fold(surface).replace(/\s+/g, ' ').trim();
  const letters = folded.replace(/[^\p{L}\p{N}]/gu, '');
  if (!letters) return found;
  if (entity.type === 'quasi' && entity.category !== 'age' && !tellsAlone(folded)) return found;
  const common =
    isCommonWord(folded) ||
    (entity.category === 'date' && /^\p{Ll}+$/u.test(folded)) ||
    TITLE.test(folded) ||
    (entity.type === 'quasi' && NAMELIKE.has(entity.category) === false);
  const eponym = open.eponyms.get(folded) ?? 0;
  const budget =
    eponym + (common ? (/^\p{Lu}/u.test(surface) ? countCapital(open, folded) : count(open.plain, folded)) : 0);
  wholeMatches(surface, folded, letters, output, stream, budget, common, add);
  if (letters.length >= 5) streamMatches(letters, folded, isCommonWord(folded), stream, output, add);
  if (NAMELIKE.has(entity.category) || entity.category === 'contact') {
    for (const part of partsOf(surface, folded, entity)) {
      if (part !== folded)
        partMatches(
          part,
          entity.category !== 'name' || part.length < 4 || isCommonWord(part),
          stream,
          open,
          output,
          add,
        );
      if (part.length >= 5 && /^\p{L}+$/u.test(part)) {
        misspeltMatches(part, stream, open, add);
        cutMatches(part, stream, open, output, add);
      }
    }
  }
  return found;
};

/** A quasi-identifier is one by two words of its own, or by a single long one. */
const tellsAlone = (folded: string): boolean => {
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3 && !isCommonWord(word));
  return words.length > 1 || /\d/.test(folded) || (words[0]?.length ?? 0) >= 8;
};

/** "30–34", "35 to 39" and "about 15" are said instead of an age, also where it is their edge. */
const isBand = (entity: Entity, output: string, start: number, end: number): boolean =>
  entity.category === 'age' &&
  entity.type === 'quasi' &&
  (/(?:\d\s?(?:[-–—]|-?to-?|\sto\s)\s?|\b(?:about|around|roughly|age of|aged)\s)$/.test(
    output.slice(Math.max(0, start - 12), start),
  ) ||
    /^\s?(?:[-–—]|-?to-?|\sto\s)\s?\d/.test(output.slice(end, end + 8)));

type Add = (start: number, end: number, how: Leak['how']) => void;

/** The surface itself, whatever its case, accents or line breaks. */
const wholeMatches = (
  surface: string,
  folded: string,
  letters: string,
  output: string,
  stream: Folded,
  budget: number,
  common: boolean,
  add: Add,
): void => {
  const hits: { start: number; end: number; how: Leak['how'] }[] = [];
  for (let at = stream.plain.indexOf(folded); at >= 0; at = stream.plain.indexOf(folded, at + 1)) {
    if (!isWhole(stream.plain, at, at + folded.length)) continue;
    const start = stream.start(at);
    const end = stream.end(at + folded.length - 1);
    if (letters.length === 1 && !/[.]$/.test(surface)) continue;
    if (
      letters.length === 1 &&
      /\b(?:client|partner|person|[\p{L}]+)\s$/iu.test(output.slice(Math.max(0, start - 12), start)) &&
      /\b(?:client|partner|person)\s$/i.test(output.slice(Math.max(0, start - 12), start))
    )
      continue;
    const now = output.slice(start, end);
    const how =
      now === surface
        ? 'exact'
        : now.normalize('NFC').toLowerCase() === surface.normalize('NFC').toLowerCase()
          ? 'case'
          : now.replace(/\s+/g, ' ').toLowerCase() === surface.replace(/\s+/g, ' ').toLowerCase()
            ? 'split'
            : 'accent';
    if (common && /^\p{L}+$/u.test(folded) && /^\p{Lu}/u.test(surface) && !/^\p{Lu}/u.test(now)) continue;
    hits.push({ start, end, how });
  }
  // A word that is also a plain word may stand as often as the author used it so.
  const over = hits.length - budget;
  const ranked = [...hits].sort((a, b) => Number(b.how === 'exact') - Number(a.how === 'exact'));
  for (const hit of budget ? ranked.slice(0, Math.max(0, over)) : hits) add(hit.start, hit.end, hit.how);
};

/** The same letters and digits, cut by marks or line ends, or as part of a longer word, tag or handle. */
const streamMatches = (
  letters: string,
  folded: string,
  common: boolean,
  stream: Folded,
  output: string,
  add: Add,
): void => {
  for (let at = stream.letters.indexOf(letters); at >= 0; at = stream.letters.indexOf(letters, at + 1)) {
    const start = stream.letterStart(at);
    const end = stream.letterEnd(at + letters.length - 1);
    const text = output.slice(start, end);
    const whole = !WORD.test(output[start - 1] ?? '') && !WORD.test(output[end] ?? '');
    const inner = fold(text).replace(/[\p{L}\p{N}]/gu, '');
    if (
      !whole &&
      (inner !== '' ||
        (letters.length < 6 && !/[#@][\p{L}\p{N}_.-]*$/u.test(output.slice(Math.max(0, start - 30), start))))
    )
      continue;
    // Written as it was: `wholeMatches` has weighed it.
    if (whole && fold(text).replace(/\s+/g, ' ').trim() === folded) continue;
    if (whole && (inner.length > letters.length + 4 || (common && inner === ''))) continue;
    add(start, end, whole ? 'split' : 'inside');
  }
};

const partsOf = (surface: string, folded: string, entity: Entity): string[] => {
  if (entity.category === 'contact')
    return folded.split(/[@\s,;]+/).filter((p) => p.length >= 5 && /[\p{L}]/u.test(p) && !isCommonWord(p));
  const words = folded
    .split(/[^\p{L}\p{N}']+/u)
    .map((w) => w.replace(/'s$|^'|'$/g, ''))
    .filter((w) => w.length >= 3 && /^\p{L}/u.test(w) && !TITLE.test(w));
  // Of "co-founder Pradeep" the small word is no name.
  const capitals = new Set(
    (surface.match(/\p{Lu}[\p{L}\p{M}'’]*/gu) ?? []).map((word) => fold(word).replace(/'s$/, '')),
  );
  if (entity.category === 'name') return capitals.size ? words.filter((word) => capitals.has(word)) : words;
  // Of a place or an organisation only a word of its own is telling.
  return words.filter((w) => w.length >= 5 && !isCommonWord(w));
};

const partMatches = (part: string, capital: boolean, stream: Folded, open: Open, output: string, add: Add): void => {
  const hits: [number, number][] = [];
  for (let at = stream.plain.indexOf(part); at >= 0; at = stream.plain.indexOf(part, at + 1)) {
    if (!isWhole(stream.plain, at, at + part.length)) continue;
    const start = stream.start(at);
    if (capital && !/^\p{Lu}/u.test(output.slice(start))) continue;
    hits.push([start, stream.end(at + part.length - 1)]);
  }
  // A plain word may stand with a capital as often as the author used it so.
  const budget = capital ? countCapital(open, part) : 0;
  for (const [start, end] of hits.slice(0, Math.max(0, hits.length - budget))) add(start, end, 'part');
};

/** A part cut by a hyphen or a line end, "Quil-lon": as a printed page or a copied PDF breaks it. */
const cutMatches = (part: string, stream: Folded, open: Open, output: string, add: Add): void => {
  for (let at = stream.letters.indexOf(part); at >= 0; at = stream.letters.indexOf(part, at + 1)) {
    const start = stream.letterStart(at);
    const end = stream.letterEnd(at + part.length - 1);
    const now = output.slice(start, end);
    if (!/^\p{L}+(?:[-\u00ad\u2010\u2011]\s*|\s*\n\s*)\p{L}+$/u.test(now)) continue;
    if (WORD.test(output[start - 1] ?? '') || WORD.test(output[end] ?? '')) continue;
    // "Rose-mary" may be how the author writes a plain word; so it stands in what is left of the original.
    if (isCommonWord(part) || count(open.plain, fold(now).replace(/\s+/g, ' '))) continue;
    add(start, end, 'split');
  }
};

const misspeltMatches = (part: string, stream: Folded, open: Open, add: Add): void => {
  for (const length of [part.length - 1, part.length, part.length + 1]) {
    if (length < 5) continue;
    for (const [word, places] of stream.words.get(length) ?? []) {
      if (!nearWord(word, part) || isCommonWord(word) || count(open.plain, word)) continue;
      for (const from of places) add(stream.start(from), stream.end(from + word.length - 1), 'misspelt');
    }
  }
};

const ORDER: readonly Leak['how'][] = ['exact', 'case', 'accent', 'split', 'inside', 'part', 'misspelt'];

/** One leak for a passage: the longest, then the plainest. */
const withoutNested = (leaks: readonly Leak[]): Leak[] => {
  const sorted = [...leaks].sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      Number(b.type === 'direct') - Number(a.type === 'direct') ||
      ORDER.indexOf(a.how) - ORDER.indexOf(b.how),
  );
  const out: Leak[] = [];
  for (const leak of sorted) {
    const over = out.at(-1);
    if (over && leak.end <= over.end && (over.type === 'direct' || leak.type === 'quasi')) continue;
    out.push(leak);
  }
  return out;
};
