import type { CaseOptions } from '../../src/contract/calls.ts';
import { type Row, substituteOf } from './rows.ts';

/** A seed nobody can guess: the made-up names of two cases have nothing to do with each other. */
export const drawSeed = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('-');

/** Weeks a case may be moved by, either way: the engine's own limit. */
const MOST = 26;
/** What is drawn: enough to hide a day, little enough to leave a course of treatment in its year. */
const DRAWN = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((weeks) => [weeks, -weeks]);

const hash = (text: string): number => {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value >>> 0;
};

const WEEK_MS = 7 * 86_400_000;

/** Would a day of the text come to stand on another? The leak check would take it for that one. */
const meets = (days: readonly string[], weeks: number): boolean => {
  const known = new Set(days.map((day) => Date.parse(day)));
  return [...known].some((day) => known.has(day + weeks * WEEK_MS));
};

/**
 * The offset of a case in weeks, never 0: drawn from its seed, so that the same case moves the same way. One that would put a day of the
 * text on another day of the text, or what has been into the future, is passed over while there is another.
 * @param days full dates of the text, ISO 8601 @param today ISO 8601
 */
export const drawOffset = (seed: string, days: readonly string[], today: string): number => {
  const now = Date.parse(today);
  const start = hash(seed) % DRAWN.length;
  const order = DRAWN.map((_, n) => DRAWN[(start + n) % DRAWN.length] ?? 5);
  const fits = (weeks: number): boolean =>
    !meets(days, weeks) && days.every((day) => Date.parse(day) > now || Date.parse(day) + weeks * WEEK_MS <= now);
  return order.find(fits) ?? order[0] ?? 5;
};

/** The next offset one way that is not 0 and puts no day of the text on another; the same where there is none. */
export const stepOffset = (weeks: number, by: 1 | -1, days: readonly string[] = []): number => {
  for (let next = weeks + by; Math.abs(next) <= MOST; next += by) if (next !== 0 && !meets(days, next)) return next;
  return weeks;
};

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The full dates of a text, as the engine reads them. */
export const daysOf = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ mentions }) =>
    mentions.flatMap(({ category, value = '' }) => (category === 'date' && FULL_DATE.test(value) ? [value] : [])),
  );

const rungShown = (row: Row): number | undefined =>
  row.look && row.decision === undefined ? undefined : substituteOf(row)?.rung;

const countOf = (rows: readonly Row[], most: number): { readonly all: number; readonly shown: number } => ({
  all: rows.length,
  shown: rows.filter((row) => {
    const decided = row.decision?.kind;
    const rung = rungShown(row);
    return (decided === undefined || decided === 'rung') && rung !== undefined && rung <= most;
  }).length,
});

/** The moved day is said by both mild substitutes alike, and by nothing else. */
const moves = ({ entity, proposal }: Row): boolean => {
  const [first, second] = proposal?.substitutes ?? [];
  return entity.category === 'date' && first?.text === second?.text && /\b\d{1,2}\b/.test(first?.text ?? '');
};

/** How many dates can be told as another day, and how many are, with what is decided now. */
export const movedDates = (rows: readonly Row[]) => countOf(rows.filter(moves), 2);

/** How many names have a made-up one, and for how many it stands. */
export const madeUpNames = (rows: readonly Row[]) =>
  countOf(
    rows.filter(({ entity, look }) => entity.category === 'name' && !look),
    1,
  );

/** Is anything other than usual? */
export const isAltered = ({ neutralPronouns, shiftWeeks }: CaseOptions): boolean =>
  neutralPronouns === true || shiftWeeks !== undefined;
