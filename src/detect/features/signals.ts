import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import { factsOf, type Lexicon } from '../../knowledge/lexicon.ts';
import type { Document, Token } from '../../text/document.ts';
import { fold } from '../../text/fold.ts';
import { baseOf, type Ending } from './base.ts';
import { CUE_CLASS, FUNCTION_CLASS, OPEN } from './closed.ts';
import { hashText, mix } from './hash.ts';

/** In how many texts of the training corpus a lower-case word stands outside every mark. */
export type Rarity = (word: string) => number;

/** One number per token and property; 0 means "none". */
export interface Signals {
  readonly word: Int32Array;
  readonly base: Int32Array;
  readonly shape: Uint8Array;
  /** Word class: `FUNCTION_CLASS`, or `OPEN` and what the lexicon says the word may be. */
  readonly part: Uint8Array;
  readonly cue: Uint8Array;
  readonly noun: Uint16Array;
  readonly secondNoun: Uint16Array;
  readonly verb: Uint16Array;
  /** Node of the entry of several words the token stands in, and 1 or 2 for its first and later words. */
  readonly phrase: Uint16Array;
  readonly phrasePlace: Uint8Array;
  /** Packed facts of the base form (`knowledge/lexicon.ts`). */
  readonly facts: Uint32Array;
  /** Texts that hold the word unmarked: 1 none, 2 one or two, 3 to eight, 4 to thirty, 5 more; 0 for marks. */
  readonly rarity: Uint8Array;
  /** 1 expected, 2 unusual, 3 surprising, of rarity and level; 0 for marks and numbers. */
  readonly surprise: Uint8Array;
  /** 1 where the text has used the word's base form before. */
  readonly echo: Uint8Array;
  /** Bits: given name 1, surname 2, place 4, first word of a place 8. */
  readonly lists: Uint8Array;
}

const rarityBucket = (texts: number) => (texts <= 0 ? 1 : texts <= 2 ? 2 : texts <= 8 ? 3 : texts <= 30 ? 4 : 5);

const shapeOf = ({ text, lower, kind }: Token, first: boolean): number => {
  if (kind === 'mark') return 1;
  if (kind === 'number') return 1 + Math.min(6, text.length); // 2 to 7
  if (kind === 'mixed') return /^\d/.test(text) ? 8 : 9;
  if (text === lower) return 10;
  if (text.length > 1 && text === text.toUpperCase()) return text.length < 5 ? 11 : 12;
  if (text.length === 1) return 13;
  const rest = text.slice(1);
  if (rest === lower.slice(1)) return first ? 14 : 15;
  return 16;
};

const ENDINGS: Readonly<Record<Ending, number>> = { none: 0, s: 1, ing: 2, ed: 3, irregular: 3 };

const openPart = (facts: ReturnType<typeof factsOf> | undefined, ending: Ending, shape: number): number => {
  if (!facts) return OPEN + (shape >= 11 ? 41 : ending === 'ing' ? 42 : ending === 'ed' ? 43 : 40);
  const may = Number(facts.nounSenses > 0) | (Number(facts.verbSenses > 0) << 1) | (Number(facts.adjective > 0) << 2);
  if (ending === 'none' && may === 0) return OPEN + (facts.adverb ? 38 : 39);
  return OPEN + ENDINGS[ending] * 8 + may;
};

const surpriseOf = (rarity: number, level: number): number => {
  if (rarity >= 4 || (rarity === 3 && level > 0 && level <= 2)) return 1;
  if (rarity === 3 || (level > 0 && level <= 3)) return 2;
  return 3;
};

const emptySignals = (size: number): Signals => ({
  word: new Int32Array(size),
  base: new Int32Array(size),
  shape: new Uint8Array(size),
  part: new Uint8Array(size),
  cue: new Uint8Array(size),
  noun: new Uint16Array(size),
  secondNoun: new Uint16Array(size),
  verb: new Uint16Array(size),
  phrase: new Uint16Array(size),
  phrasePlace: new Uint8Array(size),
  facts: new Uint32Array(size),
  rarity: new Uint8Array(size),
  surprise: new Uint8Array(size),
  echo: new Uint8Array(size),
  lists: new Uint8Array(size),
});

