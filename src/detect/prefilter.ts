import { lowerCase } from '../text/fold.ts';
import { suited } from './latin.ts';

/**
 * Whether a pattern can match a text at all, told without running it. From each pattern a set of short literals is read of which every match
 * holds at least one; a text whose three-letter pieces make none of them possible is not searched. Most patterns are about something most texts
 * are silent on, and an expression that never runs is never compiled either. Says "no" only where no match exists.
 */

/** Stands for what a word list puts into a pattern. The literals hold it with the list's number behind it: "one of the words of list 2". */
export const GAP = '\ue000';

/** Among literals: a digit, any. */
const DIGIT = '\ue001';

/** The three-letter pieces of a text, as bits of a table; everything is possible where the text has letters that fold oddly. */
export interface Grams {
  readonly bits: Uint8Array;
  readonly all: boolean;
  readonly digits: boolean;
}

export type Literals = readonly string[] | undefined;

const SIZE = 1 << 15;
const slot = (a: number, b: number, c: number): number => ((a * 961 + b * 31 + c) ^ (a << 7)) & (SIZE - 1);
/** Letters that match plain ones where case is ignored: long s, Kelvin, dotted and dotless i. */
const ODD = /[\u017f\u212a\u0130\u0131]/;

/** The pieces of a text in lower case. */
export const gramsOf = (lower: string): Grams => {
  const bits = new Uint8Array(SIZE);
  for (let i = 2; i < lower.length; i++)
    bits[slot(lower.charCodeAt(i - 2), lower.charCodeAt(i - 1), lower.charCodeAt(i))] = 1;
  return { bits, all: ODD.test(lower), digits: /\d/.test(lower) };
};

const holds = ({ bits }: Grams, literal: string): boolean => {
  for (let i = 2; i < literal.length; i++)
    if (!bits[slot(literal.charCodeAt(i - 2), literal.charCodeAt(i - 1), literal.charCodeAt(i))]) return false;
  return true;
};

/** Can a pattern with these literals match? `listed` says whether a word of its list n may stand in the text. */
export const mayMatch = (literals: Literals, grams: Grams, listed: (n: number) => boolean = () => true): boolean =>
  grams.all ||
  !literals ||
  literals.some((one) =>
    one === DIGIT ? grams.digits : one.startsWith(GAP) ? listed(Number(one.slice(1))) : holds(grams, one),
  );

const SHORTEST = 3;
const COMMON = new Set(
  'the and her his she was for with that has had not they this have are but ing from who our out all one you were been their'.split(
    ' ',
  ),
);
/** How much of the world's text a set lets through; less is better. Own estimate. */
const cost = (literals: readonly string[]): number => {
  let sum = 0;
  for (const one of literals)
    sum += one === DIGIT ? 0.5 : one.startsWith(GAP) ? 0.02 : COMMON.has(one) ? 1 : 12 ** -Math.min(6, one.length - 1);
  return sum;
};

const better = (a: Literals, b: Literals): Literals => (!a ? b : !b ? a : cost(b) < cost(a) ? b : a);

interface Reader {
  readonly source: string;
  at: number;
  gaps: number;
}

/** Skips a quantifier: 0 where there is none, 1 where what stands before it must be there, 2 where it may be left out. */
const quantifier = (reader: Reader): 0 | 1 | 2 => {
  const { source } = reader;
  const first = source[reader.at];
  let kind: 0 | 1 | 2 = 0;
  if (first === '*' || first === '?') kind = 2;
  else if (first === '+') kind = 1;
  else if (first === '{') kind = /[1-9]/.test(source[reader.at + 1] ?? '') ? 1 : 2;
  if (!kind) return 0;
  reader.at = first === '{' ? source.indexOf('}', reader.at) + 1 : reader.at + 1;
  if (source[reader.at] === '?') reader.at++;
  return kind;
};

/** Reads one escape; the character it means, or undefined for a class, a boundary or a reference. */
const escaped = (reader: Reader): string | undefined => {
  const { source } = reader;
  const next = source[reader.at + 1] ?? '';
  reader.at += 2;
  if (next === 'p' || next === 'P' || (next === 'u' && source[reader.at] === '{'))
    reader.at = source.indexOf('}', reader.at) + 1;
  else if (next === 'k') reader.at = source.indexOf('>', reader.at) + 1;
  else if (next === 'u') reader.at += 4;
  else if (next === 'x') reader.at += 2;
  else if (!/[A-Za-z0-9]/.test(next)) return next;
  return undefined;
};

