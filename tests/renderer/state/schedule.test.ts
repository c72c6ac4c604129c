import { describe, expect, it } from 'vitest';
import { isTyping, waitFor } from '../../../renderer/state/schedule.ts';
import { emptyWork } from '../../../renderer/state/work.ts';

const work = (text: string) => ({ ...emptyWork('public-group', 'en-US'), text });
const CASE = 'My client Okafor came late.';

describe('what is typing', () => {
  it.each<[string, string, string, boolean]>([
    ['a letter more', CASE, `${CASE}x`, true],
    ['a word gone', CASE, 'My client came late.', true],
    ['a word for another as long', CASE, 'My client Adeyem came late.', true],
    ['the first letter of all', '', 'M', false],
    ['nothing', CASE, CASE, false],
    ['a paste', CASE, `${CASE} ${CASE}`, false],
    ['a clearing of the field', CASE, '', false],
  ])('%s', (_what, before, after, expected) => {
    expect(isTyping(work(before), work(after))).toBe(expected);
  });
});

describe('how long to wait', () => {
  const long = CASE.repeat(1000);
  it.each<[string, string, Parameters<typeof waitFor>[1], number]>([
    ['not at all after a decision', CASE, { now: 1000, typed: undefined, answered: 900 }, 0],
    ['for a pause while typing', CASE, { now: 1000, typed: 1000, answered: 900 }, 150],
    ['for what is left of it', CASE, { now: 1100, typed: 1000, answered: 900 }, 50],
    ['no more once it is over', CASE, { now: 1300, typed: 1000, answered: 900 }, 0],
    ['for a longer one where the text is long', long, { now: 1000, typed: 1000, answered: 900 }, 450],
    ['not at all where the last answer is old', CASE, { now: 9000, typed: 9000, answered: 900 }, 0],
  ])('%s', (_what, text, times, expected) => {
    expect(waitFor(text, times)).toBe(expected);
  });
});
