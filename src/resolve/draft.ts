import { type Candidate, type IdentifierType, type Reason, type Span, TYPE_OF } from '../model.ts';

/** A span on its way to a finding: one category, all its evidence. */
export interface Draft extends Span {
  readonly category: Candidate['category'];
  readonly type: IdentifierType;
  readonly confidence: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
  readonly value?: string;
}

export const draftOf = (candidate: Candidate): Draft => ({
  start: candidate.start,
  end: candidate.end,
  category: candidate.category,
  type: candidate.type ?? TYPE_OF[candidate.category],
  confidence: candidate.confidence,
  reasons: [{ rule: candidate.rule, because: candidate.because, confidence: candidate.confidence }],
  ...(candidate.value === undefined ? {} : { value: candidate.value }),
});
