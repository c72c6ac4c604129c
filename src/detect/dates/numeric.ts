import type { Locale } from '../../model.ts';
import { isDayOf, isoDate, LEFT, WEEKDAY_BEFORE, yearNumber } from './parts.ts';
import { type DateMatch, type DateRule, pattern } from './rule.ts';

const because = 'A full date in figures points to one day in one life.';

const monthFirst = (locale: Locale): boolean => locale === 'en-US' || locale === 'en-PH';

interface DayMonth {
  readonly day: number;
  readonly month: number;
}

/** Reads two figures in the order of the locale, or in the other where only that makes a date. */
const dayAndMonth = (a: number, b: number, locale: Locale): DayMonth | undefined => {
  const inOrder = monthFirst(locale) ? { month: a, day: b } : { month: b, day: a };
  const turned = { month: inOrder.day, day: inOrder.month };
  return [inOrder, turned].find(({ month, day }) => isDayOf(day, month));
};

const figures = ({ groups, locale }: DateMatch): DayMonth | undefined =>
  dayAndMonth(Number(groups['a']), Number(groups['b']), locale);

const fullValue = (match: DateMatch): string | undefined => {
  const read = figures(match);
  return read && isoDate({ ...read, year: match.groups['year'] ? yearNumber(match.groups['year']) : undefined });
};

// What stands before a score, a reading or a share, not before a date.
const SCALE_BEFORE = new RegExp(
  '(?:\\b(?:scor(?:e[sd]?|ing)|rat(?:e[sd]?|ing)|pain|mood|anxiety|anger|craving|urges?|sud[s]?|vas|intensity|severity|distress|scale|level|' +
    'energy|sleep|hope|motivation|confidence|bp|b/p|ratio|vision|moca|mmse|gcs|apgar|strength|power|reflexes|pulses|split|about|fraction|' +
    'hit|got|items?|met|only|attended|completed)\\b|' +
    '\\b(?:phq|gad|pcl|bdi|bai|ace|aces|auditc?|dast|ors|srs|oq|core|wsas|hads?|cgi|caps|epds|scared|mdq|asrs|k10|ies)\\b[-\\w]*)' +
    '[^.;\\n]{0,18}$',
  'iu',
);
const SHARE_AFTER =
  /^\s{0,2}(?:nights|days|times|weeks|months|sessions|items|criteria|correct|classes|meals|limbs|on the|of the|mmhg|pm\b|split|in (?:pain|severity))/iu;

const DATE_BEFORE = new RegExp(
  '(?:\\d/\\d{1,2}\\s?(?:,|&|\\+|and|or|to|-)\\s?|\\b(?:on|by|since|until|till|til|from|before|after|due|dated?|d\\.?|b\\.|dob|born|died|hearing|court|trial|depo(?:sition)?|' +
    'filed|signed|invited|evaluated|seen|eval|intake|appt|appointment|visit|session|next|use|used|drink|call|incident|admit(?:ted)?|' +
    "adm|discharged?|d/c(?:'d)?|dc'd|relapsed?|returned|rec'd|received|sent|expires?|renews?|surgery|sx|started|begins?|ends?|opens?|" +
    'closes?|release[d]?|week of|w/c|wc|the|for|to|through|thru|around|approx|between|and|last|lmp|onset|meeting|review|group|mtg|' +
    'exam|interview|crash|accident|attack|stroke|fall|wedding|funeral|birthday|anniversary|outside|letter|email|update|note)(?:\\s+(?:is|was|on|set for|at|date))?\\s*[:#-]?\\s*|' +
    '[(,;:]\\s?|^\\s*[-*\\u2022]?\\s*)$',
  'iu',
);

const DATED_AFTER =
  /^\s{1,2}(?:hearing|appt|appointment|session|visit|group|review|mtg|meeting|intake|court|call|note|incident|email|trial|deadline|admission|surgery|anniversary)\b|^\s?(?:,|&|\+|and|-|\u2013)\s?\d{1,2}\/\d{1,2}(?!\d)/iu;

const shortConfidence = (match: DateMatch): number => {
  const { before, after, groups, locale } = match;
  const a = Number(groups['a']);
  const b = Number(groups['b']);
  const read = figures(match);
  if (!read || SHARE_AFTER.test(after)) return 0;
  if (groups['weekday']) return 0.95;
  if (SCALE_BEFORE.test(before)) return 0;
  if ((a === 9 && b === 11) || (a === 24 && b === 7) || (a === b && /[^\S\n]*(?:chance|split|way)/.test(after)))
    return 0;
  const cued = DATE_BEFORE.test(before) || DATED_AFTER.test(after);
  // 3/7, 6/12 and 4/52 are days, months and weeks in British notes; n/10 is a mark out of ten.
  const listed = /\d\/\d{1,2}\s?(?:,|&|\+|and|or|to)\s?$/iu.test(before);
  const isShare = (a <= 12 && (b === 10 || (!monthFirst(locale) && (b === 7 || b === 12)))) || (b < 3 && a <= b);
  const strongCue =
    /\b(?:on|by|since|until|till|due|dob|use|hearing|court|filed|appt|evaluated|invited|expires?|eval|d\.)(?:\s(?:is|was|on))?[:\s]*$/iu.test(
      before,
    );
  if (isShare) {
    if (strongCue || listed) return 0.8;
    // a dated line of notes: "3/7: mum rang"
    if (/^\s*[-*\u2022]?\s*$/u.test(before) && /^\s?[:\u2013\u2014-]\s/u.test(after)) return 0.8;
    return b !== 10 && /\($/.test(before) && /^\)/.test(after) ? 0.5 : 0.2;
  }
  const padded = /^0/.test(groups['a'] ?? '') || /^0/.test(groups['b'] ?? '');
  const certainDay = Math.max(a, b) > 12;
  if (cued) return strongCue || certainDay || padded ? 0.9 : 0.7;
  return certainDay || padded ? 0.65 : 0.35;
};

