import { isFree } from '../detect/decode.ts';
import { type Candidate, TYPE_OF } from '../model.ts';
import type { Document } from '../text/document.ts';
import { confidenceOf, type Fusion, TAGGER, type Weighed } from './confidence.ts';
import { tierOf } from './tiers.ts';

interface Placed {
  readonly item: Weighed;
  readonly confidence: number;
}

const typeOf = ({ candidate }: Weighed) => candidate.type ?? TYPE_OF[candidate.category];

/** How far the evidence is for this category and not for another one on the same words: the tagger's share, and the detector's own word. */
const forCategory = ({ candidate, features }: Weighed): number => {
  const share = 1 / (1 + Math.exp(-(features[3] ?? 0)));
  return candidate.rule === TAGGER ? share : Math.max(share, candidate.confidence);
};

/** Likely first; at like confidence the longer, so that a whole phrase wins over a part of it, and what is surer of its kind. */
const order = (a: Placed, b: Placed): number => {
  const value = ({ item, confidence }: Placed) =>
    (tierOf(confidence, typeOf(item)) === 'flag' ? 1 : 0) +
    confidence +
    0.03 * Math.min(8, item.to - item.from) +
    0.15 * forCategory(item) +
    (item.candidate.rule === TAGGER ? 0 : 0.02);
  return value(b) - value(a) || a.item.from - b.item.from || (a.item.candidate.rule < b.item.candidate.rule ? -1 : 1);
};

/**
 * One confidence for every candidate, from all the evidence for it; overlaps settled. A span of the tagger that runs
 * into a better one keeps the part beside it, if that part is likely by itself.
 */
export const settle = (
  document: Document,
  weighed: readonly Weighed[],
  fusion: Fusion,
  weighPart: (candidate: Candidate) => Weighed,
): Candidate[] => {
  const placed = weighed
    .map((item) => ({ item, confidence: confidenceOf(item, fusion) }))
    .filter(({ item, confidence }) => tierOf(confidence, typeOf(item)) !== undefined)
    .sort(order);
  const owner = new Int32Array(document.tokens.length).fill(-1);
  const kept: Candidate[] = [];
  const put = (candidate: Candidate, from: number, to: number) => {
    owner.fill(kept.length, from, to);
    kept.push(candidate);
  };
  const putPart = (part: Candidate, from: number, to: number) => {
    const confidence = confidenceOf(weighPart(part), fusion);
    if (tierOf(confidence, part.type ?? TYPE_OF[part.category])) put({ ...part, confidence }, from, to);
  };
  const supporting: Candidate[] = [];
  for (const { item, confidence } of placed) {
    const { candidate, from, to } = item;
    const free = (t: number) => owner[t] === -1;
    let clear = true;
    for (let t = from; t < to; t++) clear &&= free(t);
    if (clear) {
      put({ ...candidate, confidence }, from, to);
      continue;
    }
    const over = kept[owner[from] ?? -1];
    if (over && over.category === candidate.category && candidate.start >= over.start && candidate.end <= over.end) {
      supporting.push({
        ...over,
        rule: candidate.rule,
        because: candidate.because,
        ...(candidate.value === undefined || candidate.end - candidate.start < over.end - over.start
          ? {}
          : { value: candidate.value }),
      });
    }
    if (candidate.rule !== TAGGER) continue;
    for (let t = from; t < to; t++) {
      if (!free(t)) continue;
      let stop = t;
      while (stop < to && free(stop)) stop++;
      let start = t;
      let end = stop;
      while (start < end && isFree(document.tokens[start]?.lower ?? '')) start++;
      while (end > start && isFree(document.tokens[end - 1]?.lower ?? '')) end--;
      const first = document.tokens[start];
      const last = document.tokens[end - 1];
      if (start < end && first && last) putPart({ ...candidate, start: first.start, end: last.end }, start, end);
      t = stop;
    }
  }
  return [...kept, ...supporting];
};
