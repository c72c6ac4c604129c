/** What a rule for ages is, and the edges and shape its patterns share. */
import type { Locale } from '../../model.ts';
import { OPEN_AFTER } from './people.ts';

/** One number a pattern met, with what stands around it. */
export interface AgeMatch {
  readonly surface: string;
  /** Same line, at most 64 characters. */
  readonly before: string;
  readonly after: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly locale: Locale;
  /** Is this word a given name nobody takes for another word? */
  readonly isName: (word: string) => boolean;
}

/** One wording an age has. Where two are equally sure of the same words, the one first in rules.ts stays. */
export interface AgeRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly confidence: number | ((match: AgeMatch) => number);
}

/** No part of a longer number, word, sum or hash before an age. */
export const LEFT = '(?<![\\p{L}\\p{N}_$\\u00a3\\u20ac#.,/:-]|\\d )';
/** None after it. */
export const RIGHT = '(?![\\p{L}\\p{N}_%\\u00b0]|[./:,-]\\d|-\\p{L})';

/** A pattern of an age: any case, with the places of its groups. */
export const rule = (source: string): RegExp => new RegExp(source, 'dgiu');

/** May what follows stand behind an age that is a complement? */
export const open = ({ after }: AgeMatch): boolean => OPEN_AFTER.test(after);
