import type { NameUse } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Span } from '../../model.ts';
import type { Document, Token } from '../../text/document.ts';
import { fold } from '../../text/fold.ts';

export type Shape = 'lower' | 'title' | 'camel' | 'upper' | 'other';

/** A word of a text as the name detector sees it: hyphenated words are one. */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly folded: string;
  readonly kind: Token['kind'];
  readonly shape: Shape;
  readonly use: NameUse | undefined;
  /** SCOWL level, 10 to 70; undefined where it is no English word. */
  readonly level: number | undefined;
  /** First word of a sentence, a quotation, a bullet or a label's value: a capital says nothing there. */
  readonly opens: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly sentence: number;
  /** Stands in a sentence written in capitals, or in a text that has none: the shape says nothing. */
  readonly shapeless: boolean;
}

const NO_USE: NameUse = Object.freeze({ given: false, surname: false, gender: 'u' });
const APOSTROPHES = /[\u2018\u2019\u02bb\u02bc]/g;
const CONTRACTED = /(?:n't|'(?:ll|re|ve|d|m|s|em|all))$/;
const HYPHENS = new Set(['-', '\u2010', '\u2011']);

export const shapeOf = (text: string): Shape => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (!letters) return 'other';
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters === letters.toUpperCase()) return letters.length === 1 ? 'title' : 'upper';
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(letters)) return 'title';
  return /^\p{Lu}/u.test(letters) || /^\p{Ll}{1,3}\p{Lu}/u.test(letters) ? 'camel' : 'other';
};

const PREFIX =
  /^(?:non|un|re|pre|post|co|anti|over|under|self|sub|super|inter|intra|multi|semi|mis|dis|psycho|neuro|micro|macro|hyper|hypo|bio|cyber|tele)/;
const ENDING =
  /(?:ness|ish|like|ly|less|wise|able|ing|ed|er|ers|y|s|es|ism|ist|ists|ization|isation|izing|ising|ized|ised)$/;

/** Level of an English word; a regular derivation of one counts as rare. */
const levelOf = (lower: string, levels: ReadonlyMap<string, number>): number | undefined => {
  const known = levels.get(lower);
  if (known !== undefined) return known;
  if (CONTRACTED.test(lower)) return 10;
  if (lower.length < 6) return undefined;
  const bare = lower.replace(PREFIX, '');
  if (bare !== lower && bare.length > 2 && levels.has(bare)) return 60;
  const stem = lower.replace(ENDING, '');
  if (stem !== lower && stem.length > 3 && ((levels.get(stem) ?? 99) <= 50 || (levels.get(`${stem}e`) ?? 99) <= 50))
    return 60;
  return undefined;
};

const findUse = (parts: readonly string[], names: ReadonlyMap<string, NameUse>): NameUse | undefined => {
  const whole = names.get(parts.join('-'));
  if (whole || parts.length === 1) return whole;
  const uses = parts.map((part) => names.get(part));
  if (!uses.some((use) => use !== undefined)) return undefined;
  const first = uses[0] ?? NO_USE;
  return { given: first.given, surname: uses.some((use) => use?.surname), gender: first.gender };
};

const OPENERS = new Set([
  '"',
  '\u201c',
  '\u2018',
  "'",
  '\u00ab',
  ':',
  '\u2022',
  '*',
  '-',
  '\u2013',
  '\u2014',
  '+',
  '>',
  '#',
  '|',
  '=',
  '\u2192',
  ';',
]);

/** Is this text typed without capitals? Judged by how its sentences begin and how it writes "I". */
const isLowercased = (document: Document): boolean => {
  let lower = 0;
  let upper = 0;
  let begins = true;
  let sentence = -1;
  for (const { kind, text, sentence: own } of document.tokens) {
    if (own !== sentence) begins = true;
    sentence = own;
    if (kind === 'mark') begins = begins || /^[.!?\u2026]$/.test(text);
    else {
      if (begins && kind === 'word') {
        if (/^\p{Ll}/u.test(text)) lower++;
        else upper++;
      }
      begins = false;
    }
  }
  let small = 0;
  let tall = 0;
  for (const token of document.tokens) {
    if (token.text === 'i' || /^i['\u2019]/.test(token.text)) small++;
    else if (token.text === 'I' || /^I['\u2019]/.test(token.text)) tall++;
  }
  return (lower > upper * 1.5 && lower >= 2) || (small > 0 && tall === 0 && lower >= upper * 0.5);
};

const isShouted = (tokens: readonly Token[]): boolean => {
  let upper = 0;
  let words = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < 2) continue;
    words++;
    if (text === text.toUpperCase() && text !== text.toLowerCase()) upper++;
  }
  return words >= 3 && upper / words > 0.7;
};

export interface Units {
  readonly units: readonly Unit[];
  readonly lowercased: boolean;
}

/** Cuts a document into units and looks each up once. */
export const unitsOf = (document: Document, { gazetteer }: Pick<Knowledge, 'gazetteer'>): Units => {
  const { tokens, sentences } = document;
  const lowercased = isLowercased(document);
  const units: Unit[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s] ?? { from: 0, to: 0 };
    const shouted = isShouted(tokens.slice(from, to));
    let opens = true;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (!token) break;
      let last = token;
      const parts = [token];
      if (token.kind === 'word' && token.text !== "'s") {
        for (let next = i + 2; next < to; next += 2) {
          const hyphen = tokens[next - 1];
          const word = tokens[next];
          if (!hyphen || !word || !HYPHENS.has(hyphen.text) || word.kind !== 'word') break;
          if (hyphen.start !== last.end || word.start !== hyphen.end) break;
          parts.push(word);
          last = word;
          i = next;
        }
      }
      const text = document.text.slice(token.start, last.end);
      const lower = text.toLowerCase().replace(APOSTROPHES, "'");
      const isWord = token.kind === 'word';
      const keys = parts.map((part) => fold(part.text));
      const levels = isWord
        ? parts.map((part) => levelOf(part.lower.replace(APOSTROPHES, "'"), gazetteer.wordLevels))
        : [];
      const rare = levels.reduce<number>((max, level) => Math.max(max, level ?? 99), 0);
      const shape = shapeOf(text);
      units.push({
        start: token.start,
        end: last.end,
        text,
        lower,
        folded: keys.join('-'),
        kind: token.kind,
        shape,
        use: isWord ? findUse(keys, gazetteer.names) : undefined,
        level: isWord && rare < 99 ? rare : undefined,
        opens,
        spaced: units.length === 0 || (units.at(-1)?.end ?? 0) < token.start,
        sentence: s,
        shapeless: lowercased ? shape === 'lower' : shouted,
      });
      if (token.kind === 'mark') opens = opens || OPENERS.has(token.text);
      else if (token.kind !== 'number') opens = false;
    }
  }
  return { units, lowercased };
};
