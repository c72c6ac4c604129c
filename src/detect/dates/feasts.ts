import { EVERYDAY, HOLIDAYS, type Holiday } from './holidays.ts';
import { COUNT, DAY_ANY, GAP, LEFT, MONTH, ORDINAL_WORD, RIGHT, WEEKDAY, YEAR } from './parts.ts';
import { type DateMatch, type DateRule, exactPattern, grouped, leadPattern, ofPresent, pattern } from './rule.ts';

const because = 'A feast or named day dates an event, and often says which community somebody is from.';

/** Straight and curly apostrophes, any white space between words. */
const loosen = (source: string): string => source.replaceAll("'", "['\\u2019]").replace(/ (?![?*])/g, '\\s');

const sourcesOf = (holidays: readonly Holiday[]): readonly string[] =>
  holidays.map(({ source }) => loosen(source)).sort((a, b) => b.length - a.length);
const union = (holidays: readonly Holiday[]): string => grouped(sourcesOf(holidays));

const ANY_CASE = sourcesOf(HOLIDAYS.filter(({ exact }) => !exact));
const AS_WRITTEN = sourcesOf(HOLIDAYS.filter(({ exact }) => exact));

const byKey = new Map<string, RegExp>();
for (const key of new Set(HOLIDAYS.map((holiday) => holiday.key))) {
  const sources = HOLIDAYS.filter((holiday) => holiday.key === key);
  byKey.set(key, new RegExp(`^(?:${union(sources)})`, 'iu'));
}
const keyOf = (surface: string): string | undefined => {
  for (const [key, form] of byKey) if (form.test(surface)) return key;
  return undefined;
};
const readKey = ({ groups }: DateMatch): string | undefined => {
  const key = keyOf(groups['feast'] ?? '');
  return key && `holiday:${key}`;
};

