import { LABELS } from './chain.ts';

// Weights of two labels share one 32-bit number, each with 128 added, so that a feature costs fourteen additions
// instead of twenty-seven. Sixteen bits hold the sum of up to 256 features: 256 * 255 < 65,536.
export const PAIRS = Math.ceil(LABELS / 2);
/** Features of one token that may be added up before the halves overflow. */
export const MOST_FEATURES = 256;
const ZERO = 128;
/** Two weights of 0. */
export const NO_WEIGHTS = ZERO | (ZERO << 16);

/** Packs weights in whole steps into `target` from `at` on; those beyond -128 and 127 are cut off. */
export const packRow = (weights: Int16Array, target: Int32Array, at: number): void => {
  const half = (y: number) => Math.max(-ZERO, Math.min(ZERO - 1, weights[y] ?? 0)) + ZERO;
  for (let pair = 0; pair < PAIRS; pair++) target[at + pair] = half(2 * pair) | (half(2 * pair + 1) << 16);
};

/** Writes the sums of `count` packed rows as scores of all labels into `target` from `at` on. */
export const unpackSums = (sums: Int32Array, count: number, scale: number, target: Float64Array, at: number): void => {
  for (let y = 0; y < LABELS; y++) {
    const pair = sums[y >> 1] ?? 0;
    target[at + y] = ((y & 1 ? pair >>> 16 : pair & 0xffff) - ZERO * count) * scale;
  }
};
