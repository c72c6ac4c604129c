import type { Span } from '../model.ts';
import { splitSentences } from './sentences.ts';

export type TokenKind = 'word' | 'number' | 'mixed' | 'mark';

/** The smallest piece detectors look at. Hyphens, slashes and a possessive 's are tokens of their own. */
export interface Token extends Span {
  /** The surface as written. */
  readonly text: string;
  readonly lower: string;
  /** word: letters; number: digits; mixed: both, as in "E1C" or "29F"; mark: one punctuation mark, symbol or emoji. */
  readonly kind: TokenKind;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

export interface Sentence extends Span {
  /** Index of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** A text cut up once, never changed. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

// Letters and digits with inner apostrophes ("O'Brien", "fa'afafine", "don't"), or one other character.
const PIECE = /[\p{L}\p{M}\p{N}_]+(?:['\u2018\u2019\u02bb\u02bc][\p{L}\p{M}]+)*|[^\s]/gu;
const POSSESSIVE = /['\u2019]s$/iu;

const kindOf = (text: string): TokenKind => {
  if (/^[\p{L}\p{M}'\u2018\u2019\u02bb\u02bc]+$/u.test(text) && /\p{L}/u.test(text)) return 'word';
  if (/^\p{N}+$/u.test(text)) return 'number';
  return /[\p{L}\p{N}]/u.test(text) ? 'mixed' : 'mark';
};

const pieces = (text: string): Span[] => {
  const found: Span[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [surface] = match;
    const start = match.index;
    const end = start + surface.length;
    const cut = POSSESSIVE.test(surface) && surface.length > 2 ? end - 2 : end;
    found.push({ start, end: cut });
    if (cut < end) found.push({ start: cut, end });
  }
  return found;
};

/** Cuts a text into tokens and sentences. Never throws: any string is a text. */
export const createDocument = (text: string): Document => {
  const bounds = splitSentences(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const spans = pieces(text);
  let next = 0;
  for (const bound of bounds) {
    const from = tokens.length;
    for (; next < spans.length; next++) {
      const span = spans[next];
      if (!span || span.start >= bound.end) break;
      const surface = text.slice(span.start, span.end);
      tokens.push({
        ...span,
        text: surface,
        lower: surface.toLowerCase(),
        kind: kindOf(surface),
        sentence: sentences.length,
      });
    }
    if (tokens.length > from) sentences.push({ ...bound, from, to: tokens.length });
  }
  return { text, tokens, sentences };
};

/** Index of the first token that ends after `offset`; `tokens.length` where there is none. */
export const tokenAt = (document: Document, offset: number): number => {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
