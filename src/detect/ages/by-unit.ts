/** Ages told by what is written on to the number: years, months, old, a sex. */
import { AGE, FIGURE, WORD } from './numbers.ts';
import { type AgeRule, LEFT, RIGHT, rule } from './rule.ts';

const OLD =
  '(?:[- ]?(?:years?|yrs?|y)[- ]?old|[- ]?y\\.?\\s?[-/.]?o\\.?(?![\\p{L}])|[- ]?yo(?![\\p{L}])|[- ]?(?:months?|mos?|weeks?|wks?|days?)[- ]old)';
const SMALL_UNIT = '(?:months?|mos?\\.?|weeks?|wks?|days?|hours?|minutes?)';

/** 34-year-old, nineteen-year-old, 34 yo, 34y/o, 16 yr old, 3 months old; not "12-year-olds" */
export const yearsOld: AgeRule = {
  id: 'age-years-old',
  pattern: rule(`${LEFT}(?<span>${AGE}${OLD})(?!s)${RIGHT}`),
  confidence: 0.97,
};

/** 48 yrs, 51 yrs; 3 years of age */
export const yearsOfAge: AgeRule = {
  id: 'age-years-old',
  pattern: rule(
    `${LEFT}(?<span>${AGE}[- ](?:years?|months?|weeks?)[- ]of[- ]age)${RIGHT}|(?<=[,(:]\\s{0,2})(?<span2>[1-9]\\d?[ ]?(?:yrs?|years|y))(?=\\s*[,;)\\n])`,
  ),
  confidence: 0.9,
};

/** 29F, 34 M, F29, M/72, 52 f */
export const ageAndSex: AgeRule = {
  id: 'age-sex',
  pattern: new RegExp(
    `${LEFT}(?<span>(?:1[01]\\d|[1-9]\\d|[1-9])\\s?(?:F|M|NB|yoF|yoM|yof|yom))(?![\\p{L}\\p{N}_'\\u2019]|\\s?[$])|${LEFT}(?<span2>[FM]/?(?:1[01]\\d|[1-9]\\d))(?![\\p{L}\\p{N}_]|[./-]\\d)|(?<=[(]\\s?)(?<span3>[1-9]\\d\\s?[fm])(?=\\s?[),;])`,
    'dgu',
  ),
  confidence: ({ surface, after, before }) =>
    /^\s?(?:people|dollars|shares|visits|views|followers)/iu.test(after) || /(?:\bthe|\$)\s*$/u.test(before)
      ? 0
      : /^\d\s?[FM]$/.test(surface)
        ? 0.5
        : 0.9,
};

/** 7y 3m, 7 yrs 3 mths, 6 years and 4 months old, (3;2) */
export const yearsAndMonths: AgeRule = {
  id: 'age-years-months',
  pattern: rule(
    `${LEFT}(?<span>(?:1?\\d)\\s?(?:y|yrs?|years?),?\\s?(?:and\\s)?1?\\d\\s?(?:m|mo|mths?|mos|months?)(?:[ -]old)?)${RIGHT}(?!\\s(?:of|in|sober|clean|later|ago|together|married))|(?<=[(,]\\s?(?:aged?\\s)?)(?<span2>1?\\d;1?\\d)(?=[),])|${LEFT}(?<span3>[1-9]\\d?\\s?m/o)${RIGHT}`,
  ),
  confidence: 0.8,
};

/** at eight months, adopted at 14 mos, bub, 3 months; not "at 8 weeks post-op" */
export const smallUnit: AgeRule = {
  id: 'age-small',
  pattern: rule(
    `(?<=\\b(?:at|aged|age|was|only|just|is|bub|baby|infant|newborn|twin|twins|daughter|son),?\\s)(?<span>(?:${FIGURE}|${WORD})\\s${SMALL_UNIT})(?![\\p{L}\\p{N}]|\\s(?:sober|clean|post|pregnant|of|out|in|into|before|later|ago|apart|away|long|since|to|on|off|now|home|between|w/o|without|past|late|early|behind|ahead|married|in a row))`,
  ),
  confidence: ({ before, after, surface }) => {
    if (/minute|hour/.test(surface)) return 0;
    if (
      /\b(?:baby|infant|newborn|bub|son|daughter|twins?|stillborn|stillbirth|miscarr\w+|adopted|placed|removed|loss|born|he|she|they|i|had|preemie|prem)\b[^.;\n]{0,30}$/iu.test(
        before,
      )
    )
      return 0.75;
    return /\bat\s$/iu.test(before) && !/day/.test(surface) && /^\s*(?:[.,;)]|$)/u.test(after) ? 0.5 : 0;
  },
};

/** had lived for nineteen days, lived forty-one minutes after being born */
export const lived: AgeRule = {
  id: 'age-lived',
  pattern: rule(
    `(?<=\\blived\\s(?:for\\s)?(?:only\\s|just\\s)?)(?<span>(?:${FIGURE}|${WORD})\\s${SMALL_UNIT})(?![\\p{L}\\p{N}]|\\s(?:in|with|at|on|under|off|away|there|near|by)\\b)`,
  ),
  confidence: ({ after, before, surface }) =>
    /^\s(?:after|old)/iu.test(after) ||
    /minute|hour|day/.test(surface) ||
    /\b(?:baby|son|daughter|infant|twin)\b/iu.test(before)
      ? 0.75
      : 0.4,
};

/** 55ish, 40-something is a decade and is left */
export const ish: AgeRule = {
  id: 'age-ish',
  pattern: rule(`${LEFT}(?<span>[1-9]\\d-?ish)(?![\\p{L}\\p{N}])`),
  confidence: ({ after, before }) =>
    /^\s(?:minutes|people|clients|sessions|weeks|days|miles|dollars|mg|hours|pounds|lbs|kids|percent)/iu.test(after) ||
    /[$:]\s*$/.test(before)
      ? 0
      : 0.75,
};
