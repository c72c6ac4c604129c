/** The engine in a worker thread: one task in, one result out. */
import { parentPort } from 'node:worker_threads';
import { loadKnowledge } from '../rules/index.ts';
import { createTasks, runTask } from './engine/tasks.ts';
import type { Task, TaskResult } from './engine/thread.ts';
import { codeOf } from './failure.ts';

const tasks = createTasks(loadKnowledge());

// Patterns are compiled when they first run: better now than at the first key press.
runTask(tasks, 'case:review', {
  text: 'Hello.',
  audience: 'public-group',
  locale: 'en-US',
  decisions: { entities: {}, mentions: {} },
  additions: [],
});

parentPort?.on('message', ({ id, channel, input }: Task) => {
  let result: TaskResult;
  try {
    result = { id, output: runTask(tasks, channel, input) };
  } catch (error) {
    // What was thrown may quote the case: only its code is passed on.
    result = { id, failed: codeOf(error) };
  }
  parentPort?.postMessage(result);
});
