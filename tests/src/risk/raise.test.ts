import { expect, test } from 'vitest';
import { loadBaseRates } from '../../../rules/base-rates.ts';
import { NO_DECISIONS, type Plan } from '../../../src/model.ts';
import { crowdSize, estimateCrowd } from '../../../src/risk/crowd.ts';
import { raiseFloors } from '../../../src/risk/raise.ts';
import { analysisOf, planOf } from '../../support/analysis.ts';
import { gazetteerOf } from '../../support/gazetteer.ts';

const options = { gazetteer: gazetteerOf(), rates: loadBaseRates() };
const analysis = analysisOf(
  'A [[34|age]]-year-old [[lighthouse keeper|occupation]], [[Zoroastrian|background]], with [[Huntington disease|health]].',
);

test('floors rise by one rung at the most, and only until the target is reached', () => {
  const before = planOf(analysis, 1);
  const after = raiseFloors(analysis, before, options);
  const floors = after.proposals.map(({ floor }) => floor);
  expect(floors.every((floor) => floor === 1 || floor === 2)).toBe(true);
  expect(floors).toContain(2);
  const size = (plan: Plan) => crowdSize(estimateCrowd(analysis, plan, NO_DECISIONS, options));
  expect(size(after)).toBeGreaterThan(size(before));
});

test('a crowd that is large enough, and a supervisor, move nothing', () => {
  const plain = analysisOf('An [[adult|age]] who cannot sleep.');
  const plan = planOf(plain, 1);
  expect(raiseFloors(plain, plan, options)).toEqual(plan);
  const supervisor: Plan = { ...planOf(analysis, 1), audience: 'supervisor' };
  expect(raiseFloors(analysis, supervisor, options)).toBe(supervisor);
});
