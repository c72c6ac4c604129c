import { GAP, LEFT, MAYBE_GAP, RIGHT, SEASON, YEAR, YEAR4, yearNumber } from './parts.ts';
import { type DateMatch, type DateRule, exactPattern, pattern } from './rule.ts';

const because = 'A year alone says little; with a place or a public event it narrows.';

const UNIT_AFTER =
  /^\s{0,2}(?:mg|mcg|ml|g\b|kg|iu|kcal|cal|calories|steps|words|hours|hrs|min|minutes|miles|km|people|dollars|bucks|pounds|euros|rand|rupees|pesos|naira|shillings|head|acres|acre|hectares|square|sq|feet|ft|metres|meters|volts|rpm|cc|hp|members|students|followers|subscribers|copies|units|bees|sheep|cattle|cows|hens|chickens|times|pieces|points|lbs|years|days|weeks|months|per\b|a month|a week|a year|%|[\u00b0\u20ac\u00a3$])/iu;
const BAD_BEFORE =
  /(?:[$\u00a3\u20ac#\u20b9\u20a6]|\b(?:no|nos|number|num|room|rm|box|ext|extension|channel|flat|apt|unit|suite|ste|code|pin|id|icd|cpt|windows|version|v|page|pp?|line|route|highway|hwy|flight|lot|ch|bus|train|model|series|gmc|nmc|file|chart|mrn|case|badge|about a|nearly|almost|over|roughly|some|another|lost|owes?|owed|paid|costs?|worth|earns?)\.?[:# ]*)$/iu;
const EDITION_BEFORE =
  /\b(?:ACA|APA|BACP|HCPC|ACS|NASW|AAMFT|BPS|ICD|DSM|ISO|NICE|guidelines?|edition|ed\.|Act|manual|Orwell(?:['\u2019]s)?|novel|movie|film|read|reading|re-?reading|watched|Beethoven|Blade Runner)[,(]?\s*$/u;
// (Herman, 1992), (Smith & Jones 2014), Linehan et al., 2006
const CITATION_BEFORE =
  /(?:\((?:see |cf\.? |e\.g\.,? )?\p{Lu}[\p{L}'\u2019-]+(?:(?:, | & | and |, & )\p{Lu}[\p{L}'\u2019-]+){0,5}(?: et al\.?)?,? ?|et al\.?,? \(?|\p{Lu}[\p{L}'\u2019-]+ \()$/u;
// The Mental Health Act 1983, the 1998 Act, the 1980 Hague Convention
const LAW_AFTER =
  /^\s(?:\p{Lu}[\p{L}-]+\s){0,4}(?:Act|Law|Bill|Ordinance|Convention|Regulations?|Code|Rules|Constitution|Directive|Charter|Treaty|guidelines?|guidance|edition|DSM|ICD)\b/u;
const CUE =
  /(?:^|[\s(,;:\u2013\u2014/-])(?:in|since|until|till|til|by|from|of|circa|ca?\.|late|early|mid|before|after|around|about|through|thru|during|between|and|to|back in|summer|spring|fall|autumn|winter|class of|born|b\.|d\.|m\.|dx(?:'?d)?|died|married|m(?:ar)?'d|divorced|grad(?:uated)?|retired|est\.?|hx|discharged|arrived|emigrated|immigrated|diagnosed|implanted|sober|clean|vintage|circa|the|year|deployed|iraq|afghanistan|vietnam|lmp|onset|tx|sx|surgery|finalist|champion|winner|cup|olympics|election|conscript|his|her|their)[,:]?\s*[-\u2010-\u2015]?$/iu;
const THE_BEFORE = /\bthe\s+$/iu;

const yearConfidence = ({ groups, before, after }: DateMatch): number => {
  const year = Number(groups['year']);
  if (
    UNIT_AFTER.test(after) ||
    /^(?:['\u2019]?s\b|[-\u2010-\u2015]?(?:ish|er)\b|,\d{3}|[.:]\d|\s?\/\s?\d)/iu.test(after)
  )
    return 0;
  if (CITATION_BEFORE.test(before) && /^[a-c]?[);:,]/.test(after) && !/\b(?:in|since|of|from)\s\(?$/iu.test(before)) {
    return /(?:\(|et al\.?,? )[^()]{0,80}$/u.test(before) && /^[a-c]?\)/.test(after) ? 0.15 : 0.5;
  }
  if (LAW_AFTER.test(after)) return 0.2;
  if (BAD_BEFORE.test(before) || EDITION_BEFORE.test(before)) return 0.1;
  const cue = CUE.test(before);
  if (year === 2000 || year === 1900) return cue && !THE_BEFORE.test(before) ? 0.75 : 0.2;
  if (year > 2039 || year < 1905) return cue ? 0.6 : 0.2;
  return cue ? 0.95 : 0.8;
};

/** Years, seasons and school terms with a year, quarters of a year. */
export const years: readonly DateRule[] = [
  {
    id: 'date-season-year',
    because: 'A season of a certain year narrows an event to a few months.',
    // spring 2019, the summer of '98, winter 2009-10
    pattern: pattern(
      `${LEFT}(?:(?:early|mid|late)[- ])?(?:the${GAP})?(?:(?:early|mid|late)[- ])?(?<season>${SEASON})(?:${GAP}(?:and|or|to)${GAP}${SEASON})?` +
        `(?:${GAP}of|,)?${MAYBE_GAP}(?<year>${YEAR})(?:${MAYBE_GAP}[-/\\u2013]${MAYBE_GAP}(?:${YEAR4}|\\d\\d))?(?!\\d)${RIGHT}(?:${GAP}(?:term|semester|quarter|trimester|intake|cohort|break|season))?${RIGHT}`,
    ),
    confidence: 0.95,
    value: ({ groups }) => {
      const year = yearNumber(groups['year'] ?? '');
      return year === undefined
        ? undefined
        : `${year}-${(groups['season'] ?? '').toLowerCase().replace('fall', 'autumn')}`;
    },
  },
  {
    id: 'date-season-year',
    because: 'A season of a certain year narrows an event to a few months.',
    // 2022 fall semester, 2019 winter
    pattern: pattern(
      `${LEFT}(?<year>${YEAR4})${GAP}(?<season>${SEASON})(?:${GAP}(?:term|semester|quarter|trimester|intake|season))?${RIGHT}`,
    ),
    confidence: 0.9,
    value: ({ groups }) => `${groups['year']}-${(groups['season'] ?? '').toLowerCase().replace('fall', 'autumn')}`,
  },
  {
    id: 'date-part-of-year',
    because: 'Part of a certain year narrows an event to a few months.',
    // early 2021, mid-2020, late '98, the end of 2019
    pattern: pattern(
      `${LEFT}(?:(?:early|mid|late)(?:${GAP}|-)?(?:to|or)?(?:${GAP})?(?:mid|late)?[- ]?|(?:end|start|beginning|middle|top)${GAP}of${GAP})(?<year>${YEAR})(?![\\d]|['\\u2019]?s|-\\p{L})${RIGHT}`,
    ),
    confidence: 0.9,
    value: ({ groups }) => String(yearNumber(groups['year'] ?? '') ?? ''),
  },
  {
    id: 'date-term',
    because: 'A school term of a certain year dates an event to a few months.',
    // fall term 2022, spring semester of 2021, Term 3 2023, Michaelmas term
    pattern: pattern(
      `${LEFT}(?:(?:${SEASON}|michaelmas|hilary|trinity|lent|epiphany|candlemas|martinmas|whitsun)${GAP}(?:term|semester|quarter|trimester|break|session|intake)` +
        `|(?:term|semester|trimester)${GAP}[1-4])(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR}))${RIGHT}`,
    ),
    confidence: 0.95,
    value: ({ groups }) => (groups['year'] ? String(yearNumber(groups['year'])) : undefined),
  },
  {
    id: 'date-term',
    because: 'A school term by its old name dates an event to a few weeks.',
    pattern: exactPattern(
      `${LEFT}(?:Michaelmas|Hilary|Trinity|Lent|Epiphany|Candlemas|Martinmas|Whitsun)[ ][Tt]erm${RIGHT}`,
    ),
    confidence: 0.9,
  },
  {
    id: 'date-quarter',
    because: 'A quarter of the year dates an event to three months.',
    // in Q3, Q4 2021, 2022 Q1, the third quarter of 2020
    pattern: pattern(
      `(?:${LEFT}(?<y1>${YEAR4})${MAYBE_GAP}[-/]?Q[1-4]|${LEFT}Q[1-4]${MAYBE_GAP}[-/]?(?<y2>${YEAR})` +
        `|${LEFT}(?:first|second|third|fourth|last|1st|2nd|3rd|4th)${GAP}(?:quarter|half)${GAP}of${GAP}(?<y3>${YEAR4}))${RIGHT}`,
    ),
    confidence: 0.95,
    value: ({ groups }) => groups['y1'] ?? groups['y2'] ?? groups['y3'],
  },
  {
    id: 'date-quarter',
    because: 'A quarter of the year dates an event to three months.',
    pattern: exactPattern(
      `(?<=(?:^|[\\s(])(?:[Ii]n|[Bb]y|[Ss]ince|until|till|til|before|after|during|from|early|mid|late|last|this|next|of|end|through|and|for|start|beginning)[ -])(?<span>Q[1-4])${RIGHT}` +
        `(?!\\s?(?:[:).]\\s?[A-Za-z]|of the (?:form|scale|phq|gad|questionnaire|survey|exam|test)|on the|asks))`,
    ),
    confidence: 0.85,
  },
  {
    id: 'date-years',
    because,
    // 1998-99, 2009/10, the 2022-23 season; between 1959 and 1972 are two years
    pattern: pattern(
      `${LEFT}(?<![/.-])(?<from>${YEAR4})(?<sep>[-/\\u2013])(?<to>${YEAR4}|\\d\\d)(?![\\d]|[-/.]\\d)${RIGHT}`,
    ),
    confidence: ({ groups, before }) => {
      const from = Number(groups['from']);
      const tail = groups['to'] ?? '';
      const to = tail.length === 4 ? Number(tail) : Math.floor(from / 100) * 100 + Number(tail);
      return to > from && to - from < 60 && !BAD_BEFORE.test(before) ? 0.9 : 0;
    },
    type: 'quasi',
    value: ({ groups }) => groups['from'],
  },
  {
    id: 'date-year',
    because,
    // in 1998, class of 2014, 1951 Riley; not "2000 mg", "1984" as a book, "(Herman, 1992)"
    pattern: pattern(
      `${LEFT}(?<![\\d][.,:/]|[-$\\u00a3\\u20ac#@/])(?<year>${YEAR4})(?![\\p{L}\\p{N}_]|[-/][\\p{L}\\d])`,
    ),
    confidence: yearConfidence,
    type: 'quasi',
    value: ({ groups }) => groups['year'],
  },
  {
    id: 'date-year',
    because,
    // until c1998, 2014ish, 1998-born
    pattern: pattern(
      `${LEFT}(?:c|ca|circa)[. ]?(?<span>(?<year>${YEAR4}))(?!\\d)|${LEFT}(?<year2>${YEAR4})(?=[-]?(?:ish|born)\\b)`,
    ),
    confidence: 0.85,
    type: 'quasi',
    value: ({ groups }) => groups['year'] ?? groups['year2'],
  },
  {
    id: 'date-year',
    because,
    // '98, in '06, class of '09; not '90s, not 5'10
    pattern: pattern(
      "(?<![\\p{L}\\p{N}'\\u2018\\u2019])(?<year>['\\u2018\\u2019]\\d\\d)(?![\\p{L}\\p{N}'\\u2018\\u2019]|\\.\\d|[-]?s\\b|\\s?(?:%|mg|x\\b))",
    ),
    confidence: ({ after }) => (/^["\u2019']/.test(after) ? 0.3 : 0.88),
    type: 'quasi',
    value: ({ groups }) => String(yearNumber(groups['year'] ?? '') ?? ''),
  },
];
