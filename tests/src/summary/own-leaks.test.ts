import { describe, expect, test } from 'vitest';
import type { Decisions } from '../../../src/model.ts';
import { checkOutput } from '../../../src/summary/own-leaks.ts';
import { analysisOf } from '../../support/analysis.ts';

const hide = [
  { text: 'Lantern House', category: 'org' },
  { text: 'Ada Quillwick', category: 'name' },
] as const;
const analysis = analysisOf('[[Maya|name]] came to [[Lantern House|org]].');
const keep = (entity: string): Decisions => ({
  entities: { [entity]: { kind: 'keep', reason: 'known to all' } },
  mentions: {},
});
const NONE: Decisions = { entities: {}, mentions: {} };

describe('own terms in an output', () => {
  test.each([
    ['that the case never said', 'Write to Ada Quillwick.', NONE, ['Ada Quillwick']],
    ['in small letters', 'Write to ada quillwick.', NONE, ['ada quillwick']],
    ['once only where the case said them too', 'She came to Lantern House.', NONE, ['Lantern House']],
    ['not where they are to stand', 'She came to Lantern House.', keep('org:lantern house'), []],
    ['beside what the case said', 'Maya knows Ada Quillwick.', NONE, ['Maya', 'Ada Quillwick']],
    ['nothing', 'A client came to the clinic.', NONE, []],
  ])('%s', (_, output, decisions, expected) => {
    const leaks = checkOutput(output, analysis, decisions, { hide });
    expect(leaks.map(({ start, end }) => output.slice(start, end))).toEqual(expected);
    expect(leaks.every(({ type }) => type === 'direct')).toBe(true);
  });
});
