import { type Pace, paceWithin } from '../../src/detect/detector.ts';
import {
  type Analysis,
  assess,
  checkLeaks,
  hasOpenSlot,
  type Knowledge,
  render,
  type SafeText,
} from '../../src/index.ts';
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

/** Keys of entities of which the safe text still says "[…, in your words]": copying waits until the slot is filled. */
export const unfinished = (
  { entities, findings }: Pick<Analysis, 'entities' | 'findings'>,
  safe: SafeText,
): string[] => {
  const open = new Set(safe.segments.flatMap(({ finding, text }) => (finding && hasOpenSlot(text) ? [finding] : [])));
  const of = new Set(findings.flatMap(({ key, entity }) => (open.has(key) ? [entity] : [])));
  return entities.filter(({ key }) => of.has(key)).map(({ key }) => key);
};

/** Shares of the time, on a long text. */
const ANALYSED = 0.7;
const PLANNED = 0.8;

/** The whole job for one state of a case. */
export const createReview =
  (knowledge: Knowledge, { analysisOf, planOf }: Kept = keepAnalyses(knowledge)) =>
  (input: ReviewInput, pace: Pace = () => {}): ReviewOutput => {
    const analysis = analysisOf(input, paceWithin(pace, 0, ANALYSED));
    pace(ANALYSED);
    const { audience, decisions, home, earlier, options } = input;
    const suggested = planOf(analysis, audience, home, options);
    pace(PLANNED);
    const safe = render(analysis, suggested, decisions, knowledge, options);
    pace();
    const leaks = checkLeaks(safe.text, analysis, input.decisions);
    pace();
    return {
      findings: analysis.findings,
      entities: analysis.entities,
      warnings: analysis.warnings,
      proposals: suggested.proposals,
      safe,
      leaks,
      undecided: undecided(analysis, decisions),
      unfinished: unfinished(analysis, safe),
      risk: assess(analysis, suggested, decisions, knowledge, {
        ...(home === undefined ? {} : { home }),
        ...(options?.neutralPronouns ? { told: safe.text } : {}),
        ...(earlier === undefined ? {} : { earlier }),
      }),
    };
  };
