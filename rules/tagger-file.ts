import { LABELS, SHARED, WIDTH } from '../src/detect/chain.ts';
import { NO_WEIGHTS, PAIRS, packRow } from '../src/detect/packed.ts';
import type { TaggerWeights } from '../src/knowledge/tagger.ts';
import { createReader, createWriter, readWords, writeWords } from './bytes.ts';

/** What training hands over. */
export interface TrainedModel {
  readonly bits: number;
  /** Buckets of features that were seen, in order, and `WIDTH` weights for each. */
  readonly buckets: readonly number[];
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
  readonly texts: ReadonlyMap<string, number>;
}
type Fusion = TaggerWeights['fusion'];

// Weights are written as whole steps from -127 to 127; the largest few are cut off at the ends.
const STEP = 1 / 32;
const FLOATS = 1e4;

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number) => (value % 2 ? -(value + 1) / 2 : value / 2);

/** The model's file; the coefficients of confidence follow at its end with `writeFusion`. Quantised and sparse. */
export const writeTagger = ({ bits, buckets, weights, transitions, texts }: TrainedModel): Uint8Array => {
  const writer = createWriter();
  writer.number(bits);
  for (const score of transitions) writer.number(zigzag(Math.round(score * FLOATS)));
  const words = [...texts.keys()].sort();
  writeWords(writer, words);
  for (const word of words) writer.number(texts.get(word) ?? 0);
  const kept = buckets.flatMap((bucket, row) => {
    const steps = Int8Array.from(weights.subarray(row * WIDTH, (row + 1) * WIDTH), (w) =>
      Math.max(-127, Math.min(127, Math.round(w / STEP))),
    );
    return steps.some((step) => step !== 0) ? [{ bucket, steps }] : [];
  });
  writer.number(kept.length);
  let before = 0;
  for (const { bucket, steps } of kept) {
    writer.number(bucket - before);
    before = bucket;
    const mask = new Uint8Array(Math.ceil(WIDTH / 8));
    for (const [y, step] of steps.entries()) if (step) mask[y >> 3] = (mask[y >> 3] ?? 0) | (1 << (y & 7));
    writer.bytes(mask);
    writer.bytes(
      Uint8Array.from(
        steps.filter((step) => step !== 0),
        (step) => step & 255,
      ),
    );
  }
  return writer.done();
};

/** The model's file with the coefficients of confidence at its end. */
export const writeFusion = (model: Uint8Array, fusion: Fusion): Uint8Array => {
  const writer = createWriter();
  writer.bytes(model);
  const names = Object.keys(fusion).sort();
  writer.number(names.length);
  for (const name of names) {
    writer.text(name);
    writer.number(fusion[name]?.length ?? 0);
    for (const value of fusion[name] ?? []) writer.number(zigzag(Math.round(value * FLOATS)));
  }
  return writer.done();
};

/**
 * Reads the bytes of `rules/data/tagger.bin`.
 * @throws Error for a cut-off file
 */
export const readTagger = (bytes: Uint8Array): TaggerWeights => {
  const reader = createReader(bytes);
  const float = () => unzigzag(reader.number()) / FLOATS;
  const bits = reader.number();
  const transitions = new Float64Array(LABELS * LABELS);
  for (let at = 0; at < transitions.length; at++) transitions[at] = float();
  const texts = new Map(readWords(reader).map((word) => [word, reader.number()]));
  const rows = new Int32Array(PAIRS << bits).fill(NO_WEIGHTS);
  const present = new Uint8Array(1 << bits);
  const values = new Int16Array(WIDTH);
  const row = new Int16Array(PAIRS * 2);
  let bucket = 0;
  for (let left = reader.number(); left > 0; left--) {
    bucket += reader.number();
    const mask = reader.bytes(Math.ceil(WIDTH / 8));
    for (let y = 0; y < WIDTH; y++) {
      const set = ((mask[y >> 3] ?? 0) >> (y & 7)) & 1;
      values[y] = set ? ((reader.bytes(1)[0] ?? 0) << 24) >> 24 : 0;
    }
    for (let y = 0; y < LABELS; y++) {
      let value = values[y] ?? 0;
      for (const group of SHARED[y] ?? []) value += values[group] ?? 0;
      row[y] = value;
    }
    packRow(row, rows, bucket * PAIRS);
    present[bucket] = 1;
  }
  const fusion: Record<string, readonly number[]> = {};
  for (let left = reader.atEnd() ? 0 : reader.number(); left > 0; left--) {
    const name = reader.text();
    fusion[name] = Array.from({ length: reader.number() }, float);
  }
  return { bits, present, rows, scale: STEP, transitions, texts, fusion };
};
