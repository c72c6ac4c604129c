import {
  type Analysis,
  type Audience,
  analyse,
  assess,
  checkLeaks,
  type Knowledge,
  type Leak,
  type Locale,
  NO_DECISIONS,
  type Plan,
  plan,
  type Risk,
  raise,
  render,
} from '../../src/index.ts';

export interface SafeCase {
  readonly analysis: Analysis;
  readonly plan: Plan;
  readonly safe: string;
  readonly leaks: readonly Leak[];
  readonly risk: Risk;
}

/** The whole way with every suggestion accepted: what a terminal can do without a person deciding. */
export const makeSafe = (text: string, knowledge: Knowledge, audience: Audience, locale: Locale): SafeCase => {
  const analysis = analyse(text, knowledge, { locale });
  const suggested = raise(analysis, plan(analysis, knowledge, audience), knowledge);
  const safe = render(analysis, suggested, NO_DECISIONS, knowledge).text;
  return {
    analysis,
    plan: suggested,
    safe,
    leaks: checkLeaks(safe, analysis, NO_DECISIONS),
    risk: assess(analysis, suggested, NO_DECISIONS, knowledge),
  };
};

/** The number under which an entity is printed. */
export const printedIds = (analysis: Analysis): ReadonlyMap<string, string> =>
  new Map(analysis.entities.map(({ key, id }) => [key, id]));
