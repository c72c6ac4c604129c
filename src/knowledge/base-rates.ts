import type { Category } from '../model.ts';

/** A share of all people, as a lower and an upper bound; both in (0, 1]. */
export interface ShareRange {
  readonly low: number;
  readonly high: number;
}

export interface OccupationRate {
  /** Singular, lower case. */
  readonly title: string;
  /** Jobs in the United States. */
  readonly employment: number;
  readonly source: string;
  /** sourced | class-sourced | recollection-high | recollection | recollection-low */
  readonly confidence: string;
}

export interface ConditionRate extends ShareRange {
  /** Folded names: the condition's own and its aliases. */
  readonly names: readonly string[];
  readonly source: string;
}

export interface AttributeRate extends ShareRange {
  readonly id: string;
  readonly category: Category;
  /** Where in a finding's words the attribute is named; flags i and u. */
  readonly pattern: RegExp;
  readonly source: string;
}

/** Figures for "how many people still fit". Of the United States unless a name says otherwise. */
export interface BaseRates {
  /** Share of everyone by single year of age, 0 to 99 and 100 and over. */
  readonly ages: readonly { readonly share: number; readonly maleShare: number }[];
  readonly occupations: readonly OccupationRate[];
  readonly conditions: readonly ConditionRate[];
  readonly attributes: readonly AttributeRate[];
  /** Inhabitants by ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, number>;
  /** How a rung widens a share: by category, for rungs 1 to 4. */
  readonly widening: Readonly<Record<string, readonly [Widening, Widening, Widening, Widening]>>;
  /** For a fact of a category no table knows. */
  readonly unknown: Readonly<Record<string, ShareRange>>;
}

/** A share becomes at least `low` to `high`, and at least `times` what it was. */
export interface Widening extends ShareRange {
  readonly times: number;
}
