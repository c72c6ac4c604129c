import type { Span } from '../model.ts';

/**
 * How far marks cover a mention, by the definitions of the Text Anonymization Benchmark: titles, function words and punctuation are free.
 * One definition for Practice, which shows it to a person, and for `scripts/score.ts`, which measures the engine by it.
 */
export type Verdict = 'found' | 'half' | 'missed';

type Bounds = readonly [start: number, end: number];

/** A text with its words, cut once. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly Bounds[];
}
/** One byte a character: 1 where it is marked. */
export type Mask = Uint8Array;

const WORD = /[\p{L}\p{N}_]+/gu; // the same words as Python's \w+, which the benchmark uses
const FREE_CHARACTERS = new Set(' ,.-;:/&()[]–\'" ’“”');
const FREE_WORDS = new Set(['mr', 'mrs', 'ms', 'no', 'nr', 'about']);
// The benchmark leaves adpositions, conjunctions and determiners free, by a tagger; here a closed list stands for it.
const FUNCTION_WORDS = new Set(
  (
    'of in on at by for with from to against between into through during before after above below under over ' +
    'within without toward towards upon among across behind beyond near since until till per via than as around ' +
    'along off out up down outside inside throughout not ' +
    'and or but nor yet both either neither ' +
    'the a an this that these those some any each every all another such'
  ).split(' '),
);

export const isFree = (word: string): boolean => FREE_WORDS.has(word) || FUNCTION_WORDS.has(word);

export const wordsOf = (text: string): WordedText => ({
  text,
  words: [...text.matchAll(WORD)].map(({ 0: word, index }) => [index, index + word.length] as const),
});

export const paint = (length: number, spans: readonly Span[]): Mask => {
  const mask = new Uint8Array(length);
  for (const { start, end } of spans) mask.fill(1, Math.max(0, start), Math.min(length, end));
  return mask;
};

export const allSet = (mask: Mask, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (!mask[i]) return false;
  return true;
};

/** Is the mention masked, when punctuation, titles and function words need not be? */
export const isCovered = (doc: WordedText, mask: Mask, start: number, end: number): boolean => {
  if (allSet(mask, start, end)) return true;
  const free = new Uint8Array(end - start);
  for (const [from, to] of doc.words) {
    if (to <= start) continue;
    if (from >= end) break;
    const word = doc.text.slice(from, to).toLowerCase();
    const genitive = word === 's' && /['’]/.test(doc.text[from - 1] ?? '');
    if (isFree(word) || genitive) free.fill(1, Math.max(0, from - start), Math.min(end, to) - start);
  }
  for (let i = start; i < end; i++) {
    if (!mask[i] && !free[i - start] && !FREE_CHARACTERS.has(doc.text[i] ?? '')) return false;
  }
  return true;
};

/** Would a reader notice it? At least half of the mention's words, function words and titles aside, are masked. */
export const isSeen = (doc: WordedText, mask: Mask, start: number, end: number): boolean => {
  let all = 0;
  let hit = 0;
  for (const [from, to] of doc.words) {
    if (to <= start) continue;
    if (from >= end) break;
    if (isFree(doc.text.slice(from, to).toLowerCase())) continue;
    all++;
    if (allSet(mask, Math.max(from, start), Math.min(to, end))) hit++;
  }
  return all ? hit * 2 >= all : isCovered(doc, mask, start, end);
};

export const verdictOf = (doc: WordedText, mask: Mask, { start, end }: Span): Verdict =>
  isCovered(doc, mask, start, end) ? 'found' : isSeen(doc, mask, start, end) ? 'half' : 'missed';
