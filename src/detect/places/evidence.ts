import type { Gazetteer, Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { DetectContext } from '../detector.ts';
import { cueBefore, placeAfter, standsInList } from './cues.ts';
import { type Hit, regionAfter } from './gazetteer.ts';
import { isCapital, isShout, joins, levelOf, opens, type Typing, touches } from './reading.ts';
import { NOT_PLACES } from './words.ts';

// Words of case texts that are towns too: small letters after a cue never make them one without a region or a verb of living.
const WORDY = new Set(
  'reading hope deal sale nice orange bath hull cork ware diss looe rugby march rye stone wells battle ash bend gap price independence surprise normal peculiar climax paradise commerce enterprise liberty union friendship harmony defiance eagle buffalo post street sandwich bury ham hook well lead split essen brest best worms'.split(
    ' ',
  ),
);
// Cities everybody knows whose name is a word: small letters after "in" are enough where a clause ends behind them.
const WORD_CITIES = new Set(
  'mobile boulder cairns buffalo phoenix flagstaff auburn aurora billings canton concord corona davenport derby eureka flint hamburg jasper limerick lincoln liege manila mecca mesa newton oxford panama plano providence pueblo queens rugby shanghai sparks somerset surrey troy wales wellington warren wellington lansing macon galway midland tally madras'.split(
    ' ',
  ),
);
// Countries and states that are names or words first.
const NAME_FIRST = new Set(
  'georgia jordan chad turkey guinea virginia carolina dakota israel india china kenya jersey victoria alberta florence sydney vic mali togo niger cuba chile oman'.split(
    ' ',
  ),
);
// Abbreviations in capitals that stand for other things in case notes more often than for a place.
const AMBIGUOUS = new Set(
  'PH SD JP TI VI UP CT MD PA MA PE OT IE SA AS OR IN ME OK HI OH ID AL DE MO MS PR CO LA DC WA KI PTA NCR FCT GA IA IL KS KY MN MT NC NE NH ND NV RI SC TN VA VT WI WV WY AR AZ CA FL NJ NM NS NB ON PEI QC SK AB BC MB NL NT YT NU VIC TAS ACT NSW QLD EC FS GP LP MP NW WC KZN AN AP BR CG GJ HR HP JK JH KL MH MN ML MZ OD PB RJ TN TS TR UK WB DL Mass Ill Fla Ont Que Man Cal Col Miss Tex Ala Ark Del'.split(
    ' ',
  ),
);
const CLEAR_CODES = new Set('UK KZN NSW QLD PEI NYC SLC KC NZ USA UAE DRC PNG NWT'.split(' '));

const joined = (a: number, b: number): number => 1 - (1 - a) * (1 - b);

/** How likely the words alone, capitalised, mean a place (0 to 1). Own estimate, tuned on the project's training texts. */
const prior = (gazetteer: Gazetteer, hit: Hit, surface: string): number => {
  const [biggest] = hit.places;
  if (!biggest) return 0;
  const population = biggest.population;
  const kinds = new Set(hit.places.map((place) => place.kind));
  if (hit.to - hit.from > 1) {
    const words = surface.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    const given = gazetteer.names.get(words[0]?.toLowerCase() ?? '')?.given ?? false;
    const surname = gazetteer.names.get(words.at(-1)?.toLowerCase() ?? '')?.surname ?? false;
    if (words.length < 2) return 0.45;
    if (given && surname && population < 100_000 && kinds.has('city')) return population > 20_000 ? 0.45 : 0.25;
    return 0.75;
  }
  if (isShout(surface) && surface.length <= 3)
    return CLEAR_CODES.has(surface) ? 0.5 : AMBIGUOUS.has(surface) ? 0 : 0.15;
  if (NAME_FIRST.has(hit.key)) return 0.3;
  if (kinds.has('country') || (kinds.has('region') && population > 400_000)) return 0.65;
  const level = levelOf(gazetteer, hit.key);
  const use = gazetteer.names.get(hit.key);
  if (hit.places.some((place) => place.of) && (!level || level > 35)) return 0.75;
  if (level && level <= 35) return 0.05;
  if (use?.given)
    return population > 2_000_000
      ? 0.5
      : population > 400_000
        ? 0.4
        : population > 90_000
          ? 0.27
          : population > 10_000
            ? 0.15
            : 0.08;
  if (use?.surname) return population > 400_000 ? 0.5 : population > 120_000 ? 0.35 : population > 30_000 ? 0.25 : 0.15;
  if (level && level <= 50) return population > 500_000 ? 0.4 : 0.15;
  if (population > 100_000) return 0.65;
  if (kinds.has('region') || kinds.has('area')) return 0.6;
  return 0.55;
};

const surfaces = new WeakMap<Knowledge, ReadonlySet<string>>();
/** The surfaces of the allow lists of eponyms, instruments, drugs and the like, made once for each knowledge. */
export const surfacesOf = (knowledge: Knowledge): ReadonlySet<string> => {
  const known =
    surfaces.get(knowledge) ??
    new Set(knowledge.allow.filter((entry) => !/people|word/.test(entry.pack)).map((entry) => entry.surface));
  surfaces.set(knowledge, known);
  return known;
};

export interface Verdict {
  readonly confidence: number;
  readonly because: string;
  /** Token after the region that belongs to the place ("Bluff, NZ"); the hit's own end where there is none. */
  readonly regionTo: number;
  /** "from Eritrea": where somebody comes from, not where somebody is. */
  readonly origin: boolean;
}

const LISTED = 'A place name known to the gazetteer.';
const CUED = 'A place name after words that lead to a place.';

const DIRECTED = /^(?:north|south|east|west|northern|southern|eastern|western|central|upstate|rural)$/;
/** "Columbia scale", "Denver test": an instrument or a syndrome named after a place. */
export const NAMED_AFTER =
  /^(?:scale|scales|protocol|test|tests|inventory|model|method|syndrome|disease|effect|questionnaire|index|criteria|approach|technique|sign|classification|battery|interview|screen|screener|sleep|score|scores|suicide|depression|anxiety|obsessive|style|method's|syndrome's|virus|accords?|declaration|convention|treaty)$/;

const titleBefore = ({ document: { tokens } }: DetectContext, i: number): boolean => {
  const stop = tokens[i - 1]?.text === '.';
  const word = tokens[stop ? i - 2 : i - 1]?.lower ?? '';
  // "his wife. Toowoomba is": a stop ends the sentence behind a whole word
  if (stop && !/^(?:mr|mrs|ms|mx|dr|prof|ct|pt|rev|sgt)$/.test(word)) return false;
  return /^(?:mr|mrs|ms|mx|miss|dr|prof|sir|client|ct|pt|patient|named|called|aunt|auntie|uncle|aunty|sister|brother|nurse|officer|coach|pastor|rev|father|judge|sgt|baby|grandma|nana|goes|husband|wife|son|daughter|boyfriend|girlfriend|partner|friend|mom|mum|dad|mother|roommate|cousin|niece|nephew)$/.test(
    word,
  );
};
const actsAsPerson = ({ document: { tokens } }: DetectContext, to: number): boolean =>
  /^(?:said|says|told|tells|asked|asks|reports|reported|feels|felt|thinks|wants|denies|denied|cried|presents|presented|describes|described|has|had|is|was|does|did|and|who|works|loves|hates|refuses|keeps|came|went|sat|laughed|smiled|called|texted|left|likes|knows|got|endorses|stated|states)$/.test(
    tokens[to]?.lower ?? '',
  );

/** Weighs one hit of the gazetteer in its place in the text. */
export const judge = (context: DetectContext, hit: Hit, surface: string, typing: Typing): Verdict => {
  const { document, knowledge } = context;
  const { tokens } = document;
  const cue = cueBefore(document, hit.from);
  const regionTo = regionAfter(document, knowledge.gazetteer, hit.to);
  const capital = isCapital(tokens[hit.from]);
  const allow = surfacesOf(knowledge);
  const national = hit.places[0]?.kind === 'country';
  const origin = national && cue.word === 'from' && cue.strength < 0.6;
  const verdict = (confidence: number): Verdict => ({
    confidence: Math.min(0.97, confidence),
    because: cue.strength >= 0.25 ? CUED : LISTED,
    regionTo: regionTo > 0 ? regionTo : hit.to,
    origin,
  });
  if (!capital) return verdict(small(context, hit, cue.strength, cue.word, cue.bare, typing));
  if (isShout(surface) && surface.length > 3 && !typing.shouting && levelOf(knowledge.gazetteer, surface) > 0)
    return verdict(0.1);
  if (allow.has(hit.key) && cue.strength < 0.5 && regionTo < 0) return verdict(0.2);
  const directed = DIRECTED.test(tokens[hit.from - 1]?.lower ?? '');
  if (NOT_PLACES.has(hit.key) && regionTo < 0 && !directed) return verdict(0);
  const instrument =
    NAMED_AFTER.test(tokens[hit.to]?.lower ?? '') ||
    (isCapital(tokens[hit.to]) && NAMED_AFTER.test(tokens[hit.to + 1]?.lower ?? ''));
  if (instrument && regionTo < 0) return verdict(0);
  if (
    isShout(surface) &&
    !typing.shouting &&
    surface.length > 3 &&
    cue.strength < 0.3 &&
    !hit.places.some((place) => place.name === surface)
  )
    return verdict(0.1);
  let confidence = prior(knowledge.gazetteer, hit, surface);
  const shout = isShout(surface) && surface.length <= 3;
  if (shout && AMBIGUOUS.has(surface) && !CLEAR_CODES.has(surface) && cue.strength < 0.5) return verdict(0);
  if (typing.shouting && levelOf(knowledge.gazetteer, surface) > 0 && regionTo < 0)
    return verdict(cue.strength >= 0.6 ? 0.5 : 0.2);
  if (typing.shouting && confidence < 0.5) confidence *= 0.5;
  if (titleBefore(context, hit.from)) return verdict(0.05);
  if (cue.strength) confidence = joined(confidence, cue.strength);
  else if (standsInList(document, hit.from, hit.to) && confidence >= 0.1) confidence = joined(confidence, 0.38);
  if (regionTo > 0) confidence = joined(confidence, 0.6);
  if (placeAfter(document, hit.to) && confidence > 0.04) confidence = joined(confidence, 0.5);
  const mid = !opens(document, hit.from);
  if (!mid && !cue.strength && regionTo < 0 && !standsInList(document, hit.from, hit.to)) {
    confidence *= hit.to - hit.from > 1 || confidence >= 0.55 ? 0.95 : 0.7;
    if (actsAsPerson(context, hit.to) && confidence < 0.5) confidence *= 0.5;
  }
  if (regionTo < 0 && neighbours(context, hit)) confidence *= hit.to - hit.from > 1 ? 0.7 : 0.4;
  return verdict(confidence);
};

/** Stands it beside another capitalised word that is part of the same name: "Austin Powers", "Jack London"? */
const neighbours = ({ document, knowledge: { gazetteer } }: DetectContext, hit: Hit): boolean => {
  const { tokens } = document;
  const before = tokens[hit.from - 1];
  const given =
    joins(document, hit.from) &&
    isCapital(before) &&
    (gazetteer.names.get(before?.lower ?? '')?.given ?? false) &&
    !opens(document, hit.from - 1);
  const after = tokens[hit.to];
  const follows =
    joins(document, hit.to) &&
    isCapital(after) &&
    !isShout(after?.text ?? '') &&
    (gazetteer.names.get(after?.lower ?? '')?.surname ?? false) &&
    levelOf(gazetteer, after?.text ?? '') === 0;
  return (
    given ||
    follows ||
    (touches(document, hit.to) && after?.text === '-' && isCapital(tokens[hit.to + 1]) && touches(document, hit.to + 1))
  );
};

const END =
  /^(?:[,.;:!?)–—-]|and|where|with|w|for|but|when|because|bc|cuz|so|area|by|till|until|since|from|to|on|last|this|that|who|she|he|they|i|is|was|rn|atm|now|at|as|or|tho|while|via)$/;

