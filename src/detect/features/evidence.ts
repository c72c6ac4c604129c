import { CATEGORIES, type Candidate } from '../../model.ts';
import { type Document, tokenAt } from '../../text/document.ts';
import { hashText, mix } from './hash.ts';

/** What the other detectors say about each token: its strongest candidate and the strongest of another category. */
export interface Evidence {
  /** Category number from 1; 0 where nothing was found. */
  readonly category: Uint8Array;
  /** Confidence in three steps: below 0.6, below 0.85, from there on. */
  readonly strength: Uint8Array;
  /** 1 the candidate begins here, 2 it goes on. */
  readonly place: Uint8Array;
  readonly rule: Int32Array;
  readonly secondCategory: Uint8Array;
  /** Number of candidates over the token, at most 7. */
  readonly count: Uint8Array;
  /** How full the text is of likely finds: 0 none, then steps up to 5. A text with none is probably about method. */
  readonly density: number;
}

const NUMBER = new Map(CATEGORIES.map((category, n) => [category, n + 1]));

export const strengthOf = (confidence: number): number => (confidence < 0.6 ? 1 : confidence < 0.85 ? 2 : 3);

/** Spreads candidates over the tokens they touch. */
export const evidenceOf = (document: Document, candidates: readonly Candidate[]): Evidence => {
  const size = document.tokens.length;
  const likely = candidates.filter(({ confidence }) => confidence >= 0.7).length;
  const evidence: Evidence = {
    density: likely === 0 ? 0 : 1 + Math.min(4, Math.floor((60 * likely) / Math.max(1, size))),
    category: new Uint8Array(size),
    strength: new Uint8Array(size),
    place: new Uint8Array(size),
    rule: new Int32Array(size),
    secondCategory: new Uint8Array(size),
    count: new Uint8Array(size),
  };
  const strongest = [...candidates].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const candidate of strongest) {
    const category = NUMBER.get(candidate.category) ?? 0;
    const first = tokenAt(document, candidate.start);
    for (let t = first; t < size && (document.tokens[t]?.start ?? Infinity) < candidate.end; t++) {
      evidence.count[t] = Math.min(7, (evidence.count[t] ?? 0) + 1);
      if (!evidence.category[t]) {
        evidence.category[t] = category;
        evidence.strength[t] = strengthOf(candidate.confidence);
        evidence.place[t] = t === first ? 1 : 2;
        evidence.rule[t] = mix(hashText(candidate.rule), t === first ? 1 : 2);
      } else if (evidence.category[t] !== category && !evidence.secondCategory[t])
        evidence.secondCategory[t] = category;
    }
  }
  return evidence;
};
