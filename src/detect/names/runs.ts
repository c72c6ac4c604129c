import type { Candidate } from '../../model.ts';
import {
  CREDENTIALS,
  EPITHETS,
  FUNCTION_WORDS,
  GREETINGS,
  GROUPS,
  HONORIFICS,
  KIN,
  LOCATIVES,
  PARTICLES,
  POSTS,
  ROLES,
  SHORT_TITLES,
  STRONG_HEADS,
  SUFFIXES,
  WEAK_HEADS,
  WORD_TITLES,
} from './cues.ts';
import { type Context, chance, type Evidence, evidenceFor } from './evidence.ts';
import type { Unit } from './units.ts';

/** Below this chance a lone unit does not begin a name. */
const CORE = 0.3;
const MAX_UNITS = 9;

const isInitial = (unit: Unit): boolean =>
  unit.kind === 'word' && /^\p{Lu}(?:['\u2019]\p{Lu})?$|^Mc\p{Lu}$/u.test(unit.text);

const isCredential = (unit: Unit | undefined): boolean =>
  unit !== undefined && CREDENTIALS.has(unit.lower) && /\p{Lu}.*\p{Lu}/u.test(unit.text);

/** Could this unit continue a name that is already under way? */
const continues = (context: Context, unit: Unit, evidence: Evidence, shapeless: boolean): boolean => {
  if (unit.kind !== 'word' || context.conventional(unit)) return false;
  if (unit.shape === 'lower' && !unit.shapeless) return false;
  if (
    FUNCTION_WORDS.has(unit.lower) &&
    !(
      unit.use &&
      unit.shape === 'title' &&
      !unit.shapeless &&
      unit.text.length > 1 &&
      !/^(?:the|and|but|for|so|in|on|at|to|of|as|is|was|her|his|he|she|they|it|we|who|my)$/.test(unit.lower)
    )
  )
    return false;
  if (KIN.has(unit.lower) || (ROLES.has(unit.lower) && !unit.use?.surname) || GREETINGS.has(unit.lower)) return false;
  if (shapeless || unit.shapeless)
    return (
      (unit.use !== undefined && (unit.level === undefined || (unit.use.given && unit.level >= 50))) ||
      (unit.use?.surname === true && (unit.level ?? 99) >= 50) ||
      evidence.odds > 0
    );
  if (unit.use?.surname || unit.use?.given) return true;
  if (unit.shape === 'upper' && unit.text.length <= 5) return false;
  return unit.level === undefined || unit.level >= 35;
};

interface Run {
  first: number;
  last: number;
}

const growRight = (context: Context, evidence: readonly Evidence[], run: Run): void => {
  const { units } = context;
  const start = units[run.first];
  if (!start) return;
  for (;;) {
    if (run.last - run.first >= MAX_UNITS) return;
    const here = units[run.last];
    const n1 = units[run.last + 1];
    const n2 = units[run.last + 2];
    if (!here || !n1 || n1.sentence !== start.sentence) return;
    const tight = !n1.spaced;
    if (n1.kind === 'word' && n1.spaced && isInitial(n1) && n1.text !== 'I') {
      run.last += n2?.text === '.' && !n2.spaced ? 2 : 1;
      // "Hyacinth B.-L.", "Wilmer A.P."
      while (
        units[run.last]?.text === '.' &&
        units[run.last + 1]?.text === '-' &&
        !units[run.last + 1]?.spaced &&
        units[run.last + 3]?.text === '.'
      )
        run.last += 3;
      while (
        units[run.last + 1] &&
        !units[run.last + 1]?.spaced &&
        /^\p{Lu}$/u.test(units[run.last + 1]?.text ?? '') &&
        units[run.last + 2]?.text === '.'
      )
        run.last += 2;
      continue;
    }
    if (n1.kind === 'word' && /^Mc[A-Z]$/.test(n1.text) && n2?.text === '.') {
      run.last += 2;
      continue;
    }
    if (n1.kind === 'word' && n1.spaced && SUFFIXES.has(n1.lower) && n1.shape !== 'lower') {
      run.last += n2?.text === '.' && !n2.spaced && n1.text.length <= 3 ? 2 : 1;
      continue;
    }
    const e1 = evidence[run.last + 1];
    if (n1.spaced && e1 && continues(context, n1, e1, start.shapeless)) {
      run.last += 1;
      continue;
    }
    // Particles: "van der Merwe", "bin Ahmad", "de la Cruz".
    if (n1.spaced && n1.kind === 'word' && PARTICLES.has(n1.lower)) {
      let reach = run.last + 1;
      while (reach - run.last < 3 && PARTICLES.has(units[reach + 1]?.lower ?? '') && units[reach + 1]?.spaced) reach++;
      const name = units[reach + 1];
      if (
        name?.spaced &&
        name.kind === 'word' &&
        name.sentence === start.sentence &&
        ((name.shape !== 'lower' && name.shape !== 'other' && !FUNCTION_WORDS.has(name.lower)) ||
          (start.shapeless && name.use && name.level === undefined)) &&
        !(n1.lower === 'y' || n1.lower === 'e' || n1.lower === 'le' ? !name.use : false)
      ) {
        run.last = reach + 1;
        continue;
      }
    }
    // "Thirunavukkarasu s/o Veerappan"
    if (
      n1.spaced &&
      /^[sda]$/.test(n1.text) &&
      n2?.text === '/' &&
      /^[olp]$/.test(units[run.last + 3]?.text ?? '') &&
      units[run.last + 4]?.shape === 'title'
    ) {
      run.last += 4;
      continue;
    }
    // "Pushpa aunty", "Ravi bhai"
    if (
      n1.spaced &&
      /^(?:aunty|auntie|uncle|bhai|didi|ji|anna|akka|sensei|sir|madam|saab|sahib|begum)$/.test(n1.lower) &&
      (here.use !== undefined || here.level === undefined)
    ) {
      run.last += 1;
      continue;
    }
    // A nickname inside: Graeme ("Spud") Hollister, Guadalupe "Lupe" Arrington
    if (n1.spaced && /^["'\u201c\u2018(]$/.test(n1.text)) {
      let close = run.last + 2;
      while (/^["'\u201c\u2018(]$/.test(units[close]?.text ?? '') && !units[close]?.spaced) close++;
      while (close - run.last < 7 && units[close] && !/^["'\u201d\u2019)]$/.test(units[close]?.text ?? '')) close++;
      while (units[close + 1] && /^["'\u201d\u2019)]$/.test(units[close + 1]?.text ?? '') && !units[close + 1]?.spaced)
        close++;
      const next = units[close + 1];
      const e = evidence[close + 1];
      const quote = /^["\u201c]$/.test(n1.text) || /^["\u201c]$/.test(n2?.text ?? '');
      if (
        quote &&
        next &&
        e &&
        next.spaced &&
        next.sentence === start.sentence &&
        next.shape !== 'lower' &&
        continues(context, next, e, false)
      ) {
        run.last = close + 1;
        continue;
      }
    }
    if (tight && n1.text === '.' && (isInitial(here) || SUFFIXES.has(here.lower)) && here !== start) run.last += 1;
    return;
  }
};

/** Titles, initials, particles with a capital, "Uncle" and "Big" before a name belong to it. */
const growLeft = (context: Context, run: Run): void => {
  const { units } = context;
  for (;;) {
    const first = units[run.first];
    const p1 = units[run.first - 1];
    const p2 = units[run.first - 2];
    if (!first || !p1 || !first.spaced || first.start - p1.end > 1) return;
    const stop = p1.text === '.' && p2 !== undefined && !p1.spaced;
    const word = stop ? p2 : p1;
    if (word.kind !== 'word' || (word.sentence !== first.sentence && !(stop && SHORT_TITLES.has(word.lower)))) return;
    const capital = word.shape === 'title';
    const isTitle =
      SHORT_TITLES.has(word.lower) ||
      (WORD_TITLES.has(word.lower) && capital) ||
      (POSTS.has(word.lower) && word.shape === 'upper');
    const initial = isInitial(word) && word.text !== 'I' && stop;
    const honorific = !stop && HONORIFICS.has(word.lower) && (capital || word.shapeless || word.level === undefined);
    const epithet =
      !stop && capital && first.shape !== 'lower' && (EPITHETS.has(word.lower) || PARTICLES.has(word.lower));
    const given =
      !stop &&
      capital &&
      word.use !== undefined &&
      (word.level === undefined || (word.use.given && word.level >= 35)) &&
      !KIN.has(word.lower) &&
      !ROLES.has(word.lower) &&
      !context.conventional(word);
    if ((!isTitle && !initial && !honorific && !epithet && !given) || (word.lower === 'st' && stop)) return;
    run.first -= stop ? 2 : 1;
  }
};

/** "Name: PELHAM, ROOSEVELT T.", "defendant Quillen, B." */
const growInverted = (context: Context, evidence: readonly Evidence[], run: Run): void => {
  const { units } = context;
  const start = units[run.first];
  const comma = units[run.last + 1];
  const n2 = units[run.last + 2];
  const n3 = units[run.last + 3];
  if (run.first !== run.last || !start || comma?.text !== ',' || !n2 || n2.sentence !== start.sentence || !n2.spaced)
    return;
  if (isInitial(n2) && n3?.text === '.' && !n3.spaced) {
    run.last += 3;
    return;
  }
  if (evidence[run.first]?.cue?.rule !== 'name-label' || !n2.use?.given || n2.shape === 'lower') return;
  run.last += 2;
  growRight(context, evidence, run);
};

/** A street, a school or a scale named after a person is none. */
const isNamedThing = (context: Context, run: Run, evidence: readonly Evidence[]): boolean => {
  const { units } = context;
  const first = units[run.first];
  const last = units[run.last];
  const next = units[run.last + 1];
  const before = units[run.first - 1];
  if (!first || !last) return false;
  if (evidence[run.first]?.cue && run.last === run.first) return false;
  const cased = (unit: Unit | undefined) =>
    unit !== undefined && unit.shape !== 'lower' && unit.sentence === first.sentence;
  if (cased(next) && next?.spaced && STRONG_HEADS.has(next.lower) && !next.shapeless) return true;
  if (run.last > run.first && STRONG_HEADS.has(last.lower) && !(last.use?.surname ?? false)) return true;
  if (
    before &&
    LOCATIVES.has(before.lower) &&
    run.last > run.first &&
    (WEAK_HEADS.has(last.lower) || STRONG_HEADS.has(last.lower))
  )
    return true;
  return false;
};

/** Names by lists, shape and context: titles, given names, particles and surnames grown to whole names. */
export const findRuns = (context: Context): Candidate[] => {
  const { units } = context;
  const evidence = units.map((_, i) => evidenceFor(context, i));
  // "Yusuf and Rania": a sure neighbour lifts the other.
  const lifted = evidence.map((e, i) => {
    if (e.odds < -3 || e.odds > 3) return e;
    for (const side of [-1, 1]) {
      const joint = units[i + side];
      const other = evidence[i + 2 * side];
      const far = units[i + 2 * side];
      if (
        joint &&
        other &&
        far?.sentence === units[i]?.sentence &&
        /^(?:and|&|,|or|\/|\+|y|&amp;)$/.test(joint.lower) &&
        other.odds > 1.2 &&
        !GROUPS.has(units[i]?.lower ?? '')
      ) {
        const sameCase = units[i]?.shape === far?.shape || units[i]?.shapeless;
        if (sameCase) return { ...e, odds: e.odds + (joint.text === ',' ? 0.6 : 1.2) };
      }
    }
    return e;
  });
  const found: Candidate[] = [];
  for (let i = 0; i < units.length; i++) {
    const core = lifted[i];
    const unit = units[i];
    if (!core || !unit || chance(core.odds) < CORE) continue;
    const run: Run = { first: i, last: i };
    growRight(context, lifted, run);
    const cores = lifted.slice(run.first, run.last + 1).filter((e) => e.odds > -2);
    const best = cores.reduce((a, b) => (b.odds > a.odds ? b : a), core);
    growInverted(context, lifted, run);
    growLeft(context, run);
    const words = units.slice(i, run.last + 1).filter((u) => u.kind === 'word' && u.text.length > 1);
    const listed = words.filter((u) => u.use !== undefined).length;
    let odds = best.odds + (words.length > 1 ? 0.5 + Math.min(2, listed) * 0.6 : 0);
    const after = units[run.last + 1];
    const credential = after?.text === ',' && isCredential(units[run.last + 2]);
    if (credential) odds += 3;
    for (let n = run.last; units[n + 1]?.text === ',' && isCredential(units[n + 2]); n += 2) run.last = n + 2;
    if (isNamedThing(context, run, lifted) && !credential) odds -= 5;
    const start = units[run.first]?.start ?? unit.start;
    const end = units[run.last]?.end ?? unit.end;
    const confidence = Math.min(0.98, chance(odds));
    if (confidence >= CORE)
      found.push({ start, end, category: 'name', confidence, rule: best.rule, because: best.because });
    i = Math.max(i, run.last);
  }
  return found;
};
