import { type Pace, paceWithin } from './detect/detector.ts';
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
  /** Called between the steps, so that a host can look around or end the work; what it throws comes out of `analyse`. */
  readonly pace?: Pace;
}

/** Shares of the time: finding and tagging take nearly all of it. */
const FOUND = 0.6;
const WEIGHED = 0.9;

const NO_TERMS: OwnTerms = { hide: [], allow: [] };

/** The whole way from text to findings. Pure and deterministic; any string is a text. */
export const analyse = (
  text: string,
  knowledge: Knowledge,
  { locale, additions = [], terms = NO_TERMS, pace = () => {} }: AnalyseOptions,
): Analysis => {
  const document = createDocument(text);
  const context = { document, knowledge, locale, pace: paceWithin(pace, 0, FOUND) };
  const { candidates, warnings } = runDetectors(detectors, context);
  pace(FOUND);
  const allowed = applyAllowList(snapToText(candidates, document), document, knowledge);
  const weighed = weighEvidence(allowed, document, knowledge, paceWithin(pace, FOUND, WEIGHED));
  pace(WEIGHED);
  const detected = applyAllowList(weighed.candidates, document, knowledge);
  const merged = mergeOverlaps(addByHand(applyOwnTerms(detected, document, terms), additions), document);
  const spread = dropAllowed(propagateNames(merged, document, knowledge), document, terms);
  pace();
  const { findings, entities } = joinEntities(keepLikely(spread), document);
  return { text, locale, findings, entities, warnings: [...warnings, ...weighed.warnings] };
};
