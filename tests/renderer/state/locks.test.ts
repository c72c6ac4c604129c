import { describe, expect, it } from 'vitest';
import { type Lock, locksOf, triggerId, warningId } from '../../../renderer/state/locks.ts';
import { rowsOf } from '../../../renderer/state/rows.ts';
import { decideAll, type Work } from '../../../renderer/state/work.ts';
import type { CaseReview, Leak, Warning } from '../../../src/contract/calls.ts';
import { reviewOf, workOn } from './example.ts';

const TEXT = 'Maya came.';
const bare = reviewOf(TEXT, [['Maya', 'name']]);
const decided = decideAll(workOn(TEXT), 'name:maya', { kind: 'rung', rung: 3 });
const answer: CaseReview = { ...bare, undecided: [] };

const kinds = (
  work: Work,
  result: CaseReview | undefined,
  more: Partial<Parameters<typeof locksOf>[0]> = {},
): Lock['kind'][] =>
  locksOf({
    work,
    reviewed: result && { work, result },
    failure: undefined,
    rows: result ? rowsOf(result, work) : [],
    acknowledged: [],
    ...more,
  }).map(({ kind }) => kind);

const warning: Warning = { code: 'detector-failed', rule: 'dates', message: 'The check for dates could not run.' };
const leak: Leak = { start: 0, end: 4, entity: 'name:maya', category: 'name', type: 'direct', how: 'exact' };

describe('the lock', () => {
  it('opens when everything is decided', () => {
    expect(kinds(decided, answer)).toEqual([]);
  });

  it.each<[string, Lock['kind'][], Lock['kind'][]]>([
    ['holds for an empty text', kinds(workOn('  \n'), answer), ['empty']],
    ['holds without an answer', kinds(decided, undefined), ['checking']],
    ['holds for a direct identifier', kinds(workOn(TEXT), bare), ['undecided']],
    ['holds for what the engine calls undecided', kinds(decided, bare), ['undecided']],
    ['holds for a failure', kinds(decided, answer, { failure: 'engine-failed' }), ['failed']],
    ['holds for a warning', kinds(decided, { ...answer, warnings: [warning] }), ['warning']],
    [
      'opens for a warning that was noted',
      kinds(decided, { ...answer, warnings: [warning] }, { acknowledged: [warningId(warning)] }),
      [],
    ],
    ['holds for a leak', kinds(decided, { ...answer, leaks: [leak] }), ['leak']],
    [
      'does not hold for a leak that only narrows',
      kinds(decided, { ...answer, leaks: [{ ...leak, type: 'quasi' }] }),
      [],
    ],
    [
      'tells all reasons at once',
      kinds(workOn(TEXT), { ...bare, warnings: [warning], leaks: [leak] }),
      ['undecided', 'warning', 'leak'],
    ],
  ])('%s', (_what, got, expected) => {
    expect(got).toEqual(expected);
  });

  it('holds while the answer is about an older state', () => {
    const older = workOn(TEXT);
    const locks = locksOf({
      work: decided,
      reviewed: { work: older, result: answer },
      failure: undefined,
      rows: [],
      acknowledged: [],
    });
    expect(locks).toEqual([{ kind: 'checking' }]);
  });

  it('does not hold for words a decision itself puts there', () => {
    const finding = bare.findings[0]?.key ?? '';
    const safe = {
      text: TEXT,
      segments: [
        { text: 'Maya', source: { start: 0, end: 4 }, finding },
        { text: ' came.', source: { start: 4, end: 10 } },
      ],
    };
    expect(kinds(decided, { ...answer, safe, leaks: [leak] })).toEqual([]);
  });

  it('says where leaked words stand in the case, so that they can be marked', () => {
    const [lock] = locksOf({
      work: decided,
      reviewed: { work: decided, result: { ...answer, leaks: [leak] } },
      failure: undefined,
      rows: [],
      acknowledged: [],
    });
    expect(lock).toMatchObject({
      kind: 'leak',
      leaks: [{ words: 'Maya', after: ' came.', source: { start: 0, end: 4 } }],
    });
  });
});

