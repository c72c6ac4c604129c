import { afterEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../main/engine/engine.ts';
import { createThreadEngine } from '../../main/engine/thread.ts';

const TROUBLED = new URL('../support/workers/troubled.mjs', import.meta.url);
const ask = (engine: Engine, text: string) =>
  engine.ask('case:review', {
    text,
    audience: 'teaching',
    locale: 'en-US',
    decisions: { entities: {}, mentions: {} },
    additions: [],
  });

let engine: Engine;
afterEach(() => engine.close());

describe('the engine in a thread', () => {
  test('answers several calls, each its own', async () => {
    engine = createThreadEngine(TROUBLED);
    const answers = await Promise.all(['a', 'b', 'c'].map((text) => ask(engine, text)));
    expect(answers.map(({ safe }) => safe.text)).toEqual(['a', 'b', 'c']);
  });

  test('says that a text failed, and goes on', async () => {
    engine = createThreadEngine(TROUBLED);
    await expect(ask(engine, 'fail')).rejects.toMatchObject({ code: 'engine-failed' });
    await expect(ask(engine, 'next')).resolves.toMatchObject({ safe: { text: 'next' } });
  });

  test.each(['die', 'throw'])('starts anew after it came to %s, and every lost call is told', async (end) => {
    engine = createThreadEngine(TROUBLED);
    const lost = await Promise.allSettled([ask(engine, end), ask(engine, 'behind it')]);
    for (const call of lost) expect(call).toMatchObject({ status: 'rejected', reason: { code: 'engine-restarted' } });
    await expect(ask(engine, 'next')).resolves.toMatchObject({ safe: { text: 'next' } });
  });

  test('does not wait for ever', async () => {
    engine = createThreadEngine(TROUBLED, { answer: 300 });
    await expect(ask(engine, 'hang')).rejects.toMatchObject({ code: 'engine-restarted' });
    await expect(ask(engine, 'next')).resolves.toMatchObject({ safe: { text: 'next' } });
  });

  test('lets go of what nobody waits for any more, though the thread hangs', async () => {
    engine = createThreadEngine(TROUBLED, { drop: 200 });
    const lost = ask(engine, 'hang');
    expect(engine.progress('case:review')).toBe(0);
    engine.cancel('case:review');
    await expect(lost).rejects.toMatchObject({ code: 'cancelled' });
    expect(engine.progress('case:review')).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expect(ask(engine, 'next')).resolves.toMatchObject({ safe: { text: 'next' } });
  });

  test('the real one tells how far it is, answers what is urgent meanwhile, and ends when it is cancelled', async () => {
    engine = createThreadEngine(new URL('../../main/worker.ts', import.meta.url));
    await ask(engine, 'Ready.');
    const long = 'My client Okafor lives in Flagstaff and came on 3 May with her sister Ngozi Adeyemi.\n'.repeat(3000);
    const lost = ask(engine, long);
    const order: string[] = [];
    const told = lost.catch(({ code }: { code: string }) => order.push(code));
    const quick = await engine.ask('case:glance', { text: 'Her son Kofi called.', locale: 'en-GB' });
    order.push('glance');
    expect(quick).toEqual([expect.objectContaining({ start: 8, end: 12, category: 'name' })]);
    for (let n = 0; n < 100 && engine.progress('case:review') === 0; n++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(engine.progress('case:review')).toBeGreaterThan(0);
    engine.cancel('case:review');
    await told;
    expect(order).toEqual(['glance', 'cancelled']);
    expect((await ask(engine, 'My client Okafor came.')).findings.length).toBeGreaterThan(0);
  });

  test('is the real one', async () => {
    engine = createThreadEngine(new URL('../../main/worker.ts', import.meta.url));
    const { findings } = await ask(engine, 'She is the only female firefighter in her county.');
    expect(findings.length).toBeGreaterThan(0);
  });
});
