import type { Locale } from '../model.ts';
import { DROPPED, said, type Wordings4 } from './wording.ts';

/** What is known of a date; every part may be missing. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly holiday?: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const NAMES = MONTHS.map((m) => m.charAt(0).toUpperCase() + m.slice(1));
const MONTH = new RegExp(`\\b(${MONTHS.map((m) => `${m}|${m.slice(0, 3)}`).join('|')}|sept)\\b`, 'i');
const monthOf = (word: string): number => MONTHS.findIndex((m) => m.startsWith(word.toLowerCase().slice(0, 3))) + 1;
const fullYear = (digits: string): number =>
  digits.length === 2 ? (Number(digits) > 39 ? 1900 : 2000) + Number(digits) : Number(digits);
const HOLIDAY =
  /\b(?:christmas|xmas|easter|good friday|thanksgiving|halloween|hallowe'en|diwali|deepavali|holi|eid|ramadan|ramzan|hanukkah|chanukah|passover|pesach|purim|rosh hashanah|yom kippur|sukkot|shavuot|tisha b'av|new year|nye|lunar new year|tet|chuseok|mid-autumn|vesak|vaisakhi|baisakhi|onam|pongal|navratri|durga puja|ganesh|raksha bandhan|nowruz|norouz|lent|advent|ash wednesday|palm sunday|pentecost|whitsun|michaelmas|lammas|beltane|samhain|solstice|equinox|all souls|all saints|st\.? \w+'?s day|saint \w+'?s day|patrick|mother'?s day|mothers' day|father'?s day|fathers' day|valentine|memorial day|labor day|labour (?:day|weekend)|independence day|fourth of july|juneteenth|mlk|presidents' day|veterans day|columbus day|remembrance day|anzac|australia day|waitangi|matariki|canada day|victoria day|boxing day|bank holiday|guy fawkes|bonfire night|burns night|hogmanay|heritage day|freedom day|king'?s birthday|queen'?s birthday|treaty day|republic day|gandhi jayanti|janmashtami|muharram|ashura|mawlid|kwanzaa|carnival|mardi gras|birthday|anniversary|festival|feast|holiday|fair|harvest)/i;

/** Reads a date from the detector's value ("2024-03-03", "2024-03", "--03-14", "2024", "holiday:diwali") or from its surface. */
export const dateIn = (surface: string, value: string | undefined, locale: Locale): DateParts => {
  if (value) {
    const iso = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value);
    const season = /^holiday:(.*)$/.exec(value)?.[1];
    if (season !== undefined) return { holiday: season };
    if (iso && (iso[1] !== '-' || iso[2])) {
      return {
        ...(iso[1] && iso[1] !== '-' ? { year: Number(iso[1]) } : {}),
        ...(iso[2] ? { month: Number(iso[2]) } : {}),
        ...(iso[3] ? { day: Number(iso[3]) } : {}),
      };
    }
  }
  const text = surface.trim();
  if (HOLIDAY.test(text)) {
    const year = /\b((?:19|20)\d\d)\b/.exec(text)?.[1];
    return { holiday: text, ...(year ? { year: Number(year) } : {}) };
  }
  const iso = /\b(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?\b/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), ...(iso[3] ? { day: Number(iso[3]) } : {}) };
  const numeric = /\b(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?(?!\d)/.exec(text);
  if (numeric) {
    const [a, b] = [Number(numeric[1]), Number(numeric[2])];
    const monthFirst = (locale === 'en-US' || locale === 'en-PH') && !/\./.test(numeric[0]);
    const [month, day] = a > 12 ? [b, a] : b > 12 ? [a, b] : monthFirst ? [a, b] : [b, a];
    return {
      ...(month >= 1 && month <= 12 ? { month } : {}),
      day,
      ...(numeric[3] ? { year: fullYear(numeric[3]) } : {}),
    };
  }
  const month = MONTH.exec(text)?.[1];
  const year = /(?:\b|['’])((?:1[89]|20)\d\d)\b/.exec(text)?.[1] ?? /['’](\d\d)\b/.exec(text)?.[1];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(/\b(?:1[89]|20)\d\d\b/, ''))?.[1];
  return {
    ...(year ? { year: fullYear(year) } : {}),
    ...(month ? { month: monthOf(month) } : {}),
    ...(day && Number(day) <= 31 ? { day: Number(day) } : {}),
  };
};

const SOUTH: readonly Locale[] = ['en-AU', 'en-NZ', 'en-ZA'];
const TROPICAL: readonly Locale[] = ['en-IN', 'en-SG', 'en-NG', 'en-KE', 'en-PH'];

/** The season of a month, as the locale's part of the world has it; in the tropics the part of the year. */
export const seasonOf = (month: number, locale: Locale): string => {
  if (TROPICAL.includes(locale)) return month <= 4 ? 'early' : month <= 8 ? 'mid' : 'late';
  const shifted = SOUTH.includes(locale) ? ((month + 5) % 12) + 1 : month;
  if (shifted === 12 || shifted <= 2) return 'winter';
  if (shifted <= 5) return 'spring';
  if (shifted <= 8) return 'summer';
  return locale === 'en-US' || locale === 'en-CA' ? 'fall' : 'autumn';
};

