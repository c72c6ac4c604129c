import { Worker } from 'node:worker_threads';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { failure } from '../failure.ts';
import type { Engine } from './engine.ts';
import type { Order, TaskProgress, TaskResult } from './serve.ts';
import type { EngineChannel } from './tasks.ts';

interface Waiting {
  readonly channel: EngineChannel;
  readonly resolve: (output: HandlerOutput<EngineChannel>) => void;
  readonly reject: (error: Error) => void;
  done: number;
}

export interface Patience {
  /** Far beyond any honest text (2 MB takes seconds); a thread that is silent for so long will not come back. In milliseconds. */
  readonly answer: number;
  /** How long a thread may take to let go of what nobody waits for any more. */
  readonly drop: number;
}
const PATIENCE: Patience = { answer: 120_000, drop: 5_000 };

/**
 * The engine in a worker thread, so that the window never waits for it. A thread that dies or hangs fails the calls it had with
 * `engine-restarted`; the next call starts a new one. The first call starts the first: what the engine has to read would keep the window
 * from opening.
 * @param script the built (or source) `main/worker`
 */
export const createThreadEngine = (script: URL, patience: Partial<Patience> = {}): Engine => {
  const { answer, drop } = { ...PATIENCE, ...patience };
  const waiting = new Map<number, Waiting>();
  /** What was cancelled and the thread has not let go of, with the timer that ends the thread. */
  const letting = new Map<number, NodeJS.Timeout>();
  let worker: Worker | undefined;
  let last = 0;

  const rest = (): void => {
    if (!waiting.size) worker?.unref();
  };
  const start = (): Worker => {
    const thread = new Worker(script);
    thread.on('message', (result: TaskResult | TaskProgress) => {
      clearTimeout(letting.get(result.id));
      letting.delete(result.id);
      const call = waiting.get(result.id);
      if (call && 'done' in result) {
        call.done = result.done;
        return;
      }
      waiting.delete(result.id);
      if ('failed' in result) call?.reject(failure(result.failed));
      else if ('output' in result) call?.resolve(result.output);
    });
    const gone = () => {
      if (worker !== thread) return;
      worker = undefined;
      for (const timer of letting.values()) clearTimeout(timer);
      letting.clear();
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
      const timer = setTimeout(() => void thread.terminate(), answer);
      const settle =
        <T>(act: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          rest();
          act(value);
        };
      // The thread answers a task by the task's own channel; the id cannot say so to TypeScript.
      const given = resolve as (output: HandlerOutput<EngineChannel>) => void;
      waiting.set(id, { channel, resolve: settle(given), reject: settle(reject), done: 0 });
      thread.postMessage({ id, channel, input } satisfies Order);
    });

  const cancel = (channel: EngineChannel): void => {
    const calls = [...waiting].filter(([, call]) => call.channel === channel);
    const thread = worker;
    if (!thread || calls.length === 0) return;
    for (const [id, call] of calls) {
      waiting.delete(id);
      letting.set(id, setTimeout(() => void thread.terminate(), drop).unref());
      call.reject(failure('cancelled'));
    }
    thread.postMessage({ drop: calls.map(([id]) => id) } satisfies Order);
  };

  const progress = (channel: EngineChannel): number | undefined => {
    const shares = [...waiting.values()].filter((call) => call.channel === channel).map(({ done }) => done);
    return shares.length > 0 ? Math.max(...shares) : undefined;
  };

  return {
    ask,
    cancel,
    progress,
    close: async () => {
      await worker?.terminate();
    },
  };
};
