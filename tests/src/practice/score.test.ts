import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score } from '../../../scripts/score.ts';
import { CATEGORIES, type Span } from '../../../src/model.ts';
import { readMarked } from '../../../src/practice/marked.ts';
import { compare, type OwnMark } from '../../../src/practice/score.ts';

const { text, spans: gold } = readMarked(
  'My client [[Maya Okafor|name|direct|e1]] is a [[34-year-old|age|quasi|e2]] [[pediatric dentist|occupation|quasi|e3]]. ' +
    'She moved to [[Lake of the Woods|place|direct|e4]] in [[2019|date|quasi|e5]]; [[Maya|name|direct|e1]] has seen me for six weeks.',
);
/** The first place of some words, marked. */
const mark = (words: string, category: OwnMark['category'] = 'name', from = 0): OwnMark => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(words);
  return { start, end: start + words.length, category };
};
const verdicts = (marks: readonly OwnMark[]) =>
  Object.fromEntries(compare(text, gold, marks).things.map(({ label, verdict }) => [label, verdict]));

describe('the comparison with the teacher’s marks', () => {
  test.each<[string, OwnMark[], string, string]>([
    ['nothing', [], 'Maya Okafor', 'missed'],
    ['one mention of two', [mark('Maya Okafor')], 'Maya Okafor', 'half'],
    ['every mention', [mark('Maya Okafor'), mark('Maya', 'name', 40)], 'Maya Okafor', 'found'],
    ['one word of two', [mark('dentist')], 'pediatric dentist', 'half'],
    ['one word of three', [mark('34')], '34-year-old', 'missed'],
    ['without its function words', [mark('Lake'), mark('Woods')], 'Lake of the Woods', 'found'],
    ['with an article too much', [mark('a 34-year-old')], '34-year-old', 'found'],
    ['with its neighbour', [mark('34-year-old pediatric dentist')], 'pediatric dentist', 'found'],
  ])('%s: %j', (_what, marks, label, verdict) => expect(verdicts(marks)[label]).toBe(verdict));

  test.each<[string, OwnMark, string]>([
    ['beside all mentions', mark('for six weeks'), 'over'],
    ['a function word of a mention', mark('of the'), 'right'],
    ['with one word too many', mark('pediatric dentist. She'), 'right'],
    ['with most words too many', mark('Maya has seen me for six weeks'), 'wide'],
    ['a whole text', { start: 0, end: text.length, category: 'rare' }, 'right'],
  ])('a mark %s is %s', (_what, one, verdict) => expect(compare(text, gold, [one]).marks).toEqual([verdict]));

  test('counts things by type, a bare year with what narrows', () => {
    const { direct, quasi } = compare(text, gold, [mark('Maya Okafor'), mark('2019', 'date')]);
    expect(direct).toEqual({ all: 2, found: 0, half: 1 });
    expect(quasi).toEqual({ all: 3, found: 1, half: 0 });
  });

  test('says what a thing was filed as, where it is something else', () => {
    const { things } = compare(text, gold, [mark('Lake of the Woods', 'org'), mark('2019', 'date')]);
    expect(things.map(({ filed }) => filed)).toEqual([undefined, undefined, undefined, 'org', undefined]);
  });

  test('has nothing to find in a clean case', () => {
    const plain = 'She sleeps badly, and we speak of it every week.';
    expect(compare(plain, [], [])).toEqual({
      things: [],
      marks: [],
      direct: { all: 0, found: 0, half: 0 },
      quasi: { all: 0, found: 0, half: 0 },
    });
    expect(compare(plain, [], [{ start: 4, end: 10, category: 'rare' }]).marks).toEqual(['over']);
  });
});

describe('whatever is marked', () => {
  const anyMarks = fc.array(
    fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...CATEGORIES))
      .map(([start, length, category]) => ({ start, end: Math.min(text.length, start + length), category })),
    { maxLength: 12 },
  );
  const RANK = { missed: 0, half: 1, found: 2 };

  test('the teacher’s own marks find all, and none of them is too much', () => {
    const { things, marks } = compare(text, gold, gold);
    expect(things.every(({ verdict, filed }) => verdict === 'found' && !filed)).toBe(true);
    expect(marks.every((verdict) => verdict === 'right')).toBe(true);
  });

  test('a further mark never makes a thing less found', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (some, more) => {
        const before = compare(text, gold, some).things;
        const after = compare(text, gold, [...some, ...more]).things;
        before.forEach(({ verdict }, n) => {
          expect(RANK[after[n]?.verdict ?? 'missed']).toBeGreaterThanOrEqual(RANK[verdict]);
        });
      }),
    );
  });

  test('mentions found, and marks beside all of them, are those the scorer counts', () => {
    fc.assert(
      fc.property(anyMarks, (marks: (Span & OwnMark)[]) => {
        const { things, marks: own } = compare(text, gold, marks);
        const mentions = things.flatMap((thing) => thing.mentions);
        const found = mentions.filter(({ verdict }) => verdict === 'found').length;
        const counted = score([{ id: 'x', text, spans: gold }], new Map([['x', marks]]));
        expect(counted.mentionRecall).toBeCloseTo(found / mentions.length, 3);
        const over = own.filter((verdict) => verdict === 'over').length;
        expect(counted.falseSpansPer1000Words).toBeCloseTo((over * 1000) / counted.words, 3);
      }),
    );
  });
});
