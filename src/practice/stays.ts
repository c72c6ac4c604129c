/** Why words may stay: kinds of what the guidelines of `tests/corpus` leave unmarked. */
export const STAYS = [
  'diagnosis',
  'therapy',
  'instrument',
  'drug',
  'eponym',
  'programme',
  'brand',
  'culture',
  'calendar',
  'word',
  'duration',
  'often',
  'count',
  'vague',
  'role',
  'place',
  'greeting',
] as const;
export type Stays = (typeof STAYS)[number];

const NUMBER =
  '(?:\\d{1,3}|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|some|a few|few|a couple of|many)';
const UNIT = '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|evenings?|weeks?|wks?|months?|years?|yrs?|decades?)';
const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const SEASON = '(?:spring|summer|autumn|fall|winter|morning|afternoon|evening|night|noon|weekend)';
const CASE_WORDS = '(?:sessions?|meetings?|visits?|appointments?|calls?|contacts?|weeks? of therapy)';

/** A word before the head that changes nothing. */
const BEFORE =
  /^(?:for|over|about|around|since|in|within|after|before|during|on|at|to|with|the|an?|his|her|their|my|our|your|this|that|these|those|some|any|every|each)\s+/;
const MOST_BEFORE = 3;

const KINDS: readonly (readonly [Stays, RegExp])[] = [
  ['often', new RegExp(`^(?:once|twice|${NUMBER}(?: times)?)\\s+(?:a|per|every|each)\\s+(?:${UNIT}|${DAY})$`)],
  ['often', new RegExp(`^(?:every|each)\\s+(?:other\\s+)?(?:${UNIT}|${SEASON}|${DAY})s?$`)],
  ['often', /^(?:daily|nightly|weekly|fortnightly|monthly|yearly|bi-?weekly)$/],
  ['count', new RegExp(`^(?:last |past |first )?${NUMBER}[\\s-]+${CASE_WORDS}$`)],
  [
    'duration',
    new RegExp(
      `^(?:last |past |first |next )?${NUMBER}(?:\\s+(?:or|to)\\s+${NUMBER})?[\\s-]+${UNIT}(?:\\s+(?:ago|later|earlier|now|long|before))?$`,
    ),
  ],
  ['calendar', new RegExp(`^(?:last |next )?${DAY}s?(?:\\s+${SEASON}s?)?$`)],
  ['vague', new RegExp(`^(?:last|this|next|early|late)?\\s*(?:${SEASON}|week|month|year|term)s?$`)],
  ['vague', /^(?:recently|lately|nowadays|yesterday|today|tonight|tomorrow|soon|now|then|years ago|long ago|a while)$/],
  [
    'diagnosis',
    /^(?:(?:mild|moderate|severe|major|chronic|recurrent|social|generali[sz]ed|post-?natal|postpartum|clinical|persistent) )?(?:depress(?:ion|ed|ive)|anxi(?:ety|ous)|ptsd|trauma|adhd|add|ocd|panic(?: attacks?| disorder)?|insomnia|(?:poor|little|bad) sleep|grief|bereavement|bipolar|anorexia|bulimia|eating|asthma|diabetes|migraines?|autis(?:m|tic)|borderline(?: personality)?|bpd|low mood|dissociation|self-?harm|suicidal(?: thoughts| ideation)?|si|burn-?out|stress|substance (?:use|misuse)|alcohol(?: use)?|drinking|obesity|dementia|psychosis|phobia)(?: disorder| diagnosis| symptoms)?$/,
  ],
  [
    'role',
    /^(?:(?:ex|step|older|younger|elder|little|big|new|former)[\s-])?(?:clients?|patients?|pt|ct|husband|wife|partner|spouse|boyfriend|girlfriend|mother|mom|mum|father|dad|parents?|brother|sister|siblings?|sons?|daughters?|kids?|child(?:ren)?|baby|aunt|uncle|cousin|grand(?:mother|father|parents?)|friends?|neighbou?rs?|colleagues?|boss|manager|supervisor|supervisee|teacher|nurse|doctor|gp|physician|psychiatrist|psychologist|counsell?or|therapist|social worker|lawyer|boy|girl|man|woman|teenager|student|couple|family)$/,
  ],
  [
    'place',
    /^(?:(?:small|big|local|old|new|family|nearby|other) )?(?:hospital|ward|school|college|university|clinic|practice|church|mosque|temple|office|work|home|house|flat|apartment|kitchen|town|city|village|neighbou?rhood|street|garden|shop|bus|train|car|court|police|a&e|er)$/,
  ],
  ['greeting', /^(?:hi|hello|dear|hey|thanks|thank you)?,?\s*(?:all|everyone|everybody|colleagues|folks|team|group)?$/],
];

/** Packs of the allow list, by what they hold. */
const PACKS: Readonly<Record<string, Stays>> = {
  'allow-therapies': 'therapy',
  'allow-instruments': 'instrument',
  'allow-drugs': 'drug',
  'allow-eponyms': 'eponym',
  'allow-eponyms-shared': 'eponym',
  'allow-medical-eponyms': 'eponym',
  'allow-programmes': 'programme',
  'allow-law-and-state': 'programme',
  'allow-brands': 'brand',
  'allow-brands-shared': 'brand',
  'allow-culture': 'culture',
  'allow-food': 'culture',
  'allow-calendar': 'calendar',
  'allow-words': 'word',
};

/**
 * Why these words may stay, as far as a rule of the guidelines says it; undefined where none does.
 * @param packs packs of the allow list that hold all of the words, as met in their context
 */
export const whyItStays = (words: string, packs: readonly string[] = []): Stays | undefined => {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^["'(]+|[."',;:!?)]+$/g, '');
  for (let left = 0, head = plain; head && left <= MOST_BEFORE; left++) {
    const kind = KINDS.find(([, pattern]) => pattern.test(head))?.[0];
    if (kind) return kind;
    const shorter = head.replace(BEFORE, '');
    if (shorter === head) break;
    head = shorter;
  }
  const asName = /\p{Lu}/u.test(words.replace(/^(?:an?|the)\s+/i, ''));
  const kinds = packs.flatMap((pack) => PACKS[pack] ?? []);
  return kinds.find((kind) => kind !== 'word' || asName);
};
