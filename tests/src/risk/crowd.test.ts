import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadBaseRates } from '../../../rules/base-rates.ts';
import type { Place } from '../../../src/knowledge/gazetteer.ts';
import { type Analysis, type Decision, NO_DECISIONS, type Rung } from '../../../src/model.ts';
import { type CrowdOptions, estimateCrowd } from '../../../src/risk/crowd.ts';
import { analysisOf, planOf } from '../../support/analysis.ts';
import { gazetteerOf } from '../../support/gazetteer.ts';

const place = (name: string, population: number, kind: Place['kind']): [string, readonly Place[]] => [
  kind === 'region' ? 'az' : name.toLowerCase(),
  [{ name, country: 'US', region: 'AZ', population, kind }],
];
const gazetteer = (population = 70_000) =>
  gazetteerOf({ places: new Map([place('Flagstaff', population, 'city'), place('Arizona', 7_400_000, 'region')]) });
const rates = loadBaseRates();
const options: CrowdOptions = { gazetteer: gazetteer(), rates };

const CASE =
  '[[Maya|name]] is a [[34|age]]-year-old [[pediatric dentist|occupation]] in [[Flagstaff|place]], a [[Sikh|background]] and a [[triplet|family]], ' +
  'with [[narcolepsy with cataplexy|health]]. She was on the [[evening news|event]], and [[the only woman on the team|rare]].';

const crowd = (analysis: Analysis, floor: Rung, decisions: Record<string, Decision> = {}) =>
  estimateCrowd(analysis, planOf(analysis, floor), { entities: decisions, mentions: {} }, options);
const keep: Decision = { kind: 'keep', reason: 'needed' };

