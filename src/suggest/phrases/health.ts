/** Illnesses, injuries and aids: by the list of rare conditions, then by the ending of the word. */

import type { Ladders } from '../../knowledge/ladders.ts';
import type { Phrase } from '../frame.ts';
import { classOf, conditionOf } from '../look-up.ts';

// Of medical words the ending tells the class.
const MEDICAL: readonly (readonly [RegExp, string, string])[] = [
  [
    /(?:ectomy|ostomy|otomy|plasty|transplant\w*|fusion|resect\w*|surger\w*|operation|graft\w*|bypass)\b/i,
    'a surgical procedure',
    'a medical procedure',
  ],
  [
    /(?:implant\w*|prosthe\w*|device|pacemaker|stimulator|ventilator|letter ?board|wheelchair|brace|\bVAD\b|\bCPAP\b|halo|walker|cane|crutch\w*)\b/i,
    'a medical device',
    'a health aid',
  ],
  [
    /\b(?:broken?|fracture\w*|injur\w*|pelvis|concussion|burn(?:s|ed)?|wound\w*|amput\w*|lost (?:an?|his|her|their|two|three) \w+)\b/i,
    'an injury',
    'a physical condition',
  ],
  [
    /\b(?:sense of smell|anosmi\w*|smell|taste|hearing|deaf\w*|notch at|kilohertz|sight|vision|nostril|eye)\b/i,
    'a sensory impairment',
    'a physical condition',
  ],
  [
    /\b(?:mutism|stammer\w*|stutter\w*|aphasi\w*|speech|lisp|voice)\b/i,
    'a speech difficulty',
    'a communication difficulty',
  ],
  [
    /\b(?:Munchausen\w*|psychos\w*|delus\w*|factitious|catatoni\w*|dissociat\w*|memory)\b/i,
    'a mental health condition',
    'a health condition that affects the mind',
  ],
  [/(?:oma|cancer\w*|tumou?r\w*|leuk\w*|metasta\w*|\bmeso)\b/i, 'a serious illness', 'a physical illness'],
  [
    /(?:itis|osis|asis|emia|aemia|pathy|spermia|oedema|edema|trophy|plegia|algia|uria|penia|ellosis|pneumon\w*|syndrome|disease|disorder|dystroph\w*)\b/i,
    'a physical illness',
    'a physical condition',
  ],
  [
    /\b(?:coma|unconscious|bulbar|congenital|absence of|weeker|premature|preterm)\b/i,
    'a serious physical condition',
    'a physical condition',
  ],
  [/\b(?:dog|guide)\b/i, 'an assistance animal', 'an animal'],
];

/** What a rare condition generalises to in three rungs; undefined where the list does not know it. */
export const conditionPhrases = (surface: string, ladders: Ladders): readonly [Phrase, Phrase, Phrase] | undefined => {
  const known = conditionOf(ladders, surface);
  if (!known) return undefined;
  const step = known
    .replace(/\brare |\bprogressive |\bchronic |\bsevere |\binherited /g, '')
    .replace(/^an? (?=[aeiou])/, 'an ')
    .replace(/^an? (?=[^aeiou])/, 'a ');
  return [
    { np: known },
    { np: step },
    { np: classOf(ladders, 'health', surface)?.class.np[2] ?? 'a long-term condition' },
  ];
};

/** The class a medical word belongs to by its shape, in three rungs; undefined where it has none. */
export const medicalPhrases = (surface: string): readonly [Phrase, Phrase, Phrase] | undefined => {
  const medical = MEDICAL.find(([pattern]) => pattern.test(surface));
  return medical && [{ np: medical[1] }, { np: medical[2] }, { np: medical[2] }];
};
