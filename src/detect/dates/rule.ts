import type { IdentifierType, Locale } from '../../model.ts';

/** What a rule knows about one place where its pattern matched. */
export interface DateMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Named groups of the pattern; absent groups are undefined. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly locale: Locale;
  /** Up to 48 characters on either side, in the same line. */
  readonly before: string;
  readonly after: string;
}

/** One way to write a date. */
export interface DateRule {
  /** `date-clue`. */
  readonly id: string;
  readonly because: string;
  /** Flags g, i, u. A group named "span" narrows the span (then flag d too). */
  readonly pattern: RegExp;
  /** How sure, 0 to 1; 0 rejects the match. */
  readonly confidence: number | ((match: DateMatch) => number);
  readonly type?: IdentifierType;
  /** Normalised: ISO 8601 as far as known, or "holiday:key". */
  readonly value?: (match: DateMatch) => string | undefined;
}

export const pattern = (source: string): RegExp => new RegExp(source, source.includes('(?<span>') ? 'dgiu' : 'giu');

/** The same, where capitals matter. */
export const exactPattern = (source: string): RegExp => new RegExp(source, source.includes('(?<span>') ? 'dgu' : 'gu');
