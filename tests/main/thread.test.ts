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
    engine = createThreadEngine(TROUBLED, 300);
    await expect(ask(engine, 'hang')).rejects.toMatchObject({ code: 'engine-restarted' });
    await expect(ask(engine, 'next')).resolves.toMatchObject({ safe: { text: 'next' } });
  });

  test('is the real one', async () => {
    engine = createThreadEngine(new URL('../../main/worker.ts', import.meta.url));
    const { findings } = await ask(engine, 'She is the only female firefighter in her county.');
    expect(findings.length).toBeGreaterThan(0);
  });
});
