import { describe, expect, test } from 'vitest';
import { isOneEdit } from '../../../src/resolve/one-edit.ts';
import { groupPeople } from '../../../src/resolve/people.ts';

describe('one person', () => {
  test.each([
    [['Maya Torres', 'Maya', 'Ms Torres', 'M.', 'maya', 'MAYA']],
    [['Maya T.', 'Maya', 'M.']],
    [['Yevgenia', 'Yevgenai']],
    [['S.K.', 'Sofia Kowalska']],
    [['Dr. Okafor', 'Okafor']],
    [['Thérèse', 'Therese']],
    [['Maya', '#TeamMaya']],
  ])('%j', (surfaces) => {
    expect(new Set(groupPeople(surfaces)).size).toBe(1);
  });
});

describe('different people', () => {
  test.each([[['Maya Torres', 'Luis Torres']], [['Anna', 'Hanna']], [['Maya T.', 'Maya R.']], [['Bob', 'Rob']]])(
    '%j',
    (surfaces) => {
      expect(new Set(groupPeople(surfaces)).size).toBe(2);
    },
  );
});

test.each([
  ['maya', 'mya', true],
  ['maya', 'maay', true],
  ['maya', 'maya', false],
  ['maya', 'mara', true],
  ['maya', 'marta', false],
])('%s and %s are one edit apart: %s', (a, b, expected) => {
  expect(isOneEdit(a, b)).toBe(expected);
});
