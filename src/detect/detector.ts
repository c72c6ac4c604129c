import type { Knowledge } from '../knowledge/index.ts';
import type { Candidate, Locale } from '../model.ts';
import type { Document } from '../text/document.ts';

export interface DetectContext {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly locale: Locale;
}

/** One family of clues. Pure: the same context gives the same candidates, in any order. */
export interface Detector {
  /** Family, as "names" or "dates"; stands in the warning when it throws. */
  readonly id: string;
  readonly detect: (context: DetectContext) => readonly Candidate[];
}