describe('the lock of the consultation text', () => {
  const trigger = {
    id: 'imminent-risk',
    start: 0,
    end: 4,
    title: 'Risk',
    because: 'Words.',
    better: 'Stop.',
    weight: 'stop' as const,
  };
  const risky: CaseReview = { ...answer, risk: { ...answer.risk, triggers: [trigger] } };
  const composed = (plain: string, leaks: Leak[]) => ({
    composed: {
      heading: 'A form',
      parts: [{ title: 'Context', text: plain }],
      notes: [],
      tone: [],
      leaks,
      blocks: [],
      plain,
      markdown: plain,
      html: plain,
      words: 2,
      risk: { ...risky.risk, own: [] },
    },
    current: true,
    failure: undefined,
  });
  const consult = (plain: string, leaks: Leak[], more: Partial<Parameters<typeof locksOf>[0]> = {}) =>
    kinds(decided, answer, { sharing: 'consult', summary: composed(plain, leaks), ...more });

  it.each<[string, Lock['kind'][], Lock['kind'][]]>([
    ['opens for a clean text', consult('She came.', []), []],
    ['holds for an empty text', consult(' ', []), ['draft-empty']],
    [
      'holds until the answer is about what stands there',
      consult('', [], { summary: { ...composed('She came.', []), current: false } }),
      ['checking'],
    ],
    [
      'holds for a failure',
      consult('', [], { summary: { ...composed('', []), failure: 'engine-failed' } }),
      ['failed'],
    ],
    ['holds for a name that came back', consult('Maya came.', [leak]), ['draft-leak']],
    ['holds for what narrows the circle', consult('Maya came.', [{ ...leak, type: 'quasi' }]), ['draft-leak']],
    [
      'opens for what narrows the circle with a reason',
      consult('Maya came.', [{ ...leak, type: 'quasi' }], { overruled: { 'name:maya': 'Needed.' } }),
      [],
    ],
    [
      'holds for a name whatever the reason',
      consult('Maya came.', [leak], { overruled: { 'name:maya': 'Needed.' } }),
      ['draft-leak'],
    ],
    [
      'holds for a present risk, whichever text leaves',
      kinds(decided, risky, { sharing: 'consult', summary: composed('She came.', []) }),
      ['stop'],
    ],
    ['holds for a present risk in the safe text', kinds(decided, risky), ['stop']],
    [
      'opens when the risk is said to be taken care of',
      kinds(decided, risky, { confirmed: [triggerId(trigger, TEXT)] }),
      [],
    ],
    [
      'does not hold the safe text for what was written in Consult',
      consult('Maya came.', [leak], { sharing: 'safe' }),
      [],
    ],
  ])('%s', (_what, got, expected) => {
    expect(got).toEqual(expected);
  });

  describe('a slot that nobody filled', () => {
    const gap = 'something about marriage [the gist, in your words]';
    const waiting = (text: string, unfinished: readonly string[]): CaseReview => ({
      ...answer,
      unfinished: [...unfinished],
      safe: { text, segments: [{ text, source: { start: 0, end: 4 }, finding: answer.findings[0]?.key ?? '' }] },
    });
    const key = answer.entities[0]?.key ?? '';
    const slotOf = (result: CaseReview, plain?: string) =>
      locksOf({
        work: decided,
        reviewed: { work: decided, result },
        failure: undefined,
        rows: rowsOf(result, decided),
        acknowledged: [],
        ...(plain === undefined ? {} : { sharing: 'consult' as const, summary: composed(plain, []) }),
      }).find(({ kind }) => kind === 'slot');

    it('holds the safe text back, and says which', () => {
      expect(slotOf(waiting(`${gap}.`, [key]))).toMatchObject({ words: [gap], rows: [{ entity: { key } }] });
      expect(slotOf(waiting('something about marriage', []))).toBeUndefined();
    });
    it('holds the written text back only while it stands there', () => {
      expect(slotOf(waiting(gap, [key]), `She told me ${gap}.`)).toMatchObject({ words: [gap] });
      expect(slotOf(waiting(gap, [key]), 'She told me how she feels.')).toBeUndefined();
      expect(slotOf(waiting('', []), 'Of [the gist, in your words] we spoke.')).toMatchObject({ rows: [] });
    });
  });
});
