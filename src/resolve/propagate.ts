import { type Unit, unitsOf } from '../detect/names/units.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Document } from '../text/document.ts';
import type { Draft } from './draft.ts';
import { findInTags, findPhrases } from './propagate/elsewhere.ts';
import { BECAUSE } from './propagate/found.ts';
import { knownWords } from './propagate/known.ts';
import { findAgain } from './propagate/names.ts';

/** The units of a span, found by halving. */
const inside = (units: readonly Unit[], { start, end }: Draft): Unit[] => {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Unit[] = [];
  for (let unit = units[low]; unit && unit.end <= end; unit = units[++low]) found.push(unit);
  return found;
};

/**
 * Once a surface is a name with strong evidence, every other mention of it is: of its parts, in other case, misspelt,
 * as an initial, in a hashtag. Places, organisations, contacts and codes are found again word for word.
 */
export const propagateNames = (drafts: readonly Draft[], document: Document, knowledge: Knowledge): Draft[] => {
  const { text } = document;
  const { units } = unitsOf(document, knowledge);
  const known = knownWords(drafts, units);
  const taken = new Uint8Array(text.length);
  // What is below the line elsewhere gives way to a name found again.
  for (const draft of drafts)
    if (draft.confidence >= 0.5 || draft.category === 'name') taken.fill(1, draft.start, draft.end);
  const isFree = (start: number, end: number) => {
    for (let i = start; i < end; i++) if (taken[i]) return false;
    return true;
  };
  const weak = drafts.filter((draft) => draft.category === 'name' && draft.confidence < 0.9);
  const raised = new Map<Draft, Draft>();
  for (const draft of weak) {
    const again = findAgain(inside(units, draft), known, () => true);
    const best = again.reduce((max, { confidence }) => Math.max(max, confidence), 0);
    if (
      best > draft.confidence &&
      draft.confidence < 0.6 &&
      again.some(({ reasons }) => reasons[0]?.rule === 'name-again')
    )
      raised.set(draft, {
        ...draft,
        confidence: best,
        reasons: [{ ...BECAUSE.again, confidence: best }, ...draft.reasons],
      });
  }
  const found = [...findAgain(units, known, isFree), ...findInTags(text, known, isFree)];
  for (const { start, end } of found) taken.fill(1, start, end);
  found.push(...findPhrases(text, drafts, units, isFree));
  const kept: Draft[] = [];
  const covered = new Uint8Array(text.length);
  for (const draft of found) {
    if (covered.subarray(draft.start, draft.end).includes(1)) continue;
    covered.fill(1, draft.start, draft.end);
    kept.push(draft);
  }
  const all = drafts
    .filter(
      (draft) =>
        draft.confidence >= 0.5 || draft.category === 'name' || !covered.subarray(draft.start, draft.end).includes(1),
    )
    .map((draft) => raised.get(draft) ?? draft);
  return [...all, ...kept].sort((a, b) => a.start - b.start);
};
