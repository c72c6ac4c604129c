import type { Knowledge } from '../knowledge/index.ts';
import type { Candidate, Locale } from '../model.ts';
import type { Document } from '../text/document.ts';

/**
 * Called between the steps of long work, with the share that is done (0 to 1) where it is known. The host may look around there; what it
 * throws ends the work, and it throws again whenever it is called after that.
 */
export type Pace = (done?: number) => void;

/** A pace for a part of the work, told as a share of the whole. */
export const paceWithin =
  (pace: Pace, from: number, to: number): Pace =>
  (done) =>
    done === undefined ? pace() : pace(from + done * (to - from));

export interface DetectContext {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly locale: Locale;
  readonly pace?: Pace;
}

/** One family of clues. Pure: the same context gives the same candidates, in any order. */
export interface Detector {
  /** Family, as "names" or "dates"; stands in the warning when it throws. */
  readonly id: string;
  readonly detect: (context: DetectContext) => readonly Candidate[];
}
