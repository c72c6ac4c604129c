import type { Pace } from '../detect/detector.ts';
import { tag } from '../detect/tagger.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Candidate, Warning } from '../model.ts';
import type { Document } from '../text/document.ts';
import { ceilingIn } from './allow-judgment.ts';
import { TAGGER, type Weighed, weighAll, weighPart } from './confidence.ts';
import { settle } from './settle.ts';

const FAILED: Warning = {
  code: 'detector-failed',
  rule: TAGGER,
  message:
    'The check for rare details could not run on this text. Read it with extra care, or shorten the text and try again.',
};

/** Lets the tagger read the text and weighs all there is; without a tagger the candidates stay as they are. */
export const weighEvidence = (
  candidates: readonly Candidate[],
  document: Document,
  { gazetteer, tagger }: Knowledge,
  pace?: Pace,
): { readonly candidates: readonly Candidate[]; readonly warnings: readonly Warning[] } => {
  if (!tagger) return { candidates, warnings: [] };
  try {
    const tagging = tag(document, candidates, gazetteer, tagger, pace);
    const most = ceilingIn(document);
    const held = (item: Weighed): Weighed => ({ ...item, most: most(item.candidate) });
    const part = weighPart(document, tagging, candidates);
    return {
      candidates: settle(
        document,
        weighAll(document, tagging, candidates).map(held),
        tagger.weights.fusion,
        (candidate) => held(part(candidate)),
      ),
      warnings: [],
    };
  } catch {
    return { candidates, warnings: [FAILED] };
  }
};
