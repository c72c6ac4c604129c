import type { BaseRates, ShareRange } from '../knowledge/base-rates.ts';
import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { Analysis, Category } from '../model.ts';
import type { SaidFact } from './decided.ts';
import { countryOf, lookUpPlace, populationAt } from './population.ts';
import { ageBand, ageShare, EVERYONE, shareAt } from './shares.ts';

/** Facts of one group go together in life: the strongest of a group counts, the others with it. */
export type FactGroup = 'population' | 'age' | 'sex' | 'work' | 'origin' | 'health' | 'family' | 'story';

/** One fact that narrows the crowd, as it will stand in the output. */
export interface CrowdFact {
  /** Key of the entity; absent for the population one starts from and for sex. */
  readonly entity?: string;
  readonly category: Category | 'population' | 'sex';
  readonly group: FactGroup;
  /** Share of people it is true of, 0 to 1; for a population, how many people that is. */
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

export interface CrowdOptions {
  readonly gazetteer: Gazetteer;
  readonly rates: BaseRates;
  /** The clinician's own town, where it is known to readers: the crowd is taken from there at the most. */
  readonly home?: string;
  /** The text the client's sex is read from, where it is not the original: pronouns may have been taken out. */
  readonly told?: string;
}

const GROUP: Partial<Record<Category, FactGroup>> = {
  occupation: 'work',
  background: 'origin',
  health: 'health',
  family: 'family',
  event: 'story',
  rare: 'story',
};

/** The age of somebody beside the client, such as a child's: true of one in five to one in fifty. */
const OTHER_AGE: ShareRange = { low: 0.02, high: 0.2 };

/** People around an organisation told by its name. */
const NAMED_ORG: ShareRange = { low: 100, high: 50_000 };

/** The whole country, and the clinician's own town where readers know it. */
export const startingFacts = ({ locale }: Analysis, { gazetteer, rates, home }: CrowdOptions): CrowdFact[] => {
  const country = rates.countries.get(countryOf(locale)) ?? rates.countries.get('US') ?? 1;
  const all: CrowdFact = {
    category: 'population',
    group: 'population',
    low: country,
    high: country,
    source: 'inhabitants of the country, rounded',
  };
  const town = home ? lookUpPlace(home, gazetteer, locale) : undefined;
  if (!town || town.population <= 0) return [all];
  // Clients come from around the practice as well.
  const high = Math.min(country, town.population * 4);
  return [
    all,
    {
      category: 'population',
      group: 'population',
      low: Math.min(town.population, high),
      high,
      source: 'inhabitants of your own declared town and around it (GeoNames)',
    },
  ];
};

const years = (fact: SaidFact, analysis: Analysis): number | undefined => {
  const value =
    analysis.findings.find((f) => f.entity === fact.entity.key && f.value !== undefined)?.value ?? fact.entity.label;
  const match = /\d{1,3}/.exec(value);
  if (!match) return undefined;
  const age = /month|mos?\b|week/i.test(fact.entity.label) ? Math.floor(Number(match[0]) / 12) : Number(match[0]);
  return age <= 120 ? Math.min(100, age) : undefined;
};

const ageFact = (fact: SaidFact, age: number | undefined, first: boolean, rates: BaseRates): CrowdFact => {
  const base = {
    entity: fact.entity.key,
    category: 'age' as const,
    group: first ? ('age' as const) : ('family' as const),
  };
  const source = 'US Census Bureau, Vintage 2024, resident population by single year of age';
  if (fact.said === 5 || age === undefined) return { ...base, ...EVERYONE, source };
  const [from, to] = ageBand(age, fact.said);
  const share = ageShare(rates, from, to);
  // The first age told is taken for the client's own.
  if (first) return { ...base, low: share * 0.9, high: Math.min(1, share * 1.1), source };
  const wider = share / Math.max(ageShare(rates, age, age), 1e-6);
  const times = (bound: number) => Math.min(1, bound * wider);
  return {
    ...base,
    low: times(OTHER_AGE.low),
    high: times(OTHER_AGE.high),
    source: 'age of another person: a wide guess',
  };
};

/** Measures one fact at what is said of it; undefined where it narrows nothing. */
export type Measure = (fact: SaidFact) => CrowdFact | undefined;

/** A measure for one case that computes nothing twice. */
export const measureFacts = (analysis: Analysis, { rates, gazetteer }: CrowdOptions): Measure => {
  const firstAge = analysis.entities.find(({ category }) => category === 'age')?.key;
  const known = new Map<string, CrowdFact | undefined>();
  const measure: Measure = (fact) => {
    const { entity, said, sure } = fact;
    if (entity.category === 'age') return ageFact(fact, years(fact, analysis), entity.key === firstAge, rates);
    if (said === 5) return undefined;
    const population = { entity: entity.key, category: 'population' as const, group: 'population' as const };
    if (entity.category === 'place') {
      const { low, high, where } = populationAt(entity, said, gazetteer, rates, analysis.locale);
      return { ...population, low, high, source: `inhabitants of ${where} (GeoNames)` };
    }
    if (entity.category === 'org' && said === 0) {
      return { ...population, ...NAMED_ORG, source: 'people around a named school, employer or service: a wide guess' };
    }
    const group = GROUP[entity.category];
    if (!group) return undefined;
    const { low, high, source } = shareAt(entity, said, rates);
    // What is only worth a look narrows the crowd as far as it is likely to be a fact at all.
    return { entity: entity.key, category: entity.category, group, low: low ** sure, high: high ** sure, source };
  };
  return (fact) => {
    const key = `${fact.said} ${fact.sure} ${fact.entity.key}`;
    if (!known.has(key)) known.set(key, measure(fact));
    return known.get(key);
  };
};

/** The smallest bounds of a group of facts. */
export type Bounds = ReadonlyMap<FactGroup, ShareRange>;

export const groupBounds = (facts: readonly CrowdFact[]): Bounds => {
  const bounds = new Map<FactGroup, ShareRange>();
  for (const { group, low, high } of facts) {
    const before = bounds.get(group);
    bounds.set(group, before ? { low: Math.min(before.low, low), high: Math.min(before.high, high) } : { low, high });
  }
  return bounds;
};

/** People of whom every fact is true: the smallest population, times the smallest share of each group. */
export const combineFacts = (facts: readonly CrowdFact[]): ShareRange => {
  let low = 1;
  let high = 1;
  for (const bound of groupBounds(facts).values()) {
    low *= bound.low;
    high *= bound.high;
  }
  return { low, high: Math.max(low, high) };
};
