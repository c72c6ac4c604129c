/** The engine's public face. */
export { type AnalyseOptions, analyse } from './analyse.ts';
export type { OwnTerms } from './detect/terms.ts';
export type { Knowledge } from './knowledge/index.ts';
export * from './model.ts';
export { assess, assessWritten, newWords, type Risk, type RiskOptions, raise } from './risk/index.ts';
export { hasOpenSlot, plan, render, type SuggestOptions } from './suggest/index.ts';
export { checkLeaks } from './summary/leak.ts';
