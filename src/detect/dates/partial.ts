import {
  DASH,
  DAY_ORDINAL,
  dayNumber,
  GAP,
  isoDate,
  LEFT,
  MAYBE_GAP,
  MONTH,
  monthNumber,
  ORDINAL_WORD,
  PART_OF,
  PLAIN_MONTH,
  RIGHT,
  YEAR,
  yearNumber,
} from './parts.ts';
import { type DateMatch, type DateRule, exactPattern, pattern } from './rule.ts';

const monthValue = ({ groups }: DateMatch): string | undefined =>
  isoDate({
    year: groups['year'] ? yearNumber(groups['year']) : undefined,
    month: groups['month'] ? monthNumber(groups['month']) : undefined,
  });

const CUE =
  "(?:in|since|until|till|til|'til|by|before|after|during|from|through|thru|throughout|around|circa|last|next|past|this|that|of|for|every|each|" +
  'coming|come|as of|late|early|mid|w/e|beginning|starting|ending|due|back in|between|and|or|to|the|w/c)';

const CUE_BEFORE = new RegExp(`(?:^|[\\s(])${CUE}(?:${GAP}(?:the|this|last|that|early|mid|late))?[\\s-]+$`, 'iu');
const IS_PLAIN = new RegExp(`^(?:${PLAIN_MONTH})$`);

// After these a lower-case "may", "march" or "mar" is the verb.
const VERB_AFTER =
  /^\s+(?:be|not|have|also|well|or may|seem|need|want|feel|find|come|go|get|help|even|just|still|never|look|sound|make|take|on|off|out|into|up|back|around|in|through|past|down|for|order|step|music)\b/iu;
