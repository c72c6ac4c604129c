import type { BaseRates, ShareRange } from '../knowledge/base-rates.ts';
import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { Analysis, Category, Decisions, Plan, Rung } from '../model.ts';
import { type Said, type SaidFact, saidFacts } from './decided.ts';
import { countryOf, lookUpPlace, populationAt } from './population.ts';
import { statedSex } from './sex.ts';
import { ageBand, ageShare, EVERYONE, shareAt } from './shares.ts';
import { pointsToOne } from './unique.ts';
import { crowdWords } from './words.ts';

/** One fact that narrows the crowd, as it will stand in the output. */
export interface CrowdFact {
  /** Key of the entity; absent for the population one starts from and for sex. */
  readonly entity?: string;
  readonly category: Category | 'population' | 'sex';
  /** Share of people it is true of, 0 to 1; for the population, how many people that is. */
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

export interface Crowd {
  /** How many people still fit, at the least and at the most. */
  readonly low: number;
  readonly high: number;
  /** A fact no number covers is still told: a name, an event, a claim to be the only one. */
  readonly mayBeOne: boolean;
  /** "roughly 10 to 100 people" */
  readonly words: string;
  readonly facts: readonly CrowdFact[];
  /** The single change of rung that widens the crowd most. */
  readonly best?: {
    readonly entity: string;
    readonly rung: Rung;
    readonly low: number;
    readonly high: number;
    readonly words: string;
  };
}

export interface CrowdOptions {
  readonly gazetteer: Gazetteer;
  readonly rates: BaseRates;
  /** The clinician's own town, where it is known to readers: the crowd is taken from there at the most. */
  readonly home?: string;
}

const DIRECT: readonly Category[] = ['name', 'contact', 'id'];
// Facts of one group go together in life; the strongest of a group counts, the others with it.
const GROUP: Partial<Record<Category, string>> = {
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

interface Estimate {
  readonly low: number;
  readonly high: number;
  readonly mayBeOne: boolean;
  readonly facts: readonly CrowdFact[];
}

const years = (fact: SaidFact, analysis: Analysis): number | undefined => {
  const value =
    analysis.findings.find((f) => f.entity === fact.entity.key && f.value !== undefined)?.value ?? fact.entity.label;
  const match = /\d{1,3}/.exec(value);
  if (!match) return undefined;
  const age = /month|mos?\b|week/i.test(fact.entity.label) ? Math.floor(Number(match[0]) / 12) : Number(match[0]);
  return age <= 120 ? Math.min(100, age) : undefined;
};

/** Measures one fact at what is said of it. Everything that does not change with a decision is computed once. */
type Measure = (fact: SaidFact) => CrowdFact | undefined;

/** The whole country, and the clinician's own town where readers know it. */
const startingFacts = ({ locale }: Analysis, { gazetteer, rates, home }: CrowdOptions): CrowdFact[] => {
  const country = rates.countries.get(countryOf(locale)) ?? rates.countries.get('US') ?? 1;
  const all: CrowdFact = {
    category: 'population',
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
      low: Math.min(town.population, high),
      high,
      source: 'inhabitants of your own declared town and around it (GeoNames)',
    },
  ];
};

const ageFact = (fact: SaidFact, age: number | undefined, first: boolean, rates: BaseRates): CrowdFact => {
  const base = { entity: fact.entity.key, category: 'age' as const };
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

const measureFacts = (analysis: Analysis, options: CrowdOptions): Measure => {
  const { rates, gazetteer } = options;
  const firstAge = analysis.entities.find(({ category }) => category === 'age')?.key;
  const known = new Map<string, CrowdFact | undefined>();
  const measure: Measure = (fact) => {
    const { entity, said } = fact;
    if (entity.category === 'age') return ageFact(fact, years(fact, analysis), entity.key === firstAge, rates);
    if (said === 5) return undefined;
    if (entity.category === 'place') {
      const { low, high, where } = populationAt(entity, said, gazetteer, rates, analysis.locale);
      return { entity: entity.key, category: 'population', low, high, source: `inhabitants of ${where} (GeoNames)` };
    }
    if (entity.category === 'org' && said === 0) {
      return {
        entity: entity.key,
        category: 'population',
        ...NAMED_ORG,
        source: 'people around a named school, employer or service: a wide guess',
      };
    }
    if (GROUP[entity.category] === undefined) return undefined;
    return { entity: entity.key, category: entity.category, ...shareAt(entity, said, rates) };
  };
  return (fact) => {
    const key = `${fact.said} ${fact.entity.key}`;
    if (!known.has(key)) known.set(key, measure(fact));
    return known.get(key);
  };
};

interface Fixed {
  readonly start: readonly CrowdFact[];
  readonly sex: readonly CrowdFact[];
  readonly unique: ReadonlySet<string>;
  readonly measure: Measure;
}

const least = (facts: readonly CrowdFact[], bound: 'low' | 'high') =>
  facts.reduce((min, fact) => Math.min(min, fact[bound]), Infinity);

const estimate = (facts: readonly SaidFact[], { start, sex, unique, measure }: Fixed): Estimate => {
  const measured = facts.map(measure).filter((fact) => fact !== undefined);
  const populations = [...start, ...measured.filter(({ category }) => category === 'population')];
  const alone = [...measured.filter(({ category }) => category === 'age'), ...sex];
  const grouped = measured.filter(({ category }) => GROUP[category as Category] !== undefined);
  let low = least(populations, 'low');
  let high = least(populations, 'high');
  for (const fact of alone) {
    low *= fact.low;
    high *= fact.high;
  }
  for (const group of new Set(Object.values(GROUP))) {
    const members = grouped.filter(({ category }) => GROUP[category as Category] === group);
    if (!members.length) continue;
    low *= least(members, 'low');
    high *= least(members, 'high');
  }
  const mayBeOne = facts.some(({ entity, said }) => said === 0 && unique.has(entity.key));
  const smallest = populations.reduce((a, b) => (b.low * b.high < a.low * a.high ? b : a));
  return { low, high: Math.max(low, high), mayBeOne, facts: [smallest, ...alone, ...grouped] };
};

/** A crowd as one figure: the middle of its range on a log scale; one person where a fact points to one. */
const size = ({ low, high, mayBeOne }: Estimate): number =>
  mayBeOne ? 1 : Math.sqrt(Math.max(low, 1e-9) * Math.max(high, 1e-9));

const bestChange = (facts: readonly SaidFact[], fixed: Fixed, now: Estimate): Crowd['best'] => {
  let best: { entity: string; rung: Rung; after: Estimate } | undefined;
  for (const fact of facts) {
    for (let rung = Math.max(1, fact.said + 1); rung <= 4 && fact.said < 4; rung++) {
      const said: Said = fact.proposal?.substitutes[rung - 1]?.text === '' ? 5 : (rung as Said);
      const after = estimate(
        facts.map((other) => (other === fact ? { ...other, said } : other)),
        fixed,
      );
      // A milder rung that helps as much is the better advice.
      if (size(after) > size(best?.after ?? now) * 1.05) best = { entity: fact.entity.key, rung: rung as Rung, after };
    }
  }
  if (!best) return undefined;
  const { low, high, mayBeOne } = best.after;
  return { entity: best.entity, rung: best.rung, low, high, words: crowdWords(low, high, mayBeOne) };
};

/**
 * How many people fit what the output will still say: a range of orders of magnitude, never a count.
 * Population of the smallest place said, times age, sex, work, health, background and family shares; of facts that go together the
 * strongest counts. US shares stand in for every country. Pure; a stronger rung never makes the crowd smaller.
 */
export const estimateCrowd = (analysis: Analysis, plan: Plan, decisions: Decisions, options: CrowdOptions): Crowd => {
  const facts = saidFacts(analysis, plan, decisions);
  const sex = statedSex(analysis.text);
  const fixed: Fixed = {
    start: startingFacts(analysis, options),
    sex: sex ? [{ category: 'sex', low: 0.45, high: 0.55, source: 'US Census Bureau, Vintage 2024: about half' }] : [],
    unique: new Set(
      analysis.entities.filter((e) => DIRECT.includes(e.category) || pointsToOne(e, analysis)).map((e) => e.key),
    ),
    measure: measureFacts(analysis, options),
  };
  const now = estimate(facts, fixed);
  const best = bestChange(facts, fixed, now);
  return { ...now, words: crowdWords(now.low, now.high, now.mayBeOne), ...(best ? { best } : {}) };
};
