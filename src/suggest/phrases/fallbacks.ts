/** What is said of a thing where nothing more is known of it than its category. */
import type { Phrase } from '../frame.ts';

/** The categories a phrase answers for; names, codes, ages, dates and places have wordings of their own. */
export type WordedCategory = 'occupation' | 'org' | 'health' | 'family' | 'background' | 'event' | 'rare';

/** Noun and verb phrases of three rungs, nearest first; an empty verb phrase is none. */
function three(
  n1: string,
  v1: string,
  n2: string,
  v2: string,
  n3: string,
  v3: string,
  adj?: string,
): readonly [Phrase, Phrase, Phrase] {
  const make = (np: string, vp: string): Phrase => ({ np, ...(vp ? { vp } : {}), ...(adj ? { adj } : {}) });
  return [make(n1, v1), make(n2, v2), make(n3, v3)];
}

/** What a category says where nothing is known of the thing itself. */
export const FALLBACK: Readonly<Record<WordedCategory, readonly [Phrase, Phrase, Phrase]>> = {
  occupation: three(
    'a particular job',
    'has a particular role',
    'a job',
    'has a particular role',
    'a job',
    'has a role',
  ),
  org: three('an organization', '', 'an organization', '', 'an organization', ''),
  health: three(
    'a particular health condition',
    'has a particular health condition',
    'a health condition',
    'has a health condition',
    'a health condition',
    'has a health condition',
  ),
  family: three(
    'a particular family situation',
    'has a particular family situation',
    'a family situation',
    'has a family situation',
    'a family situation',
    'has a family situation',
  ),
  background: three(
    'a particular background',
    'has a particular background',
    'a particular background',
    'has a particular background',
    'a particular background',
    'has a particular background',
    'of a particular background',
  ),
  event: three(
    'a known event',
    'was part of a known event',
    'a significant event',
    'was part of something significant',
    'a significant event',
    'was part of something significant',
  ),
  rare: three(
    'something distinctive',
    'did something distinctive',
    'something particular',
    'did something unusual',
    'something particular',
    'did something unusual',
  ),
};

/** For someone named by what sets them apart, where nothing more is known. */
export const SOMEBODY = three(
  'someone in a particular position',
  '',
  'someone in a particular position',
  '',
  'someone in a particular position',
  '',
);

/** For someone named by what they do, where their work is not known. */
export const SOME_ROLE = three(
  'someone in a particular role',
  '',
  'someone in a particular role',
  '',
  'someone in a particular role',
  '',
);
