import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { TaggerKnowledge } from '../knowledge/tagger.ts';
import { CATEGORIES, type Candidate } from '../model.ts';
import type { Document } from '../text/document.ts';
import { createLattice, expTransitions, LABELS, toMarginals } from './chain.ts';
import type { Pace } from './detector.ts';
import { evidenceOf } from './features/evidence.ts';
import { layoutOf } from './features/layout.ts';
import { phrasesOf } from './features/phrases.ts';
import { signalsOf } from './features/signals.ts';
import { emitFeatures, type Properties } from './features/templates.ts';
import { MOST_FEATURES, PAIRS, unpackSums } from './packed.ts';

/** What the tagger makes of a text, token by token. Probabilities, 0 to 1. */
export interface Tagging {
  /** That the token belongs to any mark. */
  readonly marked: Float32Array;
  /** That a mark begins with the token. */
  readonly begins: Float32Array;
  /** That it belongs to a mark of category c: at token * 13 + c. */
  readonly categories: Float32Array;
}

/** Longer sentences are cut: memory stays bounded, whatever is pasted. */
const LONGEST = 400;

/** All that features are made of, for one text. */
export const propertiesOf = (
  document: Document,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  { lexicon, weights }: TaggerKnowledge,
): Properties => {
  const signals = signalsOf(document, lexicon, gazetteer, (word) => weights.texts.get(word) ?? 0);
  return {
    document,
    lexicon,
    signals,
    evidence: evidenceOf(document, candidates),
    layout: layoutOf(document),
    phrases: phrasesOf(document, signals),
  };
};

/** Runs the model over every sentence. What the other detectors found goes in as evidence. */
export const tag = (
  document: Document,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  knowledge: TaggerKnowledge,
  pace?: Pace,
): Tagging => {
  const { bits, present, rows, scale, transitions } = knowledge.weights;
  const properties = propertiesOf(document, candidates, gazetteer, knowledge);
  const size = document.tokens.length;
  const marked = new Float32Array(size);
  const begins = new Float32Array(size);
  const categories = new Float32Array(size * CATEGORIES.length);
  const steps = expTransitions(transitions);
  const lattice = createLattice(LONGEST);
  const { scores } = lattice;
  const low = 2 ** bits - 1;
  const sums = new Int32Array(PAIRS);
  let count = 0;
  const add = (_: number, hash: number) => {
    const bucket = hash & low;
    if (!present[bucket] || count === MOST_FEATURES) return;
    count++;
    const row = bucket * PAIRS;
    for (let pair = 0; pair < PAIRS; pair++) sums[pair] = (sums[pair] ?? 0) + (rows[row + pair] ?? 0);
  };
  const finish = (from: number, to: number) => {
    toMarginals(lattice, to - from, steps);
    for (let t = from; t < to; t++) {
      const row = (t - from) * LABELS;
      marked[t] = 1 - (scores[row] ?? 0);
      for (let c = 0; c < CATEGORIES.length; c++) {
        const begin = scores[row + 1 + 2 * c] ?? 0;
        begins[t] = (begins[t] ?? 0) + begin;
        categories[t * CATEGORIES.length + c] = begin + (scores[row + 2 + 2 * c] ?? 0);
      }
    }
  };
  for (const sentence of document.sentences) {
    pace?.(sentence.from / size);
    let from = sentence.from;
    for (let t = sentence.from; t < sentence.to; t++) {
      sums.fill(0);
      count = 0;
      emitFeatures(properties, t, add);
      unpackSums(sums, count, scale, scores, (t - from) * LABELS);
      if (t + 1 - from === LONGEST || t + 1 === sentence.to) {
        finish(from, t + 1);
        from = t + 1;
      }
    }
  }
  return { marked, begins, categories };
};
