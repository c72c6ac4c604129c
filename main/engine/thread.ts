import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '../../src/contract/errors.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { failure } from '../failure.ts';
import type { Engine } from './engine.ts';
import type { EngineChannel } from './tasks.ts';

/** What goes to the thread and what comes back. */
export interface Task {
  readonly id: number;
  readonly channel: EngineChannel;
  readonly input: HandlerInput<EngineChannel>;
}
export type TaskResult =
  | { readonly id: number; readonly output: HandlerOutput<EngineChannel> }
  | { readonly id: number; readonly failed: ErrorCode };

interface Waiting {
  readonly resolve: (output: HandlerOutput<EngineChannel>) => void;
  readonly reject: (error: Error) => void;
}

// Far beyond any honest text (2 MB takes seconds); a thread that is silent for so long will not come back.
const PATIENCE_MS = 120_000;

/**
 * The engine in a worker thread, so that the window never waits for it. A thread that dies or hangs fails the calls it had with
 * `engine-restarted`; the next call starts a new one.
 * @param script the built (or source) `main/worker`
 */
export const createThreadEngine = (script: URL, patience: number = PATIENCE_MS): Engine => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const start = (): Worker => {
    const thread = new Worker(script);
    thread.on('message', (result: TaskResult) => {
      const call = waiting.get(result.id);
      waiting.delete(result.id);
      if ('failed' in result) call?.reject(failure(result.failed));
      else call?.resolve(result.output);
    });
    const gone = () => {
      if (worker !== thread) return;
      worker = undefined;
      const lost = [...waiting.values()];
      waiting.clear();
      for (const call of lost) call.reject(failure('engine-restarted'));
    };
    thread.on('error', gone);
    thread.on('exit', gone);
    thread.unref();
    return thread;
  };

  const ask = <C extends EngineChannel>(channel: C, input: HandlerInput<C>) =>
    new Promise<HandlerOutput<C>>((resolve, reject) => {
      worker ??= start();
      const thread = worker;
      const id = ++last;
      thread.ref();
      const timer = setTimeout(() => void thread.terminate(), patience);
      const settle =
        <T>(done: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          if (!waiting.size) thread.unref();
          done(value);
        };
      // The thread answers a task by the task's own channel; the id cannot say so to TypeScript.
      const answer = resolve as (output: HandlerOutput<EngineChannel>) => void;
      waiting.set(id, { resolve: settle(answer), reject: settle(reject) });
      thread.postMessage({ id, channel, input } satisfies Task);
    });

  worker = start();
  return {
    ask,
    close: async () => {
      await worker?.terminate();
    },
  };
};