/** The longest lexicon entry of two or three words from token `t` on, hyphens passed over, as row and number of tokens. */
const phraseAt = (tokens: readonly Token[], t: number, bases: readonly string[], { rows }: Lexicon) => {
  let form = tokens[t]?.lower ?? '';
  let best: { row: number; length: number } | undefined;
  let words = 1;
  for (let at = t + 1; at < tokens.length && at < t + 5 && words < 3; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[t]?.sentence) break;
    if (token.text === '-') continue;
    if (token.kind !== 'word') break;
    words++;
    const row = rows.get(`${form} ${token.lower}`) ?? rows.get(`${form} ${bases[at] ?? ''}`);
    if (row !== undefined) best = { row, length: at - t + 1 };
    form = `${form} ${token.lower}`;
  }
  return best;
};

/** Everything about single words that features are made of. */
export const signalsOf = (document: Document, lexicon: Lexicon, gazetteer: Gazetteer, rarity: Rarity): Signals => {
  const { tokens } = document;
  const s = emptySignals(tokens.length);
  const known = (word: string) => lexicon.rows.has(word);
  const bases: string[] = [];
  const used = new Set<string>();
  for (const [t, token] of tokens.entries()) {
    const first = document.sentences[token.sentence]?.from === t;
    s.shape[t] = shapeOf(token, first);
    s.word[t] = hashText(token.kind === 'number' ? `#${token.text.length}` : token.lower);
    s.base[t] = s.word[t] ?? 0;
    bases.push(token.lower);
    s.part[t] = FUNCTION_CLASS.get(token.lower) ?? 0;
    s.cue[t] = CUE_CLASS.get(token.lower) ?? 0;
    if (token.kind === 'mark') continue;
    if (token.kind === 'number') {
      s.part[t] = OPEN + 36;
      continue;
    }
    const { base, ending } = baseOf(token.lower, known);
    bases[t] = base;
    if (used.has(base)) s.echo[t] = 1;
    used.add(base);
    s.base[t] = hashText(base);
    const row = lexicon.rows.get(base);
    const facts = row === undefined ? undefined : factsOf(lexicon.facts[row] ?? 0);
    s.rarity[t] = rarityBucket(rarity(token.lower));
    s.surprise[t] = s.part[t] ? 1 : surpriseOf(s.rarity[t] ?? 1, facts?.level ?? 0);
    const use = gazetteer.names.get(fold(token.text));
    const place = gazetteer.places.has(fold(token.text));
    s.lists[t] = (use?.given ? 1 : 0) | (use?.surname ? 2 : 0) | (place ? 4 : 0);
    if (s.part[t]) continue;
    s.part[t] = openPart(facts, ending, s.shape[t] ?? 0);
    if (row === undefined) continue;
    s.noun[t] = lexicon.noun[row] ?? 0;
    s.secondNoun[t] = lexicon.secondNoun[row] ?? 0;
    s.verb[t] = lexicon.verb[row] ?? 0;
    s.facts[t] = lexicon.facts[row] ?? 0;
  }
  for (let t = 0; t < tokens.length; t++) {
    const row = lexicon.rows.get(tokens[t]?.lower ?? '');
    if (row === undefined || s.phrasePlace[t] || !factsOf(lexicon.facts[row] ?? 0).startsPhrase) continue;
    const found = phraseAt(tokens, t, bases, lexicon);
    if (!found) continue;
    for (let n = 0; n < found.length; n++) {
      s.phrase[t + n] = lexicon.noun[found.row] ?? 0;
      s.phrasePlace[t + n] = n ? 2 : 1;
    }
  }
  return s;
};

/** A word's affix as a number; 0 where the word is too short to have one. */
export const affix = ({ lower }: Token, length: number): number => {
  if (lower.length <= Math.abs(length)) return 0;
  return length > 0 ? hashText(lower, 0, length) : mix(hashText(lower, lower.length + length), length);
};