const TIME = '(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?';
const NOT_LEFT = `${LEFT}(?<![\\d][./-])(?<![$\\u00a3\\u20ac#])`;
const NOT_RIGHT = '(?![\\p{L}\\p{N}_]|[./-]\\d)';

/** Dates in figures. */
export const numericDates: readonly DateRule[] = [
  {
    id: 'date-iso',
    because,
    // 2016-11-05, 2016/11/5, 2016.11.05T09:30
    pattern: pattern(
      `${NOT_LEFT}(?<year>(?:18|19|20)\\d\\d)(?<sep>[-/.])(?<month>\\d\\d?)\\k<sep>(?<day>\\d\\d?)${TIME}${NOT_RIGHT}`,
    ),
    confidence: ({ groups }) => (isDayOf(Number(groups['day']), Number(groups['month'])) ? 0.98 : 0),
    value: ({ groups }) =>
      isoDate({ year: Number(groups['year']), month: Number(groups['month']), day: Number(groups['day']) }),
  },
  {
    id: 'date-figures',
    because,
    // 07/19/1989, 14.03.2023, 02-29-84, 7/7/81, Monday 3.9.1949
    pattern: pattern(
      `${NOT_LEFT}${WEEKDAY_BEFORE}?(?<a>\\d\\d?)(?<sep>[-/.]|\\s[-/.]\\s)(?<b>\\d\\d?)\\k<sep>(?<year>(?:18|19|20)?\\d\\d)${NOT_RIGHT}`,
    ),
    confidence: (match) => (figures(match) ? (match.groups['year']?.length === 4 ? 0.98 : 0.93) : 0),
    value: fullValue,
  },
  {
    id: 'date-short-figures',
    because: 'A month and a day in figures: with the text around it, one certain day.',
    // hearing 2/27, Wed 9/17, on 14/2
    pattern: pattern(
      `${NOT_LEFT}(?<weekday>${WEEKDAY_BEFORE}|(?:w/c|w/e|wc|wk of|week (?:of|commencing|beginning|ending)) )?(?<a>\\d\\d?)/(?<b>\\d\\d?)(?![%\\u00b0])(?!/)${NOT_RIGHT}`,
    ),
    confidence: shortConfidence,
    value: fullValue,
  },
  {
    id: 'date-short-figures',
    because: 'A month and a day in figures: with the text around it, one certain day.',
    // on 9-14, due 14.3.: only behind a cue, and never a range of counts
    pattern: pattern(
      `(?<=\\b(?:on|by|since|until|till|due|dob|dated)[ ](?:mon|tues?|wed|thurs?|fri|sat|sun)?\\.?[ ]?)(?<a>\\d\\d?)[-.](?<b>\\d\\d?)(?![-./%]?\\d|[ ](?:mg|ml|occasions|times|days|weeks|months|years|hours|minutes|people|clients|sessions|kids|of\\b|out\\b|scale|percent|points))${NOT_RIGHT}`,
    ),
    confidence: (match) =>
      figures(match) && Math.max(Number(match.groups['a']), Number(match.groups['b'])) > 12 ? 0.6 : 0,
    value: fullValue,
  },
  {
    id: 'date-short-range',
    because: 'Two days of the year in figures are a certain stretch of time.',
    // 3/4-3/9, 12/28 \u2013 1/3
    pattern: pattern(
      `${NOT_LEFT}(?<a>\\d\\d?)/(?<b>\\d\\d?)(?:/(?<year>(?:20)?\\d\\d))?\\s?[-\\u2010-\\u2015]\\s?\\d\\d?/\\d\\d?(?:/(?:20)?\\d\\d)?(?![%/])${NOT_RIGHT}`,
    ),
    confidence: (match) => (figures(match) && !SCALE_BEFORE.test(match.before) ? 0.85 : 0),
    value: fullValue,
  },
  {
    id: 'date-month-year-figures',
    because: 'A month of a certain year narrows an event to a few weeks.',
    // 03/2021, 2021-03, admitted 3/2019
    pattern: pattern(
      `${NOT_LEFT}(?:(?<month>0?[1-9]|1[0-2])[/.](?<year>(?:19|20)\\d\\d)|(?<y>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2]))(?!-)${NOT_RIGHT}`,
    ),
    confidence: ({ before }) => (/\b(?:no|nos|number|application|ref|file|case)s?\.?\s*$/iu.test(before) ? 0 : 0.85),
    value: ({ groups }) =>
      isoDate({ year: Number(groups['year'] ?? groups['y']), month: Number(groups['month'] ?? groups['m']) }),
  },
  {
    id: 'date-birth-figures',
    because: 'A date of birth is one of the surest ways to find a person.',
    // DOB 19840302, d.o.b. 030284
    pattern: pattern(
      `${LEFT}(?:d\\.?o\\.?b\\.?|date of birth|born)\\s{0,2}[:#-]?\\s{0,2}(?<span>\\d{8}|\\d{6})(?!\\d)`,
    ),
    confidence: 0.9,
  },
];
