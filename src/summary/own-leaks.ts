import { findTerms, type OwnTerms } from '../detect/terms.ts';
import type { Analysis, Decisions, Leak } from '../model.ts';
import { createDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { checkLeaks } from './leak.ts';

/** Surfaces the person decided to let stand. */
const keptSurfaces = ({ findings }: Analysis, decisions: Decisions): string[] =>
  findings
    .filter(({ key, entity }) => {
      const kind = (decisions.mentions[key] ?? decisions.entities[entity])?.kind;
      return kind === 'keep' || kind === 'not-identifier';
    })
    .map(({ text }) => fold(text));

/**
 * What of the case still stands in an output, and which of the person's own terms do, though the case never said them: the clinic in a sentence
 * written later. A term's leak has "term:" and the folded words for its entity, and is a direct one.
 */
export const checkOutput = (
  output: string,
  analysis: Analysis,
  decisions: Decisions,
  { hide }: Pick<OwnTerms, 'hide'> = { hide: [] },
): Leak[] => {
  const leaks = checkLeaks(output, analysis, decisions);
  if (!hide.length) return leaks;
  const kept = keptSurfaces(analysis, decisions);
  const own = findTerms(
    createDocument(output),
    hide.map((term) => [term.text, term] as const),
  )
    .filter(({ start, end }) => !leaks.some((leak) => leak.start < end && start < leak.end))
    .map(({ start, end, term }): Leak => {
      const entity = `term:${fold(term.text)}`;
      const how = output.slice(start, end) === term.text ? 'exact' : 'case';
      return { start, end, entity, category: term.category, type: 'direct', how };
    })
    .filter(({ start, end }) => !kept.some((surface) => surface.includes(fold(output.slice(start, end)))));
  return [...leaks, ...own].sort((a, b) => a.start - b.start);
};