/** Skips a class; says whether it holds nothing but digits. */
const skipClass = (reader: Reader): boolean => {
  const { source } = reader;
  const from = ++reader.at;
  while (reader.at < source.length && source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1;
  return /^(?:[\d-]|\\d)+$/.test(source.slice(from, reader.at++));
};

/** Skips what opens a group; says whether the group takes up no room. */
const opensZeroWidth = (reader: Reader): boolean => {
  const { source } = reader;
  reader.at++;
  if (source[reader.at] !== '?') return false;
  reader.at++;
  if (source[reader.at] === '<' && !/[=!]/.test(source[reader.at + 1] ?? '')) {
    reader.at = source.indexOf('>', reader.at) + 1;
    return false;
  }
  const kind = source[reader.at] ?? '';
  // "(?i:", "(?-i:": the same pattern in another case
  if (/[a-z-]/.test(kind)) {
    reader.at = source.indexOf(':', reader.at) + 1;
    return false;
  }
  reader.at += kind === '<' ? 2 : 1;
  return kind !== ':';
};

const sequence = (reader: Reader): Literals => {
  const { source } = reader;
  let best: Literals;
  let run = '';
  const close = (): void => {
    if (run.length >= SHORTEST) best = better(best, [run]);
    run = '';
  };
  while (reader.at < source.length) {
    const character = source[reader.at] ?? '';
    if (character === '|' || character === ')') break;
    if (character === '(') {
      const zeroWidth = opensZeroWidth(reader);
      const inner = alternatives(reader);
      reader.at++;
      const repeated = quantifier(reader);
      if (zeroWidth) continue;
      close();
      if (repeated !== 2) best = better(best, inner);
      continue;
    }
    if (character === '[') {
      const digits = skipClass(reader);
      if (quantifier(reader) !== 2 && digits) best = better(best, [DIGIT]);
      close();
      continue;
    }
    if (character === '^' || character === '$') {
      reader.at++;
      continue;
    }
    if (character === GAP) {
      close();
      reader.at++;
      best = better(best, [`${GAP}${reader.gaps++}`]);
      continue;
    }
    let letter: string | undefined = character === '.' ? undefined : character;
    const digit = source.startsWith('\\d', reader.at);
    if (character === '\\') {
      const boundary = /[bB]/.test(source[reader.at + 1] ?? '');
      letter = escaped(reader);
      if (boundary) continue;
    } else reader.at++;
    const repeated = quantifier(reader);
    if (digit && repeated !== 2) best = better(best, [DIGIT]);
    if (letter === undefined || letter > '~' || repeated === 2) close();
    else {
      run += letter.toLowerCase();
      if (repeated) close();
    }
  }
  close();
  return best;
};

const alternatives = (reader: Reader): Literals => {
  const all: string[] = [];
  let known = true;
  for (;;) {
    const one = sequence(reader);
    if (one) all.push(...one);
    else known = false;
    if (reader.source[reader.at] !== '|') break;
    reader.at++;
  }
  return known ? [...new Set(all)] : undefined;
};

/** Literals of which every match of a pattern's source holds one, in lower case; undefined where nothing can be said. */
export const literalsOf = (source: string): Literals => alternatives({ source, at: 0, gaps: 0 });

let last: { readonly text: string; readonly grams: Grams } | undefined;
const gramsFor = (text: string): Grams => {
  if (last?.text !== text) last = { text, grams: gramsOf(lowerCase(text)) };
  return last.grams;
};

const known = new WeakMap<RegExp, { readonly literals: Literals }>();

/** Every match of an expression, as `matchAll` finds them; an expression that cannot match this text is not run. */
export const search = (text: string, expression: RegExp): Iterable<RegExpExecArray> => {
  let read = known.get(expression);
  if (!read) {
    read = { literals: literalsOf(expression.source) };
    known.set(expression, read);
  }
  return mayMatch(read.literals, gramsFor(text)) ? text.matchAll(suited(text, expression)) : [];
};

const pieces = new Map<string, Literals>();

/** May a text hold a match of a part of a pattern? */
export const mayHold = (text: string, source: string): boolean => {
  if (!pieces.has(source)) pieces.set(source, literalsOf(source));
  return mayMatch(pieces.get(source), gramsFor(text));
};
