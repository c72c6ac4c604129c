import {
  type Analysis,
  type Audience,
  analyse,
  assess,
  checkLeaks,
  type Knowledge,
  type Plan,
  plan,
  raise,
  render,
} from '../../src/index.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';

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

// A decision leaves the analysis as it is, so the last few are kept: one for the text, one each side of an undo.
const KEPT = 3;

/**
 * The whole job for one state of a case. Analyses a text once for as long as only decisions or the audience change,
 * and plans it once an audience.
 */
export const createReview = (knowledge: Knowledge): ((input: ReviewInput) => ReviewOutput) => {
  const kept = new Map<string, Analysis>();

  const analysisOf = ({ text, locale, additions }: ReviewInput): Analysis => {
    const key = JSON.stringify([locale, additions, text]);
    const analysis = kept.get(key) ?? analyse(text, knowledge, { locale, additions });
    kept.delete(key);
    kept.set(key, analysis);
    const oldest = kept.keys().next();
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
    return analysis;
  };

  const plans = new WeakMap<Analysis, Map<Audience, Plan>>();

  const planOf = (analysis: Analysis, audience: Audience): Plan => {
    const made = plans.get(analysis) ?? new Map<Audience, Plan>();
    const suggested = made.get(audience) ?? raise(analysis, plan(analysis, knowledge, audience), knowledge);
    plans.set(analysis, made.set(audience, suggested));
    return suggested;
  };

  return (input) => {
    const analysis = analysisOf(input);
    const suggested = planOf(analysis, input.audience);
    const safe = render(analysis, suggested, input.decisions, knowledge);
    return {
      findings: analysis.findings,
      entities: analysis.entities,
      warnings: analysis.warnings,
      proposals: suggested.proposals,
      safe,
      leaks: checkLeaks(safe.text, analysis, input.decisions),
      undecided: undecided(analysis, input.decisions),
      risk: assess(analysis, suggested, input.decisions, knowledge),
    };
  };
};
