// The only import of compromise.
import nlp from 'compromise';
import type { Span } from '../model.ts';

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}
interface View {
  json(options: object): { readonly terms: readonly Term[] }[];
  match(net: unknown, group?: number | string): View;
  readonly found: boolean;
}

export interface TaggedWord extends Span {
  /** compromise's tags: Noun, Verb, Adjective, Person … */
  readonly tags: readonly string[];
}

/** Part-of-speech tags word by word, with offsets into `text`. */
export const tagWords = (text: string): TaggedWord[] => {
  const view = nlp(text) as unknown as View;
  return view
    .json({ offset: true, terms: { text: true, tags: true, offset: true } })
    .flatMap(({ terms }) => terms)
    .map(({ tags, offset }) => ({ start: offset.start, end: offset.start + offset.length, tags }));
};

export interface NetMatch extends Span {
  /** Index of the pattern that matched. */
  readonly index: number;
}

/** Runs compromise match patterns; the bracketed part of a pattern is the span, the whole match where there is none. */
export const matchNet = (text: string, patterns: readonly string[]): NetMatch[] => {
  if (!patterns.length) return [];
  const view = nlp(text) as unknown as View;
  return patterns.flatMap((pattern, index) => {
    const inner = pattern.includes('[') ? view.match(pattern, 0) : view.match(pattern);
    return inner.json({ offset: true, terms: { text: true, tags: true, offset: true } }).flatMap(({ terms }) => {
      const first = terms[0];
      const last = terms.at(-1);
      if (!first || !last) return [];
      return [{ index, start: first.offset.start, end: last.offset.start + last.offset.length }];
    });
  });
};
