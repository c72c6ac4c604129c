import type { Knowledge } from '../../knowledge/index.ts';
import { AUTHORSHIP, citing } from './authors.ts';
import { type Cue, cueBefore } from './context.ts';
import {
  ACTIONS,
  CREDENTIALS,
  FUNCTION_WORDS,
  GREETINGS,
  GROUPS,
  KIN,
  LOCATIVES,
  PARTICLES,
  ROLES,
  SHORT_TITLES,
  SPEECH,
  STRONG_HEADS,
  SUFFIXES,
  WEAK_HEADS,
  WORD_TITLES,
} from './cues.ts';
import { DEED, doesDeed } from './deeds.ts';
import type { Unit } from './units.ts';

/** What speaks for and against one unit being a name, in log-odds. */
export interface Evidence {
  readonly odds: number;
  readonly cue: Cue | undefined;
  /** The clue that says most, for the reason shown. */
  readonly rule: string;
  readonly because: string;
}

export const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

export interface Context {
  readonly units: readonly Unit[];
  readonly knowledge: Knowledge;
  /** Single words that are written with a capital and are no names: weekdays, peoples, brands. */
  readonly conventional: (unit: Unit) => boolean;
  /** What grandparents are called in this text, in small letters somewhere: "her lola". */
  readonly kin: ReadonlySet<string>;
}

const isLow = (level: number | undefined): boolean => level !== undefined && level <= 35;

/** Lists and commonness: what the word is worth by itself. */
const prior = (unit: Unit, cued: boolean): number => {
  const { use, level } = unit;
  if (unit.shape === 'other') return -4;
  const given = use?.given ?? false;
  const surname = use?.surname ?? false;
  if (unit.shapeless || unit.shape === 'lower') {
    const base = given
      ? level === undefined
        ? 1.1
        : level >= 50
          ? -0.6
          : level >= 35
            ? -2.2
            : level >= 20
              ? -3
              : -4.2
      : surname
        ? level === undefined
          ? -0.8
          : -4
        : level === undefined
          ? -2.6
          : -6;
    return unit.shapeless ? base : base - 1.8;
  }
  const camel = unit.shape === 'camel' ? 0.6 : unit.shape === 'upper' ? -1.6 : 0;
  if (unit.opens && !cued) {
    const base = given
      ? level === undefined
        ? 1.9
        : level >= 50
          ? 0.7
          : level >= 35
            ? -0.8
            : level >= 20
              ? -1.6
              : -3
      : surname
        ? level === undefined
          ? 0.7
          : level >= 50
            ? -1.2
            : -3.5
        : level === undefined
          ? -0.5
          : -5;
    return base + camel;
  }
  const base = given
    ? level === undefined
      ? 2.7
      : level >= 50
        ? 1.9
        : level >= 35
          ? 1.2
          : level >= 20
            ? 0.6
            : -0.4
    : surname
      ? level === undefined
        ? 1.5
        : level >= 50
          ? 0.2
          : level >= 35
            ? -0.6
            : -1.6
      : level === undefined
        ? 0.2
        : level >= 60
          ? -1.2
          : level >= 40
            ? -1.8
            : -2.6;
  return base + camel;
};

/** Where people who work together place each other: "Hope in admin". */
const DEPARTMENT =
  /^(?:admin|reception|hr|accounts|billing|finance|payroll|housing|intake|triage|records|scheduling|it|legal|marketing|sales|dispatch|accounting|admissions|bursary|procurement|catering|radiology|pharmacy|theatre|office|kitchen|front)$/;
const POSSESSOR = /^(?:his|her|their|the|most|all|my|our)$/;
const FOLK =
  /^(?:friends|family|mates|fans|grandkids|grandchildren|mum|mom|crew|team|colleagues|neighbours|neighbors|followers|staff|kids|regulars)$/;

