/**
 * Expressions for texts in Latin script. \p{L} means every script there is and costs a millisecond for each expression it stands in; a text
 * whose letters are all Latin is searched with the same expression over Latin letters alone, which finds the same.
 */

/** Code points up to here, and those from 1E00 to 1EFF: every Latin letter with its accents in one piece. */
const LAST = 0x24f;
const FROM = 0x1e00;
const TO = 0x1eff;
/** Letters, figures and marks outside of them. */
const ELSEWHERE = /[^\0-\u024f\u1e00-\u1eff]/u;
const OTHER = /[\p{L}\p{N}\p{M}]/u;

const hex = (point: number): string => `\\u${point.toString(16).padStart(4, '0')}`;

/** The Latin part of a property, as the inside of a class. */
const latinPart = (property: string): string => {
  const has = new RegExp(`\\p{${property}}`, 'u');
  let ranges = '';
  let begun = -1;
  const within = (point: number) =>
    (point <= LAST || (point >= FROM && point <= TO)) && has.test(String.fromCodePoint(point));
  for (let point = 0; point <= TO + 1; point++) {
    if (point === LAST + 2) point = FROM - 1;
    const is = within(point);
    if (is && begun < 0) begun = point;
    if (!is && begun >= 0) {
      ranges += begun === point - 1 ? hex(begun) : `${hex(begun)}-${hex(point - 1)}`;
      begun = -1;
    }
  }
  return ranges;
};

const parts = new Map<string, string>();
const partOf = (property: string): string => {
  const known = parts.get(property) ?? latinPart(property);
  parts.set(property, known);
  return known;
};

/** A pattern's source with letters, figures and marks as Latin ones. */
export const inLatin = (source: string): string =>
  source.replace(
    /\\p\{(L[ult]?|N[d]?|M[n]?)\}|\\P\{L\}|\[(?:\\.|[^\]\\])*\]/gsu,
    (piece, property: string | undefined) => {
      if (property !== undefined) return `[${partOf(property)}]`;
      if (piece.startsWith('\\P')) return `[^${partOf('L')}]`;
      return piece.replace(/\\p\{(L[ult]?|N[d]?|M[n]?)\}/g, (_, inner: string) => partOf(inner));
    },
  );

const fitted = new WeakMap<RegExp, RegExp>();
let last: { readonly text: string; readonly plain: boolean } | undefined;

/** Are all letters of a text Latin, each with its accent in one piece? */
export const isLatin = (text: string): boolean => {
  if (last?.text !== text) {
    const plain =
      !ELSEWHERE.test(text) ||
      ![...text].some((letter) => letter > '\u024f' && ELSEWHERE.test(letter) && OTHER.test(letter));
    last = { text, plain };
  }
  return last.plain;
};

/** The expression to search a text, or a part of it, with. */
export const suited = (text: string, expression: RegExp): RegExp => {
  if (!isLatin(text)) return expression;
  const known = fitted.get(expression);
  if (known) return known;
  const latin = inLatin(expression.source);
  const made = latin === expression.source ? expression : new RegExp(latin, expression.flags);
  fitted.set(expression, made);
  return made;
};
