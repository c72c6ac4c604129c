import { aged, birthday, goingOn, milestone, now, ofAge, past, turned } from './by-lead.ts';
import { all, besideBirthDate, besideGrade, inApposition, inBrackets, opening } from './by-position.ts';
import { atAge } from './by-preposition.ts';
import { ageAndSex, ish, lived, smallUnit, yearsAndMonths, yearsOfAge, yearsOld } from './by-unit.ts';
import { afterBracket, andWas, complement } from './by-verb.ts';
import type { AgeRule } from './rule.ts';

/**
 * Ages in every wording of a case text. Decades ("in her thirties") and durations are none.
 * The order counts only where two rules are equally sure of the same words: the first gives the reason.
 */
export const AGE_RULES: readonly AgeRule[] = [
  yearsOld,
  yearsOfAge,
  aged,
  turned,
  ageAndSex,
  inApposition,
  besideBirthDate,
  andWas,
  besideGrade,
  all,
  afterBracket,
  milestone,
  yearsAndMonths,
  goingOn,
  inBrackets,
  complement,
  now,
  atAge,
  ofAge,
  smallUnit,
  lived,
  past,
  ish,
  opening,
  birthday,
];
