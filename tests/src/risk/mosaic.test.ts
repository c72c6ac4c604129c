import { describe, expect, test } from 'vitest';
import { loadBaseRates } from '../../../rules/base-rates.ts';
import type { Audience, Decision } from '../../../src/model.ts';
import { type Crowd, estimateCrowd } from '../../../src/risk/crowd.ts';
import { checkMosaic, type Disclosure } from '../../../src/risk/mosaic.ts';
import { analysisOf, planOf } from '../../support/analysis.ts';
import { gazetteerOf } from '../../support/gazetteer.ts';

const options = { gazetteer: gazetteerOf(), rates: loadBaseRates() };
const keep: Decision = { kind: 'keep', reason: 'needed' };
const keptAll = (marked: string): Crowd => {
  const analysis = analysisOf(marked);
  return estimateCrowd(
    analysis,
    planOf(analysis, 2),
    { entities: Object.fromEntries(analysis.entities.map(({ key }) => [key, keep])), mentions: {} },
    options,
  );
};
const post = (id: string, marked: string): Disclosure => {
  const { facts, mayBeOne } = keptAll(marked);
  return { id, title: `post ${id}`, facts, mayBeOne };
};

const job = 'An [[air traffic controller|occupation]].';
const body = 'Lives with [[Huntington disease|health]].';
const mild = 'A [[Black|background]] parent.';

describe('earlier posts count together with this one', () => {
  test('each alone is wide enough, both together are not; the narrowing post is named', () => {
    const now = keptAll(job);
    expect(checkMosaic(now, [], 'public-group')).toBeUndefined();
    expect(checkMosaic(now, [post('a', mild)], 'private-group')).toBeUndefined();
    const warning = checkMosaic(now, [post('a', mild), post('b', body)], 'private-group');
    expect(warning?.post).toEqual({ id: 'b', title: 'post b' });
    expect(warning?.message).toContain('post b');
    expect(warning?.message).toContain('pseudonym');
  });

  test('the same facts told twice tell nothing new', () => {
    const now = keptAll(body);
    const twice = checkMosaic(now, [post('a', body)], 'public-group');
    const once = { low: now.low, high: now.high };
    expect(twice ? { low: twice.low, high: twice.high } : once).toEqual(once);
  });

  test('an earlier post that may be one person stays one', () => {
    const warning = checkMosaic(keptAll(mild), [post('a', 'the [[ferry accident|event]]')], 'private-group');
    expect(warning?.words).toBe('may be one person');
  });

  test.each<[Audience, boolean]>([
    ['supervisor', false],
    ['public-group', true],
  ])('for %s: warned %s', (audience, warned) => {
    expect(checkMosaic(keptAll(job), [post('b', body)], audience) !== undefined).toBe(warned);
  });
});
