import { expect, test } from 'vitest';
import { layoutOf } from '../../../../src/detect/features/layout.ts';
import { createDocument } from '../../../../src/text/document.ts';

test.each([
  ['She came late and left early that day, as before.', 0],
  ['S: reports poor sleep.', 1],
  ['- sleeps badly', 2],
  ['T: What brings you here?', 3],
  ['C: The lake.', 3],
  ['Subject: a question', 4],
  ['Kind regards', 5],
  ['Background', 6],
])('%s is a line of kind %i', (text, kind) => {
  expect(layoutOf(createDocument(text)).line[0]).toBe(kind);
});

test.each([
  ['I wonder about it.', 1],
  ['She wonders about it.', 2],
  ['Client wonders about it.', 3],
  ['What would you do?', 4],
  ['Has anyone seen her?', 6],
])('%s speaks of %i', (text, subject) => {
  expect(layoutOf(createDocument(text)).subject[0]).toBe(subject);
});

test('words in quotation marks are quoted, a stray mark colours nothing', () => {
  const quoted = (text: string) => {
    const document = createDocument(text);
    const { quoted: marks } = layoutOf(document);
    return document.tokens.filter((_, t) => marks[t]).map((token) => token.text);
  };
  expect(quoted('He said "never again" and left.')).toEqual(['never', 'again']);
  expect(quoted('It is 6" long and he left.')).toEqual([]);
});
