/** Reads one document in a worker thread: the file in, its text or a code out. */
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './documents/read.ts';
import type { ReadResult } from './documents/thread.ts';
import { codeOf } from './failure.ts';

const TELL_EVERY_MS = 100;
let told = performance.now();
const onProgress = (progress: number): void => {
  if (performance.now() - told < TELL_EVERY_MS) return;
  told = performance.now();
  parentPort?.postMessage({ progress } satisfies ReadResult);
};

readDocument(workerData, { onProgress })
  .then(
    (read): ReadResult => ({ read }),
    (error: unknown): ReadResult => ({ failed: codeOf(error) }),
  )
  .then((result) => parentPort?.postMessage(result));
