import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABELS } from '../../../src/detect/chain.ts';
import { MOST_FEATURES, PAIRS, packRow, unpackSums } from '../../../src/detect/packed.ts';

const weights = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: LABELS, maxLength: LABELS });

test('packed sums are the sums of the weights', () => {
  fc.assert(
    fc.property(fc.array(weights, { minLength: 1, maxLength: 20 }), fc.constantFrom(1, 0.25), (rows, scale) => {
      const sums = new Int32Array(PAIRS);
      for (const row of rows) {
        const packed = new Int32Array(PAIRS);
        packRow(Int16Array.from(row), packed, 0);
        for (let pair = 0; pair < PAIRS; pair++) sums[pair] = (sums[pair] ?? 0) + (packed[pair] ?? 0);
      }
      const scores = new Float64Array(LABELS);
      unpackSums(sums, rows.length, scale, scores, 0);
      expect([...scores]).toEqual(
        Array.from({ length: LABELS }, (_, y) => rows.reduce((sum, row) => sum + (row[y] ?? 0), 0) * scale),
      );
    }),
  );
});

test('as many features as a token may have do not overflow', () => {
  const packed = new Int32Array(PAIRS);
  packRow(new Int16Array(LABELS).fill(127), packed, 0);
  const sums = packed.map((pair) => Math.imul(pair, MOST_FEATURES));
  const scores = new Float64Array(LABELS);
  unpackSums(sums, MOST_FEATURES, 1, scores, 0);
  expect([...scores]).toEqual(new Array(LABELS).fill(127 * MOST_FEATURES));
});
