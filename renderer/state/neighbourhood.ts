import type { Span } from '../../src/contract/calls.ts';

/** Characters before and after a change that are read with it: at least a sentence or two, and never much. */
const BEFORE = { least: 160, most: 420 } as const;
const AFTER = { least: 100, most: 320 } as const;

/** What stands between two sentences or lines. */
const GAP = /[.!?]["”’)]?[ \t]+|\n+/g;

/** Where sentences and lines begin in a part of a text. */
const beginnings = (text: string, from: number, to: number): number[] =>
  [...text.slice(from, to).matchAll(GAP)].map(({ index, 0: gap }) => from + index + gap.length);

/** The next place where no word is cut. */
const atWord = (text: string, at: number): number => {
  const gap = text.slice(at, at + 40).search(/\s/);
  return gap < 0 ? at : at + gap;
};

/** What has to be read around a changed stretch to know what is in it: from the beginning of a sentence to the end of one. */
export const neighbourhood = (text: string, { start, end }: Span): Span => {
  const left = Math.max(0, start - BEFORE.most);
  const begins = [...(left === 0 ? [0] : []), ...beginnings(text, left, start)];
  const right = Math.min(text.length, end + AFTER.most);
  const ends = [...beginnings(text, end, right), ...(right === text.length ? [right] : [])];
  return {
    start: begins.findLast((at) => start - at >= BEFORE.least) ?? begins[0] ?? atWord(text, left),
    end: ends.find((at) => at - end >= AFTER.least) ?? ends.at(-1) ?? atWord(text, right),
  };
};

/** The sentences or lines a changed stretch stands in. */
export const sentencesOf = (text: string, { start, end }: Span): Span => {
  const left = Math.max(0, start - BEFORE.most);
  const right = Math.min(text.length, end + AFTER.most);
  return { start: beginnings(text, left, start).at(-1) ?? left, end: beginnings(text, end, right)[0] ?? right };
};
