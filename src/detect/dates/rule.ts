import type { IdentifierType, Locale } from '../../model.ts';
import { mayHold } from '../prefilter.ts';

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
  /** Where most of a long list cannot stand in a text: the pattern with what can, or undefined where nothing does. It finds the same. */
  readonly patternFor?: (text: string) => RegExp | undefined;
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

/** Alternatives by their first letter, in the order in which they are tried; those without one under the empty string. */
const byLetter = (sources: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const source of sources) {
    const letter = /^[a-z](?![?*{+|])/i.exec(source)?.[0] ?? '';
    const group = groups.get(letter);
    if (group) group.push(source);
    else groups.set(letter, [source]);
  }
  return groups;
};

const joined = (groups: Iterable<readonly [string, readonly string[]]>): string =>
  [...groups]
    .filter(([, group]) => group.length)
    .map(([letter, group]) => (letter ? `${letter}(?:${group.map((one) => one.slice(1)).join('|')})` : group.join('|')))
    .join('|');

/** Alternatives grouped by their first letter, so that most are left out at a glance. */
export const grouped = (sources: readonly string[]): string => joined(byLetter(sources));

const MOST_KEPT = 40;

/** For `patternFor`: the pattern made of those alternatives that a text may hold; the same ones give the same expression. */
export const ofPresent = (sources: readonly string[], make: (union: string) => RegExp) => {
  const groups = byLetter(sources);
  const built = new Map<string, RegExp>();
  return (text: string): RegExp | undefined => {
    const kept = [...groups].map(([letter, group]) => [letter, group.filter((one) => mayHold(text, one))] as const);
    const union = joined(kept);
    if (!union) return undefined;
    const known = built.get(union);
    if (known) return known;
    if (built.size >= MOST_KEPT) built.clear();
    const made = make(union);
    built.set(union, made);
    return made;
  };
};
