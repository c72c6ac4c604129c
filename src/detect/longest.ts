import type { Candidate } from '../model.ts';

/** Of one family's candidates that overlap the longest stays; at like length the surer one. In text order. */
export const keepLongest = (candidates: readonly Candidate[]): Candidate[] => {
  const kept: Candidate[] = [];
  const longestFirst = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start,
  );
  for (const candidate of longestFirst) {
    if (!kept.some((other) => other.start < candidate.end && candidate.start < other.end)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
};
