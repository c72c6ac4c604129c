import { describe, expect, test } from 'vitest';
import { createLattice, expTransitions, LABELS, mayFollow, toMarginals } from '../../../src/detect/chain.ts';

const COUNT = 3;
const score = (t: number, y: number) => Math.sin(3 + t * 31 + y * 7) * 2;
const step = (x: number, y: number) => Math.cos(x * 13 + y * 5);

/** Marginals by counting every allowed path. */
const byHand = (): number[][] => {
  const sums = Array.from({ length: COUNT }, () => new Array<number>(LABELS).fill(0));
  let all = 0;
  const walk = (path: readonly number[], weight: number) => {
    const t = path.length;
    if (t === COUNT) {
      all += weight;
      for (const [at, y] of path.entries()) {
        const row = sums[at];
        if (row) row[y] = (row[y] ?? 0) + weight;
      }
      return;
    }
    const last = path.at(-1) ?? 0;
    for (let y = 0; y < LABELS; y++) {
      if (!mayFollow(last, y)) continue;
      walk([...path, y], weight * Math.exp(score(t, y) + (t ? step(last, y) : 0)));
    }
  };
  walk([], 1);
  return sums.map((row) => row.map((sum) => sum / all));
};

const run = (count: number) => {
  const lattice = createLattice(COUNT);
  for (let t = 0; t < COUNT; t++) for (let y = 0; y < LABELS; y++) lattice.scores[t * LABELS + y] = score(t, y);
  const transitions = Float64Array.from({ length: LABELS * LABELS }, (_, at) =>
    step(Math.floor(at / LABELS), at % LABELS),
  );
  const pairs = new Float64Array(LABELS * LABELS);
  toMarginals(lattice, count, expTransitions(transitions), pairs);
  return { marginals: lattice.scores, pairs };
};

describe('forward-backward', () => {
  test('gives the marginals that counting every path gives', () => {
    const { marginals } = run(COUNT);
    for (const [t, row] of byHand().entries()) {
      for (const [y, chance] of row.entries()) expect(marginals[t * LABELS + y]).toBeCloseTo(chance, 8);
    }
  });

  test('expected pairs sum to the number of steps, and none is forbidden', () => {
    const { pairs } = run(COUNT);
    expect(pairs.reduce((sum, value) => sum + value, 0)).toBeCloseTo(COUNT - 1, 8);
    for (let at = 0; at < pairs.length; at++) {
      if (!mayFollow(Math.floor(at / LABELS), at % LABELS)) expect(pairs[at]).toBe(0);
    }
  });

  test('an empty sequence is left alone', () => {
    expect(() => run(0)).not.toThrow();
  });
});

test.each([
  [0, 0, true],
  [0, 1, true],
  [0, 2, false],
  [1, 2, true],
  [2, 2, true],
  [1, 4, false],
  [2, 3, true],
])('label %i before %i: %s', (from, to, allowed) => {
  expect(mayFollow(from, to)).toBe(allowed);
});
