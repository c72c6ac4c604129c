import type { Place } from '../knowledge/gazetteer.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { type Ladders, NO_LADDERS } from '../knowledge/ladders.ts';
import type { Analysis, Category, Entity, Finding } from '../model.ts';
import { isCommonWord } from '../summary/common-words.ts';
import { fold } from '../text/fold.ts';
import { ageRungs } from './ages.ts';
import { type DateParts, dateIn, dateRungs, daysBetween, distance } from './dates.ts';
import { type Frame, frameOf } from './frame.ts';
import { identifierRungs } from './identifiers.ts';
import { misfitRungs } from './misfits.ts';
import { nameRungs } from './names.ts';
import { castOf, clientPossessive, type Person } from './people.ts';
import { phraseRungs } from './phrases/index.ts';
import { quotationRungs } from './phrases/quotes.ts';
import { placeFacts, placeRungs } from './places.ts';
import { type Pronoun, pronounsFor } from './pronouns.ts';
import { pseudonymFor } from './pseudonyms.ts';
import { whoseAge } from './whose-age.ts';
import { said, type Wordings4 } from './wording.ts';

export interface SuggestOptions {
  /** Rotates pseudonyms, so that two posts of one author don't share them. */
  readonly seed?: string;
  /** "They" for she and he through the whole text. Not where gender matters clinically. */
  readonly neutralPronouns?: boolean;
  /**
   * Weeks, -26 to 26 and not 0, by which the mild rungs of full dates are shifted instead of widened: order, distances and
   * weekdays stay. One offset for a case, drawn by the caller. Holidays, anniversaries and births are never shifted.
   */
  readonly shiftWeeks?: number;
}

/** All that the wording of a mention depends on, computed once for a text. */
export interface Context {
  readonly options: SuggestOptions;
  readonly analysis: Analysis;
  readonly knowledge: Knowledge;
  readonly ladders: Ladders;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly cast: ReadonlyMap<string, Person>;
  readonly pseudonyms: ReadonlyMap<string, string>;
  /** By mention: what may stand for a repeated "the client". */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly intake?: DateParts;
  readonly latest?: number;
  /** The first full date of the text that is no birthday. */
  readonly first?: { readonly start: number; readonly parts: DateParts };
  readonly telling: Telling;
  /** What was worded before: plan and render ask for the same. */
  readonly worded: Map<string, { readonly finding: Finding; readonly wordings: Wordings4 }>;
  /** The possessive of the client, as `clientPossessive` gives it. */
  readonly whose: string;
  /** Where the last mention before a place in the text ends. */
  readonly endsBefore: (start: number) => number;
  readonly british: boolean;
  /** The author writes without capitals. */
  readonly lower: boolean;
}

/** Texts typed without capitals: most sentences begin with a small letter. */
const isLower = (text: string): boolean => {
  const starts = [...text.matchAll(/(?:^|[.!?]\s+|\n\s*)([\p{L}])/gu)].map((m) => m[1] ?? '');
  return starts.length > 0 && starts.filter((c) => c === c.toLowerCase()).length * 2 > starts.length;
};

/** Long words of a name, open at the end: "prairie" is in "the Prairies". */
const ownWords = ({ text }: Finding): string[] =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 5 && !isCommonWord(word));

const contexts = new WeakMap<
  Analysis,
  { readonly knowledge: Knowledge; readonly options: string; readonly context: Context }
>();

/** The context of an analysis; the last one asked for is kept, since a plan is rendered many times. */
export const createContext = (analysis: Analysis, knowledge: Knowledge, options: SuggestOptions = {}): Context => {
  const known = contexts.get(analysis);
  const key = JSON.stringify(options);
  if (known && known.knowledge === knowledge && known.options === key) return known.context;
  const context = makeContext(analysis, knowledge, options);
  contexts.set(analysis, { knowledge, options: key, context });
  return context;
};

