import type { Analysis, Decision, Decisions, Entity, Plan, Proposal } from '../model.ts';

/** How much of an entity's fact the safe text still says: 0 as written, 1 to 4 a rung, 5 nothing at all. */
export type Said = 0 | 1 | 2 | 3 | 4 | 5;

const saidBy = (decision: Decision | undefined, proposal: Proposal | undefined): Said => {
  switch (decision?.kind) {
    case 'keep':
      return 0;
    case 'drop':
    case 'not-identifier': // a person has said that there is no such fact
      return 5;
    case 'own': // their own words: trusted no further than the mildest rung
      return decision.text.trim() === '' ? 5 : 1;
    default: {
      const rung = decision?.rung ?? proposal?.floor ?? 1;
      return proposal?.substitutes[rung - 1]?.text === '' ? 5 : rung;
    }
  }
};

export interface SaidFact {
  readonly entity: Entity;
  readonly said: Said;
  readonly proposal: Proposal | undefined;
  /** How sure it is that there is such a fact, 0 to 1; 1 for what is flagged or decided. */
  readonly sure: number;
}

/**
 * What the output will still say of each entity, the mildest of its mentions deciding.
 * An entity that is only worth a look is in the text as written until somebody decides on it.
 */
export const saidFacts = (analysis: Analysis, plan: Plan, decisions: Decisions): SaidFact[] => {
  const proposals = new Map(plan.proposals.map((proposal) => [proposal.entity, proposal]));
  const findings = new Map(analysis.findings.map((finding) => [finding.key, finding]));
  return analysis.entities.map((entity) => {
    const proposal = proposals.get(entity.key);
    const said = entity.mentions.map((key): Said => {
      const decision = decisions.mentions[key] ?? decisions.entities[entity.key];
      if (!decision && findings.get(key)?.tier === 'look') return 0;
      return saidBy(decision, proposal);
    });
    const decided = decisions.entities[entity.key] ?? entity.mentions.find((key) => decisions.mentions[key]);
    const mentions = entity.mentions.flatMap((key) => findings.get(key) ?? []);
    const sure =
      decided || mentions.some(({ tier }) => tier === 'flag') ? 1 : Math.max(0, ...mentions.map((f) => f.confidence));
    return { entity, said: said.length ? (Math.min(...said) as Said) : 5, proposal, sure };
  });
};
