import { expect, test } from 'vitest';
import { crowdWords } from '../../../src/risk/words.ts';

test.each([
  [12, 80, false, 'roughly 10 to 100 people'],
  [0.2, 40, false, 'perhaps one person, at most 100 people'],
  [0.1, 1.2, false, 'may be one person'],
  [5_000, 900_000, false, 'roughly 1,000 to a million people'],
  [10, 10, false, 'roughly 10 people'],
  [340_000_000, 340_000_000, false, 'more than a hundred million people'],
  [5_000, 900_000, true, 'may be one person'],
])('%d to %d, one %s: %s', (low, high, one, words) => expect(crowdWords(low, high, one)).toBe(words));
