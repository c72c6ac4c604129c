import type { Analysis, Decisions, Leak } from '../model.ts';

/** What of the original's identifiers still stands in `output`, whoever wrote it: kept ones aside. */
export const checkLeaks = (_output: string, _analysis: Analysis, _decisions: Decisions): Leak[] => [];
