/** The engine in a worker thread: one task in, one result out. */
import { parentPort } from 'node:worker_threads';
import { loadKnowledge } from '../rules/index.ts';
import { createReview } from './engine/review.ts';
import type { Task, TaskResult } from './engine/thread.ts';

const review = createReview(loadKnowledge());

// Patterns are compiled when they first run: better now than at the first key press.
review({
  text: 'Hello.',
  audience: 'public-group',
  locale: 'en-US',
  decisions: { entities: {}, mentions: {} },
  additions: [],
});

parentPort?.on('message', ({ id, input }: Task) => {
  let result: TaskResult;
  try {
    result = { id, output: review(input) };
  } catch {
    // What was thrown may quote the case: only the fact is passed on.
    result = { id, failed: true };
  }
  parentPort?.postMessage(result);
});