const seasonYear = (month: number, year: number | undefined, locale: Locale): string => {
  const season = seasonOf(month, locale);
  if (TROPICAL.includes(locale))
    return year
      ? season === 'mid'
        ? `mid-${year}`
        : `${season} ${year}`
      : `${season === 'mid' ? 'the middle' : season === 'early' ? 'the first months' : 'the last months'} of the year`;
  return year ? `${season} ${year}` : `the ${season}`;
};

const decadeOf = (year: number): string => {
  const start = Math.floor(year / 10) * 10;
  return `the ${year % 10 < 5 ? 'early' : 'late'} ${start}s`;
};

/** Days between two dates where both have year, month and day. */
export const daysBetween = (a: DateParts, b: DateParts): number | undefined => {
  if (!a.month || !b.month || !a.day || !b.day) return undefined;
  if ((a.year === undefined) !== (b.year === undefined)) return undefined;
  return Math.round(
    (Date.UTC(a.year ?? 2001, a.month - 1, a.day) - Date.UTC(b.year ?? 2001, b.month - 1, b.day)) / 86_400_000,
  );
};

/** "about two weeks before", from days; rounded so that the true distance is what "about" says. */
export const distance = (days: number): string => {
  const size = Math.abs(days);
  const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
  const side = days < 0 ? 'before' : 'after';
  if (size < 4) return `a few days ${side}`;
  if (size < 11) return `about a week ${side}`;
  if (size < 45) return `about ${words[Math.round(size / 7)]} weeks ${side}`;
  if (size < 340) return `about ${words[Math.min(11, Math.round(size / 30.4))]} months ${side}`;
  const years = Math.round(size / 365.25);
  return years < 2
    ? `about a year ${side}`
    : years <= 11
      ? `about ${words[years]} years ${side}`
      : `many years ${side}`;
};

/** A full date moved by whole weeks, in the locale's order; undefined where month or day is missing. */
export const shifted = ({ year, month, day }: DateParts, weeks: number, locale: Locale): string | undefined => {
  if (!month || !day) return undefined;
  const moved = new Date(Date.UTC(year ?? 2001, month - 1, day + weeks * 7));
  const name = NAMES[moved.getUTCMonth()] ?? '';
  const text =
    locale === 'en-US' || locale === 'en-PH' ? `${name} ${moved.getUTCDate()}` : `${moved.getUTCDate()} ${name}`;
  return year ? `${text}${locale === 'en-US' || locale === 'en-PH' ? ',' : ''} ${moved.getUTCFullYear()}` : text;
};

export interface DateContext {
  readonly locale: Locale;
  /** The words before the mention on its line. */
  readonly before: string;
  /** Words in the sentence speak of what is to come. */
  readonly future: boolean;
  /** The sentence tells what has been. */
  readonly past: boolean;
  readonly field: boolean;
  readonly birth: boolean;
  /** Stands before a noun: "the June wedding". */
  readonly attributive?: boolean;
  /** A verb follows: the date is what the sentence speaks of. */
  readonly subject?: boolean;
  /** The distance to the intake: "about two weeks before intake". */
  readonly relative?: string;
  /** The distance to the first date of the text: "three days later". */
  readonly later?: string;
  readonly shiftWeeks?: number;
  /** The newest year of the text. */
  readonly latest?: number;
}

const ON = /\b(?:on|in|at|during|around|for|over|across)\s+(?:the\s+)?$/i;
const OTHER =
  /\b(?:since|from|until|till|by|before|after|of|to|between|and|through|near|week of|night of|morning of|end of|start of|beginning of|day of|as of|due)\s+(?:the\s+)?$/i;

