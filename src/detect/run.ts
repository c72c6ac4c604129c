import type { Candidate, Warning } from '../model.ts';
import type { DetectContext, Detector } from './detector.ts';

export interface Detection {
  readonly candidates: readonly Candidate[];
  readonly warnings: readonly Warning[];
}

/** Runs every detector. One that throws becomes a warning, so that nothing fails open. */
export const runDetectors = (detectors: readonly Detector[], context: DetectContext): Detection => {
  const candidates: Candidate[] = [];
  const warnings: Warning[] = [];
  for (const [n, detector] of detectors.entries()) {
    context.pace?.(n / detectors.length);
    try {
      candidates.push(...detector.detect(context));
    } catch {
      warnings.push({
        code: 'detector-failed',
        rule: detector.id,
        message: `The check for ${detector.id} could not run on this text. Read it with extra care, or shorten the text and try again.`,
      });
    }
  }
  return { candidates, warnings };
};
