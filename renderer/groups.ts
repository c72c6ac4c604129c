import type { Category } from '../src/contract/calls.ts';

/** The five groups a person filters by; a colour, an underline pattern and a letter each. */
export const GROUPS = ['names', 'dates', 'places', 'codes', 'details'] as const;
export type Group = (typeof GROUPS)[number];

/** What the list shows: all that asks for a decision, one group of it, or what is only worth a look. */
export type Filter = Group | 'all' | 'look';

export const GROUP_OF: Readonly<Record<Category, Group>> = {
  name: 'names',
  date: 'dates',
  age: 'dates',
  place: 'places',
  org: 'places',
  contact: 'codes',
  id: 'codes',
  occupation: 'details',
  family: 'details',
  health: 'details',
  background: 'details',
  event: 'details',
  rare: 'details',
};

export const GROUP_LETTER: Readonly<Record<Group, string>> = {
  names: 'N',
  dates: 'D',
  places: 'P',
  codes: 'C',
  details: 'R',
};
