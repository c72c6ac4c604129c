import type { Audience, Category, Rung } from '../model.ts';

/**
 * The rung each audience starts at. Source: the catalogue of identifiers, minimum rungs by audience; contact details and
 * identifying numbers are always dropped.
 */
const FLOORS: Readonly<Record<Category, readonly [Rung, Rung, Rung, Rung]>> = {
  name: [3, 2, 2, 3],
  contact: [4, 4, 4, 4],
  id: [4, 4, 4, 4],
  place: [3, 2, 2, 3],
  org: [3, 2, 2, 3],
  date: [3, 2, 1, 3],
  age: [2, 1, 1, 2],
  occupation: [3, 2, 1, 3],
  family: [2, 2, 1, 2],
  health: [2, 2, 1, 2],
  background: [2, 2, 1, 2],
  event: [3, 3, 2, 3],
  rare: [3, 3, 2, 3],
};
const COLUMN: Readonly<Record<Audience, 0 | 1 | 2 | 3>> = {
  'public-group': 0,
  'private-group': 1,
  supervisor: 2,
  teaching: 3,
};

export const floorOf = (category: Category, audience: Audience): Rung => FLOORS[category][COLUMN[audience]];
