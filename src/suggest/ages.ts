import type { Frame } from './frame.ts';
import { readNumber } from './numbers.ts';
import { DROPPED, said, type Wording, type Wordings4 } from './wording.ts';

/** A span of years that holds the true age. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
}

const PEOPLE =
  /^(?:woman|man|female|male|client|mother|father|mum|mom|dad|girl|boy|person|student|patient|adult|teen|teenager|widow|widower|son|daughter|veteran|teacher|nurse|lady|gentleman|guy|kid|child|ct|pt|husband|wife|sister|brother|partner|lesbian|retiree|survivor|worker|single|divorced|married|retired|trans|cis|gay|queer|nonbinary|white|black|new|self)/;

/** The five-year band of an adult's age: 34 -> 30 to 34. Ages over 89 are one band. */
export const bandOf = (age: number): AgeBand => {
  if (age >= 90) return { from: 90, to: 130 };
  const from = Math.floor(age / 5) * 5;
  return { from, to: Math.min(89, from + 4) };
};

/** The part of a life an age stands in. */
export const stageOf = (age: number): { noun: string; adj: string; band: AgeBand } => {
  if (age < 2) return { noun: 'an infant', adj: 'infant', band: { from: 0, to: 1 } };
  if (age < 5) return { noun: 'a preschooler', adj: 'preschool-age', band: { from: 2, to: 4 } };
  if (age < 12) return { noun: 'a primary-school child', adj: 'primary-school-age', band: { from: 5, to: 11 } };
  if (age < 13) return { noun: 'a schoolchild', adj: 'school-age', band: { from: 5, to: 17 } };
  if (age < 18) return { noun: 'a teenager', adj: 'teenage', band: { from: 12, to: 17 } };
  if (age < 40) return { noun: 'a younger adult', adj: 'younger', band: { from: 18, to: 39 } };
  if (age < 60) return { noun: 'a middle-aged adult', adj: 'middle-aged', band: { from: 40, to: 59 } };
  return { noun: 'an older adult', adj: 'older', band: { from: 60, to: 130 } };
};

/** Age in years as the surface or the detector's value gives it; months count as 0 or 1. */
export const ageIn = (surface: string, value?: string): number | undefined => {
  const lower = surface.toLowerCase();
  const found = readNumber(
    /\d/.test(lower)
      ? lower.replace(/^[^\d]*/, '')
      : lower.replace(/^(?:aged?|just|almost|nearly|about|turned|turning)\s+/, ''),
  );
  const months = /\b(?:months?|mos?|weeks?|wks?|days?)\b/.test(lower);
  if (found !== undefined)
    return months && !/year/.test(lower) ? Math.floor(found / (/m/.test(lower) ? 12 : 52)) : Math.floor(found);
  const known = Number(value);
  return value !== undefined && Number.isFinite(known) ? known : undefined;
};

const decade = (age: number): string => (age < 20 ? 'teens' : `${Math.floor(age / 10) * 10}s`);

