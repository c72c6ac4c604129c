import type { Lexicon } from './lexicon.ts';

/** A linear-chain model over hashed features; its labels are those of `detect/chain.ts`. */
export interface TaggerWeights {
  /** Buckets are the low `bits` bits of a feature's hash. */
  readonly bits: number;
  /** 1 for buckets with weights: most features have none and are passed over. */
  readonly present: Uint8Array;
  /** One packed row per bucket (`detect/packed.ts`), in steps of `scale`. */
  readonly rows: Int32Array;
  readonly scale: number;
  /** Scores from label to label, row by row. */
  readonly transitions: Float64Array;
  /** In how many training texts a lower-case word stands outside every mark. */
  readonly texts: ReadonlyMap<string, number>;
  /** Coefficients of `resolve/confidence.ts`, one row per kind of evidence; empty until they are trained. */
  readonly fusion: Readonly<Record<string, readonly number[]>>;
}

export interface TaggerKnowledge {
  readonly lexicon: Lexicon;
  readonly weights: TaggerWeights;
}
