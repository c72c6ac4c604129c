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
  /** What may stand right before the match and belongs to it, as "the week before"; ends in $. Cheaper than in the pattern. */
  readonly lead?: RegExp;
  /** No match without its lead. */
  readonly leadRequired?: boolean;
  /** How sure, 0 to 1; 0 rejects the match. */
  readonly confidence: number | ((match: DateMatch) => number);
  readonly type?: IdentifierType;
  /** Normalised: ISO 8601 as far as known, or "holiday:key". */
  readonly value?: (match: DateMatch) => string | undefined;
}

export const pattern = (source: string): RegExp => new RegExp(source, source.includes('(?<span>') ? 'dgiu' : 'giu');

/** The same, where capitals matter. */
export const exactPattern = (source: string): RegExp => new RegExp(source, source.includes('(?<span>') ? 'dgu' : 'gu');

/** For `lead`: the same, anchored at the end. */
export const leadPattern = (source: string): RegExp => new RegExp(`(?:${source})$`, 'iu');

/** Alternatives grouped by their first letter, so that most are left out at a glance. */
export const grouped = (sources: readonly string[]): string => {
  const groups = new Map<string, string[]>();
  for (const source of sources) {
    const letter = /^[a-z](?![?*{+|])/i.exec(source)?.[0] ?? '';
    groups.set(letter, [...(groups.get(letter) ?? []), source.slice(letter.length)]);
  }
  return [...groups].map(([letter, rest]) => (letter ? `${letter}(?:${rest.join('|')})` : rest.join('|'))).join('|');
};
