import type { Category, Span } from '../../src/contract/calls.ts';
import { guessCategory } from './rows.ts';
import { occurrences } from './work.ts';

/** A mark made while practising. Marks never overlap; they stand in text order. */
export interface PracticeMark extends Span {
  readonly category: Category;
}

/** All marks on the same words of one kind: one line of the list. */
export interface MarkLine {
  readonly words: string;
  readonly category: Category;
  readonly spans: readonly PracticeMark[];
}

// A word with what holds it together inside: "34-year-old", "D.K", "10/14", "dana.fuller@sandstone.example".
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-./@_:+][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s$/u;

/** The words of a text as one steps through them; a possessive 's is outside. */
export const wordsIn = (text: string): readonly Span[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length - (POSSESSIVE.test(word) && word.length > 2 ? 2 : 0),
  }));

const inWord = (text: string, at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));

/** The stretch of whole words somebody means by a selection, up to the end of its line; undefined where there is no word in it. */
export const wholeWords = (text: string, { start, end }: Span): Span | undefined => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  const line = text.indexOf('\n', from);
  if (line >= 0) to = Math.min(to, line);
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (!/[\p{L}\p{N}]/u.test(text.slice(from, to))) return undefined;
  while (from > 0 && inWord(text, from) && inWord(text, from - 1)) from--;
  while (to < text.length && inWord(text, to - 1) && inWord(text, to)) to++;
  return { start: from, end: to };
};

const WHERE = /\b(?:in|from|near|to|at|outside|around)\s+(?:the\s+)?$/i;

/** What words are taken for: as in Review, and a name after "in" or "from" for a place. */
export const guessIn = (text: string, { start, end }: Span): Category => {
  const guess = guessCategory(text.slice(start, end));
  return guess === 'name' && WHERE.test(text.slice(Math.max(0, start - 16), start)) ? 'place' : guess;
};

const apart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;
const inOrder = (marks: readonly PracticeMark[]): readonly PracticeMark[] =>
  [...marks].sort((a, b) => a.start - b.start);

/** Marks words wherever they stand. Older marks on the same characters give way. */
export const markWords = (
  text: string,
  marks: readonly PracticeMark[],
  span: Span,
  category: Category,
): readonly PracticeMark[] => {
  const { start, end } = span;
  const same = occurrences(text, text.slice(start, end)).filter((one) => apart(one, span));
  const added = [{ start, end }, ...same].map((one) => ({ ...one, category }));
  return inOrder([...marks.filter((old) => added.every((one) => apart(one, old))), ...added]);
};

/** Files some marks as something else. */
export const refile = (
  marks: readonly PracticeMark[],
  spans: readonly Span[],
  category: Category,
): readonly PracticeMark[] =>
  marks.map((mark) => (spans.some(({ start }) => start === mark.start) ? { ...mark, category } : mark));

export const unmark = (marks: readonly PracticeMark[], spans: readonly Span[]): readonly PracticeMark[] =>
  marks.filter((mark) => spans.every((span) => apart(span, mark)));

/** The marks by their words, in the order in which they first stand in the text. */
export const linesOf = (text: string, marks: readonly PracticeMark[]): readonly MarkLine[] => {
  const lines = new Map<string, MarkLine>();
  for (const mark of marks) {
    const words = text.slice(mark.start, mark.end);
    const key = `${mark.category} ${words}`;
    lines.set(key, { words, category: mark.category, spans: [...(lines.get(key)?.spans ?? []), mark] });
  }
  return [...lines.values()];
};

/** The line a stretch, or a place, is in. */
export const lineAt = (lines: readonly MarkLine[], { start, end }: Span): MarkLine | undefined =>
  lines.find(({ spans }) => spans.some((mark) => mark.start <= start && end <= mark.end));
