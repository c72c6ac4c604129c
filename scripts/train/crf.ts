import { createLattice, expTransitions, LABELS, SHARED, toMarginals, WIDTH } from '../../src/detect/chain.ts';
import { HIDEABLE, type Sequences } from './dataset.ts';
import { createRandom, shuffled } from './random.ts';

export interface TrainOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of weight lost per epoch. */
  readonly decay: number;
  /** Share of tokens whose own word is hidden in an epoch, so that meaning and context must do. */
  readonly hide: number;
  /** Share of tokens at which what the detectors found is hidden: on texts nobody wrote rules for they find less. */
  readonly blind: number;
  /** Share of all features left out at random, token by token. */
  readonly drop: number;
  /** Features seen on fewer tokens are left out. */
  readonly least: number;
  readonly seed: number;
}
export const DEFAULTS: TrainOptions = {
  bits: 18,
  epochs: 6,
  rate: 0.01,
  decay: 0.2,
  hide: 0.15,
  blind: 0.3,
  drop: 0.15,
  least: 2,
  seed: 4,
};

export interface Model {
  readonly bits: number;
  /** Buckets of features that were seen, in order, and `WIDTH` weights for each. */
  readonly buckets: readonly number[];
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** Feature hashes as rows counted from 0; -1 for features that are too rare. */
const compact = (hashes: Int32Array, bits: number, least: number) => {
  const counts = new Int32Array(1 << bits);
  const low = (1 << bits) - 1;
  for (const hash of hashes) counts[hash & low] = (counts[hash & low] ?? 0) + 1;
  const rowOf = new Int32Array(1 << bits).fill(-1);
  const buckets: number[] = [];
  for (let bucket = 0; bucket <= low; bucket++) {
    if ((counts[bucket] ?? 0) < least) continue;
    rowOf[bucket] = buckets.length;
    buckets.push(bucket);
  }
  return { rows: Int32Array.from(hashes, (hash) => rowOf[hash & low] ?? -1), buckets };
};

// Smaller gradients of a label are passed over.
const LEAST_STEP = 0.01;
// A sentence with no larger gradient than this is passed over once.
const CALM = 0.06;
// Sentences after which the exponents of the transitions are taken anew.
const REFRESH = 16;

/** Stochastic gradient ascent on the conditional likelihood with AdaGrad steps, the last half of the epochs averaged. */
export const train = (data: Sequences, options: TrainOptions = DEFAULTS): Model => {
  const { bits, epochs, rate, decay, hide, blind, drop, least, seed } = options;
  const random = createRandom(seed);
  const { rows, buckets } = compact(data.hashes, bits, least);
  const weights = new Float32Array(buckets.length * WIDTH);
  const squares = new Float32Array(buckets.length * WIDTH).fill(0.1);
  const mean = new Float32Array(buckets.length * WIDTH);
  const transitions = new Float64Array(LABELS * LABELS);
  const meanTransitions = new Float64Array(LABELS * LABELS);
  const transitionSquares = new Float64Array(LABELS * LABELS).fill(1);
  const { offsets, labels, sentences, hideable } = data;
  const count = sentences.length - 1;
  let longest = 1;
  for (let n = 0; n < count; n++) longest = Math.max(longest, (sentences[n + 1] ?? 0) - (sentences[n] ?? 0));
  const lattice = createLattice(longest);
  const sums = new Float64Array(WIDTH);
  const gradient = new Float64Array(WIDTH);
  const active = new Int32Array(WIDTH);
  // By what is hidden (`HIDEABLE`): for the token at hand.
  const hidden = new Uint8Array(3);
  const out = new Uint8Array(rows.length);
  const averaged = Math.ceil(epochs / 2);
  const calm = new Uint8Array(count);
  let steps = expTransitions(transitions);
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const n of shuffled(
      Array.from({ length: count }, (_, at) => at),
      random,
    )) {
      if (calm[n]) {
        calm[n] = 0;
        continue;
      }
      if (done++ % REFRESH === 0) steps = expTransitions(transitions);
      const from = sentences[n] ?? 0;
      const length = (sentences[n + 1] ?? 0) - from;
      for (let t = 0; t < length; t++) {
        hidden[HIDEABLE.word] = random() < hide ? 1 : 0;
        hidden[HIDEABLE.evidence] = random() < blind ? 1 : 0;
        sums.fill(0);
        for (let i = offsets[from + t] ?? 0; i < (offsets[from + t + 1] ?? 0); i++) {
          const row = rows[i] ?? -1;
          out[i] = row < 0 || hidden[hideable[i] ?? 0] || (drop && random() < drop) ? 1 : 0;
          if (out[i]) continue;
          const base = row * WIDTH;
          for (let y = 0; y < WIDTH; y++) sums[y] = (sums[y] ?? 0) + (weights[base + y] ?? 0);
        }
        for (let y = 0; y < LABELS; y++) {
          let score = sums[y] ?? 0;
          for (const group of SHARED[y] ?? []) score += sums[group] ?? 0;
          lattice.scores[t * LABELS + y] = score;
        }
      }
      const pairs = new Float64Array(LABELS * LABELS);
      toMarginals(lattice, length, steps, pairs);
      let largest = 0;
      for (let t = 0; t < length; t++) {
        gradient.fill(0);
        for (let y = 0; y < LABELS; y++) {
          const g = (labels[from + t] === y ? 1 : 0) - (lattice.scores[t * LABELS + y] ?? 0);
          gradient[y] = g;
          for (const group of SHARED[y] ?? []) gradient[group] = (gradient[group] ?? 0) + g;
        }
        let actives = 0;
        for (let y = 0; y < WIDTH; y++) {
          const size = Math.abs(gradient[y] ?? 0);
          if (size > LEAST_STEP) active[actives++] = y;
          if (size > largest) largest = size;
        }
        if (!actives) continue;
        for (let i = offsets[from + t] ?? 0; i < (offsets[from + t + 1] ?? 0); i++) {
          const row = rows[i] ?? -1;
          if (out[i]) continue;
          for (let a = 0; a < actives; a++) {
            const y = active[a] ?? 0;
            const at = row * WIDTH + y;
            const g = gradient[y] ?? 0;
            const square = (squares[at] ?? 0) + g * g;
            squares[at] = square;
            weights[at] = (weights[at] ?? 0) + (rate * g) / Math.sqrt(square);
          }
        }
      }
      calm[n] = largest < CALM ? 1 : 0;
      for (let t = 1; t < length; t++) {
        const at = (labels[from + t - 1] ?? 0) * LABELS + (labels[from + t] ?? 0);
        pairs[at] = (pairs[at] ?? 0) - 1;
      }
      for (let at = 0; at < pairs.length; at++) {
        const g = -(pairs[at] ?? 0);
        if (Math.abs(g) < 1e-4) continue;
        transitionSquares[at] = (transitionSquares[at] ?? 0) + g * g;
        transitions[at] = (transitions[at] ?? 0) + (rate * g) / Math.sqrt(transitionSquares[at] ?? 1);
      }
    }
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * (1 - decay);
    if (epoch < averaged) continue;
    const share = 1 / (epochs - averaged);
    for (let at = 0; at < weights.length; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) * share;
    for (let at = 0; at < transitions.length; at++)
      meanTransitions[at] = (meanTransitions[at] ?? 0) + (transitions[at] ?? 0) * share;
  }
  return { bits, buckets, weights: mean, transitions: meanTransitions };
};
