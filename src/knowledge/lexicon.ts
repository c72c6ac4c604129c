/**
 * What WordNet and SCOWL say about English words, compact enough to ship.
 * A node is a WordNet synset with many synsets below it; a word points to the lowest such node over its sense.
 */
export interface Lexicon {
  /** Lower-case base forms of one to three words, separated by one space, to their row. */
  readonly rows: ReadonlyMap<string, number>;
  /** Node of the first and second noun sense and of the first verb sense, by row; 0 where there is none. */
  readonly noun: Uint16Array;
  readonly secondNoun: Uint16Array;
  readonly verb: Uint16Array;
  /** Packed small facts, by row: see `factsOf`. */
  readonly facts: Uint32Array;
  /** A node and all above it, top first, by node; empty for node 0, which stands for "none". */
  readonly paths: readonly Uint16Array[];
  /** Lexicographer file of a node (noun.animal is 5, verb.motion 38, …). */
  readonly field: Uint8Array;
}

export interface WordFacts {
  /** Number of senses as 0, 1, 2 (two or three) and 3 (more). */
  readonly nounSenses: number;
  readonly verbSenses: number;
  /** 0 no adjective, 1 descriptive, 2 relational ("pediatric"), 3 participle. */
  readonly adjective: number;
  readonly adverb: boolean;
  /** A lexicon entry of several words begins with this one. */
  readonly startsPhrase: boolean;
  /** SCOWL: 0 not listed, 1 to 8 for levels 10, 20, 35, 40, 50, 55, 60, 70. */
  readonly level: number;
  /** Binary logarithm of the count in WordNet's definitions and examples, 0 to 15. */
  readonly glosses: number;
}

export const packFacts = (facts: WordFacts): number =>
  facts.nounSenses |
  (facts.verbSenses << 2) |
  (facts.adjective << 4) |
  (Number(facts.adverb) << 6) |
  (Number(facts.startsPhrase) << 7) |
  (facts.level << 8) |
  (facts.glosses << 12);

export const factsOf = (packed: number): WordFacts => ({
  nounSenses: packed & 3,
  verbSenses: (packed >> 2) & 3,
  adjective: (packed >> 4) & 3,
  adverb: Boolean(packed & 64),
  startsPhrase: Boolean(packed & 128),
  level: (packed >> 8) & 15,
  glosses: (packed >> 12) & 15,
});
