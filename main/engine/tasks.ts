import type { Pace } from '../../src/detect/detector.ts';
import type { Knowledge } from '../../src/index.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { createGlance } from './glance.ts';
import { keepAnalyses } from './kept.ts';
import { createPractice } from './practice.ts';
import { createReview } from './review.ts';
import { createSummary } from './summary.ts';

/** The calls the engine answers; all others are the host's. */
export const ENGINE_CHANNELS = [
  'case:review',
  'case:decide',
  'case:glance',
  'summary:sort',
  'summary:templates',
  'summary:compose',
  'summary:check',
  'summary:word',
  'summary:handout',
  'pause:questions',
  'practice:check',
  'practice:steps',
] as const;
export type EngineChannel = (typeof ENGINE_CHANNELS)[number];

/** One function a channel. What one throws through `failure` is told by its code, all else as `engine-failed`. */
export type Tasks = {
  readonly [C in EngineChannel]: (input: HandlerInput<C>, pace?: Pace) => HandlerOutput<C>;
};

/** All that the engine does, over one memory of what it has analysed. */
export const createTasks = (knowledge: Knowledge): Tasks => {
  const kept = keepAnalyses(knowledge);
  const review = createReview(knowledge, kept);
  return {
    'case:review': review,
    'case:decide': (input, pace) => {
      const { safe, leaks, undecided, unfinished, risk } = review(input, pace);
      return { safe, leaks, undecided, unfinished, risk };
    },
    'case:glance': createGlance(knowledge),
    ...createSummary(knowledge, kept),
    ...createPractice(knowledge, kept),
  };
};

/** Runs one task by its channel. */
export const runTask = <C extends EngineChannel>(
  tasks: Tasks,
  channel: C,
  input: HandlerInput<C>,
  pace?: Pace,
): HandlerOutput<C> => tasks[channel](input, pace);
