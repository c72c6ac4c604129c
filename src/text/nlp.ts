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

export interface PatternMatch extends Span {
  /** Index of the pattern that matched. */
  readonly index: number;
}

/** Runs patterns in compromise's match syntax over one reading of a text; the bracketed part is the span, the whole match where there is none. */
export const matchPatterns = (text: string, patterns: readonly string[]): PatternMatch[] => {
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
