/** Reads one document in a worker thread: the file in, its text or a code out. */
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './documents/read.ts';
import type { ReadResult } from './documents/thread.ts';
import { codeOf } from './failure.ts';

readDocument(workerData)
  .then(
    (read): ReadResult => ({ read }),
    (error: unknown): ReadResult => ({ failed: codeOf(error) }),
  )
  .then((result) => parentPort?.postMessage(result));
