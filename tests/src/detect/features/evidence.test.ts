import { expect, test } from 'vitest';
import { evidenceOf, strengthOf } from '../../../../src/detect/features/evidence.ts';
import { CATEGORIES, type Candidate } from '../../../../src/model.ts';
import { createDocument } from '../../../../src/text/document.ts';

const text = 'Maya plays the bagpipes.';
const candidate = (surface: string, category: Candidate['category'], confidence: number): Candidate => ({
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
  category,
  confidence,
  rule: 'some-rule',
  because: 'A rule says so.',
});

test('tokens carry the strongest candidate over them, its place, and the other category', () => {
  const evidence = evidenceOf(createDocument(text), [
    candidate('plays the bagpipes', 'rare', 0.6),
    candidate('bagpipes', 'occupation', 0.9),
  ]);
  const names = (values: Uint8Array) => [...values].map((n) => CATEGORIES[n - 1] ?? '-');
  expect(names(evidence.category)).toEqual(['-', 'rare', 'rare', 'occupation', '-']);
  expect(names(evidence.secondCategory)).toEqual(['-', '-', '-', 'rare', '-']);
  expect([...evidence.place]).toEqual([0, 1, 2, 1, 0]);
  expect([...evidence.count]).toEqual([0, 1, 1, 2, 0]);
});

test.each([
  [0.3, 1],
  [0.6, 2],
  [0.84, 2],
  [0.85, 3],
])('a confidence of %d has strength %i', (confidence, strength) => {
  expect(strengthOf(confidence)).toBe(strength);
});

test('a text without likely finds has no density', () => {
  const document = createDocument(text);
  expect(evidenceOf(document, [candidate('Maya', 'name', 0.4)]).density).toBe(0);
  expect(evidenceOf(document, [candidate('Maya', 'name', 0.9)]).density).toBeGreaterThan(0);
});
