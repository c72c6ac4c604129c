import { expect, test } from 'vitest';
import type { Draft } from '../../../src/resolve/draft.ts';
import { keepLikely, THRESHOLDS, tierOf } from '../../../src/resolve/tiers.ts';

const { flag, look } = THRESHOLDS;

test.each([
  [1, 'quasi', 'flag'],
  [flag.quasi, 'quasi', 'flag'],
  [flag.quasi - 0.01, 'quasi', 'look'],
  [flag.direct, 'direct', 'flag'],
  [flag.direct - 0.01, 'direct', 'look'],
  [look.quasi, 'quasi', 'look'],
  [look.quasi - 0.01, 'quasi', undefined],
  [look.direct - 0.01, 'direct', undefined],
] as const)('a confidence of %d for a %s identifier is %s', (confidence, type, tier) => {
  expect(tierOf(confidence, type)).toBe(tier);
});

const draft = (confidences: readonly number[]): Draft => ({
  start: 0,
  end: 4,
  category: 'rare',
  type: 'quasi',
  confidence: 0.99,
  reasons: confidences.map((confidence, n) => ({
    rule: `rule-${n}`,
    because: 'A detail few people share.',
    confidence,
  })),
});

test('a draft is as sure as its strongest reason, and what is unlikely goes', () => {
  expect(keepLikely([draft([0.4, 0.4]), draft([0.05])]).map(({ confidence }) => confidence)).toEqual([0.4]);
});
