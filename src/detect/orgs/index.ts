import type { Candidate } from '../../model.ts';
import type { DetectContext } from '../detector.ts';
import { headed } from '../places/heads.ts';
import type { Phrase } from '../places/phrases.ts';
import { cued } from './cued.ts';
import { listed } from './listed.ts';
import { patterned } from './patterns.ts';

/** Schools, clinics, congregations, courts, units, teams, employers and papers by name. */
export const orgCandidates = (context: DetectContext, phrases: readonly Phrase[]): Candidate[] => [
  ...headed(context, phrases, 'org'),
  ...listed(context),
  ...cued(context, phrases),
  ...patterned(context.document.text),
];
