import { findTerms, type OwnTerms } from '../detect/terms.ts';
import { type Candidate, type Span, TYPE_OF } from '../model.ts';
import type { Document } from '../text/document.ts';
import { BY_HAND } from './additions.ts';
import type { Draft } from './draft.ts';
import { tierOf } from './tiers.ts';

export const OWN_TERM = 'own-term';
const BECAUSE = 'One of the words you asked always to hide.';

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** "Rose's" is Rose. */
const withPossessive = ({ start, end }: Span): Span => ({ start, end: end + 2 });

const isHidden = ({ category, type = TYPE_OF[category], confidence }: Candidate): boolean =>
  tierOf(confidence, type) === 'flag';

/**
 * Puts the person's own terms above everything that was detected. What is always hidden is marked surely and as a direct identifier, in the
 * whole of a longer finding around it where there is one; what is never marked takes out findings that say no more than it.
 */
export const applyOwnTerms = (
  candidates: readonly Candidate[],
  document: Document,
  { hide, allow }: OwnTerms,
): Candidate[] => {
  const hidden = findTerms(
    document,
    hide.map((term) => [term.text, term] as const),
  );
  const allowed = findTerms(
    document,
    allow.map((text) => [text, text] as const),
  ).filter((span) => !hidden.some((other) => overlap(span, other)));
  const rest = candidates.filter((candidate) => !allowed.some((span) => within(candidate, withPossessive(span))));
  const own = hidden.map((span): Candidate => {
    const around = rest
      .filter((candidate) => within(span, candidate) && isHidden(candidate))
      .reduce<Candidate | undefined>(
        (longest, one) => (longest && longest.end - longest.start >= one.end - one.start ? longest : one),
        undefined,
      );
    const { start, end } = around ?? span;
    const category = around && around.end - around.start > span.end - span.start ? around.category : span.term.category;
    return { start, end, category, type: 'direct', confidence: 1, rule: OWN_TERM, because: BECAUSE };
  });
  return [...rest.filter((candidate) => !own.some((term) => overlap(candidate, term))), ...own];
};

/** Takes out what was spread to a place where it is never to be marked. */
export const dropAllowed = (drafts: readonly Draft[], document: Document, { hide, allow }: OwnTerms): Draft[] => {
  const hidden = findTerms(
    document,
    hide.map((term) => [term.text, term] as const),
  );
  const allowed = findTerms(
    document,
    allow.map((text) => [text, text] as const),
  );
  const isAsked = ({ reasons }: Draft) => reasons.some(({ rule }) => rule === BY_HAND || rule === OWN_TERM);
  return drafts.filter(
    (draft) =>
      isAsked(draft) ||
      hidden.some((span) => overlap(draft, span)) ||
      !allowed.some((span) => within(draft, withPossessive(span))),
  );
};
