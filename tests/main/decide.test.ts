import { describe, expect, test } from 'vitest';
import { createTasks } from '../../main/engine/tasks.ts';
import { loadKnowledge } from '../../rules/index.ts';
import { readOwn } from '../../scripts/corpora.ts';
import { analyse, type Decision } from '../../src/index.ts';

const knowledge = loadKnowledge();
const texts = readOwn('cases')
  .slice(0, 4)
  .map(({ text }) => text);
const KINDS: readonly Decision[] = [
  { kind: 'drop' },
  { kind: 'rung', rung: 2 },
  { kind: 'keep', reason: 'Needed for the question' },
  { kind: 'not-identifier' },
];

describe('what decisions change', () => {
  test.each(texts)(
    'is what a whole review says, by an engine that remembers and by one that does not: %.30s',
    (text) => {
      const { entities } = analyse(text, knowledge, { locale: 'en-US' });
      const tasks = createTasks(knowledge);
      for (const [n, { key }] of entities.slice(0, 6).entries()) {
        const decisions = { entities: { [key]: KINDS[n % KINDS.length] ?? { kind: 'drop' } }, mentions: {} };
        const state = { text, audience: 'public-group', locale: 'en-US', decisions, additions: [] } as const;
        const whole = createTasks(knowledge)['case:review']({ ...state, additions: [] });
        const { safe, leaks, undecided, risk } = whole;
        expect(tasks['case:decide']({ ...state, additions: [] })).toEqual({ safe, leaks, undecided, risk });
      }
    },
  );

  test('a stretch that is read by itself is read as a text of its own', () => {
    const [text = ''] = texts;
    const stretch = text.slice(0, 400);
    const { findings } = analyse(stretch, knowledge, { locale: 'en-US' });
    expect(createTasks(knowledge)['case:glance']({ text: stretch, locale: 'en-US' })).toEqual(
      findings.map(({ start, end, category, type, tier }) => ({ start, end, category, type, tier })),
    );
  });
});
