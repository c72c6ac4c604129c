import { type Dials, decode, isDirect, isFree, type TaggedSpan } from '../detect/decode.ts';
import { reasonOf } from '../detect/reasons.ts';
import type { Tagging } from '../detect/tagger.ts';
import { CATEGORIES, type Candidate, TYPE_OF } from '../model.ts';
import { type Document, tokenAt } from '../text/document.ts';

/** Coefficients by kind of evidence, as trained (`TaggerWeights.fusion`). */
export type Fusion = Readonly<Record<string, readonly number[]>>;

/** A candidate over tokens, with the features of its confidence. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly from: number;
  readonly to: number;
  /** "rule-direct", "rule-quasi", "tagger-direct" or "tagger-quasi". */
  readonly kind: string;
  readonly features: readonly number[];
  /** The most its confidence may be, where the kind of text says so. */
  readonly most?: number;
}

export const TAGGER = 'tagger';
/** At these the tagger's spans are cut: once for what is flagged, once for what is worth a look. */
export const DIALS: readonly Dials[] = [
  { begin: 0.5, goOn: 0.35 },
  { begin: 0.12, goOn: 0.09 },
];

const logit = (p: number) => {
  const safe = Math.min(0.995, Math.max(0.005, p));
  return Math.log(safe / (1 - safe));
};
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

const featuresOf = (
  document: Document,
  tagging: Tagging,
  candidates: readonly Candidate[],
  candidate: Candidate,
  from: number,
  to: number,
): number[] => {
  const number = CATEGORIES.indexOf(candidate.category);
  let marked = 0;
  let lowest = 1;
  let same = 0;
  let words = 0;
  for (let t = from; t < to; t++) {
    if (isFree(document.tokens[t]?.lower ?? '')) continue;
    words++;
    marked += tagging.marked[t] ?? 0;
    lowest = Math.min(lowest, tagging.marked[t] ?? 0);
    same += tagging.categories[t * CATEGORIES.length + number] ?? 0;
  }
  const count = Math.max(1, words);
  const others = candidates.filter((c) => c !== candidate && c.start < candidate.end && candidate.start < c.end);
  const backing = Math.max(0, ...others.map((c) => c.confidence));
  return [
    1,
    logit(marked / count),
    logit(words ? lowest : 0.05),
    logit(same / count),
    candidate.rule === TAGGER ? 0 : logit(candidate.confidence),
    backing,
    Number(others.some((c) => c.category === candidate.category)),
    Math.log(count),
    tagging.begins[from] ?? 0,
  ];
};

const weigh = (
  document: Document,
  tagging: Tagging,
  candidates: readonly Candidate[],
  candidate: Candidate,
): Weighed => {
  const from = tokenAt(document, candidate.start);
  let to = from;
  while ((document.tokens[to]?.start ?? Infinity) < candidate.end) to++;
  const type = candidate.type ?? TYPE_OF[candidate.category];
  return {
    candidate,
    from,
    to,
    kind: `${candidate.rule === TAGGER ? 'tagger' : 'rule'}-${type}`,
    features: featuresOf(document, tagging, candidates, candidate, from, to),
  };
};

const candidateOf = (document: Document, span: TaggedSpan): Candidate => ({
  start: span.start,
  end: span.end,
  category: span.category,
  confidence: 0.5,
  rule: TAGGER,
  because: reasonOf(span.category, document, span),
});

/** Weighs a candidate that is none of the given ones, such as what is left of a span beside a better one. */
export const weighPart =
  (document: Document, tagging: Tagging, candidates: readonly Candidate[]) =>
  (candidate: Candidate): Weighed =>
    weigh(document, tagging, candidates, candidate);

/** Everything that might become a finding: what the detectors found and the tagger's spans at every dial. */
export const weighAll = (document: Document, tagging: Tagging, candidates: readonly Candidate[]): Weighed[] => {
  const spans = DIALS.flatMap((dials) => decode(document, tagging, dials));
  const unique = new Map(spans.map((span) => [`${span.from} ${span.to}`, span]));
  const all = [...candidates, ...[...unique.values()].map((span) => candidateOf(document, span))];
  return all.map((candidate) => weigh(document, tagging, candidates, candidate));
};

/** Near-certain finds of a direct identifier stand whatever else is thought: an e-mail address is one. */
const CERTAIN = 0.95;

/** The calibrated chance that what a candidate covers is an identifier. */
export const confidenceOf = ({ candidate, kind, features, most = 1 }: Weighed, fusion: Fusion): number => {
  const coefficients = fusion[kind];
  const fused = coefficients
    ? sigmoid(features.reduce((sum, x, n) => sum + x * (coefficients[n] ?? 0), 0))
    : sigmoid(features[1] ?? 0);
  const stands = candidate.rule !== TAGGER && isDirect(candidate.category) && candidate.confidence >= CERTAIN;
  return Math.min(most, stands ? Math.max(fused, candidate.confidence) : fused);
};
