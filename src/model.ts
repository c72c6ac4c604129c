/** The nouns of the engine. Every offset is a JavaScript string index (UTF-16 code unit), end exclusive. */

export const CATEGORIES = [
  'name',
  'contact',
  'id',
  'place',
  'org',
  'date',
  'age',
  'occupation',
  'family',
  'health',
  'background',
  'event',
  'rare',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A direct identifier points to one person by itself; a quasi-identifier does so together with others. */
export type IdentifierType = 'direct' | 'quasi';

export const AUDIENCES = ['public-group', 'private-group', 'supervisor', 'teaching'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** BCP 47 tags the engine knows spelling, date order and address forms for. */
export const LOCALES = [
  'en-US',
  'en-GB',
  'en-CA',
  'en-AU',
  'en-NZ',
  'en-IE',
  'en-ZA',
  'en-IN',
  'en-SG',
  'en-NG',
  'en-KE',
  'en-PH',
] as const;
export type Locale = (typeof LOCALES)[number];

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one detector says about one span. Detectors never change text. */
export interface Candidate extends Span {
  readonly category: Category;
  /** Overrides the category's usual type: a bare year is a quasi-identifier, an age over 89 a direct one. */
  readonly type?: IdentifierType;
  /** 0 to 1: the share of such candidates expected to be right. */
  readonly confidence: number;
  /** `category-clue`, the id under which the rule is documented. */
  readonly rule: string;
  /** Why, in words a clinician understands; never the text itself. */
  readonly because: string;
  /** A normalised value where the detector knows one, such as an ISO date, an age in years or a place key. */
  readonly value?: string;
}

export interface Reason {
  readonly rule: string;
  readonly because: string;
  readonly confidence: number;
}

/** `flag` is highlighted by default; `look` is worth a look and never in the way of copying. */
export type Tier = 'flag' | 'look';

/** One mention in the text, with the evidence for it. */
export interface Finding extends Span {
  /** Stable while the text around it changes: the entity's key and the number of the mention. */
  readonly key: string;
  readonly text: string;
  readonly category: Category;
  readonly type: IdentifierType;
  /** Key of the entity this mention belongs to. */
  readonly entity: string;
  readonly confidence: number;
  readonly tier: Tier;
  /** Strongest reason first; at least one. */
  readonly reasons: readonly Reason[];
  readonly value?: string;
}

/** One person, place, date or fact with all its mentions. */
export interface Entity {
  /** Stable between analyses of an edited text: category and folded surface. */
  readonly key: string;
  /** e1, e2 … in order of first mention, as the terminal prints it. */
  readonly id: string;
  readonly category: Category;
  readonly type: IdentifierType;
  /** The fullest surface among the mentions. */
  readonly label: string;
  /** Keys of the findings, in text order. */
  readonly mentions: readonly string[];
}

/** Something that could not be checked. While one is unacknowledged, copy and export stay locked. */
export interface Warning {
  readonly code: 'detector-failed' | 'text-too-long' | 'bad-character';
  /** The rule or pass that failed. */
  readonly rule: string;
  /** A sentence for the person; never case text. */
  readonly message: string;
}

export interface Analysis {
  readonly text: string;
  readonly locale: Locale;
  readonly findings: readonly Finding[];
  readonly entities: readonly Entity[];
  readonly warnings: readonly Warning[];
}

/** 1 (mild) to 4 (strong); a stronger rung never says more than a milder one. */
export type Rung = 1 | 2 | 3 | 4;

export interface Substitute {
  readonly rung: Rung;
  /** What the text will say; empty where the words are dropped. */
  readonly text: string;
  /** Filled for the thing itself; false for the category's fallback. */
  readonly specific: boolean;
}

/** What is suggested for one entity: four rungs and the rung this audience starts at. */
export interface Proposal {
  readonly entity: string;
  readonly substitutes: readonly [Substitute, Substitute, Substitute, Substitute];
  readonly floor: Rung;
  /** A protected clinical fact is involved: say so before it is dropped. */
  readonly caution?: string;
}

export interface Plan {
  readonly audience: Audience;
  readonly proposals: readonly Proposal[];
}

/** What a person decided. Absent: undecided, and rendered with the proposal's floor. */
export type Decision =
  | { readonly kind: 'rung'; readonly rung: Rung }
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: 'drop' }
  | { readonly kind: 'keep'; readonly reason: string }
  | { readonly kind: 'not-identifier' };

/** Decisions by entity key, and exceptions for single mentions by finding key. */
export interface Decisions {
  readonly entities: Readonly<Record<string, Decision>>;
  readonly mentions: Readonly<Record<string, Decision>>;
}
export const NO_DECISIONS: Decisions = { entities: {}, mentions: {} };

/** A mention a person marked by hand. */
export interface Addition extends Span {
  readonly category: Category;
}

/** A piece of the safe text and where it comes from; pieces join to the whole text. */
export interface Segment {
  readonly text: string;
  /** Where in the original these words stand or stood. */
  readonly source: Span;
  /** Key of the finding the words stand for; absent for words taken over. */
  readonly finding?: string;
}

export interface SafeText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** An identifier of the original that still stands in an output. */
export interface Leak extends Span {
  /** Key of the entity whose mention, or part of a name, was found in the output. */
  readonly entity: string;
  readonly category: Category;
  readonly type: IdentifierType;
  readonly how: 'exact' | 'case' | 'accent' | 'split' | 'inside' | 'misspelt' | 'part';
}

/** The type of a category where nothing about the surface says otherwise (GUIDELINES, "Categories"). */
export const TYPE_OF: Readonly<Record<Category, IdentifierType>> = {
  name: 'direct',
  contact: 'direct',
  id: 'direct',
  place: 'direct',
  org: 'direct',
  date: 'direct',
  age: 'quasi',
  occupation: 'quasi',
  family: 'quasi',
  health: 'quasi',
  background: 'quasi',
  event: 'quasi',
  rare: 'quasi',
};
