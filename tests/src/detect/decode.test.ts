import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/detect/decode.ts';
import type { Tagging } from '../../../src/detect/tagger.ts';
import { CATEGORIES, type Category } from '../../../src/model.ts';
import { createDocument } from '../../../src/text/document.ts';

/** A tagging from one row per token: chance of being marked, category, and chance that a mark begins there. */
const tagging = (rows: readonly (readonly [number, Category, number])[]): Tagging => {
  const categories = new Float32Array(rows.length * CATEGORIES.length);
  for (const [t, [chance, category]] of rows.entries())
    categories[t * CATEGORIES.length + CATEGORIES.indexOf(category)] = chance;
  return {
    marked: Float32Array.from(rows, ([chance]) => chance),
    begins: Float32Array.from(rows, ([, , begins]) => begins),
    categories,
  };
};

const spans = (text: string, rows: readonly (readonly [number, Category, number])[]) => {
  const document = createDocument(text);
  expect(document.tokens.length).toBe(rows.length);
  return decode(document, tagging(rows), { begin: 0.5, goOn: 0.3 }).map(
    ({ start, end, category }) => `${category}: ${text.slice(start, end)}`,
  );
};

describe('decode', () => {
  test.each([
    [
      'goes on over less likely words to the end of the phrase',
      'restrings grand pianos now',
      [
        [0.4, 'occupation', 0.4],
        [0.8, 'occupation', 0.1],
        [0.35, 'occupation', 0],
        [0.1, 'occupation', 0],
      ],
      ['occupation: restrings grand pianos'],
    ],
    [
      'needs one likely word',
      'grand pianos',
      [
        [0.4, 'rare', 0.4],
        [0.45, 'rare', 0],
      ],
      [],
    ],
    [
      'parts two marks that touch',
      'blind falconer',
      [
        [0.9, 'health', 0.9],
        [0.9, 'occupation', 0.85],
      ],
      ['health: blind', 'occupation: falconer'],
    ],
    [
      'drops a loose article at the edge',
      'the shipwreck',
      [
        [0.5, 'event', 0.5],
        [0.9, 'event', 0.3],
      ],
      ['event: shipwreck'],
    ],
  ] as const)('%s', (_, text, rows, expected) => {
    expect(spans(text, rows)).toEqual(expected);
  });
});
