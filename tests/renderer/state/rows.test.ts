import { describe, expect, it } from 'vitest';
import { guessCategory, nextOpen, rowsOf, rungLines } from '../../../renderer/state/rows.ts';
import { decideAll, decideMention } from '../../../renderer/state/work.ts';
import { reviewOf, workOn } from './example.ts';

const TEXT = 'Maya keeps bees. Tom and Maya met in Reading.';
const review = reviewOf(TEXT, [
  ['Maya', 'name'],
  ['Tom', 'name'],
  ['keeps bees', 'rare'],
  ['Reading', 'place'],
]);
const work = workOn(TEXT);

describe('rows', () => {
  it('stand in the order of the text and say what must be decided', () => {
    expect(rowsOf(review, work).map(({ entity, standing }) => [entity.label, standing])).toEqual([
      ['Maya', 'must'],
      ['keeps bees', 'open'],
      ['Tom', 'must'],
      ['Reading', 'must'],
    ]);
  });

  it('put what is only worth a look last, and never in the way', () => {
    const findings = review.findings.map((one) => (one.text === 'Maya' ? { ...one, tier: 'look' as const } : one));
    const last = rowsOf({ ...review, findings }, work).at(-1);
    expect([last?.entity.label, last?.standing]).toEqual(['Maya', 'open']);
  });

  it('stay open while one mention is undecided', () => {
    const first = review.findings[0];
    if (!first) throw new Error('the example has a finding');
    const one = decideMention(work, first, { kind: 'drop' });
    expect(rowsOf(review, one)[0]?.standing).toBe('must');
    const second = review.findings[1];
    if (!second) throw new Error('the example has two mentions');
    expect(rowsOf(review, decideMention(one, second, { kind: 'drop' }))[0]?.standing).toBe('dropped');
    expect(rowsOf(review, decideMention(one, second, { kind: 'keep', reason: 'x' }))[0]?.standing).toBe('mixed');
  });

  it('lead on to the next open one, then to the first', () => {
    const rows = rowsOf(review, decideAll(work, 'name:tom', { kind: 'drop' }));
    expect(nextOpen(rows, 'rare:keeps bees')?.entity.label).toBe('Reading');
    expect(nextOpen(rows, 'place:reading')?.entity.label).toBe('Maya');
  });

  it('show substitutes that say the same once', () => {
    const proposal = review.proposals[0];
    if (!proposal) throw new Error('the example has a proposal');
    expect(rungLines(proposal).map(({ from, to, text }) => [from, to, text])).toEqual([
      [1, 1, 'A.'],
      [2, 3, 'someone'],
      [4, 4, ''],
    ]);
  });
});

describe('a guess at the category', () => {
  it.each([
    ['Maya', 'name'],
    ['Dr. Ngozi Adeyemi', 'name'],
    ['dana@sandstone.example', 'contact'],
    ['(555) 010-9932', 'contact'],
    ['March 3rd', 'date'],
    ['2019', 'date'],
    ['MRN88213', 'id'],
    ['34-year-old', 'age'],
    ['St. Brigid Primary School', 'org'],
    ['Lake Mary Road', 'place'],
    ['keeps a pet fox', 'rare'],
  ])('%s is a %s', (words, category) => {
    expect(guessCategory(words)).toBe(category);
  });
});
