/** What one rung says in place of one mention. */
export interface Wording {
  readonly text: string;
  /** Filled for the thing itself, not the category's fallback. */
  readonly specific: boolean;
  /** Words that go behind the noun that follows: "a [34-year-old] dentist" -> "a dentist" + "in her 30s". */
  readonly tail?: string;
  /** Words of the sentence just before the mention that the substitute takes the place of. */
  readonly swallow?: RegExp;
  /** Characters of the sentence right behind the mention that go with it: a closing quotation mark. */
  readonly eat?: number;
  /** Stands in place of a whole quotation and of what brought it in. */
  readonly reported?: boolean;
}

/** Rungs 1 to 4. */
export type Wordings4 = readonly [Wording, Wording, Wording, Wording];

export const said = (text: string, specific = true, more: Omit<Wording, 'text' | 'specific'> = {}): Wording => ({
  text,
  specific,
  ...more,
});
export const DROPPED: Wording = { text: '', specific: true };
