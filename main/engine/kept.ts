import type { Pace } from '../../src/detect/detector.ts';
import {
  type Analysis,
  type Audience,
  analyse,
  type Knowledge,
  type Plan,
  plan,
  raise,
  type SuggestOptions,
} from '../../src/index.ts';
import type { HandlerInput } from '../dispatch.ts';

export type CaseState = HandlerInput<'case:review'>;

/** The slow parts of the job, done once for as long as the text stays as it is. */
export interface Kept {
  /** @throws what `pace` throws */
  readonly analysisOf: (state: Pick<CaseState, 'text' | 'locale' | 'additions' | 'terms'>, pace?: Pace) => Analysis;
  /** With floors raised where too few people would fit. */
  readonly planOf: (analysis: Analysis, audience: Audience, home?: string, options?: SuggestOptions) => Plan;
}

// A decision leaves the analysis as it is, so the last few are kept: one for the text, one each side of an undo.
const KEPT = 3;

/** Analyses a text once while only decisions or the audience change, and plans it once an audience. */
export const keepAnalyses = (knowledge: Knowledge): Kept => {
  const kept = new Map<string, Analysis>();
  const plans = new WeakMap<Analysis, Map<string, Plan>>();
  return {
    analysisOf: ({ text, locale, additions, terms }, pace) => {
      const key = JSON.stringify([locale, additions, terms, text]);
      const analysis =
        kept.get(key) ??
        analyse(text, knowledge, {
          locale,
          additions,
          ...(terms === undefined ? {} : { terms }),
          ...(pace === undefined ? {} : { pace }),
        });
      kept.delete(key);
      kept.set(key, analysis);
      const oldest = kept.keys().next();
      if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
      return analysis;
    },
    planOf: (analysis, audience, home, options = {}) => {
      const key = JSON.stringify([audience, home, options]);
      const made = plans.get(analysis) ?? new Map<string, Plan>();
      const suggested = made.get(key) ?? raise(analysis, plan(analysis, knowledge, audience, options), knowledge, home);
      plans.set(analysis, made.set(key, suggested));
      return suggested;
    },
  };
};
