import { findTerms, type OwnTerms } from '../detect/terms.ts';
import { type Candidate, type Span, TYPE_OF } from '../model.ts';
import type { Document } from '../text/document.ts';
import { BY_HAND } from './additions.ts';
import type { Draft } from './draft.ts';
import { tierOf } from './tiers.ts';

export const OWN_TERM = 'own-term';
const BECAUSE = 'One of the words you asked always to hide.';

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** "Rose's" is Rose. */
const withPossessive = ({ start, end }: Span): Span => ({ start, end: end + 2 });

/** The spans that overlap one, of spans in text order none of which overlaps another. */
const lookUpIn =
  <S extends Span>(spans: readonly S[]) =>
  ({ start, end }: Span): S[] => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found: S[] = [];
    for (let span = spans[low]; span && span.start < end; span = spans[++low]) found.push(span);
    return found;
  };

/** Overlapping spans as one. */
const united = (spans: readonly Span[]): Span[] => {
  const all: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start < last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else all.push({ start, end });
  }
  return all;
};

const isHidden = ({ category, type = TYPE_OF[category], confidence }: Candidate): boolean =>
  tierOf(confidence, type) === 'flag';

/** Where the terms stand; what is to be hidden is never allowed. */
const findOwn = (document: Document, { hide, allow }: OwnTerms) => {
  const hidden = findTerms(
    document,
    hide.map((term) => [term.text, term] as const),
  );
  const hiddenAt = lookUpIn(hidden);
  const allowed = findTerms(
    document,
    allow.map((text) => [text, text] as const),
  ).filter((span) => !hiddenAt(span).length);
  const allowedAt = lookUpIn(allowed);
  return {
    hidden,
    hiddenAt,
    isAllowed: (span: Span) => allowedAt(span).some((term) => within(span, withPossessive(term))),
  };
};

/**
 * Puts the person's own terms above everything that was detected. What is always hidden is marked surely and as a direct identifier, in the
 * whole of a longer finding around it where there is one; what is never marked takes out findings that say no more than it.
 */
export const applyOwnTerms = (
  candidates: readonly Candidate[],
  document: Document,
  terms: OwnTerms,
): readonly Candidate[] => {
  if (!terms.hide.length && !terms.allow.length) return candidates;
  const { hidden, hiddenAt, isAllowed } = findOwn(document, terms);
  const rest = candidates.filter((candidate) => !isAllowed(candidate));
  const around = new Map<Span, Candidate>();
  for (const candidate of rest.filter(isHidden)) {
    for (const span of hiddenAt(candidate)) {
      const longest = around.get(span) ?? span;
      const longer = candidate.end - candidate.start > longest.end - longest.start;
      if (longer && within(span, candidate)) around.set(span, candidate);
    }
  }
  const own = hidden.map((span): Candidate => {
    const { start, end } = around.get(span) ?? span;
    const category = around.get(span)?.category ?? span.term.category;
    return { start, end, category, type: 'direct', confidence: 1, rule: OWN_TERM, because: BECAUSE };
  });
  const ownAt = lookUpIn(united(own));
  return [...rest.filter((candidate) => !ownAt(candidate).length), ...own];
};

/** Takes out what was spread to a place where it is never to be marked. */
export const dropAllowed = (drafts: readonly Draft[], document: Document, terms: OwnTerms): readonly Draft[] => {
  if (!terms.allow.length) return drafts;
  const { hiddenAt, isAllowed } = findOwn(document, terms);
  const isAsked = ({ reasons }: Draft) => reasons.some(({ rule }) => rule === BY_HAND || rule === OWN_TERM);
  return drafts.filter((draft) => isAsked(draft) || hiddenAt(draft).length > 0 || !isAllowed(draft));
};
