import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changeBetween, mapSpan } from '../../../renderer/state/changes.ts';

const apply = (text: string, { from, to, insert }: Change): string => text.slice(0, from) + insert + text.slice(to);

describe('changeBetween', () => {
  it.each([
    ['abc', 'abc', undefined],
    ['', 'abc', { from: 0, to: 0, insert: 'abc' }],
    ['one two', 'one big two', { from: 4, to: 4, insert: 'big ' }],
    ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
    ['x😀y', 'x😁y', { from: 1, to: 3, insert: '😁' }],
  ])('%j to %j', (before, after, change) => {
    expect(changeBetween(before, after)).toEqual(change);
  });

  it('always leads from the one text to the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const change = changeBetween(before, after);
        expect(change ? apply(before, change) : before).toBe(after);
      }),
    );
  });
});

describe('mapSpan', () => {
  const span = { start: 5, end: 10 };
  it.each<[string, Change, { start: number; end: number } | undefined]>([
    ['before it', { from: 0, to: 0, insert: 'ab' }, { start: 7, end: 12 }],
    ['deleting before it', { from: 1, to: 4, insert: '' }, { start: 2, end: 7 }],
    ['right before it', { from: 5, to: 5, insert: 'ab' }, { start: 7, end: 12 }],
    ['right after it', { from: 10, to: 10, insert: 'ab' }, { start: 5, end: 10 }],
    ['inside it', { from: 7, to: 7, insert: 'ab' }, { start: 5, end: 12 }],
    ['across its start', { from: 3, to: 7, insert: 'x' }, { start: 4, end: 7 }],
    ['across its end', { from: 8, to: 12, insert: 'x' }, { start: 5, end: 8 }],
    ['all of it', { from: 5, to: 10, insert: 'other' }, undefined],
    ['more than it', { from: 2, to: 12, insert: '' }, undefined],
    ['behind it', { from: 20, to: 30, insert: '' }, { start: 5, end: 10 }],
  ])('a change %s', (_where, change, expected) => {
    expect(mapSpan(span, [change])).toEqual(expected);
  });

  it('follows several changes at once', () => {
    const changes = [
      { from: 0, to: 1, insert: '' },
      { from: 6, to: 6, insert: 'zz' },
    ];
    expect(mapSpan(span, changes)).toEqual({ start: 4, end: 11 });
  });

  it('keeps the words of an untouched span, whatever is typed elsewhere', () => {
    const texts = fc.tuple(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.string(), fc.boolean());
    fc.assert(
      fc.property(texts, ([head, words, tail, typed, before]) => {
        const text = head + words + tail;
        const from = before ? 0 : text.length;
        const change = { from, to: from, insert: typed };
        const mapped = mapSpan({ start: head.length, end: head.length + words.length }, [change]);
        const after = apply(text, change);
        expect(mapped && after.slice(mapped.start, mapped.end)).toBe(words);
      }),
    );
  });
});
