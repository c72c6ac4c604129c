import type { Analysis, Category, Decisions, Plan, Rung } from '../model.ts';
import { type Said, type SaidFact, saidFacts } from './decided.ts';
import {
  type CrowdFact,
  type CrowdOptions,
  combineFacts,
  groupBounds,
  type Measure,
  measureFacts,
  startingFacts,
} from './facts.ts';
import { countryOf } from './population.ts';
import { statedSex } from './sex.ts';
import { pointsToOne } from './unique.ts';
import { crowdWords } from './words.ts';

export type { CrowdFact, CrowdOptions } from './facts.ts';

export interface Crowd {
  /** How many people still fit, at the least and at the most. */
  readonly low: number;
  readonly high: number;
  /** A fact no number covers is still told: a name, an event, a claim to be the only one. */
  readonly mayBeOne: boolean;
  /**
   * Keys of the entities because of which it may be one person: those no number covers, or else the few that narrow most.
   * Empty where more people fit.
   */
  readonly because: readonly string[];
  /** "roughly 10 to 100 people" */
  readonly words: string;
  readonly facts: readonly CrowdFact[];
  /** Where the shares are not those of the country: says so. */
  readonly note?: string;
  /** The single change of rung that widens the crowd most. */
  readonly best?: {
    readonly entity: string;
    readonly rung: Rung;
    readonly low: number;
    readonly high: number;
    readonly words: string;
  };
}

type Estimate = Omit<Crowd, 'words' | 'best' | 'note' | 'because'>;

const DIRECT: readonly Category[] = ['name', 'contact', 'id'];

const HALF: CrowdFact = {
  category: 'sex',
  group: 'sex',
  low: 0.45,
  high: 0.55,
  source: 'US Census Bureau, Vintage 2024: about half',
};

/** What of a case no decision changes. */
export interface CrowdCase {
  readonly start: readonly CrowdFact[];
  readonly unique: ReadonlySet<string>;
  readonly measure: Measure;
  readonly note?: string;
}

const estimate = (facts: readonly SaidFact[], { start, unique, measure }: CrowdCase): Estimate => {
  const told = [...start, ...facts.map(measure).filter((fact) => fact !== undefined)];
  return {
    ...combineFacts(told),
    mayBeOne: facts.some(({ entity, said }) => said === 0 && unique.has(entity.key)),
    facts: told,
  };
};

/** More than so many narrowing facts are no answer to "because of what?" */
const NAMED = 3;

/** The strongest fact of each group that narrows the crowd, the narrowest first. */
const narrowest = (told: readonly CrowdFact[]): string[] => {
  const everybody = Math.max(1, ...told.filter(({ group }) => group === 'population').map(({ high }) => high));
  const weightOf = ({ group, low, high }: CrowdFact): number =>
    Math.sqrt(low * high) / (group === 'population' ? everybody : 1);
  const ordered = told
    .filter((fact) => fact.entity !== undefined && weightOf(fact) < 0.5)
    .sort((a, b) => weightOf(a) - weightOf(b));
  const strongest = ordered.filter((fact, n) => ordered.findIndex(({ group }) => group === fact.group) === n);
  return strongest.slice(0, NAMED).flatMap(({ entity }) => entity ?? []);
};

const becauseOf = (facts: readonly SaidFact[], { unique }: CrowdCase, now: Estimate): string[] => {
  if (now.mayBeOne)
    return facts.filter(({ entity, said }) => said === 0 && unique.has(entity.key)).map(({ entity }) => entity.key);
  return now.high < 2 ? narrowest(now.facts) : [];
};

/** A crowd as one figure: the middle of its range on a log scale; one person where a fact points to one. */
export const crowdSize = ({ low, high, mayBeOne }: Pick<Crowd, 'low' | 'high' | 'mayBeOne'>): number =>
  mayBeOne ? 1 : Math.sqrt(Math.max(low, 1e-9) * Math.max(high, 1e-9));

const bestChange = (
  facts: readonly SaidFact[],
  known: CrowdCase,
  now: Estimate,
  apart: ReadonlySet<string>,
): Crowd['best'] => {
  let best: { entity: string; rung: Rung; after: Estimate } | undefined;
  const bounds = groupBounds(now.facts);
  // Only what is the narrowest of its group, or points to one person, can widen the crowd.
  const counts = (fact: SaidFact): boolean => {
    const told = known.measure(fact);
    const bound = told && bounds.get(told.group);
    const narrowest = bound !== undefined && (told?.low === bound.low || told?.high === bound.high);
    return narrowest || (fact.said === 0 && known.unique.has(fact.entity.key));
  };
  for (const fact of facts) {
    if (apart.has(fact.entity.key) || !counts(fact)) continue;
    for (let rung = Math.max(1, fact.said + 1); rung <= 4 && fact.said < 4; rung++) {
      const said: Said = fact.proposal?.substitutes[rung - 1]?.text === '' ? 5 : (rung as Said);
      const after = estimate(
        facts.map((other) => (other === fact ? { ...other, said } : other)),
        known,
      );
      // A milder rung that helps as much is the better advice.
      if (crowdSize(after) > crowdSize(best?.after ?? now) * 1.05)
        best = { entity: fact.entity.key, rung: rung as Rung, after };
    }
  }
  if (!best) return undefined;
  const { low, high, mayBeOne } = best.after;
  return { entity: best.entity, rung: best.rung, low, high, words: crowdWords(low, high, mayBeOne) };
};

const US_SHARES = 'Shares of ages, jobs and conditions are those of the United States; they stand in for this country.';
const NOBODY: ReadonlySet<string> = new Set();

/** Prepares a case for estimates: everything that is the same for every plan and decision. */
export const prepareCrowd = (analysis: Analysis, options: CrowdOptions): CrowdCase => {
  const sex = statedSex(options.told ?? analysis.text);
  // What is only worth a look narrows the crowd, but points to nobody by itself.
  const sure = new Set(analysis.findings.filter(({ tier }) => tier === 'flag').map(({ entity }) => entity));
  return {
    start: [...startingFacts(analysis, options), ...(sex ? [HALF] : [])],
    unique: new Set(
      analysis.entities
        .filter((e) => sure.has(e.key) && (DIRECT.includes(e.category) || pointsToOne(e, analysis)))
        .map((e) => e.key),
    ),
    measure: measureFacts(analysis, options),
    ...(countryOf(analysis.locale) === 'US' ? {} : { note: US_SHARES }),
  };
};

/** The crowd for a prepared case. @param apart entities that are no candidate for the single best change */
export const crowdOf = (facts: readonly SaidFact[], known: CrowdCase, apart: ReadonlySet<string> = NOBODY): Crowd => {
  const now = estimate(facts, known);
  const best = bestChange(facts, known, now, apart);
  return {
    ...now,
    because: becauseOf(facts, known, now),
    words: crowdWords(now.low, now.high, now.mayBeOne),
    ...(known.note ? { note: known.note } : {}),
    ...(best ? { best } : {}),
  };
};

/**
 * How many people fit what the output will still say: a range of orders of magnitude, never a count.
 * Population of the smallest place said, times age, sex, work, health, background and family shares; of facts that go together the
 * strongest counts. US shares stand in for every country. Pure; a stronger rung never makes the crowd smaller.
 */
export const estimateCrowd = (analysis: Analysis, plan: Plan, decisions: Decisions, options: CrowdOptions): Crowd =>
  crowdOf(saidFacts(analysis, plan, decisions), prepareCrowd(analysis, options));