/** The rungs of a date in its place. */
export const dateRungs = (surface: string, value: string | undefined, context: DateContext): Wordings4 => {
  const parts = dateIn(surface, value, context.locale);
  const { before } = context;
  const preposition = ON.exec(before);
  const other = OTHER.test(before);
  const the = /\bthe\s+$/i.test(before);
  const since = /\b(?:since|from)\s+(?:the\s+)?$/i.test(before);
  const determined = /\b(?:the|this|that|last|next|past|every|his|her|their|my|our|each)\s+$/i.test(before);
  // "adjourned, next [11 Feb]"
  if (/\bnext\s+$/i.test(before) && /\d/.test(surface)) {
    const further = said('a further date set', true, { swallow: /\bnext\s+$/i });
    return [further, further, further, further];
  }
  const swallowOn = { swallow: /\b(?:on|in|at|during|around|for|over|across)\s+(?:the\s+)?$/i };
  const swallowThe = the ? { swallow: /\bthe\s+$/i } : {};
  const vague = context.future ? 'soon' : context.past || !preposition ? 'recently' : 'recently';
  const old = parts.year !== undefined && parts.year <= 2020;
  const oldest = parts.year !== undefined && parts.year <= 2005;
  const time = oldest ? 'many years ago' : old ? 'some years ago' : vague;

  // A date that is a noun in its sentence ("since then") or an adverb ("recently").
  const adverb = (text: string) => {
    if (context.field) return said(text);
    if (context.attributive && (determined || preposition)) return said('');
    if (since && context.future && /from\s+(?:the\s+)?$/i.test(before)) return said('a set date', true, swallowThe);
    if (since)
      return /since/i.test(before)
        ? said('for some time', true, { swallow: /\bsince\s+(?:the\s+)?$/i })
        : said('some time ago', true, swallowThe);
    if (other)
      return said(context.future ? 'a set date' : oldest || old ? 'that time' : 'that point', true, swallowThe);
    if (determined && !the && !preposition) return said(parts.month || parts.holiday !== undefined ? 'season' : 'time');
    return said(context.attributive && !preposition ? '' : text, true, preposition ? swallowOn : swallowThe);
  };
  const noun = (text: string, prep: 'in' | 'on' | 'around') => {
    if (preposition) return said(`${prep} ${text}`, true, swallowOn);
    if (determined && !the) return said(text.replace(/^(?:the|an?) /, ''));
    if (!other && !context.field && prep === 'around' && before.trim() !== '' && !/[,;(:–—-]\s*$/.test(before))
      return said(`around ${text}`, true, swallowThe);
    // "Enlistment is [6 January]", "she calls [12/4]": a time, unless it is what the sentence speaks of.
    if (
      !other &&
      !context.field &&
      !context.birth &&
      prep === 'in' &&
      !context.subject &&
      /\p{L}\s+(?:the\s+)?$/u.test(before)
    )
      return said(`in ${text}`, true, swallowThe);
    return said(text, true, swallowThe);
  };

  if (context.birth && parts.year) {
    const { year } = parts;
    const born = (text: string) => (/\bborn\s+$/i.test(before) ? said(`in ${text}`) : noun(text, 'in'));
    return [
      born(String(year)),
      born(decadeOf(year)),
      born(`the ${Math.floor(year / 10) * 10}s`),
      context.field ? said('[removed]') : DROPPED,
    ];
  }
  if (parts.holiday !== undefined) {
    const kind = /birthday|b-day|thirtieth|fiftieth|fortieth/i.test(surface)
      ? 'a birthday'
      : /annivers/i.test(surface)
        ? 'an anniversary'
        : /fair|festival|feast|harvest|carnival/i.test(surface)
          ? 'a local celebration'
          : 'a holiday';
    const first = parts.year ? `${kind} in ${parts.year}` : kind;
    return [noun(first, 'around'), noun(kind, 'around'), noun(kind, 'around'), adverb(time)];
  }
  const moved = context.shiftWeeks ? shifted(parts, context.shiftWeeks, context.locale) : undefined;
  if (moved && !context.birth) {
    const third = context.relative ? said(context.relative, true, preposition ? swallowOn : swallowThe) : adverb(time);
    return [noun(moved, 'on'), noun(moved, 'on'), third, adverb(time)];
  }
  if (parts.month) {
    const name = NAMES[parts.month - 1] ?? '';
    const first = parts.year ? `${name} ${parts.year}` : name;
    const second = seasonYear(parts.month, parts.year, context.locale);
    const adverbial = !since && !other && !context.field && !context.attributive && (!determined || the);
    const relative = context.relative ?? (adverbial ? context.later : undefined);
    const third = relative ? said(relative, true, preposition ? swallowOn : swallowThe) : adverb(time);
    return [noun(first, 'in'), noun(second, 'in'), third, adverb(time)];
  }
  if (parts.year !== undefined) {
    const { year } = parts;
    return [
      noun(decadeOf(year), 'in'),
      noun(`the ${Math.floor(year / 10) * 10}s`, 'in'),
      since || other || context.field
        ? noun(`the ${Math.floor(year / 10) * 10}s`, 'in')
        : adverb(oldest ? 'many years ago' : old ? 'some years ago' : 'in recent years'),
      adverb(oldest ? 'many years ago' : old ? 'some years ago' : 'in recent years'),
    ];
  }
  if (/\bq[1-4]\b|quarter/i.test(surface))
    return [noun('part of the year', 'in'), noun('part of the year', 'in'), adverb(time), adverb(time)];
  if (/birthday|thirtieth|fortieth|fiftieth|sixtieth/i.test(surface))
    return [noun('a birthday', 'around'), noun('a birthday', 'around'), noun('a birthday', 'around'), adverb(time)];
  // "for a fortnight": a span, not a day.
  if (
    /\b(?:fortnight|weeks?|months?|years?|nights?|days?|weekend)\b/i.test(surface) &&
    !/\d|\b(?:next|last|this|every)\b/i.test(surface)
  ) {
    const span = said(determined ? 'while' : 'a while');
    return [span, span, span, adverb(time)];
  }
  return [noun('a date that month', 'on'), noun('a recent date', 'on'), adverb(time), adverb(time)].map((w, n) =>
    n < 2
      ? {
          ...w,
          text: w.text.replace('a recent date', 'a particular date').replace('a date that month', 'a particular date'),
        }
      : w,
  ) as unknown as Wordings4;
};
