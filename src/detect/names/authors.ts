import type { Unit } from './units.ts';

/** What a surname loses, in log-odds, where it is read, quoted or cited: it is an author's. */
export const AUTHORSHIP = 3.2;

const READ =
  /^(?:read|reading|reread|re-read|rereading|quoting|quoted|citing|cited|per|following|channeling|channelling|cf)$/;
const WRITES =
  /^(?:writes?|wrote|argues?|argued|suggests?|proposes?|proposed|describes?|described|would|might|calls?|called|recommends?|theorises?|theorizes?|distinguishes|et)$/;
const TOPIC =
  /^(?:well|about|on|of|that|in|beautifully|movingly|extensively|say|approve|argue|call|describe|suggest|recommend|agree|it|this|al)$/;
const WORKS =
  /^(?:book|books|paper|papers|article|chapter|model|protocol|manual|workbook|theory|framework|stages|criteria|typology|work|term|phrase|idea|notion|concept|cycle)$/;
const JOINT = /^(?:and|&|,|or)$/;

const isBare = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  unit.shape === 'title' &&
  unit.text.length > 2 &&
  !unit.shapeless &&
  !/['\u2019](?:ve|m|d|ll|re|s)$/.test(unit.text);

/** The first and the last of the bare surnames listed around `i`: "Holland, Super and Krumboltz". */
const listAround = (units: readonly Unit[], i: number): readonly [number, number] => {
  let first = i;
  let last = i;
  while (JOINT.test(units[first - 1]?.lower ?? '') && isBare(units[first - 2]) && i - first < 8) first -= 2;
  while (JOINT.test(units[last + 1]?.lower ?? '') && isBare(units[last + 2]) && last - i < 8) last += 2;
  return [first, last];
};

/**
 * Is the surname at `i` an author's: "I've read Johnson, I've read Wile", "Miller and Rollnick would approve",
 * "Lanyado and Horne write about endings", "Ogden (2004)"? Never a full name, never one behind a title.
 */
export const citing = (units: readonly Unit[], i: number): boolean => {
  const unit = units[i];
  if (!unit || !isBare(unit)) return false;
  const [first, last] = listAround(units, i);
  const same = (other: Unit | undefined) => other !== undefined && other.sentence === unit.sentence;
  const before = units[first - 1];
  const next = units[last + 1];
  const after = units[last + 2];
  if (before && same(before) && READ.test(before.lower)) {
    if (!same(next) || /^[.,;:)?!]$/.test(next?.text ?? '')) return true;
    return /^(?:and|on|about|again|for|or)$/.test(next?.lower ?? '');
  }
  if (next?.text === '(' && after?.kind === 'number' && /^(?:19|20)\d\d$/.test(after.text)) return true;
  if (/^['\u2019]s$/.test(next?.text ?? '') && after && WORKS.test(after.lower) && last > first) return true;
  return (
    last > first && WRITES.test(next?.lower ?? '') && after !== undefined && same(after) && TOPIC.test(after.lower)
  );
};
