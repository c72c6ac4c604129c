import { describe, expect, test } from 'vitest';
import { loadOrgs, loadPlaces } from '../../rules/places.ts';
import { makePlaces } from '../../scripts/data/places.ts';

const places = loadPlaces();
const orgs = loadOrgs();

describe('the gazetteer of places', () => {
  test.each([
    ['flagstaff', 'US', 'AZ'],
    ['moncton', 'CA', 'NB'],
    ['ballarat', 'AU', 'VIC'],
    ['leeds', 'GB', 'ENG'],
    ['pune', 'IN', 'MH'],
    ['polokwane', 'ZA', 'LP'],
  ])('%s lies in %s, %s', (name, country, region) => {
    expect(places.get(name)?.[0]).toMatchObject({ country, region });
  });
  test('a nickname means its place, with its inhabitants', () => {
    expect(places.get('philly')?.[0]).toMatchObject({ name: 'Philly', of: 'Philadelphia', country: 'US' });
    expect(places.get('philly')?.[0]?.population).toBeGreaterThan(1_000_000);
  });
  test('codes are regions, and accents are folded', () => {
    expect(places.get('az')?.some((place) => place.kind === 'region' && place.population > 7_000_000)).toBe(true);
    expect(places.get('otautahi')?.[0]?.country).toBe('NZ');
  });
  test('the largest comes first', () => {
    for (const same of places.values()) {
      for (let n = 1; n < same.length; n++) {
        expect(same[n - 1]?.population ?? 0).toBeGreaterThanOrEqual(same[n]?.population ?? 0);
      }
    }
  });
});

test('organisations have their kind', () => {
  expect(orgs.get('ucla')?.[0]).toEqual({ name: 'UCLA', kind: 'university' });
  expect(orgs.get('tusla')?.[0]?.kind).toBe('agency');
});

test('the data file keeps small towns of English-speaking countries and larger ones of others', () => {
  const city = (name: string, country: string, population: number) => ({ name, country, adminCode: '', population });
  const file = makePlaces(
    [
      city('Smallham', 'GB', 900),
      city('Kleindorf', 'DE', 900),
      city('Grossdorf', 'DE', 90_000),
      city('Of', 'TR', 90_000),
    ],
    { DE: 'Germany' },
  );
  expect(file).toContain('Smallham\t900');
  expect(file).toContain('Grossdorf\t90000');
  expect(file).toContain('Germany\tDE');
  expect(file).not.toMatch(/Kleindorf|^Of\t/m);
});