describe('how many people still fit', () => {
  test('a town, an age and a job: the figures multiply', () => {
    const analysis = analysisOf('A [[34|age]]-year-old [[dentist|occupation]] in [[Flagstaff|place]].');
    const { low, high, mayBeOne, facts } = crowd(analysis, 3, {
      'age:34': keep,
      'occupation:dentist': keep,
      'place:flagstaff': keep,
    });
    // 70,000 people x 1.4 % of that age x 122,000 dentists among 245 million adults: less than one
    expect(mayBeOne).toBe(false);
    expect(low).toBeGreaterThan(0.05);
    expect(high).toBeLessThan(3);
    expect(facts.find(({ category }) => category === 'occupation')?.source).toContain('BLS');
  });

  test('another country than the United States: its inhabitants, and a note on the shares', () => {
    const { low, note } = crowd(analysisOf('An adult who cannot sleep.', 'en-NZ'), 3);
    expect(low).toBe(5_300_000);
    expect(note).toContain('United States');
    expect(crowd(analysisOf('An adult who cannot sleep.'), 3).note).toBeUndefined();
  });

  test('nothing told but a grown-up: the whole country', () => {
    const { low, words } = crowd(analysisOf('An adult who cannot sleep.'), 3);
    expect(low).toBe(340_000_000);
    expect(words).toMatch(/hundred million/);
  });

  test.each([
    ['the [[ferry accident|event]]', 'event:ferry accident'],
    ['[[the only firefighter in the county|rare]]', 'rare:the only firefighter in the county'],
    ['[[holds the state record|rare]]', 'rare:holds the state record'],
    ['he said "[[I keep the light|rare]]"', 'rare:i keep the light'],
    ['DOB [[7/7/81|date]]', 'date:7/7/81'],
    ['[[Maya|name]]', 'name:maya'],
  ])('kept as written, %s may be one person', (marked, key) => {
    const analysis = analysisOf(marked);
    expect(crowd(analysis, 3).mayBeOne).toBe(false);
    const kept = crowd(analysis, 3, { [key]: keep });
    expect(kept.mayBeOne).toBe(true);
    expect(kept.words).toBe('may be one person');
    expect(kept.because).toEqual([key]);
  });

  test.each(['an [[alpaca farm|rare]]', 'on [[Monday 3 March|date]]'])(
    '%s alone does not point to one person',
    (marked) => {
      const analysis = analysisOf(marked);
      const key = analysis.entities[0]?.key ?? '';
      expect(crowd(analysis, 3, { [key]: keep }).mayBeOne).toBe(false);
    },
  );

  test('what is only worth a look counts as far as it is likely, and points to nobody', () => {
    const sure = analysisOf('the [[ferry accident|event]]');
    const doubtful: Analysis = {
      ...sure,
      findings: sure.findings.map((f) => ({ ...f, tier: 'look', confidence: 0.2 })),
    };
    const { mayBeOne, low } = crowd(doubtful, 3);
    expect(mayBeOne).toBe(false);
    expect(low).toBeLessThan(340_000_000);
    expect(low).toBeGreaterThan(crowd(analysisOf('the [[ferry accident|event]]'), 1).low);
  });

  test.each([
    ['an adult in the country', 'An adult who cannot sleep.', []],
    [
      'a town, an age and a job: the narrowest first, one of each group',
      'A [[34|age]]-year-old [[pediatric dentist|occupation]], once a [[clerk|occupation]], in [[Flagstaff|place]].',
      ['occupation:pediatric dentist', 'place:flagstaff', 'age:34'],
    ],
  ])('names because of what it may be one person: %s', (_name, marked, because) => {
    const analysis = analysisOf(marked);
    const all = Object.fromEntries(analysis.entities.map(({ key }) => [key, keep]));
    expect(crowd(analysis, 3, all).because).toEqual(because);
  });

  test('whose sex the output no longer tells may be either', () => {
    const analysis = analysisOf('She sleeps badly, and she is alone.');
    const of = (told?: string) =>
      estimateCrowd(analysis, planOf(analysis, 3), NO_DECISIONS, { ...options, ...(told ? { told } : {}) });
    expect(of().facts.some(({ group }) => group === 'sex')).toBe(true);
    expect(of('They sleep badly, and they are alone.').facts.some(({ group }) => group === 'sex')).toBe(false);
  });

  test('names the change that helps most', () => {
    const analysis = analysisOf(
      'A [[34|age]]-year-old [[air traffic controller|occupation]] in the north, [[Sikh|background]].',
    );
    const { best, low } = crowd(analysis, 2, { 'occupation:air traffic controller': keep });
    expect(best?.entity).toBe('occupation:air traffic controller');
    expect(best?.low).toBeGreaterThan(low * 100);
  });

  test('your own declared town bounds the crowd', () => {
    const analysis = analysisOf('A client who cannot sleep.');
    const here = estimateCrowd(analysis, planOf(analysis, 3), NO_DECISIONS, { ...options, home: 'Flagstaff, AZ' });
    expect(here.high).toBe(280_000);
  });

  test('twice the inhabitants, twice the crowd', () => {
    const analysis = analysisOf('A [[34|age]]-year-old [[dentist|occupation]] in [[Flagstaff|place]].');
    const decisions = { entities: { 'place:flagstaff': keep }, mentions: {} };
    const of = (population: number) =>
      estimateCrowd(analysis, planOf(analysis, 2), decisions, { rates, gazetteer: gazetteer(population) });
    expect(of(140_000).low / of(70_000).low).toBeCloseTo(2, 6);
    expect(of(140_000).high / of(70_000).high).toBeCloseTo(2, 6);
  });
});

describe('a stronger rung never makes the crowd smaller', () => {
  const analysis = analysisOf(
    `${CASE} Her mother is [[62|age]], her son [[7|age]], born [[March 3rd 2019|date]]; moved from [[Tolleson|place]].`,
  );
  const keys = analysis.entities.map(({ key }) => key);
  const step = fc.integer({ min: 0, max: 5 });
  const decide = (said: number): Decision =>
    said === 0 ? keep : said === 5 ? { kind: 'drop' } : { kind: 'rung', rung: said as Rung };

  test('whatever else was decided', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: keys.length, maxLength: keys.length }),
        fc.nat(keys.length - 1),
        step,
        (said, which, other) => {
          const [mild, strong] = [Math.min(said[which] ?? 0, other), Math.max(said[which] ?? 0, other)];
          const at = (value: number) =>
            crowd(
              analysis,
              1,
              Object.fromEntries(keys.map((key, i) => [key, decide(i === which ? value : (said[i] ?? 0))])),
            );
          const before = at(mild);
          const after = at(strong);
          expect(after.low).toBeGreaterThanOrEqual(before.low * (1 - 1e-9));
          expect(after.high).toBeGreaterThanOrEqual(before.high * (1 - 1e-9));
          if (!before.mayBeOne) expect(after.mayBeOne).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});
