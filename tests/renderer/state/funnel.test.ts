import { describe, expect, it } from 'vitest';
import { type CrowdFact, decadesAround, funnelOf, onScale, shareOf } from '../../../renderer/state/funnel.ts';

const fact = (group: CrowdFact['group'], low: number, high: number, entity?: string): CrowdFact => ({
  category: group === 'population' ? 'population' : 'rare',
  group,
  low,
  high,
  source: 'test',
  ...(entity ? { entity } : {}),
});

const country = fact('population', 300_000_000, 300_000_000);

describe('the funnel', () => {
  it('runs from the country to the range of the whole, group by group', () => {
    const { steps } = funnelOf({
      facts: [
        fact('work', 0.01, 0.1, 'w'),
        country,
        fact('age', 0.2, 0.3, 'a'),
        fact('population', 50_000, 90_000, 'p'),
      ],
    });
    expect(steps.map(({ group, low, high }) => [group, Math.round(low), Math.round(high)])).toEqual([
      ['population', 300_000_000, 300_000_000],
      ['population', 50_000, 90_000],
      ['age', 10_000, 27_000],
      ['work', 100, 2_700],
    ]);
  });

  it('counts facts that go together once, by the strongest', () => {
    const { steps } = funnelOf({
      facts: [country, fact('work', 0.5, 0.6, 'mild'), fact('work', 0.01, 0.02, 'strong')],
    });
    expect(steps).toHaveLength(2);
    expect(steps[1]?.facts.map(({ entity }) => entity)).toEqual(['strong', 'mild']);
    expect(steps[1]?.high).toBe(6_000_000);
  });

  it('leaves out what narrows nothing', () => {
    const { steps, idle } = funnelOf({ facts: [country, fact('family', 0.97, 1, 'f')] });
    expect(steps).toHaveLength(1);
    expect(idle.map(({ entity }) => entity)).toEqual(['f']);
  });

  it('is empty where nothing is known', () => {
    expect(funnelOf({ facts: [] }).steps).toEqual([]);
  });
});

describe('the scale', () => {
  it.each([
    [0, 0],
    [1, 0],
    [1000, 3],
    [5e12, 9],
  ])('%d people stand at %d', (people, at) => {
    expect(onScale(people)).toBeCloseTo(at);
  });

  it.each([
    [3037, 491_031, { from: 3, to: 6 }],
    [0.2, 4, { from: 0, to: 1 }],
    [1000, 1000, { from: 3, to: 3 }],
  ])('%d to %d people', (low, high, decades) => {
    expect(decadesAround(low, high)).toEqual(decades);
  });

  it.each([
    [0.05, 0.15, { low: 5, high: 15, base: 100 }],
    [0.45, 0.55, { low: 45, high: 55, base: 100 }],
    [0.0132, 0.0839, { low: 1, high: 8, base: 100 }],
    [0.0004, 0.002, { low: 4, high: 20, base: 10_000 }],
    [0.6, 1, { low: 60, high: 100, base: 100 }],
  ])('a share of %d to %d', (low, high, share) => {
    expect(shareOf(low, high)).toEqual(share);
  });
});