/** A place typed small: after a cue, by how odd the word is and what follows. */
const small = (
  { document: { tokens }, knowledge: { gazetteer } }: DetectContext,
  hit: Hit,
  strength: number,
  word: string,
  bare: boolean,
  typing: Typing,
): number => {
  const several = hit.to - hit.from > 1;
  const level = levelOf(gazetteer, hit.key);
  const population = hit.places[0]?.population ?? 0;
  const known = hit.places.some((place: Place) => place.kind !== 'city');
  const use = gazetteer.names.get(hit.key);
  const after = tokens[hit.to];
  const ends = !after || END.test(after.lower) || after.sentence !== tokens[hit.to - 1]?.sentence;
  if (hit.key.length < 4) return 0;
  if (several) {
    const words = hit.key.split(/[\s-]+/);
    const odd = words.some((part) => part.length > 2 && levelOf(gazetteer, part) === 0);
    if (odd && strength >= 0.25) return 0.8;
    if (odd && (population > 20_000 || known)) return 0.6;
    return strength >= 0.3 && bare && !hit.key.startsWith('the ') ? 0.5 : 0;
  }
  if (WORDY.has(hit.key))
    return strength >= 0.6 && bare && (ends || /^(?:in|next|after|before|then)$/.test(after?.lower ?? '')) ? 0.55 : 0;
  if (level && level <= 60) {
    if (!bare || !ends || word === 'of' || strength < 0.5) return 0;
    return WORD_CITIES.has(hit.key) ? 0.6 : strength >= 0.6 && level > 35 && population > 15_000 ? 0.4 : 0;
  }
  if (use?.given && population < 1_000_000) return strength >= 0.5 && word !== 'from' && bare ? 0.5 : 0;
  if (strength >= 0.25) return population > 5_000 || known ? 0.8 : 0.55;
  if (!level && !use && hit.key.length >= 6 && !known && (population > 30_000 || (typing.lower && population === 0)))
    return 0.55;
  if (typing.lower && population > 200_000 && !use && hit.key.length > 4) return 0.55;
  return 0;
};
