import {
  ACTIONS,
  FUNCTION_WORDS,
  KIN,
  PARTICLES,
  ROLES,
  SHORT_TITLES,
  SPEECH,
  SUFFIXES,
  WORD_TITLES,
} from '../detect/names/cues.ts';
import { type Unit, unitsOf } from '../detect/names/units.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './draft.ts';

/** A name this sure carries to the other places where it stands. */
const STRONG = 0.55;
const MISSPELT_LENGTH = 5;

/** One word of a name known in this text. */
interface Known {
  readonly folded: string;
  readonly confidence: number;
  /** SCOWL level of the word, undefined where it is none. */
  readonly level: number | undefined;
  readonly surname: boolean;
}

const isPart = (unit: Unit): boolean =>
  unit.kind === 'word' &&
  unit.text.length > 1 &&
  !SHORT_TITLES.has(unit.lower) &&
  !PARTICLES.has(unit.lower) &&
  !SUFFIXES.has(unit.lower) &&
  !/^['\u2019]s$/.test(unit.text);

/** Are the words one edit apart: a letter more, less, other, or two neighbours swapped? */
export const isOneEdit = (a: string, b: string): boolean => {
  if (a === b) return false;
  if (a.length > b.length) return isOneEdit(b, a);
  if (b.length - a.length > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  return (
    a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  );
};

const bare = (folded: string): string => folded.replace(/[^\p{L}]/gu, '');

/** The units of a span, found by halving. */
const inside = (units: readonly Unit[], { start, end }: Draft): Unit[] => {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Unit[] = [];
  for (let unit = units[low]; unit && unit.end <= end; unit = units[++low]) found.push(unit);
  return found;
};

/** Words of names that are strong enough to be looked for again. */
const knownWords = (drafts: readonly Draft[], units: readonly Unit[]): Map<string, Known> => {
  const known = new Map<string, Known>();
  let at = 0;
  for (const draft of drafts) {
    if (draft.category !== 'name' || draft.confidence < STRONG) continue;
    while (at < units.length && (units[at]?.end ?? 0) <= draft.start) at++;
    const own: Unit[] = [];
    for (let i = at; i < units.length && (units[i]?.start ?? 0) < draft.end; i++) {
      const unit = units[i];
      if (unit && isPart(unit)) own.push(unit);
    }
    const titled =
      own.length > 1
        ? own.filter((unit) => !(WORD_TITLES.has(unit.lower) || KIN.has(unit.lower) || ROLES.has(unit.lower)))
        : own;
    titled.forEach((unit, n) => {
      const entry = { folded: unit.folded, confidence: draft.confidence, level: unit.level, surname: n > 0 };
      const parts = unit.folded.split('-');
      for (const folded of new Set([
        unit.folded,
        ...(parts.length > 1 ? parts.filter((part) => part.length > 3) : []),
      ])) {
        const other = known.get(folded);
        if (!other || other.confidence < entry.confidence)
          known.set(folded, { ...entry, folded, level: folded === unit.folded ? unit.level : undefined });
      }
    });
  }
  return known;
};

const PERSON_BEFORE = /^(?:told|asked|asks|tells|met|misses|client|dating|married|texted|texts|called)$/;
const CLAUSE_BEFORE =
  /^(?:with|told|asked|asks|tells|for|and|&|between|by|about|from|see|saw|love|loves|miss|misses|meet|met|because|if|when|where|what|but|let|lets|than|like|as|client|does|did|is|was|says|thinks|so)$/;

/** Does the word stand where a person's name would, rather than as the plain word it also is? */
const isNominal = (units: readonly Unit[], i: number): boolean => {
  const unit = units[i];
  const p1 = units[i - 1];
  const n1 = units[i + 1];
  const before = p1 && p1.sentence === unit?.sentence ? p1 : undefined;
  const next = n1 && n1.sentence === unit?.sentence ? n1 : undefined;
  if (/^['\u2019]s$/.test(next?.text ?? '')) return true;
  if (before && (KIN.has(before.lower) || ROLES.has(before.lower))) return true;
  if (
    before &&
    /^(?:i|you|he|she|it|we|they|who|that|this|there|which|to|the|a|an|any|some|no|more|in|of|my|her|his|their|your|our|can|not)$/.test(
      before.lower,
    )
  )
    return false;
  const verb =
    next?.kind === 'word' &&
    (SPEECH.has(next.lower) ||
      ACTIONS.has(next.lower) ||
      (/(?:ed|s)$/.test(next.lower) && !/ss$/.test(next.lower) && next.level !== undefined));
  if (verb) return true;
  if (next?.text === '(') return true;
  return (
    before !== undefined &&
    (unit?.shape === 'lower' ? PERSON_BEFORE : CLAUSE_BEFORE).test(before.lower) &&
    (!next || next.kind === 'mark' || next.shape === 'lower')
  );
};

const BECAUSE = {
  again: { rule: 'name-again', because: 'The same name stands elsewhere in the text.' },
  misspelt: { rule: 'name-misspelt', because: 'It is one letter away from a name in this text.' },
  initial: { rule: 'name-initial', because: 'It is the initial of a name in this text.' },
  tag: { rule: 'name-in-tag', because: 'It holds a name of this text.' },
  phrase: { rule: 'found-again', because: 'The same words are an identifier elsewhere in the text.' },
} as const;

const nameDraft = (start: number, end: number, confidence: number, how: keyof typeof BECAUSE): Draft => ({
  start,
  end,
  category: 'name',
  type: 'direct',
  confidence,
  reasons: [{ ...BECAUSE[how], confidence }],
});

const findAgain = (
  units: readonly Unit[],
  known: ReadonlyMap<string, Known>,
  isFree: (start: number, end: number) => boolean,
): Draft[] => {
  const found: Draft[] = [];
  const initials = new Map<string, number>();
  for (const { folded, confidence } of known.values()) {
    const letter = folded[0] ?? '';
    if (confidence > 0.8) initials.set(letter, Math.max(initials.get(letter) ?? 0, confidence));
  }
  const long = [...known.values()].filter(({ folded }) => folded.length >= MISSPELT_LENGTH);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind !== 'word' || /(?:n't|'(?:ll|re|ve|d|m))$/.test(unit.lower) || !isFree(unit.start, unit.end))
      continue;
    const capital = unit.shape !== 'lower' && !unit.shapeless;
    let same = known.get(unit.folded);
    if (!same && unit.folded.includes('-') && capital)
      same = unit.folded
        .split('-')
        .map((part) => known.get(part))
        .find((part) => part !== undefined && part.level === undefined);
    if (same) {
      const common = unit.level !== undefined && (unit.level <= 50 || !capital);
      if (FUNCTION_WORDS.has(unit.lower) && !(capital && !unit.opens)) continue;
      if ((KIN.has(unit.lower) || ROLES.has(unit.lower) || WORD_TITLES.has(unit.lower)) && !capital) continue;
      const sure = !common
        ? capital
          ? 0.95
          : unit.level === undefined
            ? 0.9
            : 0.6
        : capital && !unit.opens
          ? 0.9
          : isNominal(units, i)
            ? 0.75
            : capital
              ? 0.45
              : 0.15;
      const p1 = units[i - 1];
      const titled = p1 && SHORT_TITLES.has(p1.lower) && p1.sentence === unit.sentence;
      if (sure >= 0.3)
        found.push(
          nameDraft(titled ? p1.start : unit.start, unit.end, Math.min(sure, 0.5 + same.confidence / 2), 'again'),
        );
      continue;
    }
    if (/^\p{Lu}$/u.test(unit.text) && unit.text !== 'I' && initials.has(unit.folded)) {
      const n1 = units[i + 1];
      const dotted = n1?.text === '.' && !n1.spaced;
      const p1 = units[i - 1];
      const next = dotted ? units[i + 2] : n1;
      const verb =
        next !== undefined &&
        next.sentence === unit.sentence &&
        (SPEECH.has(next.lower) || ACTIONS.has(next.lower) || /^['\u2019]s$/.test(next.text));
      const after =
        p1 !== undefined &&
        p1.sentence === unit.sentence &&
        /^(?:with|and|&|to|told|asked|for|between|by|client|of|that|where|when|because|if|but|so)$/.test(p1.lower);
      if (p1 && !unit.spaced && /^[.'\u2019/&-]$/.test(p1.text)) continue;
      if (/^[AT]$/.test(unit.text) && !dotted) continue;
      if (/^(?:a|an|the|high|plan|partner|type|column|grade|parent|client)$/.test(p1?.lower ?? '') && !dotted) continue;
      if (dotted && !unit.opens) found.push(nameDraft(unit.start, n1.end, verb || after ? 0.88 : 0.7, 'initial'));
      else if (dotted && verb) found.push(nameDraft(unit.start, n1.end, 0.8, 'initial'));
      else if (verb && (after || !unit.opens)) found.push(nameDraft(unit.start, unit.end, 0.7, 'initial'));
      else if (after && (!next || /^[.,;!?]$/.test(next.text)))
        found.push(nameDraft(unit.start, unit.end, 0.55, 'initial'));
      continue;
    }
    if (unit.level === undefined && unit.folded.length >= MISSPELT_LENGTH && unit.shape !== 'other') {
      const near = long.find(({ folded }) => isOneEdit(folded, unit.folded) && folded[0] === unit.folded[0]);
      if (near && (capital || unit.shapeless || unit.use === undefined))
        found.push(nameDraft(unit.start, unit.end, capital ? 0.85 : 0.7, 'misspelt'));
    }
  }
  return found;
};

const TAG = /#[\p{L}\p{N}_]{3,60}/gu;

const findInTags = (
  text: string,
  known: ReadonlyMap<string, Known>,
  isFree: (start: number, end: number) => boolean,
): Draft[] => {
  const words = [...known.values()].map(({ folded }) => bare(folded)).filter((word) => word.length >= 3);
  const found: Draft[] = [];
  for (const match of text.matchAll(TAG)) {
    const start = match.index;
    const end = start + match[0].length;
    const body = fold(match[0]);
    if (isFree(start, end) && words.some((word) => body.includes(word))) found.push(nameDraft(start, end, 0.85, 'tag'));
  }
  return found;
};

/** Categories whose exact surface is looked for again. */
const REPEATED = new Set(['place', 'org', 'contact', 'id']);

const findPhrases = (
  text: string,
  drafts: readonly Draft[],
  units: readonly Unit[],
  isFree: (start: number, end: number) => boolean,
): Draft[] => {
  const found: Draft[] = [];
  const seen = new Set<string>();
  const levels = new Map(units.map((unit) => [unit.start, unit.level]));
  for (const draft of drafts) {
    if (!REPEATED.has(draft.category) || draft.confidence < STRONG) continue;
    const surface = text.slice(draft.start, draft.end);
    if (surface.length < 3 || seen.has(surface)) continue;
    seen.add(surface);
    // A single word that is also a plain word ("Mobile", "Reading") is only looked for as written.
    const plain = /^\p{L}+$/u.test(surface) && (levels.get(draft.start) ?? 99) <= 50;
    const haystack = plain ? text : text.toLowerCase();
    const needle = plain ? surface : surface.toLowerCase();
    if (haystack.length !== text.length) continue;
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ');
      const starts = plain && !/[\p{L}\p{N},;] $/u.test(text.slice(Math.max(0, at - 2), at));
      if (!whole || starts || !isFree(at, end)) continue;
      const confidence = Math.min(0.9, draft.confidence);
      found.push({
        start: at,
        end,
        category: draft.category,
        type: draft.type,
        confidence,
        reasons: [{ ...BECAUSE.phrase, confidence }],
        ...(draft.value === undefined ? {} : { value: draft.value }),
      });
    }
  }
  return found;
};

/**
 * Once a surface is a name with strong evidence, every other mention of it is: of its parts, in other case, misspelt,
 * as an initial, in a hashtag. Places, organisations, contacts and codes are found again word for word.
 */
export const propagateNames = (drafts: readonly Draft[], document: Document, knowledge: Knowledge): Draft[] => {
  const { text } = document;
  const { units } = unitsOf(document, knowledge);
  const known = knownWords(drafts, units);
  const taken = new Uint8Array(text.length);
  // What is below the line elsewhere gives way to a name found again.
  for (const draft of drafts)
    if (draft.confidence >= 0.5 || draft.category === 'name') taken.fill(1, draft.start, draft.end);
  const isFree = (start: number, end: number) => {
    for (let i = start; i < end; i++) if (taken[i]) return false;
    return true;
  };
  const weak = drafts.filter((draft) => draft.category === 'name' && draft.confidence < 0.9);
  const raised = new Map<Draft, Draft>();
  for (const draft of weak) {
    const again = findAgain(inside(units, draft), known, () => true);
    const best = again.reduce((max, { confidence }) => Math.max(max, confidence), 0);
    if (
      best > draft.confidence &&
      draft.confidence < 0.6 &&
      again.some(({ reasons }) => reasons[0]?.rule === 'name-again')
    )
      raised.set(draft, {
        ...draft,
        confidence: best,
        reasons: [{ ...BECAUSE.again, confidence: best }, ...draft.reasons],
      });
  }
  const found = [...findAgain(units, known, isFree), ...findInTags(text, known, isFree)];
  for (const { start, end } of found) taken.fill(1, start, end);
  found.push(...findPhrases(text, drafts, units, isFree));
  const kept: Draft[] = [];
  const covered = new Uint8Array(text.length);
  for (const draft of found) {
    if (covered.subarray(draft.start, draft.end).includes(1)) continue;
    covered.fill(1, draft.start, draft.end);
    kept.push(draft);
  }
  const all = drafts
    .filter(
      (draft) =>
        draft.confidence >= 0.5 || draft.category === 'name' || !covered.subarray(draft.start, draft.end).includes(1),
    )
    .map((draft) => raised.get(draft) ?? draft);
  return [...all, ...kept].sort((a, b) => a.start - b.start);
};
