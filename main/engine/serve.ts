import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { ErrorCode } from '../../src/contract/errors.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { codeOf, failure } from '../failure.ts';
import { type EngineChannel, runTask, type Tasks } from './tasks.ts';

/** What goes to the thread. */
export interface Task {
  readonly id: number;
  readonly channel: EngineChannel;
  readonly input: HandlerInput<EngineChannel>;
}
/** Tasks by their id whose answers nobody waits for any more. */
export interface Drop {
  readonly drop: readonly number[];
}
export type Order = Task | Drop;

/** What comes back. */
export type TaskResult =
  | { readonly id: number; readonly output: HandlerOutput<EngineChannel> }
  | { readonly id: number; readonly failed: ErrorCode };
/** How far a task has got, 0 to 1. */
export interface TaskProgress {
  readonly id: number;
  readonly done: number;
}

/** Answered in the middle of other work: somebody is typing. */
const URGENT: ReadonlySet<EngineChannel> = new Set(['case:glance']);

const LOOK_EVERY_MS = 2;
const TELL_EVERY_MS = 100;

/**
 * Answers the orders that come over a port, one task after another. Between the steps of a task it looks at the port: what is urgent is
 * answered at once, and a task nobody waits for any more ends there.
 */
export const serveTasks = (port: MessagePort, tasks: Tasks): void => {
  const waiting: Task[] = [];
  const dropped = new Set<number>();
  let isBusy = false;

  const run = ({ id, channel, input }: Task): void => {
    let looked = performance.now();
    let told = looked;
    const pace = (done?: number): void => {
      const now = performance.now();
      if (done !== undefined && now - told > TELL_EVERY_MS) {
        told = now;
        port.postMessage({ id, done } satisfies TaskProgress);
      }
      if (now - looked > LOOK_EVERY_MS) {
        for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) take(got.message);
        looked = performance.now();
      }
      if (dropped.has(id)) throw failure('cancelled');
    };
    let result: TaskResult;
    try {
      result = { id, output: runTask(tasks, channel, input, URGENT.has(channel) ? undefined : pace) };
    } catch (error) {
      // What was thrown may quote the case: only its code is passed on.
      result = { id, failed: codeOf(error) };
    }
    dropped.delete(id);
    port.postMessage(result);
  };

  const take = (order: Order): void => {
    if ('drop' in order) for (const id of order.drop) dropped.add(id);
    else if (URGENT.has(order.channel)) run(order);
    else waiting.push(order);
  };

  const runAll = (): void => {
    if (isBusy) return;
    isBusy = true;
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      if (dropped.delete(task.id)) port.postMessage({ id: task.id, failed: 'cancelled' } satisfies TaskResult);
      else run(task);
    }
    // Ids of tasks that were answered before the word came are of no more use.
    dropped.clear();
    isBusy = false;
  };

  port.on('message', (order: Order) => {
    take(order);
    runAll();
  });
};