const makeContext = (analysis: Analysis, knowledge: Knowledge, options: SuggestOptions): Context => {
  const { seed = '' } = options;
  const { text, locale } = analysis;
  const taken = new Set<string>();
  const pseudonyms = new Map<string, string>();
  for (const entity of analysis.entities) {
    if (entity.category !== 'name') continue;
    const pick = pseudonymFor(entity.label, seed, taken);
    taken.add(pick);
    pseudonyms.set(entity.key, pick);
  }
  const dates = analysis.findings.filter((f) => f.category === 'date');
  const intakeAt = /\b(?:intake|first (?:session|seen|appointment)|assessment|seen first)[^.\n]{0,20}$/i;
  const intake = dates.find((f) => intakeAt.test(text.slice(Math.max(0, f.start - 40), f.start)));
  const years = dates.flatMap((f) => dateIn(f.text, f.value, locale).year ?? []);
  const first = dates
    .map((f) => ({
      start: f.start,
      parts: dateIn(f.text, f.value, locale),
      before: text.slice(Math.max(0, f.start - 16), f.start),
    }))
    .find(({ parts, before }) => parts.month && parts.day && !/\b(?:dob|born|birth|b\.)[^.\n]{0,12}$/i.test(before));
  const cast = castOf(analysis);
  const whose = clientPossessive(text);
  return {
    options,
    analysis,
    knowledge,
    ladders: knowledge.ladders ?? NO_LADDERS,
    findings: new Map(analysis.findings.map((f) => [f.key, f])),
    cast,
    pseudonyms,
    pronouns: pronounsFor(analysis, cast, whose),
    ...(intake ? { intake: dateIn(intake.text, intake.value, locale) } : {}),
    ...(first ? { first: { start: first.start, parts: first.parts } } : {}),
    ...(years.length ? { latest: Math.max(...years) } : {}),
    telling: tellingOf(analysis.findings),
    whose,
    endsBefore: (start) => analysis.findings.reduce((last, f) => (f.end <= start && f.end > last ? f.end : last), 0),
    worded: new Map(),
    british: locale !== 'en-US' && locale !== 'en-PH',
    lower: isLower(text),
  };
};

