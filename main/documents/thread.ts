import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '../../src/contract/errors.ts';
import { failure } from '../failure.ts';
import { kindOf } from './kind.ts';
import { MAX_FILE, type ReadDocument, type ReadFile, readDocument } from './read.ts';

export type ReadResult =
  | { readonly read: ReadDocument }
  | { readonly failed: ErrorCode }
  | { readonly progress: number };

export interface Bounds {
  /** Time one file may take, in milliseconds. */
  readonly patience: number;
  /** Memory it may take, in MB: of JavaScript's heap, and of the process as a whole. */
  readonly memory: number;
}

const BOUNDS: Bounds = { patience: 20_000, memory: 1_000 };
const LOOK_EVERY_MS = 100;
const MB = 1024 * 1024;

/**
 * Reads Word and PDF files in a thread of their own, which ends with the file or when it takes too long or too much memory: a file made
 * to do harm costs its own reading and nothing else. Plain text is read at once.
 * @param script the built (or source) `main/reader`
 * @throws as `readDocument`, and failure file-too-slow or cancelled
 */
export const createThreadReader =
  (script: URL, { patience, memory }: Bounds = BOUNDS): ReadFile =>
  async (file, { signal, onProgress } = {}) => {
    if (file.bytes.length > MAX_FILE || kindOf(file) === 'text') return readDocument(file);
    const before = process.memoryUsage.rss();
    // Its output is taken and dropped: a package's complaint may quote the file.
    const thread = new Worker(script, {
      workerData: { name: file.name, bytes: new Uint8Array(file.bytes) },
      resourceLimits: { maxOldGenerationSizeMb: memory },
      stdout: true,
      stderr: true,
    });
    let watch: NodeJS.Timeout | undefined;
    try {
      return await new Promise<ReadDocument>((resolve, reject) => {
        const end = performance.now() + patience;
        watch = setInterval(() => {
          if (performance.now() > end) reject(failure('file-too-slow'));
          else if (process.memoryUsage.rss() - before > memory * MB) reject(failure('file-too-long'));
        }, LOOK_EVERY_MS);
        thread.on('message', (result: ReadResult) => {
          if ('progress' in result) onProgress?.(result.progress);
          else if ('read' in result) resolve(result.read);
          else reject(failure(result.failed));
        });
        thread.on('error', (error: unknown) => {
          const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
          reject(failure(isMemory ? 'file-too-long' : 'file-damaged'));
        });
        signal?.addEventListener('abort', () => reject(failure('cancelled')));
        thread.on('exit', () => reject(failure('file-damaged')));
      });
    } finally {
      clearInterval(watch);
      void thread.terminate();
    }
  };
