import type { Knowledge } from '../../src/index.ts';
import { createReview, type ReviewInput, type ReviewOutput } from './review.ts';

/** The engine as the handlers see it, wherever it runs. */
export interface Engine {
  /** Rejects with `engine-failed` or, where it had to be started anew, `engine-restarted`. */
  readonly review: (input: ReviewInput) => Promise<ReviewOutput>;
  readonly close: () => Promise<void>;
}

/** The engine in the calling thread: for tests and small tools. */
export const createLocalEngine = (knowledge: Knowledge): Engine => {
  const review = createReview(knowledge);
  return { review: async (input) => review(input), close: async () => {} };
};
