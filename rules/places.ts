import type { Place } from '../src/knowledge/gazetteer.ts';
import type { OrgKind, OrgName } from '../src/knowledge/places.ts';
import { ORG_KINDS } from '../src/knowledge/places.ts';
import { fold } from '../src/text/fold.ts';
import { dataFile } from './files.ts';

type Places = Map<string, Place[]>;

const PLAIN = /^[\x20-\x7e]*$/;
// Folding costs a normalisation; most names need lower case alone.
const key = (name: string): string => (PLAIN.test(name) ? name.toLowerCase() : fold(name));

const add = (places: Places, place: Place): void => {
  const at = key(place.name);
  const others = places.get(at);
  if (others) others.push(place);
  else places.set(at, [place]);
};

/** The lines of a hand list without comments. */
const handLines = (file: string): string[] =>
  dataFile(file)
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

const names = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

const addGenerated = (places: Places, populations: ReadonlyMap<string, number>): void => {
  let country = '';
  let region = '';
  for (const line of dataFile('places.txt').split('\n')) {
    if (line.startsWith('=')) [country = '', region = ''] = line.slice(1).split('\t');
    else if (line && !line.startsWith('#')) {
      const tab = line.indexOf('\t');
      const name = line.slice(0, tab);
      const value = line.slice(tab + 1);
      if (country === '*')
        add(places, { name, country: value, region: '', population: populations.get(value) ?? 0, kind: 'country' });
      else add(places, { name, country, region, population: Number(value), kind: 'city' });
    }
  }
};

/** Codes as keys of their own ("az", "on"), for the estimate and for what stands after a comma. */
const addRegions = (places: Places): void => {
  const coded = new Set<string>();
  for (const line of handLines('hand/regions.txt')) {
    const [country = '', region = '', population, kind, list] = line.split('|');
    const first = !coded.has(`${country} ${region}`) && region !== country && region;
    coded.add(`${country} ${region}`);
    for (const name of first ? [...names(list), region] : names(list)) {
      add(places, {
        name,
        country,
        region,
        population: Number(population),
        kind: kind === 'country' ? 'country' : kind === 'area' ? 'area' : 'region',
      });
    }
  }
};

const addCountries = (places: Places): ReadonlyMap<string, number> => {
  const populations = new Map<string, number>();
  for (const line of handLines('hand/countries-extra.txt')) {
    const [country = '', population, list] = line.split('|');
    populations.set(country, Number(population));
    names(list).forEach((name, n) => {
      add(places, { name, country, region: '', population: Number(population), kind: n ? 'region' : 'country' });
    });
  }
  return populations;
};

/** "KC=Kansas City" is written KC and means the largest place of that name; a name alone means itself. */
const addHand = (places: Places): void => {
  for (const line of handLines('hand/places.txt')) {
    const [country = '', region = '', kind, list] = line.split('|');
    for (const entry of names(list)) {
      const [name = '', of] = entry.split('=');
      const meant = places
        .get(key(of ?? name))
        ?.filter((place) => place.country === country)
        .sort((a, b) => b.population - a.population)[0];
      add(places, {
        name,
        country: country === 'XX' ? '' : country,
        region: region || meant?.region || '',
        population: meant?.population ?? 0,
        kind: kind === 'area' ? 'area' : 'city',
        ...(of ? { of } : {}),
      });
    }
  }
};

/**
 * Places by folded name, the most inhabitants first: the generated gazetteer and the hand lists.
 * @throws Error where a file is missing
 */
export const loadPlaces = (): ReadonlyMap<string, readonly Place[]> => {
  const places: Places = new Map();
  const populations = addCountries(places);
  addGenerated(places, populations);
  addRegions(places);
  addHand(places);
  for (const same of places.values()) if (same.length > 1) same.sort((a, b) => b.population - a.population);
  return places;
};

const isOrgKind = (kind: string): kind is OrgKind => (ORG_KINDS as readonly string[]).includes(kind);

/**
 * Organisations by folded name.
 * @throws Error that names the kind, for a line of an unknown kind
 */
export const loadOrgs = (): ReadonlyMap<string, readonly OrgName[]> => {
  const orgs = new Map<string, OrgName[]>();
  const put = (name: string, kind: OrgKind) => {
    const at = key(name);
    const others = orgs.get(at);
    if (!others) orgs.set(at, [{ name, kind }]);
    else if (!others.some((other) => other.name === name && other.kind === kind)) others.push({ name, kind });
  };
  for (const line of handLines('hand/orgs.txt')) {
    const colon = line.indexOf(':');
    const kind = line.slice(0, colon);
    if (!isOrgKind(kind)) throw new Error(`hand/orgs.txt: unknown kind "${kind}"`);
    for (const name of names(line.slice(colon + 1))) put(name, kind);
  }
  for (const line of handLines('hand/universities.txt')) for (const name of names(line)) put(name, 'university');
  return orgs;
};
