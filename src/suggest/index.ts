import type { Knowledge } from '../knowledge/index.ts';
import type { Analysis, Audience, Decisions, Plan, SafeText } from '../model.ts';
import { createContext, type SuggestOptions } from './context.ts';
import { planFor } from './plan.ts';
import { renderWith } from './render.ts';

export type { SuggestOptions } from './context.ts';
export { hasOpenSlot } from './slot.ts';

/** Suggests four rungs for every entity, with the audience's floor preset. Pure and deterministic. */
export const plan = (
  analysis: Analysis,
  knowledge: Knowledge,
  audience: Audience,
  options: SuggestOptions = {},
): Plan => planFor(createContext(analysis, knowledge, options), audience);

/** Writes the safe text as decided; what is undecided is written with its proposal's floor. */
export const render = (
  analysis: Analysis,
  made: Plan,
  decisions: Decisions,
  knowledge: Knowledge,
  options: SuggestOptions = {},
): SafeText => renderWith(createContext(analysis, knowledge, options), made, decisions);
