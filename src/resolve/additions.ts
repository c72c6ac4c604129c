import type { Addition, Candidate } from '../model.ts';

export const BY_HAND = 'by-hand';

/** Puts the mentions a person marked above everything that was detected on the same characters. */
export const addByHand = (candidates: readonly Candidate[], additions: readonly Addition[]): Candidate[] => [
  ...candidates.filter((c) => !additions.some((a) => a.start < c.end && c.start < a.end)),
  ...additions.map(
    ({ start, end, category }): Candidate => ({
      start,
      end,
      category,
      confidence: 1,
      rule: BY_HAND,
      because: 'You marked this yourself.',
    }),
  ),
];
