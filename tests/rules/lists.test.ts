import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../rules/index.ts';
import { pluralOf, readList, wordList } from '../../rules/lists.ts';
import { patternOf, presentIn } from '../../src/detect/word-lists.ts';
import type { Ladders } from '../../src/knowledge/ladders.ts';
import { classOf, conditionOf } from '../../src/suggest/look-up.ts';
import { lowerCase } from '../../src/text/fold.ts';

const find = (words: readonly string[], text: string, options: Parameters<typeof wordList>[1] = {}) => {
  const caseSensitive = options.caseSensitive ?? false;
  const subject = caseSensitive ? text : lowerCase(text);
  const pattern = patternOf(
    { pieces: ['', ''], lists: [wordList(words, options)], mandatory: [true], literals: undefined, caseSensitive },
    presentIn(lowerCase(text)),
  );
  return [...(pattern ? subject.matchAll(pattern) : [])].map(({ 0: found, index }) =>
    text.slice(index, index + found.length),
  );
};

describe('pluralOf', () => {
  test.each([
    ['lighthouse keeper', 'lighthouse keepers'],
    ['ferryman', 'ferrymen'],
    ['deputy', 'deputies'],
    ['midwife', 'midwives'],
    ['stewardess', 'stewardesses'],
    ['coach', 'coaches'],
    ['cowboy', 'cowboys'],
    ['shaman', 'shamans'],
  ])('%s: %s', (one, many) => expect(pluralOf(one)).toBe(many));
});

describe('a word list', () => {
  const words = ['ice-cream truck', 'ice', "fa'afafine", 'Māori', 'Pole', 'taxidermist'];
  test.each([
    ['She drives the ice cream truck.', ['ice cream truck']],
    ['the longest: Ice-Cream Truck and ice', ['Ice-Cream Truck', 'ice']],
    ['whole words: nice, iced, slice', []],
    ['in an accented word: éice', []],
    ['curly or no apostrophe: fa’afafine, faafafine', ['fa’afafine', 'faafafine']],
    ['accents as written: Māori', ['Māori']],
    ['over a line end: ice\ncream truck', ['ice\ncream truck']],
  ])('%s', (text, expected) => expect(find(words, text)).toEqual(expected));

  test('plurals where asked for', () => {
    expect(find(words, 'two taxidermists')).toEqual([]);
    expect(find(words, 'two taxidermists', { plural: true })).toEqual(['taxidermists']);
  });
  test('case where asked for', () => {
    expect(find(words, 'a Pole by a pole', { caseSensitive: true })).toEqual(['Pole']);
  });
  test('finds every word of any list', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (list) => {
        for (const one of list) expect(find(list, `(${one})`)).toEqual([one]);
      }),
    );
  });
});

describe('readList', () => {
  test('a hand-written list, without its comments', () => {
    const jobs = readList('jobs.txt');
    expect(jobs.length).toBeGreaterThan(500);
    expect(jobs).toContain('taxidermist');
    expect(jobs.filter((job) => job.startsWith('#'))).toEqual([]);
  });
  test('a table: names and aliases, without notes in brackets', () => {
    const conditions = readList('conditions.csv');
    expect(conditions).toContain('Huntington disease');
    expect(conditions).toContain('ehlers danlos');
    expect(conditions.filter((name) => /[()]/.test(name))).toEqual([]);
  });
});

describe('the ladders class what the lists find', () => {
  const ladders: Ladders = loadKnowledge().ladders ?? { words: new Map(), conditions: new Map() };

  test.each(['jobs.txt', 'jobs-more.txt', 'jobs-met.txt'])('%s: every title', (name) =>
    expect(readList(name).filter((job) => !classOf(ladders, 'occupation', job))).toEqual([]),
  );
  test.each(['conditions.txt', 'conditions-rare.txt', 'conditions-short.txt', 'devices.txt', 'devices-rare.txt'])(
    '%s: nearly every one',
    (name) => {
      const all = readList(name);
      const open = all.filter((one) => !classOf(ladders, 'health', one) && !conditionOf(ladders, one));
      expect(open.length / all.length).toBeLessThan(0.03);
    },
  );
  test.each([
    ['occupation', 'race caller', 'occupation-sport-staff'],
    ['occupation', 'stagehand', 'occupation-backstage'],
    ['occupation', 'security guard', 'occupation-security'],
    ['occupation', 'paper conservator', 'occupation-heritage'],
    ['occupation', 'okada rider', 'occupation-driver'],
    ['occupation', 'BMX rider', 'occupation-sport'],
    ['occupation', 'dinner lady', 'occupation-school-staff'],
    ['occupation', 'crane operator', 'occupation-trades'],
    ['occupation', 'paints the stripes on highways', 'occupation-handwork'],
    ['health', 'Tay-Sachs', 'health-metabolic'],
    ['health', 'Crohn', 'health-digestive'],
    ['health', 'urostomy', 'health-surgical-change'],
    ['health', 'osteochondroma', 'health-growth'],
    ['health', 'guide dog', 'health-assistance-animal'],
    ['health', 'anosmia', 'health-perception'],
    ['health', 'lobectomy', 'health-surgery'],
  ] as const)('%s: %s', (category, surface, id) => expect(classOf(ladders, category, surface)?.class.id).toBe(id));
});
