import type { Work } from './work.ts';

/** At most so many characters come and go with one key press; more is a paste, a file or an undo. */
const KEY = 24;

/** From this many characters on a review takes long enough to wait for a real pause. */
const LONG = 20_000;
const PAUSE_MS = { short: 150, long: 450 } as const;
/** For so long what is highlighted may be known from an older text while somebody types on and on. */
const OLDEST_MS = 3000;

/** Is one state of the work the other one with a little typed into it? */
export const isTyping = (before: Work, after: Work): boolean =>
  before.text !== after.text && before.text !== '' && Math.abs(before.text.length - after.text.length) <= KEY;

/** What the schedule goes by; times by one clock, in milliseconds. */
export interface Times {
  readonly now: number;
  /** When the text was last changed by typing; undefined where the last change was another. */
  readonly typed: number | undefined;
  /** When the engine last answered. */
  readonly answered: number;
}

/**
 * How long to wait before the whole text is read: a decision is answered at once, typing when it pauses, and when the last answer is too
 * old. In milliseconds; 0 is now.
 */
export const waitFor = (text: string, { now, typed, answered }: Times): number => {
  if (typed === undefined || now - answered > OLDEST_MS) return 0;
  return Math.max(0, typed + (text.length > LONG ? PAUSE_MS.long : PAUSE_MS.short) - now);
};
