import type { Category, IdentifierType } from '../model.ts';

/** One detection row of `rules/detect/*.yaml`, checked and compiled. */
export interface DetectRow {
  /** Pack id and number of the row, as "rare-uniqueness#2": for reports and tests. */
  readonly id: string;
  /** compromise match syntax; the bracketed part is the span. Either this or `pattern`. */
  readonly match?: string;
  /** Regular expression, flags g, i (unless `caseSensitive`) and u; a group named "span" narrows the span. */
  readonly pattern?: RegExp;
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
