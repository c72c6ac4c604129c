import type { Knowledge } from '../knowledge/index.ts';
import type { Analysis, Decisions, Plan } from '../model.ts';
import { type Crowd, type CrowdCase, crowdOf, crowdSize, estimateCrowd, prepareCrowd } from './crowd.ts';
import { saidFacts } from './decided.ts';
import { checkMosaic, type Disclosure, type Mosaic } from './mosaic.ts';
import { raiseFloors } from './raise.ts';
import { CROWD_TARGET } from './target.ts';
import { findTriggers, type Trigger } from './triggers.ts';

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
  const target = CROWD_TARGET[plan.audience];
  const mosaic = checkMosaic(crowd, earlier, plan.audience);
  return {
    crowd,
    ...(target === undefined ? {} : { target }),
    below: target !== undefined && crowdSize(crowd) < target,
    triggers: known.triggers,
    ...(mosaic ? { mosaic } : {}),
  };
};

/** Floors raised where too few people would fit. */
export const raise = (analysis: Analysis, plan: Plan, { gazetteer, rates }: Knowledge, home?: string): Plan =>
  raiseFloors(analysis, plan, { gazetteer, rates, ...(home ? { home } : {}) });
