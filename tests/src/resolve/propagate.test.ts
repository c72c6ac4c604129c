import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../rules/index.ts';
import type { Draft } from '../../../src/resolve/draft.ts';
import { propagateNames } from '../../../src/resolve/propagate.ts';
import { createDocument } from '../../../src/text/document.ts';
import { unmark } from '../detect/support.ts';

const knowledge = loadKnowledge();

/** The first marked surface is known; what is found again. */
const again = (text: string, first: string): string[] => {
  const start = text.indexOf(first);
  const reasons = [{ rule: 'name-title', because: 'A title stands before it.', confidence: 0.95 }];
  const draft: Draft = {
    start,
    end: start + first.length,
    category: 'name',
    type: 'direct',
    confidence: 0.95,
    reasons,
  };
  return propagateNames([draft], createDocument(text), knowledge)
    .filter(({ confidence }) => confidence >= 0.5)
    .map((found) => text.slice(found.start, found.end));
};

describe('found again', () => {
  test.each([
    'I saw [[Maya Torres]]. Later [[Maya]] cried, and [[Torres]] left.',
    "I saw [[Maya]]. It was [[maya]]'s idea.",
    'I saw [[Maya]]. Then I wrote to [[MAYA]] again.',
    'I saw [[Yevgenia]]. Then I wrote to [[Yevgenai]] again.',
    'I saw [[Maya]]. I am siding with [[M.]] here.',
    'I saw [[Maya]]. They wrote [[#TeamMaya]] on it.',
    'I saw [[Will]]. Then I told [[Will]] so.',
    'I saw [[Thérèse]]. Then I told [[Therese]] so.',
  ])('%s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(again(text, expected[0] ?? '')).toEqual(expected);
  });
});

describe('left alone', () => {
  test.each([
    ['I saw Will. I will say that you will.', 'Will'],
    ['I saw Hope. There is hope, and I hope so.', 'Hope'],
    ['I saw Grace. The grace period ends.', 'Grace'],
    ['I saw Art. We do art therapy.', 'Art'],
  ])('%s', (text, name) => {
    expect(again(text, name)).toEqual([name]);
  });
});

test('no draft is lost and none overlaps another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Maya', 'maya', 'M.', 'Mya', 'saw', '#Maya', 'and', 'Torres', '.'), { maxLength: 30 }),
      (words) => {
        const text = `Maya ${words.join(' ')}`;
        const found = again(text, 'Maya');
        expect(found[0]).toBe('Maya');
      },
    ),
  );
});
