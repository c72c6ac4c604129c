import { CATEGORIES, type Category, type Span, TYPE_OF } from '../model.ts';
import type { Document } from '../text/document.ts';
import type { Tagging } from './tagger.ts';

/** Tokens `from` to `to` (exclusive) read as one mark. */
export interface TaggedSpan extends Span {
  readonly from: number;
  readonly to: number;
  readonly category: Category;
}

export interface Dials {
  /** A span needs one token at least this likely to be marked. */
  readonly begin: number;
  /** It goes on over neighbours down to this: an end cut off leaves the fact standing. */
  readonly goOn: number;
}

const FREE =
  /^(?:the|a|an|of|in|on|at|by|for|with|from|to|and|or|her|his|their|my|our|its|is|was|are|were|has|had|who|that|he|she|they|i|it)$/;

/** Words a span should neither begin nor end with. */
export const isFree = (lower: string): boolean => FREE.test(lower) || /^[^\p{L}\p{N}$£€%#@+]+$/u.test(lower);

/** The likeliest category of some tokens together. */
export const categoryOf = ({ categories, marked }: Tagging, from: number, to: number): Category => {
  let best: Category = 'rare';
  let most = -1;
  for (const [c, category] of CATEGORIES.entries()) {
    let sum = 0;
    for (let t = from; t < to; t++) sum += (categories[t * CATEGORIES.length + c] ?? 0) * (0.2 + (marked[t] ?? 0));
    if (sum > most) {
      most = sum;
      best = category;
    }
  }
  return best;
};

/** Does a new mark begin at token `t` rather than the one before go on? */
const splits = ({ begins, marked, categories }: Tagging, t: number): boolean => {
  if ((begins[t] ?? 0) < 0.5 * (marked[t] ?? 0)) return false;
  let same = 0;
  for (let c = 0; c < CATEGORIES.length; c++) {
    same += Math.min(categories[t * CATEGORIES.length + c] ?? 0, categories[(t - 1) * CATEGORIES.length + c] ?? 0);
  }
  return same < 0.5 * (marked[t] ?? 0) || (begins[t] ?? 0) > 0.8 * (marked[t] ?? 0);
};

/** Spans of one sentence's tokens at the given dials, in text order. */
export const decode = (document: Document, tagging: Tagging, { begin, goOn }: Dials): TaggedSpan[] => {
  const { tokens, sentences } = document;
  const { marked } = tagging;
  const spans: TaggedSpan[] = [];
  const close = (start: number, stop: number) => {
    let from = start;
    let to = stop;
    const loose = (t: number) => isFree(tokens[t]?.lower ?? '') && (marked[t] ?? 0) < 0.75;
    while (from < to && loose(from)) from++;
    while (
      to > from &&
      (loose(to - 1) || (tokens[to - 1]?.kind === 'mark' && !/[%+)"\u201d]/.test(tokens[to - 1]?.text ?? '')))
    )
      to--;
    let top = 0;
    for (let t = from; t < to; t++) top = Math.max(top, marked[t] ?? 0);
    const first = tokens[from];
    const last = tokens[to - 1];
    if (top < begin || !first || !last) return;
    spans.push({ from, to, start: first.start, end: last.end, category: categoryOf(tagging, from, to) });
  };
  for (const sentence of sentences) {
    let from = -1;
    for (let t = sentence.from; t < sentence.to; t++) {
      const on = (marked[t] ?? 0) >= goOn;
      if (from >= 0 && (!on || splits(tagging, t))) {
        close(from, t);
        from = -1;
      }
      if (on && from < 0) from = t;
    }
    if (from >= 0) close(from, sentence.to);
  }
  return spans;
};

export const isDirect = (category: Category): boolean => TYPE_OF[category] === 'direct';
