/** The engine in a worker thread. */
import { parentPort } from 'node:worker_threads';
import { loadKnowledge } from '../rules/index.ts';
import { serveTasks } from './engine/serve.ts';
import { createTasks, runTask } from './engine/tasks.ts';

const tasks = createTasks(loadKnowledge());

// Patterns are compiled when they first run: better now than at the first key press.
runTask(tasks, 'case:review', {
  text: 'Hello.',
  audience: 'public-group',
  locale: 'en-US',
  decisions: { entities: {}, mentions: {} },
  additions: [],
});

if (parentPort) serveTasks(parentPort, tasks);