/** The rungs of an age in its frame; `whose` is the possessive of the person it belongs to. */
export const ageRungs = (
  surface: string,
  value: string | undefined,
  frame: Frame,
  whose: string,
  before: string,
): Wordings4 => {
  // "[turns nine]", "[until twelve]": as if the word stood before the mention.
  const led = /^(?:at|by|since|until|till|before|after|aged?|turn(?:s|ed|ing)?)(?: the age of| age)?\s+(?=\S)/i.exec(
    surface,
  )?.[0];
  if (led) {
    const inner = { ...frame, listed: false, determined: false };
    const say = (wording: Wording): Wording =>
      said(wording.swallow || wording.text === '' ? wording.text : led + wording.text, wording.specific);
    const four = ageRungs(surface.slice(led.length), value, inner, whose, before + led);
    return [say(four[0]), say(four[1]), say(four[2]), say(four[3])];
  }
  // "her mother's [fortieth]"
  if (/^(?:(?:\p{L}+(?:th|st|nd|rd)|\d+(?:th|st|nd|rd))(?: birthday)?|birthday)$/iu.test(surface.trim())) {
    const day = said(frame.determined ? 'birthday' : 'a birthday');
    return [day, day, day, DROPPED];
  }
  // A unit whose number was told elsewhere has nothing left to say.
  if (/^(?:y\.?\/?o\.?|yrs?|years?(?:[- ]olds?)?)(?:\s+[MF])?$/i.test(surface.trim()))
    return [DROPPED, DROPPED, DROPPED, DROPPED];
  const age = ageIn(surface, value);
  const adjectival =
    /[- ]?(?:year|yr|month|week|yo|y\/o|y\.o)/i.test(surface) || (frame.attributive && PEOPLE.test(frame.next));
  if (age === undefined)
    return [said('of a certain age', false), said('of a certain age', false), said('of a certain age', false), DROPPED];
  const follows = frame.attributive && (adjectival || PEOPLE.test(frame.next));
  const turned = /\b(?:turn(?:s|ed|ing)?)\s+$/i.exec(before)?.[0];
  const label = /(?:^|[\n.;,|]\s*)(?:Age|AGE)\s*$/.test(before);
  const aged = !label && /\b(?:aged?|age of)[\s:]*$/i.test(before) && !/:\s*$/.test(before);
  // "a man of 52"
  const of = !label && /\p{L}{2}\s+of\s+$/u.test(before) && !/\bage of\s+$/i.test(before);
  const at = /\b(?:at|by|from|since|until|till|before|after)(?: the age of| age)?\s+$/i.test(before);
  const noted = frame.listed && !aged && !turned;
  const lone = aged && /[,(:;–—]\s*(?:aged?|at the age of|age of)\s+$/i.test(before);
  const compact =
    label ||
    frame.field ||
    (frame.markBefore === '(' && noted) ||
    /^[MFmf]\b/.test(frame.markAfter + frame.next) ||
    frame.markBefore === '\n';
  const { from, to } = bandOf(age);
  const stage = stageOf(age);
  const band = age >= 90 ? 'over 89' : age < 1 ? 'under one' : age < 18 ? `about ${age}` : `${from}–${to}`;
  const child = age < 18;

  const swallow = turned
    ? /\bturn(?:s|ed|ing)?\s+$/i
    : of
      ? /\bof\s+$/i
      : aged
        ? /\b(?:aged?|at the age of|age of)\s+$/i
        : at
          ? /\b(?:at|by|from|since|until|till|before|after)(?: the age of| age)?\s+$/i
          : undefined;
  const lead = at
    ? /\b(?:since|from)\b/i.test(before)
      ? 'since '
      : /\b(?:until|till)\b/i.test(before)
        ? 'until '
        : /\bbefore\b/i.test(before)
          ? 'before '
          : /\bafter\b/i.test(before)
            ? 'after '
            : ''
    : '';
  const birthday = turned
    ? `${/ing\s+$/i.test(turned) ? 'having' : /ed\s+$/i.test(turned) ? 'had' : /s\s+$/i.test(turned) ? 'has' : 'have'} a birthday`
    : '';
  const turn = turned
    ? `${/ing\s+$/i.test(turned) ? 'reaching' : /ed\s+$/i.test(turned) ? 'reached' : /s\s+$/i.test(turned) ? 'reaches' : 'reach'} `
    : '';
  const more = swallow ? { swallow } : {};

  let first: Wording;
  let second: Wording;
  let third: Wording;
  // "ages [7]–12"
  const range = /\d\s?(?:[-–—]|to)\s*$/.test(before) || /^[-–—]/.test(frame.markAfter);
  const early = at !== false && age < 2 && !/old/i.test(surface);
  if (early && /\b(?:weeks?|wks?)\b/i.test(surface)) {
    // "lost at 22 weeks": no age of anybody born.
    const some = said('some weeks in', true, more);
    first = some;
    second = some;
    third = some;
  } else if (range && !label && !frame.field) {
    const part = age < 13 ? 'childhood' : age < 20 ? 'teens' : decade(age);
    first = said(String(band));
    second = said(part, true, { swallow: /\bages?\s+$/i });
    third = second;
  } else if (early) {
    const soon = said('at an early age', true, more);
    first = said(`${lead || 'at '}about ${age < 1 ? 'a few months' : 'one'}`, true, more);
    second = soon;
    third = soon;
  } else if (follows) {
    const third_ = age < 5 || child ? stage.adj : stage.adj;
    first = said(
      age >= 90 ? 'over-89' : age < 1 ? 'infant' : child ? `roughly ${age}-year-old` : `${from}-to-${to}-year-old`,
    );
    second =
      child || age >= 90
        ? said(age >= 90 ? 'very elderly' : stage.adj)
        : said('', true, { tail: `in ${whose} ${decade(age)}` });
    third = said(third_);
    if (age >= 90) third = said('older');
  } else if (adjectival) {
    // "a 34-year-old who", "is 34 years old", "34yo."
    const predicate = /\b(?:is|was|are|were|now|just|about|i'm|he's|she's)\s+$/i.test(before) || noted;
    first = predicate
      ? said(band)
      : said(child ? `child of ${band}` : `person aged ${age >= 90 ? 'over 89' : `${from} to ${to}`}`);
    second =
      predicate && !child
        ? said(age >= 90 ? 'over 89' : compact ? decade(age) : `in ${whose} ${decade(age)}`)
        : said(
            child
              ? bareStage(stage.noun, predicate)
              : age >= 90
                ? 'person over 89'
                : `person in ${whose} ${decade(age)}`,
          );
    third = said(bareStage(stage.noun, predicate && !frame.determined));
  } else if (turned) {
    first = said(
      `${turn}${child ? `the age of about ${age}` : age >= 90 ? 'over 89' : `${whose} ${age < 20 ? decade(age) : `${age % 10 < 5 ? 'early' : 'late'} ${decade(age)}`}`}`,
      true,
      more,
    );
    second = said(
      age < 13
        ? birthday
        : age < 20
          ? `${turn}${whose} teens`
          : age >= 90
            ? `${turn}a great age`
            : `${turn}${whose} ${decade(age)}`,
      true,
      more,
    );
    if (age < 5) second = said(birthday, true, more);
    third = said(birthday, true, more);
  } else if (at) {
    first = said(
      `${lead}${lead ? '' : 'at '}about ${age}`.replace(/^(since|until|before|after) about/, '$1 about the age of'),
      true,
      more,
    );
    const time =
      age < 13 ? 'childhood' : age < 20 ? `${whose} teens` : age >= 90 ? 'very old age' : `${whose} ${decade(age)}`;
    second = said(
      /^(?:until|before) /.test(lead) && age < 13
        ? 'in childhood'
        : lead
          ? `${lead}${time}`
          : age < 13
            ? 'as a child'
            : age >= 90
              ? 'in very old age'
              : `in ${whose} ${decade(age)}`,
      true,
      more,
    );
    third = said(
      /^(?:until|before) /.test(lead) && child
        ? 'when young'
        : lead
          ? `${lead}${child ? 'childhood' : 'adulthood'}`
          : child
            ? 'when young'
            : 'as an adult',
      true,
      more,
    );
  } else if (aged || of) {
    first = said(age >= 90 ? 'over 89' : `aged ${band.replace('about ', 'around ').replace('–', ' to ')}`, true, more);
    second = said(
      age < 13 ? `of ${stage.adj.replace('-age', '')} age` : age >= 90 ? 'over 89' : `in ${whose} ${decade(age)}`,
      true,
      more,
    );
    third = said(lone ? stage.noun : timeOf(age), true, more);
    if (age < 2) second = said('in infancy', true, more);
  } else {
    first = said(band);
    second = said(
      age >= 90
        ? 'over 89'
        : age < 2
          ? 'under two'
          : age < 13
            ? compact || noted
              ? stage.adj
              : `of ${stage.adj.replace(/-age$/, '')} age`
            : compact
              ? age < 20
                ? age < 18
                  ? 'teens'
                  : 'late teens'
                : decade(age)
              : `in ${whose} ${decade(age)}`,
    );
    third = said(compact || (noted && child) ? bareStage(stage.noun, false) : stage.noun);
  }
  return [
    first,
    second,
    third,
    follows || compact || noted ? DROPPED : said(child ? 'a child' : 'an adult', true, more),
  ];
};

/** The part of a life, as it stands behind a noun: "a man in middle age". */
const timeOf = (age: number): string =>
  age < 12
    ? 'in childhood'
    : age < 18
      ? 'in the teens'
      : age < 40
        ? 'in younger adulthood'
        : age < 60
          ? 'in middle age'
          : 'in later life';

const bareStage = (noun: string, withArticle: boolean): string => (withArticle ? noun : noun.replace(/^an? /, ''));
