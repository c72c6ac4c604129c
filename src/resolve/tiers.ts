import type { Tier } from '../model.ts';
import type { Draft } from './draft.ts';

/**
 * Both thresholds, here and nowhere else. A confidence is calibrated: of findings at 0.7 about seven in ten are right
 * (docs/detection.md has the table).
 */
export const THRESHOLDS: Readonly<Record<Tier, number>> = { flag: 0.5, look: 0.2 };

/** The tier of a calibrated confidence; undefined below both. */
export const tierOf = (confidence: number): Tier | undefined =>
  confidence >= THRESHOLDS.flag ? 'flag' : confidence >= THRESHOLDS.look ? 'look' : undefined;

/**
 * Takes out what is below both thresholds. The confidences of reasons are calibrated on all the evidence together,
 * so a draft is as sure as its strongest reason: adding them up would count the evidence twice.
 */
export const keepLikely = (drafts: readonly Draft[]): Draft[] =>
  drafts
    .map((draft) => ({ ...draft, confidence: Math.max(0, ...draft.reasons.map(({ confidence }) => confidence)) }))
    .filter(({ confidence }) => tierOf(confidence) !== undefined);
