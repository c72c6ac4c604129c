import { type Analysis, assess, checkLeaks, type Knowledge, render } from '../../src/index.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { type Kept, keepAnalyses } from './kept.ts';

export type ReviewInput = HandlerInput<'case:review'>;
export type ReviewOutput = HandlerOutput<'case:review'>;

/** Keys of entities with a direct identifier that stand in the way of copying until a person decides. */
export const undecided = (
  { entities, findings }: Pick<Analysis, 'entities' | 'findings'>,
  decisions: ReviewInput['decisions'],
): string[] => {
  const open = new Set(
    findings
      .filter(({ key, entity, tier, type }) => {
        const decided = Object.hasOwn(decisions.entities, entity) || Object.hasOwn(decisions.mentions, key);
        return type === 'direct' && tier === 'flag' && !decided;
      })
      .map(({ entity }) => entity),
  );
  return entities.filter(({ key }) => open.has(key)).map(({ key }) => key);
};

/** The whole job for one state of a case. */
export const createReview =
  (knowledge: Knowledge, { analysisOf, planOf }: Kept = keepAnalyses(knowledge)) =>
  (input: ReviewInput): ReviewOutput => {
    const analysis = analysisOf(input);
    const { audience, decisions, home, earlier } = input;
    const suggested = planOf(analysis, audience, home);
    const safe = render(analysis, suggested, input.decisions, knowledge);
    return {
      findings: analysis.findings,
      entities: analysis.entities,
      warnings: analysis.warnings,
      proposals: suggested.proposals,
      safe,
      leaks: checkLeaks(safe.text, analysis, input.decisions),
      undecided: undecided(analysis, input.decisions),
      risk: assess(analysis, suggested, decisions, knowledge, {
        ...(home === undefined ? {} : { home }),
        ...(earlier === undefined ? {} : { earlier }),
      }),
    };
  };
