import type { CallInput, CaseReview, ComposedSummary } from '../../src/contract/calls.ts';
import type { AppState } from './app.ts';
import { caseStateOf, type Work } from './work.ts';

type Guard = NonNullable<CallInput<'clipboard:copy'>['guard']>;

/**
 * What the host checks a consultation text against once more before it leaves. Undefined where a direct identifier was settled in Review
 * as words that mean something else: the host can't know of that, and the window's own lock has judged it.
 */
export const guardOf = (
  work: Work,
  review: CaseReview,
  { leaks }: Pick<ComposedSummary, 'leaks'>,
  { acknowledged, overruled }: Pick<AppState, 'acknowledged' | 'overruled'>,
): Guard | undefined => {
  if (leaks.some(({ type }) => type === 'direct')) return undefined;
  const settled = Object.fromEntries(leaks.map(({ entity }) => [entity, 'Decided in Review.']));
  return {
    case: caseStateOf(work, review.findings),
    acknowledged: [...acknowledged],
    overruled: { ...settled, ...overruled },
  };
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A plain text as HTML: a paragraph a block, breaks for single line ends. */
export const htmlOf = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map(
      (paragraph) => `<p>${paragraph.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign).replaceAll('\n', '<br>')}</p>`,
    )
    .join('\n');
