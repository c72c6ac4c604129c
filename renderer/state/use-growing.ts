import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';

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

/** Like `useGrowing`, but only as far as somebody scrolls: more is drawn when the element that stands after the last one comes near. */
export const useReaching = <E extends Element>(
  count: number,
  { first, step }: Growth,
  needed = 0,
): { readonly drawn: number; readonly after: RefObject<E | null> } => {
  const [grown, setGrown] = useState(first);
  const after = useRef<E>(null);
  const drawn = Math.max(grown, needed);
  useEffect(() => {
    const element = after.current;
    if (!element || drawn >= count) return;
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) startTransition(() => setGrown(drawn + step));
      },
      { rootMargin: '100%' },
    );
    near.observe(element);
    return () => near.disconnect();
  }, [drawn, count, step]);
  return { drawn: Math.min(count, drawn), after };
};
