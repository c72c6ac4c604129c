import { describe, expect, test } from 'vitest';
import { createTasks } from '../../main/engine/tasks.ts';
import { loadKnowledge } from '../../rules/index.ts';
import { readOwn } from '../../scripts/corpora.ts';
import { analyse, type Decision } from '../../src/index.ts';

const knowledge = loadKnowledge();
const cases = readOwn('cases').slice(0, 3);
const KINDS: readonly Decision[] = [
  { kind: 'drop' },
  { kind: 'rung', rung: 2 },
  { kind: 'keep', reason: 'Needed for the question' },
  { kind: 'not-identifier' },
];

describe('what decisions change', () => {
  test.each(cases)('is what a whole review by an engine with no memory says of it: $id', ({ text }) => {
    const { entities } = analyse(text, knowledge, { locale: 'en-US' });
    const tasks = createTasks(knowledge);
    for (const [n, { key }] of entities.slice(0, 6).entries()) {
      const decisions = { entities: { [key]: KINDS[n % KINDS.length] ?? { kind: 'drop' } }, mentions: {} };
      const state = { text, audience: 'public-group', locale: 'en-US', decisions } as const;
      const review = createTasks(knowledge)['case:review']({ ...state, additions: [] });
      const { findings: _f, entities: _e, warnings: _w, proposals: _p, ...decided } = review;
      expect(tasks['case:decide']({ ...state, additions: [] })).toEqual(decided);
    }
  });

  test('a stretch that is read by itself is read as a text of its own', () => {
    const stretch = cases[0]?.text.slice(0, 400) ?? '';
    const { findings } = analyse(stretch, knowledge, { locale: 'en-US' });
    expect(createTasks(knowledge)['case:glance']({ text: stretch, locale: 'en-US' })).toEqual(
      findings.map(({ start, end, category, type, tier }) => ({ start, end, category, type, tier })),
    );
  });
});
