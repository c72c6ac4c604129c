import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, stageOf } from '../../../src/suggest/ages.ts';
import { dateIn, distance, seasonOf } from '../../../src/suggest/dates.ts';
import { placeFacts, sizeOf } from '../../../src/suggest/places.ts';
import { STATE_NAME, STATE_REGION } from '../../../src/suggest/regions.ts';
import { countBands, moneyBands, sumIn } from '../../../src/suggest/sums.ts';

describe('a substitute holds the truth', () => {
  it('ages lie in their band and stage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (age) => {
        const band = bandOf(age);
        const stage = stageOf(age).band;
        expect(age >= band.from && age <= band.to).toBe(true);
        expect(age >= stage.from && age <= stage.to).toBe(true);
      }),
    );
  });

  it('ages over 89 are one band', () => {
    expect(new Set([90, 97, 103].map((age) => JSON.stringify(bandOf(age)))).size).toBe(1);
  });

  it('sums and counts lie in what is said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (sum) => {
        for (const { from, to } of [...moneyBands(sum), ...countBands(sum)]) expect(sum >= from && sum < to).toBe(true);
      }),
    );
  });

  it.each([
    ['two million', 2_000_000],
    ['3.2 million', 3_200_000],
    ['two hundred and six', 206],
    ['four thousand', 4000],
    ['three dozen', 36],
    ['forty-three', 43],
  ])('reads %s', (surface, expected) => {
    expect(sumIn(surface)).toBe(expected);
  });

  it('a stronger rung of a sum never says more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5_000_000 }), (sum) => {
        const [, b, c] = moneyBands(sum);
        expect(c.from <= b.from && c.to >= b.to).toBe(true);
      }),
    );
  });

  it('"about N weeks" is within half a unit', () => {
    const units: Readonly<Record<string, number>> = { week: 7, month: 30.4, year: 365.25 };
    const numbers = 'one two three four five six seven eight nine ten eleven'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        const match = /^about (\w+) (week|month|year)s? (before|after)$/.exec(distance(days));
        if (!match) return;
        const [, word = '', unit = '', side] = match;
        const n = word === 'a' ? 1 : numbers.indexOf(word) + 1;
        expect(Math.abs(Math.abs(days) - n * (units[unit] ?? 0)) <= (units[unit] ?? 0) * 0.75).toBe(true);
        expect(side).toBe(days < 0 ? 'before' : 'after');
      }),
    );
  });

  it.each([
    ['March 3rd 2024', undefined, { year: 2024, month: 3, day: 3 }],
    ['14.03.2023', undefined, { year: 2023, month: 3, day: 14 }],
    ['late Nov 2023', undefined, { year: 2023, month: 11 }],
    ["'88", undefined, { year: 1988 }],
    ['the 21st', undefined, { day: 21 }],
    ['whatever', '--03-14', { month: 3, day: 14 }],
    ['whatever', '2024-03', { year: 2024, month: 3 }],
    ['whatever', 'holiday:diwali', { holiday: 'diwali' }],
  ])('reads %s', (surface, value, parts) => {
    expect(dateIn(surface, value, 'en-GB')).toEqual(parts);
  });

  it('seasons turn with the hemisphere', () => {
    expect([seasonOf(1, 'en-US'), seasonOf(1, 'en-AU'), seasonOf(10, 'en-GB'), seasonOf(10, 'en-US')]).toEqual([
      'winter',
      'summer',
      'autumn',
      'fall',
    ]);
  });

  it('every state with a name has a region, and the size of a place holds its population', () => {
    for (const [country, states] of Object.entries(STATE_REGION))
      for (const code of Object.keys(STATE_NAME[country] ?? {})) expect(states.has(code), code).toBe(true);
    expect([0, 900, 9000, 40_000, 70_000, 300_000, 4_000_000].map(sizeOf)).toEqual([
      'a community',
      'a very small community',
      'a small town',
      'a town',
      'a small city',
      'a city',
      'a large city',
    ]);
  });

  it('says nothing of a place that two readings dispute', () => {
    const at = (region: string, population: number) => ({
      name: 'Springfield',
      country: 'US',
      region,
      population,
      kind: 'city' as const,
    });
    expect(placeFacts([at('MO', 169_000), at('MA', 155_000)], 'en-US', 'Springfield').region).toBeUndefined();
    expect(placeFacts([at('MO', 169_000), at('MA', 155_000)], 'en-US', 'Springfield, MA').region).toBe('MA');
    expect(placeFacts([at('AZ', 76_000)], 'en-US', 'x')).toMatchObject({ country: 'US', region: 'AZ' });
  });

  it.each([
    ['$412,000', 412_000],
    ['2.4 lakh', 240_000],
    ['₦15,000', 15_000],
    ['eighty quid', 80],
    ['40k', 40_000],
  ])('%s is %d', (surface, sum) => {
    expect(sumIn(surface)).toBe(sum);
  });
});
