import { expect, test } from 'vitest';
import { reasonOf } from '../../../src/detect/reasons.ts';
import { CATEGORIES } from '../../../src/model.ts';
import { createDocument } from '../../../src/text/document.ts';

const reason = (category: (typeof CATEGORIES)[number], text: string) =>
  reasonOf(category, createDocument(text), { start: 0, end: text.length });

test.each([
  ['occupation', 'restrings grand pianos', 'Unusual work: few people do this.'],
  ['occupation', 'deputy mayor', 'A public role: people nearby know who holds it.'],
  ['event', 'the ferry accident', 'Reads like a public event.'],
  ['event', 'on the local news', 'It was in the media.'],
  ['rare', 'the only bagpiper here', 'Claims to be one of very few.'],
  ['rare', '$412,000', 'An exact sum.'],
  ['family', 'his twin', 'Born as one of several: few people are.'],
] as const)('%s "%s": %s', (category, text, expected) => {
  expect(reason(category, text)).toBe(expected);
});

test.each(CATEGORIES.map((category) => [category]))('%s has a reason that does not quote the text', (category) => {
  const text = 'zyxwv';
  expect(reason(category, text)).toMatch(/^[A-Z].{8,}\.$/);
  expect(reason(category, text)).not.toContain(text);
});
