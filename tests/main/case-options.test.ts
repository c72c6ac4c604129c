import { describe, expect, test } from 'vitest';
import { createBackend } from '../../main/backend.ts';
import { createLocalEngine } from '../../main/engine/engine.ts';
import { loadKnowledge } from '../../rules/index.ts';
import type { CaseOptions, Decision } from '../../src/contract/calls.ts';
import { createClient } from '../../src/contract/client.ts';
import { createDoubleHost } from '../support/host.ts';

const call = createClient({ call: createBackend(createDoubleHost().host, createLocalEngine(loadKnowledge())) });
const TEXT =
  'My client Maya Quillon was seen on March 3, 2024 and again on March 17, 2024. She says she sleeps badly, and she relapsed at Christmas.';
const mild: Decision = { kind: 'rung', rung: 1 };

const review = async (options?: CaseOptions) => {
  const state = { text: TEXT, audience: 'supervisor' as const, locale: 'en-US' as const, additions: [] };
  const found = await call('case:review', { ...state, decisions: { entities: {}, mentions: {} } });
  if (!('ok' in found)) throw new Error(found.error.code);
  const entities = Object.fromEntries(found.ok.entities.map(({ key }) => [key, mild]));
  const made = await call('case:review', {
    ...state,
    decisions: { entities, mentions: {} },
    ...(options ? { options } : {}),
  });
  if (!('ok' in made)) throw new Error(made.error.code);
  return made.ok;
};
const reads = async (options?: CaseOptions) => (await review(options)).safe.text;

describe('the options of a case', () => {
  test('dates move by so many weeks, holidays stay', async () => {
    const text = await reads({ shiftWeeks: 3 });
    expect(text).toContain('March 24, 2024');
    expect(text).toContain('April 7, 2024');
    expect(text).toContain('holiday');
    expect(await reads()).not.toContain('March 24');
  });

  test('nobody is called he or she, and the crowd knows', async () => {
    const { safe, risk } = await review({ neutralPronouns: true });
    expect(safe.text).toContain('They say they sleep badly');
    expect(safe.text).not.toMatch(/\b(?:she|her)\b/i);
    expect(risk.crowd.facts.some(({ group }) => group === 'sex')).toBe(false);
    expect((await review()).risk.crowd.facts.some(({ group }) => group === 'sex')).toBe(true);
  });

  test('another seed gives other names', async () => {
    const texts = await Promise.all(['a', 'b', 'c', 'd'].map((seed) => reads({ seed })));
    expect(new Set(texts).size).toBeGreaterThan(1);
    for (const text of texts) expect(text).not.toContain('Maya');
  });

  test.each([0, 27, -27, 1.5])('an offset of %s weeks is refused', async (shiftWeeks) => {
    await expect(review({ shiftWeeks })).rejects.toThrow('bad-input');
  });
});
