/** The wait after wrong passphrases: kept in memory and counted on a clock that nobody can set. */
export interface Patience {
  /** Milliseconds until the next try. */
  readonly left: () => number;
  readonly wrong: () => void;
  readonly right: () => void;
}

// A slip of the finger costs nothing; then 1, 2, 4 … seconds, a minute at the most.
const FREE = 2;
const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/** @param monotonic milliseconds, from any start, never set back */
export const createPatience = (monotonic: () => number): Patience => {
  let wrongs = 0;
  let until = Number.NEGATIVE_INFINITY;
  return {
    left: () => Math.max(0, until - monotonic()),
    wrong: () => {
      wrongs++;
      if (wrongs > FREE) until = monotonic() + Math.min(LONGEST_MS, FIRST_MS * 2 ** (wrongs - FREE - 1));
    },
    right: () => {
      wrongs = 0;
      until = Number.NEGATIVE_INFINITY;
    },
  };
};
