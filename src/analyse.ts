import { detectors } from './detect/index.ts';
import { runDetectors } from './detect/run.ts';
import type { OwnTerms } from './detect/terms.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { Addition, Analysis, Locale } from './model.ts';
import { addByHand } from './resolve/additions.ts';
import { applyAllowList } from './resolve/allow.ts';
import { joinEntities } from './resolve/entities.ts';
import { mergeOverlaps } from './resolve/overlaps.ts';
import { applyOwnTerms, dropAllowed } from './resolve/own-terms.ts';
import { propagateNames } from './resolve/propagate.ts';
import { snapToText } from './resolve/snap.ts';
import { keepLikely } from './resolve/tiers.ts';
import { weighEvidence } from './resolve/weigh.ts';
import { createDocument } from './text/document.ts';

export interface AnalyseOptions {
  readonly locale: Locale;
  /** Mentions marked by hand; they win over whatever was detected there. */
  readonly additions?: readonly Addition[];
  /** The person's own: always hidden, never marked. */
  readonly terms?: OwnTerms;
}

const NO_TERMS: OwnTerms = { hide: [], allow: [] };

/** The whole way from text to findings. Pure and deterministic; any string is a text. */
export const analyse = (
  text: string,
  knowledge: Knowledge,
  { locale, additions = [], terms = NO_TERMS }: AnalyseOptions,
): Analysis => {
  const document = createDocument(text);
  const { candidates, warnings } = runDetectors(detectors, { document, knowledge, locale });
  const allowed = applyAllowList(snapToText(candidates, document), document, knowledge);
  const weighed = weighEvidence(allowed, document, knowledge);
  const detected = applyAllowList(weighed.candidates, document, knowledge);
  const merged = mergeOverlaps(addByHand(applyOwnTerms(detected, document, terms), additions), document);
  const spread = dropAllowed(propagateNames(merged, document, knowledge), document, terms);
  const { findings, entities } = joinEntities(keepLikely(spread), document);
  return { text, locale, findings, entities, warnings: [...warnings, ...weighed.warnings] };
};
