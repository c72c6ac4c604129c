import { startTransition, useEffect, useState } from 'react';

/** What is drawn at once, and how much more with each idle moment. */
export interface Growth {
  readonly first: number;
  readonly step: number;
}

const WITHIN_MS = 400;

/**
 * How many of many things to draw: the first ones and all up to `needed` at once, the others little by little while the window is idle, so
 * that a long list never holds up a frame and is whole soon after.
 */
export const useGrowing = (count: number, { first, step }: Growth, needed = 0): number => {
  const [grown, setGrown] = useState(first);
  const drawn = Math.max(grown, needed);
  useEffect(() => {
    if (drawn >= count) return;
    const idle = requestIdleCallback(() => startTransition(() => setGrown(drawn + step)), { timeout: WITHIN_MS });
    return () => cancelIdleCallback(idle);
  }, [drawn, count, step]);
  return Math.min(count, drawn);
};
