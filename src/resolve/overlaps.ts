import type { Candidate, Reason } from '../model.ts';
import type { Document } from '../text/document.ts';
import { BY_HAND } from './additions.ts';
import { type Draft, draftOf } from './draft.ts';

// Evidence adds up as independent chances of being wrong; capped, since clues are rarely independent.
const CAP = 0.99;
const joined = (a: number, b: number) => Math.min(CAP, 1 - (1 - a) * (1 - b));

const byStrength = (a: Reason, b: Reason) => b.confidence - a.confidence;

const weight = (draft: Draft): number => (draft.reasons[0]?.rule === BY_HAND ? 10 : draft.confidence);

/** Longer wins at like confidence: a whole address over the town in it. */
const better = (a: Draft, b: Draft): number =>
  weight(b) + (b.end - b.start) / 200 - (weight(a) + (a.end - a.start) / 200) || a.start - b.start;

/** Same span, same category: one draft with all reasons. Then of overlapping drafts the stronger stays. */
export const mergeOverlaps = (candidates: readonly Candidate[], _document: Document): Draft[] => {
  const same = new Map<string, Draft>();
  for (const candidate of candidates) {
    const key = `${candidate.start} ${candidate.end} ${candidate.category}`;
    const draft = draftOf(candidate);
    const other = same.get(key);
    if (!other) same.set(key, draft);
    else {
      same.set(key, {
        ...other,
        type: other.type === 'direct' || draft.type === 'direct' ? 'direct' : 'quasi',
        confidence: joined(other.confidence, draft.confidence),
        reasons: [...other.reasons, ...draft.reasons].sort(byStrength),
        ...(other.value === undefined && draft.value !== undefined ? { value: draft.value } : {}),
      });
    }
  }
  const kept: Draft[] = [];
  for (const draft of [...same.values()].sort(better)) {
    if (!kept.some((other) => other.start < draft.end && draft.start < other.end)) kept.push(draft);
  }
  return kept.sort((a, b) => a.start - b.start);
};