const NAME_AFTER =
  /^(?:['\u2019]s\b|\s+(?:and her|and his|said|says|told|is|was|has|had|who|went|came|looked|asked|sat|cried|wants|thinks|feels)\b|\s+[A-Z][a-z]+(?:\s+(?:said|is|was|has))?)/u;
const NOUN_BEFORE = /\b(?:a|his|her|their|my|your|our|with|and|called|named|is|to)\s+$/iu;

const bareMonth = ({ text, start, end, groups, before, after }: DateMatch): number => {
  const month = groups['month'] ?? '';
  const lower = month.toLowerCase().replace('.', '');
  const led = /^(?:last|next|this|the|end|start|beginning|middle)\s/iu.test(text.slice(start, end));
  const cue = led || CUE_BEFORE.test(before);
  const strong =
    led ||
    /(?:^|[\s(])(?:in|since|until|till|til|by|during|from|last|past|every|each|late|early|mid|back in|before|after|through|of)[\s-]+(?:this\s+|last\s+|late\s+|early\s+|mid[\s-]+)?$/iu.test(
      before,
    );
  const capital = /^\p{Lu}/u.test(month);
  if (IS_PLAIN.test(lower)) return capital ? (cue ? 0.97 : 0.85) : 0.93;
  if (/^(?:may|march|mar)$/.test(lower) && !capital) {
    if (!strong || VERB_AFTER.test(after) || /\b(?:this|that|these|those)\s+$/iu.test(before)) return 0;
    return 0.85;
  }
  const fullName = /^(?:march|april|may|june|august)$/.test(lower);
  if (fullName) {
    if (lower === 'march' && /^\s+(?:on|of (?!last|this|that|\d)|for|through|in)\b/iu.test(after)) return 0.2;
    if (strong) return NAME_AFTER.test(after) ? 0.45 : 0.92;
    if (cue) return /\b(?:for|to|and|or)\s+$/iu.test(before) ? 0.4 : 0.85;
    if (/^\s+(?:past|last|of last year|this year|next year|thru|through|to \p{Lu})/u.test(after)) return 0.8;
    return NOUN_BEFORE.test(before) || NAME_AFTER.test(after)
      ? 0
      : lower === 'may' && !capital
        ? 0
        : /^\s*(?:bout|exam|test|intake|season|half.?term|break|review|hearing|deadline)/iu.test(after)
          ? 0.8
          : 0.3;
  }
  // Abbreviations: Jan, Dec and Sep are names and words too.
  if (!strong && !cue) return capital && /\.$/.test(month) ? 0.4 : 0;
  return capital ? (strong ? 0.9 : 0.6) : strong && !/^(?:jan|mar|jun)$/.test(lower) ? 0.8 : 0;
};

const FUNCTION_AFTER =
  /^(?:\s*$|\s*[.,;:!?)\]\u2013\u2014"\u201d\u2019]|\s+-|\s*[/&+]|\s+(?:and|or|but|so|to|at|in|on|with|w\/|for|from|about|because|cos|cuz|when|where|while|i|he|she|we|they|it|you|that|which|who|is|was|isn't|wasn't|if|as|then|than|after|before|until|till|by|my|his|her|our|their|this|of (?:this|last|next|the) month|she's|he's|i've|i'm|we've|they'd|they'll|morning|afternoon|evening|night|next month|last month|now|already|via|re|per|sup|supervision|mtg|meeting|hearing|appt|review)\b)/iu;
const COUNTED_AFTER =
  /^\s+(?:floor|grade|grader|century|street|st\b|ave|avenue|session|percentile|time|step|birthday|week|day of|year|place|placement|person|child|baby|pregnancy|attempt|admission|generation|cousin|battalion|regiment|division|edition|anniversary|appointment|visit|amendment)/iu;
const DAY_CUE =
  /(?:^|[\s(])(?:on|by|until|till|til|since|from|before|after|due|for|of|through|thru|w\/c|hearing|until about|around|to|between|and|is|was|'s|dated|except|reset)\s+$/iu;
const HARD_DAY_CUE = /(?:^|[\s(])(?:on|by|until|till|til|since|due|w\/c|through|thru)\s+$/iu;

const dayConfidence = ({ groups, before, after }: DateMatch): number => {
  const surface = groups['day'] ?? '';
  const day = dayNumber(surface) ?? 0;
  if (COUNTED_AFTER.test(after) || !FUNCTION_AFTER.test(after)) return 0;
  const inWords = !/\d/.test(surface);
  const article = groups['article'] !== undefined;
  const hard = HARD_DAY_CUE.test(before);
  // "Saint Dimitrios, the twenty-sixth."
  if (inWords && article && day > 20 && /,\s+$/u.test(before) && /^\s*(?:[.,;)!?]|$)/u.test(after)) return 0.55;
  if (/(?:['\u2019](?:m|re|s)|\b(?:am|is|are|was|were|be|been|now))\s+on\s+$/iu.test(before) && day < 13) return 0;
  if (inWords)
    return article && hard && day > 3 ? (day > 5 ? 0.8 : 0.6) : article && DAY_CUE.test(before) && day > 8 ? 0.5 : 0;
  if (article) return hard ? 0.95 : DAY_CUE.test(before) ? (day > 3 ? 0.85 : 0.5) : day > 3 ? 0.65 : 0.35;
  if (hard) return day > 2 ? 0.9 : 0.6;
  return DAY_CUE.test(before) && day > 4 ? 0.6 : 0;
};

/** A month alone, a month with its year, a day of the month alone. */
export const partialDates: readonly DateRule[] = [
  {
    id: 'date-month-year',
    because: 'A month of a certain year narrows an event to a few weeks.',
    // March 2023, Jan '23, February of 2018, mid-March 2020, Lent of last year is a feast
    pattern: pattern(
      `${LEFT}${PART_OF}?(?<month>${MONTH})(?:,?${MAYBE_GAP}(?:of${GAP})?|[-/])(?<year>${YEAR}|(?<=[-/])\\d\\d)(?!\\d|\\.\\d|,\\d)${RIGHT}`,
    ),
    confidence: ({ groups }) => (/^(?:may|march|mar)$/.test(groups['month'] ?? '') ? 0.85 : 0.97),
    value: monthValue,
  },
  {
    id: 'date-month-span',
    because: 'A stretch of certain months narrows an event to one season of one year.',
    // Nov-Jan, June to August
    pattern: exactPattern(
      `${LEFT}(?<month>(?:Jan|Febr?|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?)` +
        `(?:${MAYBE_GAP}[-/\\u2013\\u2014]${MAYBE_GAP}|${GAP}(?:to|through|and|or)${GAP})` +
        `(?:early |mid-|late )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?${RIGHT}`,
    ),
    confidence: 0.85,
    value: monthValue,
  },
  {
    id: 'date-part-of-month',
    because: 'Part of a certain month narrows an event to a few days.',
    // mid-March, early June, late oct, mid to late August
    pattern: pattern(
      `${LEFT}(?:(?:early|mid)(?:${GAP}|-)?(?:to|or|${DASH})(?:${GAP})?)?(?:early|mid|late|middle${GAP}of)[- ](?<month>${MONTH})(?![\\p{L}\\p{N}_'])`,
    ),
    confidence: 0.95,
    value: monthValue,
  },
  {
    id: 'date-week-of-month',
    because: 'A certain week or weekend of a month is a few certain days.',
    // second week of July, last Sunday in May, first weekend of October 2021
    pattern: pattern(
      `${LEFT}(?:the${GAP})?(?:first|second|third|fourth|last|1st|2nd|3rd|4th|opening|final)${GAP}` +
        `(?:(?:full|few|two|couple${GAP}of)${GAP})?(?:days?|weeks?|weekends?|half|(?:mon|tues|wednes|thurs|fri|satur|sun)day)${GAP}(?:of|in)${GAP}(?<month>${MONTH})(?:${GAP}(?:of${GAP})?(?<year>${YEAR}))?${RIGHT}`,
    ),
    confidence: 0.95,
    value: monthValue,
  },
  {
    id: 'date-month',
    because: 'A month narrows when this happened, more so beside a public event.',
    // in July, this past july, the December season; never "may" or "march" as verbs
    pattern: pattern(
      `${LEFT}(?:(?:last|next|this${GAP}past|this${GAP}coming|(?:the${GAP})?(?:end|start|beginning|middle)${GAP}of)${GAP})?(?<month>${MONTH})(?![\\p{L}\\p{N}_]|-\\p{L}{3})`,
    ),
    confidence: bareMonth,
    value: monthValue,
  },
  {
    id: 'date-day',
    because: 'A day of the month is one certain day when the post is fresh.',
    // the 21st, by the thirtieth, for 14th sup
    pattern: pattern(`${LEFT}(?<article>the${GAP})?(?<day>${DAY_ORDINAL}|${ORDINAL_WORD})(?![\\p{L}\\p{N}_-])`),
    confidence: dayConfidence,
    value: ({ groups }) => isoDate({ day: dayNumber(groups['day'] ?? '') }),
  },
];
