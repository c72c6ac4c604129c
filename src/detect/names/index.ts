import type { Knowledge } from '../../knowledge/index.ts';
import type { Detector } from '../detector.ts';
import { HONORIFICS } from './cues.ts';
import type { Context } from './evidence.ts';
import { findInitials } from './initials.ts';
import { findRuns } from './runs.ts';
import { findSignatures } from './signatures.ts';
import { keepStrongest } from './strongest.ts';
import { type Unit, unitsOf } from './units.ts';

const conventions = new WeakMap<Knowledge['allow'], Context['conventional']>();

/** Single words the allow lists never take for a name: weekdays, peoples, brands; acronyms only in capitals. */
const conventionalWords = ({ allow }: Knowledge): Context['conventional'] => {
  const known = conventions.get(allow);
  if (known) return known;
  const words = new Map<string, boolean>();
  for (const { when, surface, pack, exact } of allow) {
    if (when !== 'always' || surface.includes(' ') || pack.startsWith('allow-eponyms')) continue;
    words.set(surface, exact && (words.get(surface) ?? true));
  }
  const conventional = (unit: Unit): boolean => {
    const exact = words.get(unit.folded);
    return exact !== undefined && (!exact || unit.shape === 'upper');
  };
  conventions.set(allow, conventional);
  return conventional;
};

/** Words for a grandparent or an aunt that this text writes small: with a capital they are still that, not a name. */
const kinWords = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(
    units
      .filter(({ shape, shapeless, lower }) => shape === 'lower' && !shapeless && HONORIFICS.has(lower))
      .map(({ lower }) => lower),
  );

/** People's and pets' names, by evidence added up: lists, shape, titles, ties, roles, verbs, initials, signatures. */
export const names: Detector = {
  id: 'names',
  detect: ({ document, knowledge }) => {
    const { units, lowercased } = unitsOf(document, knowledge);
    const context: Context = { units, knowledge, conventional: conventionalWords(knowledge), kin: kinWords(units) };
    return keepStrongest([
      ...findRuns(context),
      ...findInitials(context, document, lowercased),
      ...findSignatures(context, document),
    ]);
  },
};
