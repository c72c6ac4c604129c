import type { OrgName } from './places.ts';

/** How a word is used as a name. Keys of all maps are folded (`text/fold.ts`). */
export interface NameUse {
  readonly given: boolean;
  readonly surname: boolean;
  /** Of the given name: female, male, or used for both or unknown. */
  readonly gender: 'f' | 'm' | 'u';
}

export interface Place {
  /** Spelled as in the source. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** State, province or region code as people write it ("AZ", "ON"); empty where unknown. */
  readonly region: string;
  /** Inhabitants; 0 where unknown. */
  readonly population: number;
  readonly kind: 'city' | 'region' | 'country' | 'area' | 'landmark';
  /** For a nickname or an abbreviation: the name of the place it means. */
  readonly of?: string;
}

export interface Gazetteer {
  /** Given names and surnames, one word each. */
  readonly names: ReadonlyMap<string, NameUse>;
  /** Places by name, one to five words, largest population first. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Organisations by name. */
  readonly orgs: ReadonlyMap<string, readonly OrgName[]>;
  /** SCOWL level of an English word: 10 (most common), 20, 35, 40, 50, 55, 60, 70. Absent: not a word. */
  readonly wordLevels: ReadonlyMap<string, number>;
}
