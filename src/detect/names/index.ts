import type { Knowledge } from '../../knowledge/index.ts';
import type { Detector } from '../detector.ts';
import type { Context } from './evidence.ts';
import { findInitials } from './initials.ts';
import { findRuns } from './runs.ts';
import { findSignatures } from './signatures.ts';
import { unitsOf } from './units.ts';

const conventions = new WeakMap<Knowledge['allow'], ReadonlySet<string>>();

/** Single words the allow lists never take for a name: weekdays, peoples, brands. */
const conventionalWords = ({ allow }: Knowledge): ReadonlySet<string> => {
  const known = conventions.get(allow);
  if (known) return known;
  const words = new Set(
    allow
      .filter(
        ({ when, surface, pack }) => when === 'always' && !surface.includes(' ') && !pack.startsWith('allow-eponyms'),
      )
      .map(({ surface }) => surface),
  );
  conventions.set(allow, words);
  return words;
};

/** People's and pets' names, by evidence added up: lists, shape, titles, ties, roles, verbs, initials, signatures. */
export const names: Detector = {
  id: 'names',
  detect: ({ document, knowledge }) => {
    const { units, lowercased } = unitsOf(document, knowledge);
    const context: Context = { units, knowledge, conventional: conventionalWords(knowledge) };
    const found = [
      ...findRuns(context),
      ...findInitials(context, document, lowercased),
      ...findSignatures(context, document),
    ];
    // The whole name stands for its parts.
    return found.filter(
      (a) =>
        !found.some(
          (b) =>
            a !== b && b.confidence >= 0.5 && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start,
        ),
    );
  },
};
