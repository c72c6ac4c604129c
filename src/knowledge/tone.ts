/** One row of `rules/tone/*.yaml`. */
export interface ToneRow {
  readonly id: string;
  readonly pattern: RegExp;
  /** A kinder way to say it, where the row knows a better one than its pack. */
  readonly instead?: string;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

export interface TonePack {
  readonly id: string;
  readonly title: string;
  readonly because: string;
  readonly instead: string;
  /** What the client or somebody else says of a person is reported, not said. */
  readonly reportingExempt: boolean;
  readonly rows: readonly ToneRow[];
}
