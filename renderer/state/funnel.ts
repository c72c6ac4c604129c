import type { CaseReview } from '../../src/contract/calls.ts';

export type Crowd = CaseReview['risk']['crowd'];
export type CrowdFact = Crowd['facts'][number];
type Group = CrowdFact['group'];

/** One narrowing of the crowd: the facts of a group, strongest first, and how many people are left after it. */
export interface FunnelStep {
  readonly group: Group;
  readonly facts: readonly CrowdFact[];
  readonly low: number;
  readonly high: number;
}

export interface Funnel {
  readonly steps: readonly FunnelStep[];
  /** Facts of groups that leave the crowd as it is. */
  readonly idle: readonly CrowdFact[];
}

const ORDER: readonly Group[] = ['age', 'sex', 'work', 'origin', 'health', 'family', 'story'];

/** A group that leaves more than this of the crowd is not worth a step. */
const NOTICEABLE = 0.95;

const least = (facts: readonly CrowdFact[], bound: 'low' | 'high'): number =>
  Math.min(...facts.map((fact) => fact[bound]));

const strongestFirst = (facts: readonly CrowdFact[]): readonly CrowdFact[] =>
  [...facts].sort((a, b) => a.low * a.high - b.low * b.high);

/**
 * The crowd taken apart: the country, the smallest place told, then group by group. Facts of one group go together in life, so that
 * a group counts once, by its strongest member. The last step is the range of the whole.
 */
export const funnelOf = ({ facts }: Pick<Crowd, 'facts'>): Funnel => {
  const people = facts.filter(({ group }) => group === 'population');
  const start = people.find(({ entity }) => entity === undefined) ?? people[0];
  if (!start) return { steps: [], idle: facts };
  const steps: FunnelStep[] = [{ group: 'population', facts: [start], low: start.low, high: start.high }];
  const idle: CrowdFact[] = [];
  const narrow = (group: Group, members: readonly CrowdFact[], low: number, high: number) => {
    const before = steps.at(-1);
    if (before && high >= before.high * NOTICEABLE && low >= before.low * NOTICEABLE) idle.push(...members);
    else steps.push({ group, facts: strongestFirst(members), low, high: Math.max(low, high) });
  };
  const places = people.filter((fact) => fact !== start);
  if (places.length > 0) narrow('population', places, least(people, 'low'), least(people, 'high'));
  for (const group of ORDER) {
    const members = facts.filter((fact) => fact.group === group);
    const before = steps.at(-1);
    if (before && members.length > 0)
      narrow(group, members, before.low * least(members, 'low'), before.high * least(members, 'high'));
  }
  return { steps, idle };
};

/** Decades of the scale: from one person to a billion. */
export const DECADES = 9;
export const DECADE_LIST: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Where a number of people stands on the scale, 0 to `DECADES`. */
export const onScale = (people: number): number => Math.min(DECADES, Math.max(0, Math.log10(Math.max(people, 1))));

/** The powers of ten around a range, as the words of the meter have them. */
export const decadesAround = (low: number, high: number): { readonly from: number; readonly to: number } => ({
  from: Math.floor(onScale(low) + 1e-9),
  to: Math.ceil(onScale(high) - 1e-9),
});

/** A share as so many in a hundred, a thousand or more, roughly. */
export const shareOf = (
  low: number,
  high: number,
): { readonly low: number; readonly high: number; readonly base: number } => {
  const digit = (value: number): number => {
    const unit = value < 10 ? 1 : value <= 100 ? 5 : 10 ** Math.floor(Math.log10(value));
    return Math.round(value / unit) * unit;
  };
  let base = 100;
  while (low * base < 1 && base < 1_000_000) base *= 10;
  return { low: Math.max(1, digit(low * base)), high: Math.max(1, digit(high * base)), base };
};
