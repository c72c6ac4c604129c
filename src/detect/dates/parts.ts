/** The pieces all date patterns are built from. Every group here is non-capturing unless it is named. */

/** Not inside a word or number, on the left and on the right. */
export const LEFT = '(?<![\\p{L}\\p{N}_])';
export const RIGHT = '(?![\\p{L}\\p{N}_])';
/** At most this much white space between the words of one date; never an empty line. */
export const GAP = '[ \\t\\u00a0]{1,3}';
export const MAYBE_GAP = '[ \\t\\u00a0]{0,3}';

const MONTH_NAMES = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
] as const;
const FULL = MONTH_NAMES.map((names) => names.split('|')[0]);
const SHORT = MONTH_NAMES.flatMap((names) => names.split('|').slice(1));
/** A month's name, or its abbreviation with or without the stop. */
export const MONTH = `(?:${FULL.join('|')}|(?:${SHORT.join('|')})(?![\\p{L}])\\.?)`;
/** The months nobody is called and nobody does: no cue is needed. */
export const PLAIN_MONTH = 'january|february|july|september|october|november|december';

/** 1 to 12 for a month's name or abbreviation, undefined for any other word. */
export const monthNumber = (word: string): number | undefined => {
  const lower = word.toLowerCase().replace('.', '');
  const index = MONTH_NAMES.findIndex((names) => names.split('|').includes(lower));
  return index < 0 ? undefined : index + 1;
};

export const WEEKDAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|thur|fri|sat|sun)\\.?';
const DAYTIME = '(?:morning|afternoon|arvo|evening|night|lunchtime)';
/** "Monday", "Thursday arvo," "last tues" in front of a date. */
export const WEEKDAY_BEFORE = `(?:(?:(?:last|this|next)${GAP})?${WEEKDAY}(?:${GAP}${DAYTIME})?,?${GAP})`;

/** A day of the month in digits, 1 to 31, not part of a longer number. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const SUFFIX = '(?:st|nd|rd|th)';
export const DAY_ORDINAL = `${DAY}${SUFFIX}`;
export const DAY_ANY = `${DAY}${SUFFIX}?`;

const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const;
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** Ordinal words from first to thirty-first with their numbers. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, n): [string, number] => [word, n + 1]),
  ...TEENS.map((word, n): [string, number] => [word, n + 10]),
  ...ONES.map((word, n): [string, number] => [`twenty-${word}`, n + 21]),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);
const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length);
export const ORDINAL_WORD = `(?:${longestFirst(ORDINALS.keys()).join('|').replaceAll('-', '[- ]')})`;

/** A four-digit year a client's life may hold, or two digits behind an apostrophe. */
export const YEAR4 = '(?:19\\d\\d|20[0-4]\\d)';
export const YEAR2 = "['\\u2018\\u2019]\\d\\d";
export const YEAR = `(?:${YEAR4}|${YEAR2})`;

export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const PART_OF = '(?:(?:very[ ])?(?:early|mid|late|middle|end)[- ])';

/** Small counts as people write them before a unit of time. */
export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|a couple of|several|the)';
export const DASH = '[-\\u2010-\\u2015]';

/** Day of the month for "3rd", "03", "twenty-third"; undefined where it is none. */
export const dayNumber = (surface: string): number | undefined => {
  const digits = /^\d{1,2}/.exec(surface)?.[0];
  const day = digits ? Number(digits) : ORDINALS.get(surface.toLowerCase().replace(/\s+/g, '-'));
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
};

/**
 * Four digits for a year as written. Two digits above `pivot` belong to the last century:
 * people in therapy are born before, and dated after, the year 2035 at most.
 */
export const yearNumber = (surface: string, pivot = 35): number | undefined => {
  const digits = /\d+$/.exec(surface)?.[0];
  if (!digits) return undefined;
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 ? (year > pivot ? 1900 : 2000) + year : undefined;
};

const two = (n: number) => String(n).padStart(2, '0');
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Can this day stand in this month of some year? */
export const isDayOf = (day: number, month: number): boolean => day >= 1 && day <= (LENGTHS[month - 1] ?? 0);

/** ISO 8601 with what is known: 2024-03-03, 2024-03, 2024, --03-14, --03, ---14. */
export const isoDate = (parts: { year?: number | undefined; month?: number | undefined; day?: number | undefined }) => {
  const { year, month, day } = parts;
  if (month !== undefined && day !== undefined && !isDayOf(day, month)) return undefined;
  if (year !== undefined) {
    if (month === undefined) return String(year);
    return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  }
  if (month !== undefined) return day === undefined ? `--${two(month)}` : `--${two(month)}-${two(day)}`;
  return day === undefined ? undefined : `---${two(day)}`;
};
