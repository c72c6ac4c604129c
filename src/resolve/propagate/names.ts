import { ACTIONS, FUNCTION_WORDS, KIN, ROLES, SHORT_TITLES, SPEECH, WORD_TITLES } from '../../detect/names/cues.ts';
import type { Unit } from '../../detect/names/units.ts';
import type { Draft } from '../draft.ts';
import { isOneEdit } from '../one-edit.ts';
import { nameDraft } from './found.ts';
import type { Known } from './known.ts';

/** A shorter word has too many neighbours to be told for a misspelling. */
const MISSPELT_LENGTH = 5;

const PERSON_BEFORE = /^(?:told|asked|asks|tells|met|misses|client|dating|married|texted|texts|called)$/;
const CLAUSE_BEFORE =
  /^(?:with|told|asked|asks|tells|for|and|&|between|by|about|from|see|saw|love|loves|miss|misses|meet|met|because|if|when|where|what|but|let|lets|than|like|as|client|does|did|is|was|says|thinks|so)$/;

/** Does the word stand where a person's name would, rather than as the plain word it also is? */
const isNominal = (units: readonly Unit[], i: number): boolean => {
  const unit = units[i];
  const p1 = units[i - 1];
  const n1 = units[i + 1];
  const before = p1 && p1.sentence === unit?.sentence ? p1 : undefined;
  const next = n1 && n1.sentence === unit?.sentence ? n1 : undefined;
  if (/^['\u2019]s$/.test(next?.text ?? '')) return true;
  if (before && (KIN.has(before.lower) || ROLES.has(before.lower))) return true;
  if (
    before &&
    /^(?:i|you|he|she|it|we|they|who|that|this|there|which|to|the|a|an|any|some|no|more|in|of|my|her|his|their|your|our|can|not)$/.test(
      before.lower,
    )
  )
    return false;
  const verb =
    next?.kind === 'word' &&
    (SPEECH.has(next.lower) ||
      ACTIONS.has(next.lower) ||
      (/(?:ed|s)$/.test(next.lower) && !/ss$/.test(next.lower) && next.level !== undefined));
  if (verb) return true;
  if (next?.text === '(') return true;
  return (
    before !== undefined &&
    (unit?.shape === 'lower' ? PERSON_BEFORE : CLAUSE_BEFORE).test(before.lower) &&
    (!next || next.kind === 'mark' || next.shape === 'lower')
  );
};

/** Known names where nothing was found yet: whole or in part, in other case, misspelt, or as an initial. */
export const findAgain = (
  units: readonly Unit[],
  known: ReadonlyMap<string, Known>,
  isFree: (start: number, end: number) => boolean,
): Draft[] => {
  const found: Draft[] = [];
  const initials = new Map<string, number>();
  for (const { folded, confidence } of known.values()) {
    const letter = folded[0] ?? '';
    if (confidence > 0.8) initials.set(letter, Math.max(initials.get(letter) ?? 0, confidence));
  }
  const long = [...known.values()].filter(({ folded }) => folded.length >= MISSPELT_LENGTH);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind !== 'word' || /(?:n't|'(?:ll|re|ve|d|m))$/.test(unit.lower) || !isFree(unit.start, unit.end))
      continue;
    const capital = unit.shape !== 'lower' && !unit.shapeless;
    let same = known.get(unit.folded);
    if (!same && unit.folded.includes('-') && capital)
      same = unit.folded
        .split('-')
        .map((part) => known.get(part))
        .find((part) => part !== undefined && part.level === undefined);
    if (same) {
      const common = unit.level !== undefined && (unit.level <= 50 || !capital);
      if (FUNCTION_WORDS.has(unit.lower) && !(capital && !unit.opens)) continue;
      if ((KIN.has(unit.lower) || ROLES.has(unit.lower) || WORD_TITLES.has(unit.lower)) && !capital) continue;
      const sure = !common
        ? capital
          ? 0.95
          : unit.level === undefined
            ? 0.9
            : 0.6
        : capital && !unit.opens
          ? 0.9
          : isNominal(units, i)
            ? 0.75
            : capital
              ? 0.45
              : 0.15;
      const p1 = units[i - 1];
      const titled = p1 && SHORT_TITLES.has(p1.lower) && p1.sentence === unit.sentence;
      if (sure >= 0.3)
        found.push(
          nameDraft(titled ? p1.start : unit.start, unit.end, Math.min(sure, 0.5 + same.confidence / 2), 'again'),
        );
      continue;
    }
    if (/^\p{Lu}$/u.test(unit.text) && unit.text !== 'I' && initials.has(unit.folded)) {
      const n1 = units[i + 1];
      const dotted = n1?.text === '.' && !n1.spaced;
      const p1 = units[i - 1];
      const next = dotted ? units[i + 2] : n1;
      const verb =
        next !== undefined &&
        next.sentence === unit.sentence &&
        (SPEECH.has(next.lower) || ACTIONS.has(next.lower) || /^['\u2019]s$/.test(next.text));
      const after =
        p1 !== undefined &&
        p1.sentence === unit.sentence &&
        /^(?:with|and|&|to|told|asked|for|between|by|client|of|that|where|when|because|if|but|so)$/.test(p1.lower);
      if (p1 && !unit.spaced && /^[.'\u2019/&-]$/.test(p1.text)) continue;
      if (/^[AT]$/.test(unit.text) && !dotted) continue;
      if (/^(?:a|an|the|high|plan|partner|type|column|grade|parent|client)$/.test(p1?.lower ?? '') && !dotted) continue;
      if (dotted && !unit.opens) found.push(nameDraft(unit.start, n1.end, verb || after ? 0.88 : 0.7, 'initial'));
      else if (dotted && verb) found.push(nameDraft(unit.start, n1.end, 0.8, 'initial'));
      else if (verb && (after || !unit.opens || /^['\u2019]s$/.test(next.text)))
        found.push(nameDraft(unit.start, unit.end, 0.7, 'initial'));
      else if (after && (!next || /^[.,;!?]$/.test(next.text)))
        found.push(nameDraft(unit.start, unit.end, 0.55, 'initial'));
      continue;
    }
    if (unit.level === undefined && unit.folded.length >= MISSPELT_LENGTH && unit.shape !== 'other') {
      const near = long.find(({ folded }) => isOneEdit(folded, unit.folded) && folded[0] === unit.folded[0]);
      if (near && (capital || unit.shapeless || unit.use === undefined))
        found.push(nameDraft(unit.start, unit.end, capital ? 0.85 : 0.7, 'misspelt'));
    }
  }
  return found;
};
