import type { Candidate } from '../../model.ts';

/** From here on a whole name hides the candidates for its parts. */
const WHOLE = 0.5;

/** Of candidates for the same span the surest stays; a sure whole name stands for its parts. One pass over sorted spans. */
export const keepStrongest = (candidates: readonly Candidate[]): Candidate[] => {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);
  const kept: Candidate[] = [];
  let cover = -1;
  let previous: Candidate | undefined;
  for (const candidate of sorted) {
    const same = previous !== undefined && previous.start === candidate.start && previous.end === candidate.end;
    if (same || candidate.end <= cover) continue;
    kept.push(candidate);
    previous = candidate;
    if (candidate.confidence >= WHOLE) cover = Math.max(cover, candidate.end);
  }
  return kept;
};
