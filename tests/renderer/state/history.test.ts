import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, begin, redo, undo } from '../../../renderer/state/history.ts';

describe('history', () => {
  it('goes back and forward over every step', () => {
    const three = advance(advance(begin(0), 1, 'a'), 2, 'b');
    expect(undo(three).present).toBe(1);
    expect(undo(undo(three)).present).toBe(0);
    expect(redo(undo(three))).toEqual(three);
    expect(undo(undo(three)).future.map(({ label }) => label)).toEqual(['a', 'b']);
  });

  it('stays where it is at either end', () => {
    const start = begin('x');
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  it.each([
    ['joins quick typing', 100, 'edit', 0],
    ['parts it after a pause', 5000, 'edit', 1],
    ['parts different things', 100, 'decide', 1],
  ])('%s', (_what, pause, mark, back) => {
    const first = advance(begin(0), 1, 'a', { mark: 'edit', at: 0 });
    const second = advance(first, 2, 'b', { mark, at: pause });
    expect(undo(second).present).toBe(back);
  });

  it('does not join what follows an undo to what was before', () => {
    const typed = advance(begin(0), 1, 'a', { mark: 'edit', at: 0 });
    const again = advance(undo(typed), 3, 'b', { mark: 'edit', at: 10 });
    expect(again.future).toEqual([]);
    expect(undo(again).present).toBe(0);
  });

  it('undoes any row of steps to where it began', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), (values) => {
        const end = values.reduce((history, value, n) => advance(history, `${n} ${value}`, 'x'), begin('start'));
        const back = values.reduce((history) => undo(history), end);
        expect(back.present).toBe('start');
        expect(values.reduce((history) => redo(history), back).present).toBe(end.present);
      }),
    );
  });
});
