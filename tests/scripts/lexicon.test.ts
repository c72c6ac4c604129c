import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../rules/lexicon.ts';
import { makeLexicon } from '../../scripts/data/lexicon.ts';
import { factsOf } from '../../src/knowledge/lexicon.ts';

const bytes = readFileSync(new URL('../../rules/data/lexicon.bin', import.meta.url));
const lexicon = readLexicon(bytes);

const fieldOf = (word: string) => {
  const row = lexicon.rows.get(word);
  return row === undefined ? undefined : lexicon.field[lexicon.noun[row] ?? 0];
};

describe('lexicon', () => {
  test('it is made again byte for byte', () => {
    expect(Buffer.compare(Buffer.from(makeLexicon()), bytes)).toBe(0);
  });

  // Lexicographer files of WordNet: 5 animal, 6 artifact, 18 person.
  test.each([
    ['ferret', 5],
    ['grand piano', 6],
    ['dentist', 18],
    ['zyxwvut', undefined],
  ])('the first noun sense of "%s" lies in field %s', (word, field) => {
    expect(fieldOf(word)).toBe(field);
  });

  test('what is under one thing shares its path', () => {
    const path = (word: string) => [...(lexicon.paths[lexicon.noun[lexicon.rows.get(word) ?? -1] ?? 0] ?? [])];
    const shared = path('dentist').filter((node) => path('firefighter').includes(node));
    expect(shared.length).toBeGreaterThan(3);
    expect(path('dentist').filter((node) => path('grand piano').includes(node)).length).toBeLessThan(shared.length);
  });

  test('facts tell common from rare words and words that begin a phrase', () => {
    const facts = (word: string) => factsOf(lexicon.facts[lexicon.rows.get(word) ?? -1] ?? 0);
    expect(facts('house').level).toBe(1);
    expect(facts('falconer').level).toBeGreaterThan(4);
    expect(facts('grand').startsPhrase).toBe(true);
  });
});
