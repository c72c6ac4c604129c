/** Where a presenter stands: each finding has two beats, as it was and what became of it. */
export interface Beat {
  readonly step: number;
  readonly after: boolean;
}

const ON = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);

/** The beat a key leads to: the same one at either end; undefined for a key that means nothing here. */
export const beatAfter = ({ step, after }: Beat, key: string, count: number): Beat | undefined => {
  const last = Math.max(0, count - 1);
  if (ON.has(key))
    return count === 0 || !after
      ? { step, after: count > 0 }
      : step < last
        ? { step: step + 1, after: false }
        : { step, after };
  if (BACK.has(key))
    return after ? { step, after: false } : step > 0 ? { step: step - 1, after: true } : { step, after };
  if (key === 'Home') return { step: 0, after: false };
  if (key === 'End') return { step: last, after: count > 0 };
  return undefined;
};
