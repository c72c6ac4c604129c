/**
 * The real engine, with two ways of its own: over a text that says "slowly" it takes its time, and it dies in the middle of a text as often
 * as the file named in VIGNETTE_DEATHS says.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { serveTasks } from '../../../main/engine/serve.ts';
import { createTasks } from '../../../main/engine/tasks.ts';
import { loadKnowledge } from '../../../rules/index.ts';
import type { Pace } from '../../../src/detect/detector.ts';

const SLOW_MS = 20_000;
const FILE = process.env['VIGNETTE_DEATHS'] ?? '';

const dying = (): boolean => {
  const left = existsSync(FILE) ? Number(readFileSync(FILE, 'utf8')) : 0;
  if (left > 0) writeFileSync(FILE, String(left - 1));
  return left > 0;
};

const linger = (pace: Pace): void => {
  const begun = performance.now();
  for (let at = begun; at < begun + SLOW_MS; at = performance.now()) pace((at - begun) / SLOW_MS);
};

const tasks = createTasks(loadKnowledge());
if (parentPort)
  serveTasks(parentPort, {
    ...tasks,
    'case:review': (input, pace = () => {}) => {
      const dies = dying();
      if (input.text.includes('slowly')) linger(pace);
      return tasks['case:review'](input, (done = 0) => {
        if (dies && done > 0.3) process.exit(3);
        pace(done);
      });
    },
  });
