import type { Category, IdentifierType } from '../model.ts';

/** Words a pattern may name; an engine builds expressions only from those that stand in the text. */
export interface WordList {
  readonly caseSensitive: boolean;
  /** Words by their first run of letters and digits, in lower case. */
  readonly byFirstRun: ReadonlyMap<string, readonly string[]>;
}

/** A regular expression with room for words of lists. */
export interface RowPattern {
  /** Text around the lists: one piece more than there are lists. */
  readonly pieces: readonly string[];
  readonly lists: readonly WordList[];
  /** List by list: without a word of it nothing can match. */
  readonly mandatory: readonly boolean[];
  /** Literals of which every match holds one (`src/detect/prefilter.ts`); undefined where nothing can be said. */
  readonly literals: readonly string[] | undefined;
  /** False: it is in lower case and runs over the text in lower case, which is far cheaper than the flag i. */
  readonly caseSensitive: boolean;
}

/** One detection row of `rules/detect/*.yaml`, checked and compiled. */
export interface DetectRow {
  /** Pack id and number of the row, as "rare-uniqueness#2": for reports and tests. */
  readonly id: string;
  /** compromise match syntax; the bracketed part is the span. Either this or `patterns`. */
  readonly match?: string;
  /** Each looked for by itself; of hits that overlap the first counts, as in one expression with alternatives. A group named "span" narrows the span. */
  readonly patterns: readonly RowPattern[];
  readonly category: Category;
  readonly type?: IdentifierType;
  readonly confidence: number;
  readonly because: string;
  /** Name of a check in `src/detect/validators.ts` the matched span must pass. */
  readonly validate?: string;
  /** Sentences with the expected span in [[…]]. */
  readonly examples: readonly string[];
  /** Texts in which this row must find nothing. */
  readonly not: readonly string[];
}

export interface DetectPack {
  /** `category-clue`. */
  readonly id: string;
  readonly rows: readonly DetectRow[];
}