const FUTURE =
  /\b(?:will|'ll|going to|next|due|booked|upcoming|coming|scheduled|hearing|deadline|until|till|tomorrow|turns|opens|starts|flies|leaving|leaves|f\/u|follow-?up|appt|review|free|renews|expires|resumes|closes|wanted|gets|goes|moves|marries|arrives|begins|returns|ends|finishes|reports|performs)\b(?!.*\b(?:was|were|had|did|since|last|\w{3,}ed|got|came|went|has|found|said|told)\b)/i;
const PAST =
  /\b(?:was|were|had|did|went|came|told|said|died|lost|found|began|started|since|ago|been|saw|left|took|got|referred|diagnosed|admitted|last|\w{3,}ed)\b/i;

const lineBefore = (text: string, at: number, length = 70): string =>
  text
    .slice(Math.max(0, at - length), at)
    .replace(/^.*\n/s, '')
    .replace(/[^\S\n]+/g, ' ');
const sentenceAround = (text: string, start: number, end: number): string => {
  const left = text.slice(Math.max(0, start - 160), start).replace(/^.*[.!?\n]\s/s, '');
  const right = text.slice(end, end + 120).replace(/[.!?\n].*$/s, '');
  return `${left} ${right}`;
};

/** The gazetteer's readings of a surface; failing that, of it without "the", a direction, or what follows a comma. */
const placesNamed = (surface: string, { gazetteer }: Knowledge): readonly Place[] => {
  const whole = fold(surface).replace(/[.]/g, '').replace(/\s+/g, ' ').trim();
  const forms = [
    whole.replace(/,/g, ''),
    whole.replace(/^the /, ''),
    whole.replace(/,.*$/, ''),
    whole.replace(/^st\b/, 'saint').replace(/,.*$/, ''),
    whole.replace(/^ste\b/, 'sainte'),
    whole.replace(/^mt\b/, 'mount'),
    whole.replace(/^ft\b/, 'fort'),
    whole.replace(
      /^(?:the )?(?:(?:north|south|east|west|central|upper|lower|inner|outer|far|mid|rural|coastal)(?:ern)?[ -]?)+/,
      '',
    ),
    whole.replace(/'s$|-ish$| area$| region$/, ''),
  ];
  for (const form of forms) {
    const found = gazetteer.places.get(form);
    if (found?.length) return found;
  }
  return [];
};

const UNIT = /^[-\s]?(?:y\/?o|yr?s?[- ]?old|years?[- ]old|yrs?)(?![\p{L}-])/iu;

/** A unit that stands behind a marked age: "[44] yo". It goes with the age. */
export const ageUnit = (text: string, end: number): string => UNIT.exec(text.slice(end, end + 12))?.[0] ?? '';

/** Does a longer term of the allow list begin or end with the words of a mention? */
const isTerm = (text: string, start: number, end: number, { allow }: Knowledge): boolean => {
  const after = fold(text.slice(start, end + 40));
  const before = fold(text.slice(Math.max(0, start - 40), end));
  return allow.some(
    ({ surface, when }) =>
      when === 'always' &&
      surface.length > end - start + 2 &&
      ((after.startsWith(surface) && !/\p{L}/u.test(after[surface.length] ?? '')) || before.endsWith(` ${surface}`)),
  );
};

/** The four wordings of one mention; one that would say a direct identifier of the text gives way to the next stronger. */
export const wordingsOf = (finding: Finding, entity: Entity, context: Context): Wordings4 => {
  const known = context.worded.get(finding.key);
  if (known && known.finding === finding) return known.wordings;
  const [first, second, third, fourth] = wordingsFor(finding, entity, context);
  const c = tells(third.text, context.telling) ? fourth : third;
  const b = tells(second.text, context.telling) ? c : second;
  const wordings: Wordings4 = [tells(first.text, context.telling) ? b : first, b, c, fourth];
  context.worded.set(finding.key, { finding, wordings });
  return wordings;
};

/** Words of a text that no substitute may say. */
interface Telling {
  /** Whole surfaces, folded, by their first word. */
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** Beginnings of words, by their first five letters. */
  readonly open: ReadonlyMap<string, readonly string[]>;
}

const plainWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const by = (list: readonly string[], key: (text: string) => string): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const item of new Set(list)) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

const tellingOf = (findings: readonly Finding[]): Telling => ({
  whole: by(
    findings
      .filter((f) => f.type === 'direct' && f.category !== 'age')
      .map((f) => plainWords(f.text))
      .filter((words) => words.length > 1),
    (words) => words.replace(/ .*$/, ''),
  ),
  open: by(findings.filter((f) => /^(?:name|place|org)$/.test(f.category)).flatMap(ownWords), (word) =>
    word.slice(0, 5),
  ),
});

const tells = (text: string, { whole, open }: Telling): boolean => {
  const words = plainWords(text);
  if (!words) return false;
  let at = 0;
  for (const word of words.split(' ')) {
    if (open.get(word.slice(0, 5))?.some((start) => word.startsWith(start))) return true;
    const rest = `${words.slice(at)} `;
    if (whole.get(word)?.some((surface) => rest.startsWith(`${surface} `))) return true;
    at += word.length + 1;
  }
  return false;
};

/** "about two weeks later", for a full date after the first full date of the text; births and feasts don't count. */
const sinceEarlier = (finding: Finding, parts: DateParts, context: Context): string | undefined => {
  const { first } = context;
  if (!first || first.start >= finding.start) return undefined;
  const days = daysBetween(parts, first.parts);
  if (days === undefined || days === 0) return undefined;
  return distance(days)
    .replace(/before$/, 'earlier')
    .replace(/after$/, 'later');
};

const wordingsFor = (finding: Finding, entity: Entity, context: Context): Wordings4 => {
  const { text, locale } = context.analysis;
  const { start, end, category } = finding;
  const surface = text.slice(start, end);
  const frame: Frame = frameOf(
    text,
    category === 'age' ? { start, end: end + ageUnit(text, end).length } : finding,
    category,
  );
  const before = lineBefore(text, start);
  const after = text.slice(end, end + 40).replace(/\n.*$/s, '');
  const misfit = misfitRungs({ surface, category, frame, before, after });
  if (misfit) return misfit;
  switch (category) {
    case 'name': {
      const person = context.cast.get(entity.key);
      if (!person) throw new Error('a name without a person');
      const n = entity.mentions.indexOf(finding.key);
      // The client is Art; "art therapy" is none of him.
      const opens = /(?:^|\n)[^\S\n]*(?:[-*•–—]|\d+[.)])?[^\S\n]*$|[.!?]\s+$/.test(
        text.slice(Math.max(0, start - 12), start),
      );
      if ((opens || surface === surface.toLowerCase()) && isTerm(text, start, end, context.knowledge)) {
        const same = said(surface.toLowerCase());
        return [same, same, same, same];
      }
      return nameRungs(
        surface,
        person,
        frame,
        before,
        text.slice(end, end + 40),
        Math.max(0, n),
        context.pseudonyms.get(entity.key) ?? 'Alex',
      );
    }
    case 'contact':
    case 'id':
      return identifierRungs(surface, category, frame, before);
    case 'age':
      return ageRungs(surface + ageUnit(text, end), finding.value, frame, whoseAge(text, start, end), before);
    case 'date': {
      const parts = dateIn(surface, finding.value, locale);
      const days = context.intake ? daysBetween(parts, context.intake) : undefined;
      const since = context.intake ? undefined : sinceEarlier(finding, parts, context);
      const around = sentenceAround(text, start, end);
      return dateRungs(surface, finding.value, {
        locale,
        before,
        future:
          FUTURE.test(before.slice(-45).replace(/^.*[.!?]\s/, '')) ||
          /\b(?:to (?:come|attend|go|start|move|marry|travel|testify|appear|give|meet|speak|return|leave|perform|retire|resign|open|stop)|planning to|intends? to|(?:['’]m|['’]s|is|are) to p{L}+|wants?|needs?|needed|again)\b[^.]{0,40}$/i.test(
            before,
          ) ||
          /\b(?:is|are|['’]s)\s+(?:(?:set|fixed|due|booked|planned|scheduled|listed|down)\s+(?:for\s+|in\s+)?)?(?:on\s+|the\s+)?$/i.test(
            before,
          ) ||
          /^[^.\n]{0,20}\b(?:hearing|deadline|appointment|appt|review)\b/i.test(text.slice(end, end + 40)) ||
          (/\b(?:will|'ll|going to|wants to|hopes to|plans to)\b/i.test(around) && !PAST.test(around)),
        past: PAST.test(around),
        field: frame.field,
        subject: /^(?:is|was|were|has|had|will|would|came|went|means|meant|brought)$/.test(frame.next),
        attributive: frame.attributive && /^[a-z]/.test(text.slice(end).trimStart()) && !/ly$/.test(frame.next),
        birth: /\b(?:dob|d\.o\.b\.?|born|birth|b\.)[^.\n]{0,12}$/i.test(before),
        ...(days !== undefined && days !== 0 ? { relative: `${distance(days)} intake` } : {}),
        ...(since === undefined ? {} : { later: since }),
        ...(context.options.shiftWeeks === undefined ? {} : { shiftWeeks: context.options.shiftWeeks }),
        ...(context.latest === undefined ? {} : { latest: context.latest }),
      });
    }
    case 'place': {
      const found = placesNamed(surface, context.knowledge);
      return placeRungs(surface, placeFacts(found, locale, text), frame, before, locale);
    }
    default: {
      const quotation = quotationRungs(text, finding, context.endsBefore(start), context.whose);
      if (quotation) return quotation;
      // "adopted from [Ethiopia]"
      if (category === 'background' && /\b(?:from|in|to|born in)\s+$/i.test(before)) {
        const found = placesNamed(surface, context.knowledge);
        if (found.some((place) => place.kind === 'country'))
          return placeRungs(surface, placeFacts(found, locale, text), frame, before, locale);
      }
      return phraseRungs(
        surface,
        category as Exclude<Category, 'name' | 'contact' | 'id' | 'age' | 'date' | 'place'>,
        frame,
        context.ladders,
        context.british,
        before,
        context.knowledge.tagger?.lexicon,
      );
    }
  }
};
