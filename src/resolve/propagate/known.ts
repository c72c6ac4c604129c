import { KIN, PARTICLES, ROLES, SHORT_TITLES, SUFFIXES, WORD_TITLES } from '../../detect/names/cues.ts';
import type { Unit } from '../../detect/names/units.ts';
import type { Draft } from '../draft.ts';

/** A name this sure carries to the other places where it stands. */
export const STRONG = 0.55;

/** One word of a name known in this text. */
export interface Known {
  readonly folded: string;
  readonly confidence: number;
  /** SCOWL level of the word, undefined where it is none. */
  readonly level: number | undefined;
  readonly surname: boolean;
}

const isPart = (unit: Unit): boolean =>
  unit.kind === 'word' &&
  unit.text.length > 1 &&
  !SHORT_TITLES.has(unit.lower) &&
  !PARTICLES.has(unit.lower) &&
  !SUFFIXES.has(unit.lower) &&
  !/^['\u2019]s$/.test(unit.text);

/** Words of names that are strong enough to be looked for again. */
export const knownWords = (drafts: readonly Draft[], units: readonly Unit[]): Map<string, Known> => {
  const known = new Map<string, Known>();
  let at = 0;
  for (const draft of drafts) {
    if (draft.category !== 'name' || draft.confidence < STRONG) continue;
    while (at < units.length && (units[at]?.end ?? 0) <= draft.start) at++;
    const own: Unit[] = [];
    for (let i = at; i < units.length && (units[i]?.start ?? 0) < draft.end; i++) {
      const unit = units[i];
      if (unit && isPart(unit)) own.push(unit);
    }
    const titled =
      own.length > 1
        ? own.filter((unit) => !(WORD_TITLES.has(unit.lower) || KIN.has(unit.lower) || ROLES.has(unit.lower)))
        : own;
    titled.forEach((unit, n) => {
      const entry = { folded: unit.folded, confidence: draft.confidence, level: unit.level, surname: n > 0 };
      const parts = unit.folded.split('-');
      for (const folded of new Set([
        unit.folded,
        ...(parts.length > 1 ? parts.filter((part) => part.length > 3) : []),
      ])) {
        const other = known.get(folded);
        if (!other || other.confidence < entry.confidence)
          known.set(folded, { ...entry, folded, level: folded === unit.folded ? unit.level : undefined });
      }
    });
  }
  return known;
};
