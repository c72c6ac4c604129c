import type { Category, Span } from '../model.ts';
import { createDocument, type Document, type Token } from '../text/document.ts';
import { fold } from '../text/fold.ts';

/** The person's own terms, kept in their notebook and handed in as data. */
export interface OwnTerms {
  /** Always hidden, as the category says. */
  readonly hide: readonly { readonly text: string; readonly category: Category }[];
  /** Never marked, unless it is part of something longer. */
  readonly allow: readonly string[];
}

export interface TermSpan<T> extends Span {
  readonly term: T;
}

// Scripts written without spaces: there a term stands inside a longer token.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** From this length on, words written as one ("#quillhouse") are the term too. */
const JOINED_LENGTH = 6;
/** Between two words of a term: blanks, a line end, and at most one mark that ends no sentence ("Quill-House"). */
const GAP = /^\s{0,4}(?:[^\s\p{L}\p{N}.!?;:\u2026]|[.:](?!\s))?\s{0,4}$/u;
/** A short word may be an abbreviation: "St. Anne". */
const SHORT_GAP = /^\.\s{0,4}$/;
const SHORT = 4;

const isWord = (token: Token): boolean => token.kind !== 'mark';
const wordsOf = (text: string): string[] =>
  createDocument(text)
    .tokens.filter(isWord)
    .map((token) => fold(token.text));

interface Phrase<T> {
  readonly words: readonly string[];
  readonly term: T;
}

const indexOf = <T>(terms: readonly (readonly [string, T])[]): Map<string, Phrase<T>[]> => {
  const index = new Map<string, Phrase<T>[]>();
  const add = (words: readonly string[], term: T): void => {
    const [first] = words;
    if (!first) return;
    const list = index.get(first) ?? [];
    list.push({ words, term });
    index.set(first, list);
  };
  for (const [text, term] of terms) {
    const words = wordsOf(text);
    const joined = words.join('');
    add(words, term);
    if (words.length > 1 && joined.length >= JOINED_LENGTH) add([joined], term);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
};

const areNeighbours = (before: Token, after: Token, text: string): boolean => {
  const gap = text.slice(before.end, after.start);
  return GAP.test(gap) || (before.text.length <= SHORT && SHORT_GAP.test(gap));
};

const matchAt = <T>({ words, term }: Phrase<T>, tokens: readonly Token[], at: number, text: string) => {
  for (const [n, word] of words.entries()) {
    const token = tokens[at + n];
    if (!token || (n > 0 && fold(token.text) !== word)) return undefined;
    const before = tokens[at + n - 1];
    if (n > 0 && before && !areNeighbours(before, token, text)) return undefined;
  }
  const start = tokens[at]?.start ?? 0;
  return { start, end: tokens[at + words.length - 1]?.end ?? start, term };
};

const findUnspaced = <T>(text: string, surface: string, term: T): TermSpan<T>[] => {
  const found: TermSpan<T>[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length))
    found.push({ start: at, end: at + surface.length, term });
  return found;
};

/** Where the terms stand in a text: whole words, whatever their case, accents and line ends; the longest at each place, in text order. */
export const findTerms = <T>({ text, tokens }: Document, terms: readonly (readonly [string, T])[]): TermSpan<T>[] => {
  if (!terms.length) return [];
  const index = indexOf(terms.filter(([surface]) => !UNSPACED.test(surface)));
  const found = terms.flatMap(([surface, term]) =>
    UNSPACED.test(surface) ? findUnspaced(text, surface.trim(), term) : [],
  );
  const words = tokens.filter(isWord);
  for (let at = 0; at < words.length; at++) {
    for (const phrase of index.get(fold(words[at]?.text ?? '')) ?? []) {
      const span = matchAt(phrase, words, at, text);
      if (!span) continue;
      found.push(span);
      break;
    }
  }
  const kept: TermSpan<T>[] = [];
  for (const span of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
};
