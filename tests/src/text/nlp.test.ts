import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../rules/packs.ts';
import { runRow } from '../../../src/detect/rules.ts';
import { matchPatterns } from '../../../src/text/nlp.ts';

const found = (text: string, ...patterns: string[]) =>
  matchPatterns(text, patterns).map(({ index, start, end }) => [index, text.slice(start, end)]);

describe('patterns of compromise', () => {
  test.each([
    ['She is the only firefighter in town.', ['the only #Noun'], [[0, 'the only firefighter']]],
    ['She is the only firefighter in town.', ['the only [#Noun] in'], [[0, 'firefighter']]],
    [
      'He walks. The youngest judge here.',
      ['the youngest #Noun', 'he walks'],
      [
        [0, 'The youngest judge'],
        [1, 'He walks'],
      ],
    ],
    ['Nothing of the kind.', ['the only #Noun'], []],
    ['', ['the only #Noun'], []],
  ])('%s', (text, patterns, expected) => expect(found(text, ...patterns)).toEqual(expected));

  test('offsets lie in the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end } of matchPatterns(`${text} the only judge`, ['the only #Noun', '#Verb'])) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length + 15);
          expect(start).toBeLessThan(end);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('a row of a pack may be written in it', () => {
  const { rows } = compilePack(
    {
      id: 'rare-own',
      category: 'rare',
      because: 'A claim to be the only one.',
      rows: [{ match: 'the only [#Noun+] in', examples: ['the only [[judge]] in town'], not: ['the only thing'] }],
    },
    'own.yaml',
  );
  const text = 'He is the only judge in the valley.';
  expect(
    rows.flatMap((row) => runRow(row, text)).map(({ start, end, rule }) => [text.slice(start, end), rule]),
  ).toEqual([['judge', 'rare-own#1']]);
});