const UNIT = `(?:days?|nights?|weeks?|weekends?|months?|mornings?|evenings?|eve|vigil|fortnights?|fast|feast|anniversary|${WEEKDAY}s?)`;
const NTH = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD}|last|final|opening|middle|very${GAP}first)`;
// "the week before", "second night of", "two nights after", "eve of", "Friday before", "early"
const HEAD =
  `(?:(?:(?:the|a|that|this)${GAP})?(?:${NTH}${GAP})?(?:last${GAP}|ten${GAP})?(?:${COUNT}${GAP})?(?:or${GAP}so${GAP})?${UNIT}${GAP}` +
  `(?:(?:right|just|immediately)${GAP})?(?:of|before|after|in|into|following|preceding|until|from|prior${GAP}to|leading${GAP}up${GAP}to|that${GAP}followed)${GAP}(?:the${GAP})?)`;
const LEAD = leadPattern(`${LEFT}(?:${HEAD}|(?:last|this past|next|late|early)${GAP})`);
const TAIL =
  `(?:[ ](?:eve|day|night|morning|afternoon|evening|weekend|long[ ]weekend|week|month|sunday|monday|friday|saturday|season|break|holidays?|hols|vacation|` +
  `party|parade|service|vigil|match|fast|prayers|mass|fair|assembly|dance|disco|concert|play|pageant|feast|potluck|brunch|dinner|lunch|sleepover|visit|contact|handover|exchange|game|tournament|term|swim|walk|run|race|market|raffle|ball|camp|retreat|reunion|trip))?${RIGHT}(?:[ ](?:weekend|morning|night|party|service|eve|parade|week))?${RIGHT}(?:,?[ ](?:of[ ]|in[ ])?(?<year>${YEAR})(?!\\d)|[ ]of[ ](?:last|this|next)[ ]year|[ ]before[ ]last)?`;

const THING_AFTER =
  /^[ -](?:lights?|trees?|cards?|carols?|presents?|gifts?|cookies?|stockings?|cake|pudding|jumpers?|sweaters?|songs?|music|movies?|films?|shopping|list|island|dinner plates|lilies|lily|egg|eggs|bunny|bonnet|seals?|pie|ornaments?|decorations?|resolutions?|tablecloth|candles?|plates?|costumes?|theory|number|rolls?)\b/iu;

const confidence = (match: DateMatch): number => {
  const key = keyOf(match.groups['feast'] ?? '');
  if (THING_AFTER.test(match.after)) return 0.2;
  if (match.groups['head']) return 0.96;
  // weeks and events every school or campus has, and none can be told by
  if (
    key === 'community' &&
    /^(?:reading week|freshers|spring break|rush week|finals week|bid day)/iu.test(match.groups['feast'] ?? '')
  )
    return 0.3;
  // "there was a thanksgiving": a service, not the day
  if (
    /^thanksgiving$/u.test(match.groups['feast'] ?? '') &&
    /\b(?:a|an|of|with|her|his|their|in)\s+$/iu.test(match.before)
  )
    return 0.2;
  if (key === 'community')
    return /\b(?:on|since|by|before|after|last|until|till|this|at|over)\s+(?:the\s+)?$/iu.test(match.before)
      ? 0.75
      : 0.5;
  if (key && EVERYDAY.has(key)) {
    if (/\b(?:every|each|a|most)\s+$/iu.test(match.before)) return 0.35;
    if (
      key === 'new-year' &&
      /^new[ -]year$/iu.test(match.groups['feast'] ?? '') &&
      !/\b(?:at|since|by|before|after|until|till|last|this|over)\s+$/iu.test(match.before)
    )
      return 0.35;
    return 0.85;
  }
  return 0.93;
};

/** The same heads before a date with its month: "the week after 4 July". */
const DATED = `(?:(?:(?:the|his|her|their|my|our)${GAP})?(?:birthday|b-day|due${GAP}date)|(?:the${GAP})?(?:${MONTH}${GAP}${DAY_ANY}|${DAY_ANY}(?:${GAP}of)?${GAP}${MONTH}|${MONTH}))${RIGHT}`;

const ANCHOR =
  '(?:storm|ice[ -]storm|blizzard|flood|floods|fire|fires|bushfires?|wildfire|hurricane|cyclone|typhoon|tornado|earthquake|quake|eclipse|strike|riots?|' +
  'siege|coup|election|elections|funeral|wedding|trial|inquest|verdict|sentencing|hearing|blackout|power cut|heat ?wave|drought|crash|shooting|' +
  'state fair|county fair|fair|festival|tournament|final|finals|playoffs|derby|rodeo|harvest|recess|census|lockdown|' +
  'eruption|tsunami|landslide|derailment|king tide|regatta|marathon|powwow|pow-wow|cup|games|olympics|world cup|show|sale|muster|cull)';

const anyCase = (source: string): RegExp => pattern(`${LEFT}(?<feast>${source})${RIGHT}${TAIL}`);
const asWritten = (source: string): RegExp => exactPattern(`${LEFT}(?<feast>${source})${RIGHT}${TAIL}`);

/** Named days, with what people put around them. */
export const feasts: readonly DateRule[] = [
  {
    id: 'date-holiday',
    because,
    // Diwali, the week before Mardi Gras, second night of Rosh Hashanah, Labor Day weekend, Hogmanay 2019
    pattern: anyCase(grouped(ANY_CASE)),
    patternFor: ofPresent(ANY_CASE, anyCase),
    lead: LEAD,
    confidence,
    value: readKey,
  },
  {
    id: 'date-holiday',
    because,
    // Epiphany, Advent, Lent, Tết: only with their capitals
    pattern: asWritten(grouped(AS_WRITTEN)),
    patternFor: ofPresent(AS_WRITTEN, asWritten),
    lead: LEAD,
    confidence,
    value: readKey,
  },
  {
    id: 'date-holiday',
    because,
    pattern: pattern(
      `${LEFT}(?<feast>lent|advent|t[eế]t|yule|the fourth|solstice|epiphany|teej|idd|ascension)${RIGHT}${TAIL}`,
    ),
    lead: LEAD,
    leadRequired: true,
    confidence: 0.9,
    value: readKey,
  },
  {
    id: 'date-counted-from',
    because: 'Counted from a date, this is one certain day or week.',
    // the week after 4 July, two days before June 3rd, second Sunday of December
    pattern: pattern(`${LEFT}${DATED}(?:,?${GAP}${YEAR}(?!\\d))?`),
    lead: leadPattern(`${LEFT}${HEAD}`),
    leadRequired: true,
    confidence: ({ text, start, end }) => (/(?:birthday|b-day|date)$/iu.test(text.slice(start, end)) ? 0.6 : 0.93),
  },
  {
    id: 'date-week-of-event',
    because: 'An event many people remember dates this to a few days.',
    // the week of the big ice storm, the night of the flood, the Wednesday before recess, the November of the siege
    pattern: pattern(`${LEFT}${ANCHOR}${RIGHT}`),
    lead: leadPattern(
      `${LEFT}(?:the${GAP})?(?:week(?:end)?|fortnight|month|night|day|${WEEKDAY}|${MONTH}|summer|winter|autumn|spring|fall|year)${GAP}` +
        `(?:of|before|after|following)${GAP}(?:the${GAP})?(?:[\\p{L}'\\u2019-]{2,14}${GAP}){0,2}`,
    ),
    leadRequired: true,
    confidence: ({ text, start, end }) => {
      const surface = text.slice(start, end);
      const own =
        /(?:funeral|wedding|hearing|trial|inquest|verdict|sentencing|crash|fire|show|sale|harvest|games|cup)$/iu.test(
          surface,
        );
      return /^(?:the\s+)?(?:day|night|year)\s/iu.test(surface) ? (own ? 0.35 : 0.6) : own ? 0.55 : 0.75;
    },
  },
  {
    id: 'date-year-event',
    because: 'A year with its event is known to many people.',
    // the 2001 eclipse, the 1998 ice storm
    pattern: pattern(`${LEFT}(?:19\\d\\d|20[0-4]\\d)${GAP}${ANCHOR}${RIGHT}`),
    confidence: 0.85,
  },
  {
    id: 'date-season-day',
    because: 'The first or last day of a local season is one certain day for those who live there.',
    // first day of deer season, last night of camp, first boil of the season
    pattern: pattern(
      `${LEFT}(?:the${GAP})?(?:first|second|third|last|final|opening|closing)${GAP}(?:full${GAP})?(?:day|night|week|weekend|morning|boil|race|snow|frost|milking|bout|game|match|hunt|cut|shear|catch)${GAP}of${GAP}(?:the${GAP})?` +
        `(?:[\\p{L}'\\u2019-]{3,12}${GAP})?(?:season|harvest|spring break|half[- ]term|summer (?:break|holidays|camp)|spring|summer|autumn|fall term|winter|school holidays|planting|calving|lambing|shearing|mustering|rut|monsoon|rains|filming|finals|camp)${RIGHT}`,
    ),
    confidence: 0.65,
  },
];
