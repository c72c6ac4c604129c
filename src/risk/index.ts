import type { Knowledge } from '../knowledge/index.ts';
import type { Analysis, Audience, Decisions, Plan, SafeText } from '../model.ts';
import { type Crowd, type CrowdCase, crowdOf, crowdSize, estimateCrowd, prepareCrowd } from './crowd.ts';
import { saidFacts } from './decided.ts';
import { checkMosaic, type Disclosure, type Mosaic } from './mosaic.ts';
import { raiseFloors } from './raise.ts';
import { statedSex } from './sex.ts';
import { CROWD_TARGET } from './target.ts';
import { findTriggers, type Trigger } from './triggers.ts';
import { toldIn, type Written } from './written.ts';

export { newWords } from './written.ts';

export interface RiskOptions {
  /** The clinician's own town, where readers know it. */
  readonly home?: string;
  /** What earlier outputs about the same client told. */
  readonly earlier?: readonly Disclosure[];
  /** The text the client's sex is read from, where it is not the original. */
  readonly told?: string;
}

export interface Risk {
  readonly crowd: Crowd;
  /** How many people should fit for this audience; absent where the figure is advice only. */
  readonly target?: number;
  /** The crowd is smaller than the target. */
  readonly below: boolean;
  readonly triggers: readonly Trigger[];
  readonly mosaic?: Mosaic;
}

/** What no decision changes, for one analysis and what is known. */
interface Prepared {
  readonly knowledge: Knowledge;
  readonly home: string | undefined;
  readonly crowd: CrowdCase;
  readonly triggers: readonly Trigger[];
}
const prepared = new WeakMap<Analysis, Prepared>();

const prepare = (analysis: Analysis, knowledge: Knowledge, home: string | undefined): Prepared => {
  const before = prepared.get(analysis);
  if (before && before.knowledge === knowledge && before.home === home) return before;
  const { gazetteer, rates, triggers } = knowledge;
  const made = {
    knowledge,
    home,
    crowd: prepareCrowd(analysis, { gazetteer, rates, ...(home ? { home } : {}) }),
    triggers: findTriggers(analysis.text, triggers),
  };
  prepared.set(analysis, made);
  return made;
};

/** What is left to recognise somebody by once the decisions are carried out, and what belongs in private instead. Pure. */
export const assess = (
  analysis: Analysis,
  plan: Plan,
  decisions: Decisions,
  knowledge: Knowledge,
  { home, earlier = [], told }: RiskOptions = {},
): Risk => {
  const known = prepare(analysis, knowledge, home);
  const { gazetteer, rates } = knowledge;
  const crowd =
    told === undefined
      ? crowdOf(saidFacts(analysis, plan, decisions), known.crowd)
      : estimateCrowd(analysis, plan, decisions, { gazetteer, rates, told, ...(home ? { home } : {}) });
  return judge(crowd, plan.audience, earlier, known.triggers);
};

const judge = (
  crowd: Crowd,
  audience: Audience,
  earlier: readonly Disclosure[],
  triggers: readonly Trigger[],
): Risk => {
  const target = CROWD_TARGET[audience];
  const mosaic = checkMosaic(crowd, earlier, audience);
  return {
    crowd,
    ...(target === undefined ? {} : { target }),
    below: target !== undefined && crowdSize(crowd) < target,
    triggers,
    ...(mosaic ? { mosaic } : {}),
  };
};

/** A fact that a person wrote into a text themself; `label` is how it stands there. */
export interface OwnFact {
  readonly entity: string;
  readonly label: string;
}

/** The same for a text that a person made of the safe text: with what they left out, put back and added. Pure. */
export const assessWritten = (
  written: Written,
  analysis: Analysis,
  plan: Plan,
  decisions: Decisions,
  safe: SafeText,
  knowledge: Knowledge,
  { home, earlier = [] }: RiskOptions = {},
): Risk & { readonly own: readonly OwnFact[] } => {
  const { gazetteer, rates } = knowledge;
  const told = toldIn(written, analysis, plan, decisions, safe);
  // What the case leaves open, taking words out does not tell.
  const sexOf = statedSex(analysis.text) ? written.output : analysis.text;
  const known = prepareCrowd(told.analysis, { gazetteer, rates, told: sexOf, ...(home ? { home } : {}) });
  // What somebody wrote there is changed there, by no rung.
  const crowd = crowdOf(told.facts, known, new Set(told.own.keys()));
  return {
    ...judge(crowd, plan.audience, earlier, prepare(analysis, knowledge, home).triggers),
    own: [...told.own].map(([entity, label]) => ({ entity, label })),
  };
};

/** Floors raised where too few people would fit. */
export const raise = (analysis: Analysis, plan: Plan, { gazetteer, rates }: Knowledge, home?: string): Plan =>
  raiseFloors(analysis, plan, { gazetteer, rates, ...(home ? { home } : {}) });
