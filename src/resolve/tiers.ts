import type { IdentifierType, Tier } from '../model.ts';
import type { Draft } from './draft.ts';

/**
 * All thresholds, here and nowhere else. A confidence is calibrated: of findings at 0.7 about seven in ten are right
 * (docs/detection.md has the table). A direct identifier that slips through costs more than a needless highlight.
 */
export const THRESHOLDS: Readonly<Record<Tier, Readonly<Record<IdentifierType, number>>>> = {
  flag: { direct: 0.15, quasi: 0.46 },
  look: { direct: 0.12, quasi: 0.16 },
};

/** The tier of a calibrated confidence; undefined below both thresholds. */
export const tierOf = (confidence: number, type: IdentifierType): Tier | undefined =>
  confidence >= THRESHOLDS.flag[type] ? 'flag' : confidence >= THRESHOLDS.look[type] ? 'look' : undefined;

/**
 * Takes out what is below both thresholds. The confidences of reasons are calibrated on all the evidence together,
 * so a draft is as sure as its strongest reason: adding them up would count the evidence twice.
 */
export const keepLikely = (drafts: readonly Draft[]): Draft[] =>
  drafts
    .map((draft) => ({ ...draft, confidence: Math.max(0, ...draft.reasons.map(({ confidence }) => confidence)) }))
    .filter(({ confidence, type }) => tierOf(confidence, type) !== undefined);
