import { type Analysis, NO_DECISIONS, type Plan, type Rung } from '../model.ts';
import { crowdOf, crowdSize, prepareCrowd } from './crowd.ts';
import { saidFacts } from './decided.ts';
import type { CrowdOptions } from './facts.ts';
import { CROWD_TARGET } from './target.ts';

/**
 * Raises floors where too few people would fit with every suggestion accepted: the change that helps most first, each entity by one rung
 * at the most, until the audience's target is reached. Depends on no decision, so that deciding on one thing never moves another.
 */
export const raiseFloors = (analysis: Analysis, plan: Plan, options: CrowdOptions): Plan => {
  const target = CROWD_TARGET[plan.audience];
  if (target === undefined) return plan;
  const raised = new Set<string>();
  const known = prepareCrowd(analysis, options);
  let current = plan;
  for (;;) {
    const crowd = crowdOf(saidFacts(analysis, current, NO_DECISIONS), known, raised);
    const { best } = crowd;
    if (crowdSize(crowd) >= target || !best) return current;
    raised.add(best.entity);
    current = {
      ...current,
      proposals: current.proposals.map((proposal) =>
        proposal.entity === best.entity ? { ...proposal, floor: Math.min(4, proposal.floor + 1) as Rung } : proposal,
      ),
    };
  }
};
