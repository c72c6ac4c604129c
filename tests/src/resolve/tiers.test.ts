import { expect, test } from 'vitest';
import type { Draft } from '../../../src/resolve/draft.ts';
import { keepLikely, THRESHOLDS, tierOf } from '../../../src/resolve/tiers.ts';

test.each([
  [1, 'flag'],
  [THRESHOLDS.flag, 'flag'],
  [THRESHOLDS.flag - 0.01, 'look'],
  [THRESHOLDS.look, 'look'],
  [THRESHOLDS.look - 0.01, undefined],
  [0, undefined],
])('a confidence of %d is %s', (confidence, tier) => {
  expect(tierOf(confidence)).toBe(tier);
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
