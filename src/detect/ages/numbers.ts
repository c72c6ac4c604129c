/** Ages in figures and words. */

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ONES.map((word, n): [string, number] => [word, n + 1]),
  ...TEENS.map((word, n): [string, number] => [word, n + 10]),
  ...TENS.map((word, n): [string, number] => [word, n * 10 + 20]),
  ['fourty', 40],
  ...TENS.flatMap((ten, t) => ONES.map((one, o): [string, number] => [`${ten}-${one}`, t * 10 + 21 + o])),
  ['a hundred', 100],
  ['one hundred', 100],
  ...['a hundred and', 'one hundred and', 'a hundred', 'one hundred'].flatMap((head) =>
    [...ONES, ...TEENS].map((one, n): [string, number] => [`${head} ${one}`, 101 + n]),
  ),
]);

const words = (least: number) =>
  [...WORDS]
    .filter(([, n]) => n >= least)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('-', '[- ]');

/** One to 119, in figures. */
export const FIGURE = '(?:1[01]\\d|[1-9]\\d|[1-9])';
/** One and up in words, longest first. */
export const WORD = `(?:${words(1)})`;
/** Any age, as written. */
export const AGE = `(?:${FIGURE}|${WORD})(?:(?:\\u00bd|\\.5|[- ]and[- ]a[- ]half|(?:[ ]|-)?1/2))?`;
/** Thirteen and up: no hour of the clock. */
export const PAST_TWELVE = `(?:1[01]\\d|[2-9]\\d|1[3-9]|${words(13)})`;
/** One to twelve: an hour of the clock as likely as an age. */
export const UP_TO_TWELVE = '(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** Thirteen and up, in words alone. */
export const GROWN_WORD = new RegExp(`^(?=\\p{L})${PAST_TWELVE}$`, 'iu');

/** The age a surface states, in whole years or units; undefined where it states none. */
export const ageNumber = (surface: string): number | undefined => {
  const figure = /\d{1,3}/.exec(surface)?.[0];
  if (figure) return Number(figure);
  const lower = surface
    .toLowerCase()
    .replace(/[- ](?:and[- ]a[- ]half|years?.*|yrs?.*|months?.*|weeks?.*|days?.*|yo|ish)$/, '')
    .trim();
  return WORDS.get(lower) ?? WORDS.get(lower.replace(/\s+/g, '-'));
};
