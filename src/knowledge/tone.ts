/** One row of `rules/tone/*.yaml`. */
export interface ToneRow {
  readonly id: string;
  readonly pattern: RegExp;
  /** A kinder way to say it, where the row knows a better one than its pack. */
  readonly instead?: string;
  /** What the client or somebody else says of a person is reported, not said; true: nor what authors say of themselves. */
  readonly reportingExempt: boolean | 'others';
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

export interface TonePack {
  readonly id: string;
  readonly title: string;
  readonly because: string;
  readonly instead: string;
  /** For rows that don't say otherwise. */
  readonly reportingExempt: boolean | 'others';
  readonly rows: readonly ToneRow[];
}
