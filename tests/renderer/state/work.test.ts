import { describe, expect, it } from 'vitest';
import {
  addByHand,
  decideAll,
  decideMention,
  decisionsFor,
  edit,
  occurrences,
  removeAdditions,
} from '../../../renderer/state/work.ts';
import { reviewOf, workOn } from './example.ts';

const TEXT = 'Maya came. Later Maya left.';
const review = reviewOf(TEXT, [['Maya', 'name']]);
const [first, second] = review.findings;
if (!first || !second) throw new Error('the example has two mentions');

describe('decisions', () => {
  it('on one mention go by its place and come out under its key', () => {
    const work = decideMention(workOn(TEXT), second, { kind: 'drop' });
    expect(decisionsFor(work, review.findings).mentions).toEqual({ [second.key]: { kind: 'drop' } });
  });

  it('follow their mention when another one appears before it', () => {
    const work = decideMention(workOn(TEXT), second, { kind: 'drop' });
    const text = `Maya! ${TEXT}`;
    const edited = edit(work, text, [{ from: 0, to: 0, insert: 'Maya! ' }]);
    const again = reviewOf(text, [['Maya', 'name']]);
    expect(Object.keys(decisionsFor(edited, again.findings).mentions)).toEqual(['name:maya#3']);
  });

  it('retire with their mention', () => {
    const work = decideMention(workOn(TEXT), second, { kind: 'drop' });
    const edited = edit(work, 'Maya came. ', [{ from: 11, to: TEXT.length, insert: '' }]);
    expect(edited.mentions).toEqual([]);
  });

  it('on all mentions replace those on single ones', () => {
    const single = decideMention(workOn(TEXT), second, { kind: 'drop' });
    const all = decideAll(single, first.entity, { kind: 'rung', rung: 2 });
    expect(decisionsFor(all, review.findings)).toEqual({
      entities: { [first.entity]: { kind: 'rung', rung: 2 } },
      mentions: {},
    });
  });

  it('wait for words that were deleted and typed again', () => {
    const decided = decideAll(workOn(TEXT), first.entity, { kind: 'drop' });
    const gone = edit(decided, '', [{ from: 0, to: TEXT.length, insert: '' }]);
    const back = edit(gone, TEXT, [{ from: 0, to: 0, insert: TEXT }]);
    expect(decisionsFor(back, review.findings).entities).toEqual({ [first.entity]: { kind: 'drop' } });
  });
});

describe('marks by hand', () => {
  it('are put wherever the same words stand, and taken back together', () => {
    const work = addByHand(workOn(TEXT), { start: 17, end: 21 }, 'name');
    expect(work.additions).toEqual([
      { start: 0, end: 4, category: 'name' },
      { start: 17, end: 21, category: 'name' },
    ]);
    expect(removeAdditions(work, work.additions).additions).toEqual([]);
  });

  it('give way to a later mark on the same characters', () => {
    const work = addByHand(addByHand(workOn(TEXT), { start: 0, end: 4 }, 'name'), { start: 0, end: 9 }, 'rare');
    expect(work.additions).toEqual([
      { start: 17, end: 21, category: 'name' },
      { start: 0, end: 9, category: 'rare' },
    ]);
  });

  it.each([
    ['May', 'Maya may. May!', [10]],
    ['Ann', 'Anne, Joann, Ann, Ann', [13, 18]],
    ['é', 'é né é', [0, 5]],
    ['', 'abc', []],
  ])('%j in %j', (words, text, starts) => {
    expect(occurrences(text, words).map(({ start }) => start)).toEqual(starts);
  });
});
