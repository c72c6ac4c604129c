import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { type Order, serveTasks } from '../../main/engine/serve.ts';
import type { EngineChannel, Tasks } from '../../main/engine/tasks.ts';
import { failure } from '../../main/failure.ts';

/** A port with tasks behind it that work for so many steps of a little time each, and what came back in its order. */
const served = () => {
  const { port1, port2 } = new MessageChannel();
  const told: { readonly id: number; readonly failed?: string; readonly output?: unknown; readonly done?: number }[] =
    [];
  const steps = (count: number, pace: (done?: number) => void = () => {}) => {
    for (let n = 0; n < count; n++) {
      for (const end = performance.now() + 4; performance.now() < end; );
      pace(n / count);
    }
    return { steps: count };
  };
  const work = ({ text }: { readonly text: string }, pace?: (done?: number) => void) => {
    if (text === 'fail') throw failure('sample-unknown');
    if (text === 'quote') throw new Error('the case');
    return steps(Number(text), pace);
  };
  serveTasks(port2, { 'case:review': work, 'case:glance': work } as unknown as Tasks);
  port1.on('message', (result) => told.push(result));
  return {
    told,
    send: (order: Order) => port1.postMessage(order),
    task: (id: number, text: string, channel: EngineChannel = 'case:review') =>
      port1.postMessage({ id, channel, input: { text } }),
    /** Waits for so many answers. */
    answers: async (count: number) => {
      while (told.filter(({ done }) => done === undefined).length < count)
        await new Promise((resolve) => setTimeout(resolve, 10));
      port1.close();
      return told;
    },
  };
};

describe('the thread', () => {
  test('does one task after another', async () => {
    const { task, answers } = served();
    task(1, '3');
    task(2, '1');
    expect(await answers(2)).toEqual([
      { id: 1, output: { steps: 3 } },
      { id: 2, output: { steps: 1 } },
    ]);
  });

  test('answers what is urgent in the middle of other work, which loses nothing', async () => {
    const { task, answers } = served();
    task(1, '6');
    task(2, '2');
    task(3, '1', 'case:glance');
    expect((await answers(3)).map(({ id, output }) => [id, output])).toEqual([
      [3, { steps: 1 }],
      [1, { steps: 6 }],
      [2, { steps: 2 }],
    ]);
  });

  test('drops what runs, what waits, and nothing else', async () => {
    const { task, send, answers } = served();
    task(1, '1000');
    task(2, '1000');
    task(3, '1');
    send({ drop: [1, 2] });
    expect(await answers(3)).toEqual([
      { id: 1, failed: 'cancelled' },
      { id: 2, failed: 'cancelled' },
      { id: 3, output: { steps: 1 } },
    ]);
  });

  test('a word that comes too late drops nothing that follows', async () => {
    const { task, send, answers } = served();
    task(1, '1');
    send({ drop: [1] });
    task(2, '1');
    const told = await answers(2);
    expect(told.at(-1)).toEqual({ id: 2, output: { steps: 1 } });
  });

  test('tells how far it has got, now and then', async () => {
    const { task, answers, told } = served();
    task(1, '30');
    await answers(1);
    const shares = told.flatMap(({ done }) => done ?? []);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares[0]).toBeGreaterThan(0);
    expect(told.at(-1)).toEqual({ id: 1, output: { steps: 30 } });
  });

  test('passes on codes and never words', async () => {
    const { task, answers } = served();
    task(1, 'fail');
    task(2, 'quote');
    expect(await answers(2)).toEqual([
      { id: 1, failed: 'sample-unknown' },
      { id: 2, failed: 'engine-failed' },
    ]);
  });
});
