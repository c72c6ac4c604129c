import type { Category } from '../model.ts';

/** The three worded rungs of a class, mild to strong. The fourth is the category's own. */
export type Wordings = readonly [string, string, string];

/** A kind of thing, with what may be said instead of it. Every wording is true of every word of the class. */
export interface LadderClass {
  /** `category-kind`. */
  readonly id: string;
  readonly category: Category;
  /** Noun phrases with their article: "a driver", "animals". */
  readonly np: Wordings;
  /** Verb phrases in the third person present: "drives for a living". */
  readonly vp?: Wordings;
  /** Words that stand before a noun or after "is": "South Asian". */
  readonly adj?: Wordings;
}

/** One surface of a class: folded words, the last of which may end in "*" and then match any ending. */
export interface LadderWord {
  readonly words: readonly string[];
  readonly class: LadderClass;
}

export interface Ladders {
  /** By the folded first word; stems ("amputat*") by their first three letters and "*". */
  readonly words: ReadonlyMap<string, readonly LadderWord[]>;
  /** Rare conditions and their aliases, folded: "an inherited neurological condition". */
  readonly conditions: ReadonlyMap<string, string>;
}

export const NO_LADDERS: Ladders = { words: new Map(), conditions: new Map() };