const POSSESSIVE = /^['\u2019]s$/;

/** What follows: speech, deeds, an age, a possessive. */
const after = (units: readonly Unit[], i: number): number => {
  const n1 = units[i + 1];
  const n2 = units[i + 2];
  const n3 = units[i + 3];
  if (!n1 || n1.sentence !== units[i]?.sentence) return 0;
  const self = units[i];
  if (
    self &&
    (self.use?.given || self.level === undefined) &&
    n1.spaced &&
    n1.shape === 'title' &&
    n1.kind === 'word'
  ) {
    if (n1.text.length === 1 && n2?.text === '.' && n1.text !== 'I') return 3.8;
    if (self.use?.given && (n1.use?.surname || n1.level === undefined) && (n1.level ?? 99) > 50) return 1.6;
  }
  // "me and Biscuit", "from Will when he", "Hope in admin", "Joy-Joy to everyone", "pearl, lmft"
  if (DEPARTMENT.test(n2?.lower ?? '') && n1.lower === 'in' && self?.use?.given) return 4;
  if (DEPARTMENT.test(n3?.lower ?? '') && n1.lower === 'in' && n2?.lower === 'the' && self?.use?.given) return 2;
  if (n1.lower === 'to' && n2 && /^(?:everyone|everybody)$/.test(n2.lower)) return 2.6;
  if (n1.lower === 'to' && n3 && POSSESSOR.test(n2?.lower ?? '') && FOLK.test(n3.lower)) return 2.6;
  if (n1.text === ',' && n2 && CREDENTIALS.has(n2.lower) && n2.level === undefined && n2.lower.length > 3) return 4.8;
  if (
    /^(?:when|because|before|after|since|while|until)$/.test(n1.lower) &&
    n2 &&
    /^(?:he|she|they)$/.test(n2.lower) &&
    self?.use?.given &&
    !self.opens &&
    self.shape === 'title'
  )
    return 1.6;
  if (
    self?.opens &&
    n1.kind === 'word' &&
    /(?:ed|gave|told|sent|brought|made|let|took|got|shows|asks|tells|hands|gives)$/.test(n1.lower) &&
    n2 &&
    /^(?:me|us|him|her|them)$/.test(n2.lower)
  )
    return self.level === undefined || self.use?.given ? 3.6 : 0.4;
  if (POSSESSIVE.test(n1.text)) return n2 && (KIN.has(n2.lower) || ROLES.has(n2.lower)) ? 1.6 : 0.8;
  if (n1.kind === 'word' && n1.shape === 'lower') {
    if (SPEECH.has(n1.lower)) return 1.8;
    if (ACTIONS.has(n1.lower)) return 1;
    if (/(?:ed|s)$/.test(n1.lower) && n1.level !== undefined && n1.lower.length > 3 && !/ss$/.test(n1.lower))
      return 0.3;
  }
  if (
    n1.text === '(' &&
    n2 &&
    ((n2.kind === 'number' && Number(n2.text) < 116) ||
      n2.kind === 'mixed' ||
      /^(?:she|he|they|her|his|not|aged|age|f|m|nb|goes|prefers|known|aka|pronounced|pseudonym|real|name|called)$/.test(
        n2.lower,
      ))
  )
    return n2.kind === 'number' && self?.use?.given ? 3.4 : 2;
  if (
    n1.text === ',' &&
    n2?.kind === 'number' &&
    Number(n2.text) < 110 &&
    n3 &&
    (n3.kind === 'mark' || n3.kind === 'word')
  )
    return n3.text === ',' || n3.text === '.' || n3.text === ';' || n3.text === ')' ? 1.8 : 0.9;
  if (n1.text === ',' && n2 && /^(?:who|whose|whom|aged|age)$/.test(n2.lower)) return 1.2;
  return 0;
};

/** Where it stands: after a preposition of place, an article, before "Street" or "syndrome". */
const place = (context: Context, i: number): number => {
  const { units, knowledge } = context;
  const unit = units[i];
  if (!unit) return 0;
  const p1 = units[i - 1];
  const n1 = units[i + 1];
  const n2 = units[i + 2];
  const same = (other: Unit | undefined): other is Unit => other !== undefined && other.sentence === unit.sentence;
  const given = unit.use?.given ?? false;
  const rareGiven = given && unit.level === undefined;
  let odds = 0;
  const known = knowledge.gazetteer.places.get(unit.folded)?.[0];
  const big = known !== undefined && (known.kind !== 'city' || known.population > 20_000);
  if (same(p1)) {
    if (LOCATIVES.has(p1.lower)) {
      const direction = p1.lower === 'from' || p1.lower === 'to' || p1.lower === 'into';
      odds -= known ? (given ? 2.4 : 3.6) : direction ? 0.2 : given ? 0.6 : 1.6;
    } else if (known) odds -= big ? (rareGiven ? 0.8 : given ? 1.2 : 2.6) : given ? 0 : 0.5;
    const family =
      p1.lower === 'the' &&
      knowledge.gazetteer.names.get(unit.folded.replace(/s$/, ''))?.surname === true &&
      unit.level === undefined;
    if (family) odds += 1;
    else if (/^(?:the|a|an|this|that|these|those|any|some|no|every|each)$/.test(p1.lower))
      odds -=
        same(n1) && /^(?:family|boys|girls|twins|brothers|sisters|household|couple|kids|siblings)$/.test(n1.lower)
          ? 0
          : 2.2;
    if (
      /^(?:with|told|asked|between|by|for|saw|met|about|against|visit|visiting|miss|misses|loves|hates|married|divorced|lost|where|when|that|because|if|what|and|without)$/.test(
        p1.lower,
      )
    )
      odds += 0.5;
    if (p1.kind === 'number' || p1.text === '$' || p1.text === '#' || p1.text === '@')
      odds -= unit.shape === 'lower' ? 3 : 1;
    if (p1.lower === 'st' || (p1.text === '.' && units[i - 2]?.lower === 'st')) odds -= 2;
  } else if (known) odds -= big && !rareGiven ? 1.6 : 0.3;
  if (same(n1)) {
    if (STRONG_HEADS.has(n1.lower) && n1.shape !== 'lower') odds -= 4;
    else if (STRONG_HEADS.has(n1.lower)) odds -= given ? 0.5 : 1.5;
    if (WEAK_HEADS.has(n1.lower) && n1.shape !== 'lower' && same(p1) && LOCATIVES.has(p1.lower)) odds -= 3;
    if (n1.text === '-' || n1.text === '/') odds -= 0.6;
    if (n1.text === ',' && n2 && n2.shape === 'upper' && n2.text.length === 2 && known) odds -= 3;
    if (n1.kind === 'number' && n1.text.length < 5) odds -= 1.5;
    if (
      n1.kind === 'word' &&
      n1.shape === 'lower' &&
      n1.level !== undefined &&
      !FUNCTION_WORDS.has(n1.lower) &&
      !SPEECH.has(n1.lower) &&
      !ACTIONS.has(n1.lower) &&
      !/(?:ed|s|ly)$/.test(n1.lower)
    )
      odds -= given ? 0.2 : 0.9;
  }
  return odds;
};

// Contractions, "T-shirt", "co-leader", "Gottman-style".
const NOT_A_NAME =
  /^(?:co|ex|non|pre|post|self|anti|semi|multi|inter|sub|vice|step|half)-\p{L}{3}|(?:n't|'(?:ll|re|ve|d|m|s))$|^\p{L}-\p{L}|-(?:style|type|like|ish|esque|lite|informed|based|trained|inspired|adjacent|focused|oriented|related|ing|ed|free|only|led|wide|speaking|born|era)$/u;

// "Kia ora", "Ngā mihi", "Tēnā koe"
const GREETING_HEAD = /^(?:kia|ng[aā]|t[eē]n[aā]|talofa|maraming)$/u;
const GREETING_TAIL = /^(?:ora|mihi|koe|koutou|lava|salamat)$/u;

// "his ODs", "from Bs to nothing"
const ACRONYMS = /^\p{Lu}{1,6}['\u2019]?s$/u;

/** "Big Mo", "Little Tee", "Old Jed": what such a pair gains, in log-odds. */
const NICKNAME = 2.6;

/** Is it the short half of a nickname, behind "Big" or "Little" with a capital of its own? Not a town such as "Little Rock". */
const nicknamed = ({ units, knowledge }: Context, i: number): boolean => {
  const unit = units[i];
  const before = units[i - 1];
  const next = units[i + 1];
  if (!unit?.spaced || unit.shape !== 'title' || before?.shape !== 'title' || before.sentence !== unit.sentence)
    return false;
  if (!/^(?:big|little|lil|li'l|wee|tiny|baby|mad|fat|skinny|long|tall|ginger)$/.test(before.lower)) return false;
  if (next?.spaced && next.sentence === unit.sentence && next.shape === 'title' && !next.use?.surname) return false;
  if (knowledge.gazetteer.places.has(`${before.folded} ${unit.folded}`)) return false;
  return unit.use?.given === true || ((unit.level === undefined || unit.use !== undefined) && unit.text.length <= 6);
};

/** "foster carers", "Foster placement": no surname. */
const FOSTERING =
  /^(?:carers?|parents?|mums?|moms?|dads?|mothers?|fathers?|famil(?:y|ies)|care|homes?|placements?|child|children|kids?|brothers?|sisters?|siblings?|sons?|daughters?|system|agency|agencies|youth|to)$/;

const NONE = { odds: -9, cue: undefined, rule: 'name-none', because: '' } as const;

/** Adds up what speaks for unit `i` being (part of) a person's name. */
export const evidenceFor = (context: Context, i: number): Evidence => {
  const { units, conventional } = context;
  const unit = units[i];
  if (unit?.kind !== 'word' || unit.text.length < 2 || POSSESSIVE.test(unit.text)) return NONE;
  if (
    FUNCTION_WORDS.has(unit.lower) ||
    SHORT_TITLES.has(unit.lower) ||
    SUFFIXES.has(unit.lower) ||
    PARTICLES.has(unit.lower)
  ) {
    const p1 = units[i - 1];
    const listed = /^(?:and|&|,)$/.test(p1?.lower ?? '') && units[i - 2]?.use?.given && unit.use?.given;
    if (!(unit.use && unit.shape === 'title' && p1 && (SHORT_TITLES.has(p1.lower) || p1.lower === 'named')) && !listed)
      return NONE;
  }
  if (unit.lower === 'foster' && FOSTERING.test(units[i + 1]?.lower ?? '')) return NONE;
  const cue = cueBefore(units, i);
  if (GREETING_TAIL.test(units[i + 1]?.lower ?? '') && GREETING_HEAD.test(unit.lower)) return NONE;
  if (unit.lower === 'ora' && GREETING_HEAD.test(units[i - 1]?.lower ?? '')) return NONE;
  if (NOT_A_NAME.test(unit.lower) || ACRONYMS.test(unit.text)) return NONE;
  if (!cue && context.kin.has(unit.lower)) return NONE;
  if (GROUPS.has(unit.lower) && cue?.rule !== 'name-title') return NONE;
  const capital = unit.shape !== 'lower' && !unit.shapeless;
  let odds = prior(unit, cue !== undefined && cue.rule !== 'name-greeting');
  let weight = cue?.weight ?? 0;
  if (cue && !capital) {
    // In small letters a cue is followed by any word: only a name, or what is no word at all, gains much.
    if (unit.level !== undefined && !unit.use?.given) weight = cue.rule === 'name-called' ? 1.2 : 0;
    else if (isLow(unit.level))
      weight = cue.rule === 'name-title' ? weight : after(units, i) >= 0.8 ? weight + 1.2 : weight * 0.75;
  } else if (
    cue &&
    capital &&
    !unit.use &&
    unit.level !== undefined &&
    unit.level <= 20 &&
    cue.rule !== 'name-title' &&
    cue.rule !== 'name-called'
  )
    weight *= 0.8;
  if ((KIN.has(unit.lower) || ROLES.has(unit.lower) || GREETINGS.has(unit.lower)) && !unit.use?.given) odds -= 4;
  if (unit.shape === 'upper' && !unit.shapeless && unit.text.length <= 4) odds -= 1.5;
  // a heading and its value: "Venue: Ibara office", "Supports: Meals on Wheels"
  if (cue?.rule === 'name-label' && !unit.use && unit.level !== undefined && unit.level < 60) odds -= 2;
  if (!cue && unit.opens && (WORD_TITLES.has(unit.lower) || KIN.has(unit.lower))) odds -= 2.5;
  if (!cue && citing(units, i)) odds -= AUTHORSHIP;
  if (!cue && capital && doesDeed(units, i)) odds += unit.level === undefined || unit.level > 40 ? 1 : DEED;
  if (capital && nicknamed(context, i)) odds += NICKNAME;
  if (units[i - 1]?.lower === 'and' && units[i - 2]?.lower === 'me' && capital && !unit.opens) odds += 3.4;
  if (conventional(unit)) odds -= cue?.rule === 'name-title' || cue?.rule === 'name-called' ? 2 : cue ? 3 : 5;
  odds += weight + after(units, i) + (cue ? Math.min(0, place(context, i)) / 2 : place(context, i));
  const listed = unit.use?.given
    ? 'It is a given name.'
    : unit.use?.surname
      ? 'It is a surname.'
      : 'It is written like a name and is no English word.';
  return { odds, cue, rule: cue?.rule ?? (unit.use ? 'name-list' : 'name-shape'), because: cue?.because ?? listed };
};
