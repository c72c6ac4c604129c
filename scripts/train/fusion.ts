import { tag } from '../../src/detect/tagger.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';
import type { TaggerKnowledge } from '../../src/knowledge/tagger.ts';
import type { Fusion } from '../../src/resolve/confidence.ts';
import { weighAll } from '../../src/resolve/confidence.ts';
import type { Prepared } from './dataset.ts';

/** One candidate of a text its model has not seen: features, and the share of its words that are truly marked. */
export interface Sample {
  readonly kind: string;
  readonly features: readonly number[];
  readonly right: number;
}

const WORD = /[\p{L}\p{N}_]+/gu;

const shareMarked = ({ document, spans }: Prepared, start: number, end: number): number => {
  let words = 0;
  let hits = 0;
  for (const match of document.text.slice(start, end).matchAll(WORD)) {
    words++;
    const at = start + match.index;
    if (spans.some((span) => span.start < at + match[0].length && at < span.end)) hits++;
  }
  return words ? hits / words : 0;
};

/** Every candidate of one text as samples. */
export const samplesOf = (text: Prepared, knowledge: Knowledge, tagger: TaggerKnowledge): Sample[] => {
  const tagging = tag(text.document, text.candidates, knowledge.gazetteer, tagger);
  return weighAll(text.document, tagging, text.candidates).map(({ candidate, kind, features }) => ({
    kind,
    features,
    right: shareMarked(text, candidate.start, candidate.end),
  }));
};

/** Logistic regression by gradient descent with a little L2, for one kind of evidence. */
const regress = (samples: readonly Sample[]): number[] => {
  const size = samples[0]?.features.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const momentum = new Array<number>(size).fill(0);
  for (let step = 0; step < 600; step++) {
    const gradient = weights.map((w) => -0.002 * w);
    for (const { features, right } of samples) {
      const chance = 1 / (1 + Math.exp(-features.reduce((sum, x, n) => sum + x * (weights[n] ?? 0), 0)));
      for (let n = 0; n < size; n++)
        gradient[n] = (gradient[n] ?? 0) + ((right - chance) * (features[n] ?? 0)) / samples.length;
    }
    for (let n = 0; n < size; n++) {
      momentum[n] = 0.9 * (momentum[n] ?? 0) + (gradient[n] ?? 0);
      weights[n] = (weights[n] ?? 0) + 0.05 * (momentum[n] ?? 0);
    }
  }
  return weights;
};

const LEAST = 40;

/** Coefficients for every kind of evidence with enough samples. */
export const fitFusion = (samples: readonly Sample[]): Fusion => {
  const kinds = [...new Set(samples.map(({ kind }) => kind))].sort();
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const own = samples.filter((sample) => sample.kind === kind);
      return own.length < LEAST ? [] : [[kind, regress(own)]];
    }),
  );
};
