import { describe, expect, it } from 'vitest';
import {
  type Checked,
  checkOf,
  historyOf,
  marksOf,
  type PracticeAction,
  type PracticeState,
  reducePractice,
  type Sample,
  startPractice,
} from '../../../renderer/state/practice.ts';
import { checkedLooks, leftByGroup, saidOf, sparesOf } from '../../../renderer/state/practice-results.ts';
import { beatAfter } from '../../../renderer/state/presenter.ts';

const sample: Sample = {
  id: 'a',
  title: 'A case',
  audience: 'public-group',
  locale: 'en-US',
  genre: 'email',
  level: 1,
  teaches: 'A name is a name.',
  text: 'Maya lives in Bath, and sleeps badly.',
};
const share = (found: number, all: number, half = 0) => ({ found, all, half });
const checked = (more: Partial<Checked> = {}): Checked => ({
  things: [],
  marks: [],
  direct: share(0, 0),
  quasi: share(0, 0),
  engine: { direct: share(0, 0), quasi: share(0, 0), flagged: [] },
  ...more,
});
const thing = (more: Partial<Checked['things'][number]> = {}): Checked['things'][number] => ({
  entity: 'e1',
  label: 'Maya',
  category: 'name',
  type: 'direct',
  verdict: 'found',
  mentions: [{ start: 0, end: 4, verdict: 'found' }],
  engine: 'found',
  ...more,
});
const maya: PracticeAction = { type: 'marked', span: { start: 0, end: 4 }, category: 'name' };
const run = (...actions: readonly PracticeAction[]): PracticeState =>
  actions.reduce(reducePractice, reducePractice(startPractice, { type: 'chosen', sample }));

describe('practising', () => {
  it('has an undo of its own', () => {
    const marked = run(maya);
    expect(marksOf(marked)).toHaveLength(1);
    const undone = reducePractice(marked, { type: 'undo' });
    expect(marksOf(undone)).toEqual([]);
    expect(marksOf(reducePractice(undone, { type: 'redo' }))).toHaveLength(1);
    expect(historyOf(reducePractice(undone, { type: 'undo' })).past).toEqual([]);
  });

  it('keeps the marks of a case while another is looked at', () => {
    const other = reducePractice(run(maya), { type: 'chosen', sample: { ...sample, id: 'b' } });
    expect(marksOf(other)).toEqual([]);
    expect(marksOf(reducePractice(other, { type: 'chosen', sample }))).toHaveLength(1);
  });

  it('takes an answer only for the marks as they are', () => {
    const state = run(maya);
    const answer = { type: 'checked', sample: 'a', checked: checked() } as const;
    expect(reducePractice(state, { ...answer, marks: [] }).stage).toBe('mark');
    expect(reducePractice(state, { ...answer, sample: 'b', marks: marksOf(state) }).stage).toBe('mark');
    const done = reducePractice(state, { ...answer, marks: marksOf(state) });
    expect(done.stage).toBe('checked');
    expect(checkOf(done)).toBe(answer.checked);
  });

  it('changes no mark while it is being discussed', () => {
    const state = run(maya);
    const done = reducePractice(state, { type: 'checked', sample: 'a', marks: marksOf(state), checked: checked() });
    expect(marksOf(reducePractice(done, { type: 'unmarked', spans: [{ start: 0, end: 4 }] }))).toHaveLength(1);
  });

  it('lets a tip go with the next mark', () => {
    const state = run(maya);
    const told = reducePractice(state, { type: 'tip', sample: 'a', marks: marksOf(state), checked: checked() });
    expect(told.stage).toBe('mark');
    expect(told.tip).toBeDefined();
    expect(reducePractice(told, { type: 'unmarked', spans: [{ start: 0, end: 4 }] }).tip).toBeUndefined();
  });
});

describe('what is said of it', () => {
  const right = { verdict: 'right', flagged: false } as const;
  const over = { verdict: 'over', flagged: false } as const;
  it.each<[string, Partial<Checked>, string]>([
    ['a clean case left alone', {}, 'clean'],
    ['a clean case with marks', { marks: [over] }, 'clean-over'],
    ['nothing found', { things: [thing()], direct: share(0, 3) }, 'none'],
    ['everything', { things: [thing()], direct: share(3, 3), quasi: share(2, 2), marks: [right] }, 'all'],
    ['everything and more', { things: [thing()], direct: share(3, 3), marks: [right, over] }, 'all-over'],
    ['all that points to one', { things: [thing()], direct: share(3, 3), quasi: share(0, 2) }, 'direct-all'],
    ['details, where no name is', { things: [thing()], quasi: share(1, 2) }, 'quasi-only'],
    ['most that points to one', { things: [thing()], direct: share(3, 4) }, 'direct-most'],
    ['some that points to one', { things: [thing()], direct: share(1, 4) }, 'direct-some'],
    ['half a name', { things: [thing()], direct: share(0, 1, 1) }, 'direct-some'],
  ])('%s: %s', (_what, more, said) => expect(saidOf(checked(more))).toBe(said));

  it('counts what is left by group', () => {
    const things = [
      thing({ verdict: 'missed' }),
      thing({ verdict: 'half', category: 'org' }),
      thing({ category: 'place' }),
    ];
    expect(leftByGroup(checked({ things }))).toEqual([
      { group: 'names', count: 1 },
      { group: 'places', count: 1 },
    ]);
  });

  it('says once what was marked too much, however often', () => {
    const marks = [0, 5, 14].map((start) => ({ start, end: start + 4, category: 'rare' as const }));
    const text = 'Maya Maya and Bath';
    const told = checked({ marks: [{ ...over, stays: 'role' }, { ...over, stays: 'role' }, right] });
    expect(sparesOf(text, marks, told)).toMatchObject([{ words: 'Maya', times: 2, stays: 'role' }]);
  });

  it('shows missed and over-marked words in the text, and the engine’s own where asked', () => {
    const told = checked({
      things: [thing({ mentions: [{ start: 0, end: 4, verdict: 'missed' }] })],
      marks: [over],
      engine: {
        direct: share(1, 1),
        quasi: share(0, 0),
        flagged: [{ start: 0, end: 4, category: 'name', text: 'Maya', beyond: false, because: 'A name.' }],
      },
    });
    const marks = [{ start: 24, end: 30, category: 'rare' as const }];
    const look = (layer: 'own' | 'vignette') =>
      checkedLooks(told, marks, layer, 0).map(({ start, verdict, current }) => [start, verdict, current]);
    expect(look('own')).toEqual([
      [0, 'missed', true],
      [24, 'over', false],
    ]);
    expect(look('vignette')).toEqual([[0, 'found', true]]);
  });
});

describe('the presenter', () => {
  it.each([
    [{ step: 0, after: false }, ' ', { step: 0, after: true }],
    [{ step: 0, after: true }, 'PageDown', { step: 1, after: false }],
    [{ step: 1, after: false }, 'ArrowLeft', { step: 0, after: true }],
    [{ step: 0, after: false }, 'PageUp', { step: 0, after: false }],
    [{ step: 2, after: true }, 'ArrowRight', { step: 2, after: true }],
    [{ step: 2, after: true }, 'Home', { step: 0, after: false }],
    [{ step: 0, after: false }, 'End', { step: 2, after: true }],
    [{ step: 0, after: false }, 'x', undefined],
  ])('from %j, %j leads to %j', (from, key, to) => expect(beatAfter(from, key, 3)).toEqual(to));
});
