import type { BaseRates, ShareRange } from '../knowledge/base-rates.ts';
import type { Category, Entity } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Said } from './decided.ts';

export const EVERYONE: ShareRange = { low: 1, high: 1 };

/** A share with where its figure comes from. */
export interface SourcedShare extends ShareRange {
  readonly source: string;
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** Share of everyone whose age lies in [from, to], in years, both included. */
export const ageShare = (rates: BaseRates, from: number, to: number): number => {
  let sum = 0;
  for (let age = Math.max(0, from); age <= Math.min(100, to); age++) sum += rates.ages[age]?.share ?? 0;
  return sum;
};

const five = (age: number) => Math.floor(age / 5) * 5;
const ten = (age: number) => Math.floor(age / 10) * 10;

/** The years of age that are still said at a rung (identifiers.md §4): 5-year band, decade, stage of life, adult or child. */
export const ageBand = (age: number, said: Said): readonly [from: number, to: number] => {
  if (said === 5) return [0, 100];
  if (said === 0) return [age, age];
  if (age >= 90) return said === 4 ? [18, 100] : said === 3 ? [65, 100] : [90, 100];
  if (age < 18) {
    const stages = [
      [0, 2],
      [3, 5],
      [6, 11],
      [12, 17],
    ] as const;
    if (said === 1) return [Math.max(0, age - 1), age + 1];
    if (said === 2) {
      const stage = stages.find(([from, to]) => age >= from && age <= to) ?? [0, 17];
      return [Math.min(stage[0], Math.max(0, age - 1)), Math.max(stage[1], age + 1)];
    }
    return said === 3 ? [0, 19] : [0, 100];
  }
  if (said === 1) return [five(age), five(age) + 4];
  if (said === 2) return [ten(age), ten(age) + 9];
  if (said === 3) return age < 40 ? [18, 39] : age < 65 ? [40, 69] : [60, 100];
  return [18, 100];
};

/** Adults of 18 to 75, the base of occupation shares. */
const workingShare = (rates: BaseRates) => ageShare(rates, 18, 75);
const US_POPULATION = 'US';

const holds = (words: string, name: string): boolean => {
  const at = words.indexOf(name);
  return at >= 0 && !/[a-z0-9]/.test(words[at - 1] ?? '') && !/[a-rt-z0-9]/.test(words[at + name.length] ?? '');
};

/** Share of adults of working age in a named occupation; wage and salary jobs only are counted, so the upper bound is wider. */
const occupationShare = (words: string, rates: BaseRates): SourcedShare | undefined => {
  const best = rates.occupations
    .filter(({ title }) => title.split(' or ').some((one) => holds(words, one)))
    .sort((a, b) => b.title.length - a.title.length)[0];
  if (!best) return undefined;
  const adults = (rates.countries.get(US_POPULATION) ?? 1) * workingShare(rates);
  const share = best.employment / adults;
  const spread = best.confidence === 'sourced' ? [0.7, 2] : [0.3, 4];
  return { low: clamp(share * (spread[0] ?? 1)), high: clamp(share * (spread[1] ?? 1)), source: best.source };
};

const conditionShare = (words: string, rates: BaseRates): SourcedShare | undefined => {
  const best = rates.conditions
    .flatMap(({ names, low, high, source }) =>
      names.filter((name) => holds(words, name)).map((name) => ({ name, low, high, source })),
    )
    .sort((a, b) => b.name.length - a.name.length)[0];
  return best && { low: best.low, high: best.high, source: best.source };
};

/** The share of people of whom a fact is true, as written; undefined where no table names it. */
export const knownShare = (category: Category, label: string, rates: BaseRates): SourcedShare | undefined => {
  const words = fold(label);
  const byTable =
    category === 'occupation'
      ? occupationShare(words, rates)
      : category === 'health'
        ? conditionShare(words, rates)
        : undefined;
  if (byTable) return byTable;
  const named = rates.attributes
    .filter((row) => row.category === category && row.pattern.test(label))
    .sort((a, b) => a.high - b.high)[0];
  return named && { low: named.low, high: named.high, source: named.source };
};

/** The share of people of whom it is true at what is still said; a stronger rung never says more. */
export const shareAt = (entity: Entity, said: Said, rates: BaseRates): SourcedShare => {
  const known = knownShare(entity.category, entity.label, rates);
  const guess = rates.unknown[entity.category];
  const base = known ?? (guess && { ...guess, source: 'no figure known: a wide guess for its kind' });
  if (said === 5 || !base) return { ...EVERYONE, source: 'not said' };
  let { low, high } = base;
  const widening = rates.widening[entity.category] ?? [];
  for (const step of widening.slice(0, said)) {
    low = clamp(Math.max(low, step.low, base.low * step.times));
    high = clamp(Math.max(high, step.high, base.high * step.times));
  }
  return { low: Math.min(low, high), high, source: base.source };
};
