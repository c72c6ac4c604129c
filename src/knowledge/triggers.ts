/** One row of `rules/triggers/*.yaml`: words that say a case needs other help than a group's. */
export interface TriggerRow {
  /** Pack id and number of the row. */
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

export interface TriggerPack {
  readonly id: string;
  /** Two or three words for the panel's head. */
  readonly title: string;
  /** Why, in one sentence. */
  readonly because: string;
  /** Where it belongs instead, in one or two sentences; never legal advice. */
  readonly better: string;
  /** stop: an explicit confirmation is asked for; advise: a calm panel. */
  readonly weight: 'stop' | 'advise';
  /** Whether a negated, past or hypothetical mention is no trigger. */
  readonly current: boolean;
  readonly rows: readonly TriggerRow[];
}
