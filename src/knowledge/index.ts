import type { AllowEntry } from './allow.ts';
import type { BaseRates } from './base-rates.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Ladders } from './ladders.ts';
import type { DetectPack } from './packs.ts';
import type { SummaryKnowledge } from './summary.ts';
import type { TaggerKnowledge } from './tagger.ts';
import type { TriggerPack } from './triggers.ts';

/**
 * Everything the engine knows and does not compute: loaded and checked by `rules/`, handed in by `main/`.
 * The engine itself reads no file.
 */
export interface Knowledge {
  readonly packs: readonly DetectPack[];
  readonly allow: readonly AllowEntry[];
  readonly gazetteer: Gazetteer;
  /** What may be said instead, by kind of thing; without it every rung is its category's fallback. */
  readonly ladders?: Ladders;
  /** Absent before `npm run data` and `npm run train` have run; the rules then stand alone. */
  readonly tagger?: TaggerKnowledge;
  readonly rates: BaseRates;
  readonly summary: SummaryKnowledge;
  readonly triggers: readonly TriggerPack[];
}
