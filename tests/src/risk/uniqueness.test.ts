import { expect, test } from 'vitest';
import { loadBaseRates } from '../../../rules/base-rates.ts';
import { loadPlaces } from '../../../rules/places.ts';
import { shareUnique } from '../../../src/risk/uniqueness.ts';

const rates = loadBaseRates();

// Golle, "Revisiting the uniqueness of simple demographics in the US population" (2006): 63 % of people are unique on
// {5-digit ZIP, sex, date of birth}. Sweeney, "Simple demographics often identify people uniquely" (2000): 87 %.
test.each([8_000, 12_000, 18_000, 24_000])('five-digit ZIP of %i people: between Golle and Sweeney', (inhabitants) => {
  const share = shareUnique([inhabitants], rates);
  expect(share).toBeGreaterThanOrEqual(0.63);
  expect(share).toBeLessThanOrEqual(0.88);
});

test('a ZIP code of few people leaves almost everybody alone in it, a large one few', () => {
  expect(shareUnique([500], rates)).toBeGreaterThan(0.95);
  expect(shareUnique([100_000], rates)).toBeLessThan(0.3);
});

// US counties by size class: number of counties and their mean population, rounded from the 2020 census.
const COUNTIES: readonly (readonly [counties: number, inhabitants: number])[] = [
  [720, 5_400],
  [870, 16_000],
  [620, 35_500],
  [390, 70_000],
  [330, 155_000],
  [135, 355_000],
  [95, 690_000],
  [45, 2_000_000],
];

// Golle (2006): {county, sex, date of birth} singles out 15 % (2000 census) to 18 % (1990 census).
test('county, sex and date of birth: near Golle', () => {
  const areas = COUNTIES.flatMap(([counties, inhabitants]) => Array<number>(counties).fill(inhabitants));
  const share = shareUnique(areas, rates);
  expect(share).toBeGreaterThan(0.11);
  expect(share).toBeLessThan(0.2);
});

// Sweeney (2000): {place, sex, date of birth} singles out about 53 %. The gazetteer holds towns of 1,000 and more; everybody else is taken
// to live in places of 2,500, about the size of a rural post-office area. Boroughs that lie within another place are left out.
test('town, sex and date of birth: near Sweeney', () => {
  const boroughs = new Set(['Brooklyn', 'Queens', 'Manhattan', 'The Bronx', 'Bronx', 'Staten Island']);
  const towns = [...loadPlaces().values()]
    .flat()
    .filter(
      (p) => p.kind === 'city' && p.country === 'US' && p.population > 0 && p.of === undefined && !boroughs.has(p.name),
    );
  const listed = [...new Set(towns)].map((p) => p.population);
  const counted = 308_745_538; // the 2010 census, as the gazetteer's figures
  const rural = Math.round((counted - listed.reduce((a, b) => a + b, 0)) / 2_500);
  expect(rural).toBeGreaterThan(0);
  const share = shareUnique([...listed, ...Array<number>(rural).fill(2_500)], rates);
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.6);
});
