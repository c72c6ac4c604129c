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

/** Terms by their words: many that begin alike are read in one go. */
interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Of the term that ends here. */
  end?: { readonly term: T };
}

const treeOf = <T>(terms: readonly (readonly [string, T])[]): Node<T> => {
  const root: Node<T> = { next: new Map() };
  const add = (words: readonly string[], term: T): void => {
    let node = root;
    for (const word of words) {
      const known = node.next.get(word);
      const next: Node<T> = known ?? { next: new Map() };
      if (!known) node.next.set(word, next);
      node = next;
    }
    if (node !== root) node.end ??= { term };
  };
  for (const [text, term] of terms) {
    const words = wordsOf(text);
    const joined = words.join('');
    add(words, term);
    if (words.length > 1 && joined.length >= JOINED_LENGTH) add([joined], term);
  }
  return root;
};

const areNeighbours = (before: Token, after: Token, text: string): boolean => {
  const gap = text.slice(before.end, after.start);
  return GAP.test(gap) || (before.text.length <= SHORT && SHORT_GAP.test(gap));
};

/** The longest term that begins with this token. */
const longestAt = <T>(
  root: Node<T>,
  tokens: readonly Token[],
  folded: readonly string[],
  at: number,
  text: string,
): TermSpan<T> | undefined => {
  let node = root.next.get(folded[at] ?? '');
  let longest: TermSpan<T> | undefined;
  for (let n = at; node; ) {
    const token = tokens[n];
    if (!token) break;
    if (node.end) longest = { start: tokens[at]?.start ?? 0, end: token.end, term: node.end.term };
    const after = tokens[++n];
    if (!after || !areNeighbours(token, after, text)) break;
    node = node.next.get(folded[n] ?? '');
  }
  return longest;
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
  const found = terms.flatMap(([surface, term]) =>
    UNSPACED.test(surface) ? findUnspaced(text, surface.trim(), term) : [],
  );
  const root = treeOf(terms.filter(([surface]) => !UNSPACED.test(surface)));
  const words = tokens.filter(isWord);
  const folded = words.map((token) => fold(token.text));
  for (let at = 0; at < words.length; at++) {
    const span = longestAt(root, words, folded, at, text);
    if (span) found.push(span);
  }
  const kept: TermSpan<T>[] = [];
  for (const span of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
};
