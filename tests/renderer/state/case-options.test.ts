import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce, startState, workOf } from '../../../renderer/state/app.ts';
import { drawOffset, stepOffset } from '../../../renderer/state/case-options.ts';
import { caseStateOf } from '../../../renderer/state/work.ts';

const WEEK = 7 * 86_400_000;
const later = (day: string, weeks: number): string =>
  new Date(Date.parse(day) + weeks * WEEK).toISOString().slice(0, 10);

describe('the offset of a case', () => {
  it('is drawn from its seed alone, and never 0', () => {
    const drawn = Array.from({ length: 60 }, (_, n) => drawOffset(`seed ${n}`, [], '2025-06-01'));
    expect(drawn).toEqual(Array.from({ length: 60 }, (_, n) => drawOffset(`seed ${n}`, [], '2025-06-01')));
    expect(new Set(drawn).size).toBeGreaterThan(8);
    expect(drawn.some((weeks) => weeks > 0) && drawn.some((weeks) => weeks < 0)).toBe(true);
    expect(drawn).not.toContain(0);
  });

  it('puts no day of the text on another, and nothing that was into the future', () => {
    const sessions = [0, 3, 4, 5].map((weeks) => later('2025-03-03', weeks));
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const weeks = drawOffset(seed, sessions, '2025-04-10');
        const moved = sessions.map((day) => later(day, weeks));
        return moved.every((day) => !sessions.includes(day) && day <= '2025-04-10');
      }),
    );
  });

  it.each([
    [5, 1, 6],
    [-1, 1, 1],
    [1, -1, -1],
    [26, 1, 26],
    [-26, -1, -26],
  ] as const)('%i, changed by %i, is %i', (weeks, by, expected) => {
    expect(stepOffset(weeks, by)).toBe(expected);
  });
});

it('a step goes past what would put one day on another', () => {
  const sessions = [0, 2, 3].map((weeks) => later('2025-03-03', weeks));
  expect(stepOffset(4, -1, sessions)).toBe(-4);
});

describe('the options of a case', () => {
  const begun = reduce(startState('public-group', 'en-US', 'one'), { type: 'edited', text: 'A', changes: [], at: 0 });
  const moved = reduce(begun, { type: 'options', options: { seed: 'one', shiftWeeks: 5 }, label: 'shift', at: 1 });

  it('go to the engine with the case', () => {
    expect(caseStateOf(workOf(moved), []).options).toEqual({ seed: 'one', shiftWeeks: 5 });
  });
  it('stand in the one line of undo', () => {
    const back = reduce(moved, { type: 'undo', at: 2 });
    expect(workOf(back)).toEqual(workOf(begun));
    expect(back.news).toMatchObject({ key: 'undo', label: 'shift' });
    expect(workOf(reduce(back, { type: 'redo', at: 3 })).options.shiftWeeks).toBe(5);
  });
  it('go with the case: another has a seed of its own and nothing else', () => {
    const next = reduce(moved, { type: 'replaced', text: 'B', seed: 'two' });
    expect(workOf(next).options).toEqual({ seed: 'two' });
  });
});
