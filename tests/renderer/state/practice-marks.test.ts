import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  guessIn,
  lineAt,
  linesOf,
  markWords,
  refile,
  unmark,
  wholeWords,
  wordsIn,
} from '../../../renderer/state/practice-marks.ts';
import { CATEGORIES } from '../../../src/contract/calls.ts';

const text = 'Maya met Will in Bath. Maya’s aunt, 34-year-old D.K., wrote to m@x.example.\nWill she?';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const said = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);

describe('stepping through words', () => {
  it('takes what is written together as one, and leaves a possessive out', () => {
    expect(wordsIn(text).map(said)).toEqual([
      ...['Maya', 'met', 'Will', 'in', 'Bath', 'Maya', 'aunt', '34-year-old', 'D.K', 'wrote', 'to', 'm@x.example'],
      ...['Will', 'she'],
    ]);
  });

  it.each([
    ['part of a word', { start: 1, end: 3 }, 'Maya'],
    ['white space around it', { start: 4, end: 9 }, 'met'],
    ['over a line end', { start: at('to').start, end: text.length }, 'to m@x.example.'],
    ['only a mark', at('. '), undefined],
    ['nothing', { start: 3, end: 3 }, undefined],
  ])('a selection means whole words: %s', (_what, span, words) => {
    const whole = wholeWords(text, span);
    expect(whole && said(whole)).toBe(words);
  });
});

describe('marking', () => {
  it('marks the same words wherever they stand', () => {
    const marks = markWords(text, [], at('Maya'), 'name');
    expect(marks.map(said)).toEqual(['Maya', 'Maya']);
    expect(linesOf(text, marks)).toMatchObject([{ words: 'Maya', category: 'name', spans: marks }]);
  });

  it('lets a single place go, and files the others anew', () => {
    const marks = markWords(text, [], at('Will'), 'name');
    const left = unmark(marks, [at('Will', 20)]);
    expect(left).toEqual([{ ...at('Will'), category: 'name' }]);
    expect(refile(left, left, 'rare')).toEqual([{ ...at('Will'), category: 'rare' }]);
  });

  it('knows the mark words are in', () => {
    const lines = linesOf(text, markWords(text, [], at('Will in Bath'), 'place'));
    expect(lineAt(lines, at('Bath'))?.words).toBe('Will in Bath');
    expect(lineAt(lines, at('Maya'))).toBeUndefined();
  });

  it.each([
    ['Maya', 'name'],
    ['Bath', 'place'],
    ['34-year-old', 'age'],
    ['m@x.example', 'contact'],
    ['aunt', 'rare'],
  ])('takes %s for %s', (words, category) => expect(guessIn(text, at(words))).toBe(category));

  it('never leaves two marks on one character, whatever is marked', () => {
    const step = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...CATEGORIES));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const marks = steps.reduce<ReturnType<typeof markWords>>((now, [a, b, category]) => {
          const span = wholeWords(text, { start: Math.min(a, b), end: Math.max(a, b) });
          return span ? markWords(text, now, span, category) : now;
        }, []);
        marks.forEach((mark, n) => {
          expect(mark.start).toBeLessThan(mark.end);
          expect(mark.start).toBeGreaterThanOrEqual(marks[n - 1]?.end ?? 0);
        });
      }),
    );
  });
});
