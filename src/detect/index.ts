import { dates } from './dates/index.ts';
import type { Detector } from './detector.ts';
import { rules } from './rules.ts';

/** Every detector, in no meaningful order: they do not see each other. */
export const detectors: readonly Detector[] = [dates, rules];
