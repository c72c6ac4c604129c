import type { Category, Span } from '../model.ts';
import type { Document } from '../text/document.ts';

const PLAIN: Readonly<Record<Category, string>> = {
  name: 'Reads like the name of a person.',
  contact: 'Reads like a way to reach someone.',
  id: 'Reads like a number or code given to one person.',
  place: 'Reads like a particular place.',
  org: 'Reads like a particular organisation.',
  date: 'Reads like a particular day or time.',
  age: 'Reads like an exact age.',
  occupation: 'Unusual work: few people do this.',
  family: 'An unusual family: few people share it.',
  health: 'An unusual illness, injury or device: few people have it.',
  background: 'An origin, faith or group that narrows down who it is.',
  event: 'Reads like a public event.',
  rare: 'A detail few people share.',
};

/** Clearer words where the span itself says why. */
const CLEARER: readonly (readonly [Category, RegExp, string])[] = [
  ['rare', /\b(?:only|first|sole|youngest|oldest|last|one of)\b/i, 'Claims to be one of very few.'],
  ['rare', /["“”]/, 'Words someone could recognise.'],
  ['rare', /[$£€]|\b(?:dollars|pounds|euros|rand|rupees)\b/i, 'An exact sum.'],
  ['rare', /\d/, 'An exact number someone could recognise.'],
  ['rare', /\b(?:tattoo|scar|birthmark|piercing|hair|beard)/i, 'A look people would remember.'],
  ['rare', /\b(?:won|award|medal|champion|record|prize|trophy)\b/i, 'An achievement that may be on record.'],
  [
    'event',
    /\b(?:news|tv|television|radio|paper|documentary|podcast|viral|episode|newspaper)\b/i,
    'It was in the media.',
  ],
  [
    'event',
    /\b(?:court|trial|inquest|lawsuit|sued|testif|convicted|sentenced|tribunal)/i,
    'A court case others may know of.',
  ],
  ['family', /\b(?:twin|triplet|quadruplet)/i, 'Born as one of several: few people are.'],
  [
    'occupation',
    /\b(?:mayor|chief|president|minister|councill?or|principal|director|chair|captain)\b/i,
    'A public role: people nearby know who holds it.',
  ],
];

/** Why a span of the tagger is shown, in words for a clinician, from its category and what stands in it. */
export const reasonOf = (category: Category, { text }: Document, { start, end }: Span): string => {
  const surface = text.slice(start, end);
  return CLEARER.find(([of, pattern]) => of === category && pattern.test(surface))?.[2] ?? PLAIN[category];
};
