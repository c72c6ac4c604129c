import {
  DASH,
  DAY,
  DAY_ANY,
  DAY_ORDINAL,
  dayNumber,
  GAP,
  isDayOf,
  isoDate,
  LEFT,
  MAYBE_GAP,
  MONTH,
  monthNumber,
  ORDINAL_WORD,
  RIGHT,
  WEEKDAY,
  WEEKDAY_BEFORE,
  YEAR,
  yearNumber,
} from './parts.ts';
import { type DateMatch, type DateRule, leadPattern, pattern } from './rule.ts';

const because = 'A day of the year: with a place or an event it leads to one person.';

const readValue = ({ groups }: DateMatch): string | undefined =>
  isoDate({
    year: groups['year'] ? yearNumber(groups['year']) : undefined,
    month: groups['month'] ? monthNumber(groups['month']) : undefined,
    day: groups['day'] ? dayNumber(groups['day']) : undefined,
  });

const UNITS =
  '(?:times|days|weeks|months|years|hours|minutes|mins|hrs|mg|mcg|ml|sessions|people|percent|points|x|kids|children|of us)';

/** "may 3 times a week" and "march 2 by 2" are verbs. */
const confidence = (match: DateMatch): number => {
  const month = match.groups['month'] ?? '';
  const day = dayNumber(match.groups['day'] ?? '');
  if (day !== undefined && !isDayOf(day, monthNumber(month) ?? 0)) return 0;
  const verbLike = /^(?:may|march|mar)$/.test(month);
  if (verbLike && new RegExp(`^\\s*${UNITS}${RIGHT}`, 'iu').test(match.after)) return 0;
  if (verbLike && /\b(?:i|you|he|she|it|we|they|who|that|this)\s$/i.test(match.before)) return 0.3;
  return 0.97;
};

const YEAR_AFTER = `(?:,?${MAYBE_GAP}(?:of${GAP})?(?<year>${YEAR})(?!\\d))?`;
/** 14 March (Thursday) */
const WEEKDAY_AFTER = `(?:${MAYBE_GAP}\\(${WEEKDAY}\\)|,${GAP}(?:mon|tues|wednes|thurs|fri|satur|sun)day${RIGHT}(?=[.,;:)]|$))?`;
const TO = `(?:${MAYBE_GAP}(?:${DASH}|/|&|to|through|thru|until|till|and|or|,)${MAYBE_GAP})`;

const WEEK_OF = `(?:(?:w/c|w/e|wc|wk${GAP}of|week${GAP}(?:of|commencing|beginning|ending|starting))${GAP}(?:the${GAP})?)`;

const LEAD = leadPattern(`${LEFT}(?:(?:${WEEKDAY_BEFORE}|${WEEK_OF})(?:the${GAP})?|the${GAP})`);

/** Dates with the month in letters. */
export const writtenDates: readonly DateRule[] = [
  {
    id: 'date-weekday-day',
    because: 'A weekday with its day of the month is one certain day.',
    // swap Tues 14, Friday 22; not "Monday 9" (an hour) or "Friday 20 people"
    pattern: pattern(
      `${LEFT}${WEEKDAY}${GAP}(?<day>3[01]|[12]\\d|1[3-9])(?=\\s*(?:[.,;!?)]|$|\\n|(?:and|or|slot|at|for|if|please|with|because|when)\\b))(?![.,]\\d)`,
    ),
    confidence: 0.7,
    value: readValue,
  },
  {
    id: 'date-day-month',
    because,
    // 3 Feb, 2nd August 2019, Friday 6 June, the 28th of February, 12-15 May, 9, 11 and 12 May 2001
    pattern: pattern(
      `${LEFT}(?:${DAY_ANY}${TO}(?:the${GAP})?){0,3}(?<day>${DAY_ANY})` +
        `(?:${GAP}of${GAP}|${MAYBE_GAP}|[-/.])(?<month>${MONTH})${RIGHT}${YEAR_AFTER}${WEEKDAY_AFTER}`,
    ),
    lead: LEAD,
    confidence,
    value: readValue,
  },
  {
    id: 'date-day-month',
    because,
    // 12-Mar-2021, 12/Mar/21
    pattern: pattern(`${LEFT}(?<day>${DAY})(?<sep>[-/. ])(?<month>${MONTH})\\k<sep>(?<year>\\d{4}|\\d\\d)(?!\\d)`),
    confidence,
    value: readValue,
  },
  {
    id: 'date-day-month',
    because,
    // the second of May, on the twenty-first of June 1998
    pattern: pattern(
      `${LEFT}(?<day>${ORDINAL_WORD})${GAP}(?:of${GAP}|day${GAP}of${GAP})?` + `(?<month>${MONTH})${RIGHT}${YEAR_AFTER}`,
    ),
    lead: LEAD,
    confidence,
    value: readValue,
  },
  {
    id: 'date-month-day',
    because,
    // March 3rd, Sept. 4, Monday, October 28, May 3-5, August 3 through the 21st, January 14th, 2020
    pattern: pattern(
      `${LEFT}(?<month>${MONTH})${MAYBE_GAP}(?:the${GAP})?(?<day>${DAY_ANY}|${ORDINAL_WORD})(?![\\d:%/]|\\.\\d)${RIGHT}` +
        `(?:${TO}(?:the${GAP})?${DAY_ANY}(?![\\d:%/]|\\.\\d)${RIGHT}(?!${GAP}${MONTH}${RIGHT})){0,3}${YEAR_AFTER}${WEEKDAY_AFTER}`,
    ),
    lead: LEAD,
    confidence,
    value: readValue,
  },
  {
    id: 'date-weekday-day',
    because: 'A weekday with its day of the month is one certain day.',
    // Thursday the 5th, Mon 9th, Saturday the twenty-second, Thursday arvo, the 27th
    pattern: pattern(
      `${LEFT}${WEEKDAY_BEFORE}(?:(?:the|on the)${GAP})?(?<day>${DAY_ORDINAL}|(?<=the[ \\t])${ORDINAL_WORD})${RIGHT}`,
    ),
    confidence: 0.95,
    value: readValue,
  },
];
