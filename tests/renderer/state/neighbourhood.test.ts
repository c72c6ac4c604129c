import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourhood, sentencesOf } from '../../../renderer/state/neighbourhood.ts';

const sentence = (n: number): string => `This is the sentence number ${n} of a text about nobody at all.`;
const LONG = Array.from({ length: 40 }, (_, n) => sentence(n)).join(' ');
const words = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

describe('what is read around a change', () => {
  it('is the whole of a short text', () => {
    expect(words('My client Okafor came.', neighbourhood('My client Okafor came.', { start: 10, end: 11 }))).toBe(
      'My client Okafor came.',
    );
  });

  it('goes from the beginning of a sentence to the end of one', () => {
    const at = LONG.indexOf('number 20');
    const read = words(LONG, neighbourhood(LONG, { start: at, end: at + 1 }));
    expect(read).toMatch(/^This is the sentence number 1[5-8] /);
    expect(read.trim()).toMatch(/at all\.$/);
    expect(read).toContain(sentence(20));
  });

  it('holds a line and those around it', () => {
    const list = 'Name: Okafor\nBorn: 3 May\nTown: Flagstaff\n';
    expect(words(list, neighbourhood(list, { start: 20, end: 21 }))).toBe(list);
  });

  it('is never much, holds the change, and stays inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 3000, unit: fc.constantFrom('a', 'B', ' ', '.', '\n', 'é', '😀') }),
        fc.nat(3000),
        fc.nat(50),
        (text, from, more) => {
          const start = Math.min(from, text.length);
          const end = Math.min(start + more, text.length);
          const read = neighbourhood(text, { start, end });
          const inner = sentencesOf(text, { start, end });
          expect(read.start).toBeGreaterThanOrEqual(0);
          expect(read.start).toBeLessThanOrEqual(start);
          expect(read.end).toBeGreaterThanOrEqual(end);
          expect(read.end).toBeLessThanOrEqual(text.length);
          expect(read.end - read.start).toBeLessThanOrEqual(more + 800);
          expect(inner.start).toBeLessThanOrEqual(start);
          expect(inner.end).toBeGreaterThanOrEqual(end);
        },
      ),
    );
  });
});

describe('what a change may touch', () => {
  it('is its sentence', () => {
    const at = LONG.indexOf('number 20');
    expect(words(LONG, sentencesOf(LONG, { start: at, end: at })).trim()).toBe(sentence(20));
  });

  it('is its line', () => {
    const list = 'Name: Okafor\nBorn: 3 May\nTown: Flagstaff\n';
    expect(words(list, sentencesOf(list, { start: 20, end: 20 }))).toBe('Born: 3 May\n');
  });
});
