import { describe, expect, test } from 'vitest';
import { undecided } from '../../main/engine/review.ts';
import type { Decisions, Entity, Finding } from '../../src/model.ts';

const finding = (entity: string, n: number, more: Partial<Finding> = {}): Finding => ({
  key: `${entity}#${n}`,
  start: n * 10,
  end: n * 10 + 5,
  text: 'words',
  category: 'name',
  type: 'direct',
  entity,
  confidence: 0.9,
  tier: 'flag',
  reasons: [],
  ...more,
});
const entity = (key: string, mentions: readonly string[]): Entity => ({
  key,
  id: 'e1',
  category: 'name',
  type: 'direct',
  label: 'words',
  mentions,
});

const MAYA = [finding('maya', 1), finding('maya', 2)];
const rung = { kind: 'rung', rung: 3 } as const;

describe('what keeps the copy button locked', () => {
  test.each<[string, Finding[], Partial<Decisions>, string[]]>([
    ['a name nobody decided on', MAYA, {}, ['maya']],
    ['nothing once it is decided', MAYA, { entities: { maya: rung } }, []],
    ['the mention left over', MAYA, { mentions: { 'maya#1': rung } }, ['maya']],
    ['nothing once each mention is decided', MAYA, { mentions: { 'maya#1': rung, 'maya#2': rung } }, []],
    ['no quasi-identifier', [finding('maya', 1, { type: 'quasi' })], {}, []],
    ['nothing that is only worth a look', [finding('maya', 1, { tier: 'look' })], {}, []],
  ])('%s', (_, findings, decisions, expected) => {
    const entities = [
      entity(
        'maya',
        findings.map(({ key }) => key),
      ),
    ];
    expect(undecided({ entities, findings }, { entities: {}, mentions: {}, ...decisions })).toEqual(expected);
  });
});
