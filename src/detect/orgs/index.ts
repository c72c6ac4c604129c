import type { Candidate } from '../../model.ts';
import type { DetectContext } from '../detector.ts';
import { headed } from '../places/heads.ts';
import type { Phrase } from '../places/phrases.ts';
import { typingOf } from '../places/reading.ts';
import { NOT_PLACES } from '../places/words.ts';
import { cued } from './cued.ts';
import { listed } from './listed.ts';
import { patterned } from './patterns.ts';
import { smallAcronyms } from './small.ts';

/** An abbreviation that is no clinical term, no word and no heading. */
const isBody = (context: DetectContext, { start, end }: Candidate): boolean => {
  const surface = context.document.text.slice(start, end);
  const key = surface.toLowerCase();
  if (typingOf(context.document).shouting || NOT_PLACES.has(key) || context.knowledge.gazetteer.wordLevels.has(key))
    return false;
  return !context.knowledge.allow.some((entry) => entry.surface === key || entry.surface.startsWith(`${key}-`));
};

/** Schools, clinics, congregations, courts, units, teams, employers and papers by name. */
export const orgCandidates = (context: DetectContext, phrases: readonly Phrase[]): Candidate[] => [
  ...headed(context, phrases, 'org'),
  ...listed(context),
  ...cued(context, phrases),
  ...smallAcronyms(context),
  ...patterned(context.document.text).filter(
    (candidate) => candidate.rule !== 'org-acronym' || isBody(context, candidate),
  ),
];
