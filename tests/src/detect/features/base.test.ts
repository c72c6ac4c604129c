import { expect, test } from 'vitest';
import { baseOf } from '../../../../src/detect/features/base.ts';

const WORDS = new Set(
  'alpaca ferry boss bus church story restring swim race marry teach child glass die clinic carve was'.split(' '),
);

test.each([
  ['alpacas', 'alpaca', 's'],
  ['ferries', 'ferry', 's'],
  ['churches', 'church', 's'],
  ['boss', 'boss', 'none'],
  ['glass', 'glass', 'none'],
  ['children', 'child', 'irregular'],
  ['taught', 'teach', 'irregular'],
  ['swimming', 'swim', 'ing'],
  ['racing', 'race', 'ing'],
  ['married', 'marry', 'ed'],
  ['carving', 'carve', 'ing'],
  ['zorbing', 'zorbing', 'ing'],
])('%s is %s', (word, base, ending) => {
  expect(baseOf(word, (known) => WORDS.has(known))).toEqual({ base, ending });
});
