import { CATEGORIES, TYPE_OF } from '../model.ts';

/** Label 0 is outside; 1 + 2c begins category c, 2 + 2c goes on with it. */
export const LABELS = 1 + 2 * CATEGORIES.length;

/** May label `to` follow label `from`? Going on needs the same category before it. */
export const mayFollow = (from: number, to: number): boolean =>
  to === 0 || to % 2 === 1 || from === to || from === to - 1;

/**
 * Weights a feature has: one per label, then one per category, for all that is marked, for direct, for quasi-identifiers,
 * and for all that begins. What a few marks of one category teach so helps the others.
 */
export const WIDTH = LABELS + CATEGORIES.length + 4;

const sharedBy = (label: number): number[] => {
  const number = (label - 1) >> 1;
  const category = CATEGORIES[number];
  if (label === 0 || !category) return [];
  const marked = LABELS + CATEGORIES.length;
  return [
    LABELS + number,
    marked,
    marked + (TYPE_OF[category] === 'direct' ? 1 : 2),
    ...(label % 2 ? [marked + 3] : []),
  ];
};

/** Shared weights that count for a label beside its own. */
export const SHARED: readonly Int32Array[] = Array.from({ length: LABELS }, (_, label) =>
  Int32Array.from(sharedBy(label)),
);

/** Buffers for sequences of up to `length` tokens, used again and again. */
export interface Lattice {
  readonly length: number;
  /** In: scores of labels, token by token. Out: their marginals. */
  readonly scores: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

export const createLattice = (length: number): Lattice => ({
  length,
  scores: new Float64Array(length * LABELS),
  forward: new Float64Array(length * LABELS),
  backward: new Float64Array(length * LABELS),
});

/** Exponents of the transition scores; 0 where one label may not follow the other. */
export const expTransitions = (transitions: Float64Array): Float64Array =>
  Float64Array.from(transitions, (score, at) =>
    mayFollow(Math.floor(at / LABELS), at % LABELS) ? Math.exp(score) : 0,
  );

/**
 * Forward-backward over `count` tokens: turns the scores of the lattice into marginals, in place.
 * `pairs` gains the expected count of every pair of labels, summed over the sequence.
 */
export const toMarginals = (lattice: Lattice, count: number, steps: Float64Array, pairs?: Float64Array): void => {
  const { scores, forward, backward } = lattice;
  const L = LABELS;
  if (count === 0) return;
  for (let t = 0; t < count; t++) {
    const row = t * L;
    let top = -Infinity;
    for (let y = 0; y < L; y++) top = Math.max(top, scores[row + y] ?? 0);
    for (let y = 0; y < L; y++) scores[row + y] = Math.exp((scores[row + y] ?? 0) - top);
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let before = 0;
      const inside = y > 0 && y % 2 === 0;
      if (t === 0) before = inside ? 0 : 1;
      else if (inside) {
        before =
          (forward[row - L + y] ?? 0) * (steps[y * L + y] ?? 0) +
          (forward[row - L + y - 1] ?? 0) * (steps[(y - 1) * L + y] ?? 0);
      } else for (let x = 0; x < L; x++) before += (forward[row - L + x] ?? 0) * (steps[x * L + y] ?? 0);
      const value = before * (scores[row + y] ?? 0);
      forward[row + y] = value;
      sum += value;
    }
    const scale = 1 / sum;
    for (let y = 0; y < L; y++) forward[row + y] = (forward[row + y] ?? 0) * scale;
  }
  const after = new Float64Array(L);
  backward.fill(1, (count - 1) * L, count * L);
  for (let t = count - 2; t >= 0; t--) {
    const row = t * L;
    for (let y = 0; y < L; y++) after[y] = (scores[row + L + y] ?? 0) * (backward[row + L + y] ?? 0);
    let sum = 0;
    for (let x = 0; x < L; x++) {
      let value = 0;
      for (let y = 0; y < L; y = y === 0 ? 1 : y + 2) value += (steps[x * L + y] ?? 0) * (after[y] ?? 0);
      if (x > 0) {
        const inside = x % 2 === 0 ? x : x + 1;
        value += (steps[x * L + inside] ?? 0) * (after[inside] ?? 0);
      }
      backward[row + x] = value;
      sum += value;
    }
    for (let x = 0; x < L; x++) backward[row + x] = (backward[row + x] ?? 0) / sum;
    if (pairs) {
      let all = 0;
      for (let x = 0; x < L; x++)
        for (let y = 0; y < L; y++) all += (forward[row + x] ?? 0) * (steps[x * L + y] ?? 0) * (after[y] ?? 0);
      for (let x = 0; x < L; x++) {
        const f = (forward[row + x] ?? 0) / all;
        if (f > 1e-9)
          for (let y = 0; y < L; y++)
            pairs[x * L + y] = (pairs[x * L + y] ?? 0) + f * (steps[x * L + y] ?? 0) * (after[y] ?? 0);
      }
    }
  }
  for (let t = 0; t < count; t++) {
    const row = t * L;
    let sum = 0;
    for (let y = 0; y < L; y++) sum += (forward[row + y] ?? 0) * (backward[row + y] ?? 0);
    for (let y = 0; y < L; y++) scores[row + y] = ((forward[row + y] ?? 0) * (backward[row + y] ?? 0)) / sum;
  }
};
