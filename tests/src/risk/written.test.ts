import { describe, expect, test } from 'vitest';
import { loadBaseRates } from '../../../rules/base-rates.ts';
import type { Place } from '../../../src/knowledge/gazetteer.ts';
import { type Decision, NO_DECISIONS, type SafeText } from '../../../src/model.ts';
import { crowdOf, prepareCrowd } from '../../../src/risk/crowd.ts';
import { newWords, toldIn } from '../../../src/risk/written.ts';
import { analysisOf, planOf } from '../../support/analysis.ts';
import { gazetteerOf } from '../../support/gazetteer.ts';

const FLAGSTAFF: Place = { name: 'Flagstaff', country: 'US', region: 'AZ', population: 70_000, kind: 'city' };
const options = {
  gazetteer: gazetteerOf({ places: new Map([['flagstaff', [FLAGSTAFF]]]) }),
  rates: loadBaseRates(),
};

const CASE = analysisOf('A [[34|age]]-year-old [[dentist|occupation]] in [[Flagstaff|place]]. They rest.');
const SAFE = 'A person in their 30s, in healthcare, in a small city. They rest.';
const segment = (finding: string, text: string) => ({ text, finding, source: { start: 0, end: 0 } });
const safe: SafeText = {
  text: SAFE,
  segments: [
    segment('age:34#1', 'in their 30s'),
    segment('occupation:dentist#1', 'in healthcare'),
    segment('place:flagstaff#1', 'a small city'),
  ],
};
const plan = planOf(CASE, 2);
const keep: Decision = { kind: 'keep', reason: 'needed' };

const told = (output: string, added = '', entities: Record<string, Decision> = {}) =>
  toldIn({ output, added: analysisOf(added) }, CASE, plan, { ...NO_DECISIONS, entities }, safe);
const saidIn = (...args: Parameters<typeof told>) =>
  Object.fromEntries(told(...args).facts.map(({ entity, said }) => [entity.key, said]));
const high = (...args: Parameters<typeof told>) => {
  const { facts, analysis } = told(...args);
  return crowdOf(facts, prepareCrowd(analysis, options)).high;
};

describe('new words', () => {
  test.each([
    ['the safe text as it is', [SAFE], ''],
    ['in parts', ['They rest.', 'A person in their 30s, in healthcare, in a small city.'], ''],
    ['a sentence more', [`${SAFE} They keep alpacas.`], 'They keep alpacas.'],
    ['a sentence changed', ['They rest at last.'], 'They rest at last.'],
  ])('%s', (_name, texts, expected) => {
    expect(newWords(texts, SAFE)).toBe(expected);
  });
});

describe('what a written text tells', () => {
  test('the safe text itself: what the safe text tells', () => {
    expect(saidIn(SAFE)).toEqual({ 'age:34': 2, 'occupation:dentist': 2, 'place:flagstaff': 2 });
  });
  test('a fact left out is told no more, and more people fit', () => {
    const output = 'A person in their 30s. They rest.';
    expect(saidIn(output)).toEqual({ 'age:34': 2, 'occupation:dentist': 5, 'place:flagstaff': 5 });
    expect(high(output)).toBeGreaterThan(high(SAFE));
  });
  test('a fact put back is told as it is, and is the person’s own', () => {
    const output = `${SAFE} They live in Flagstaff.`;
    const added = 'They live in [[Flagstaff|place]].';
    expect(saidIn(output, added)['place:flagstaff']).toBe(0);
    expect(told(output, added).own.get('place:flagstaff')).toBe('Flagstaff');
    expect(high(output, added)).toBeLessThan(high(SAFE));
  });
  test('a fact added counts, and may be the only one', () => {
    const output = `${SAFE} They are the only diver in the county.`;
    const added = 'They are [[the only diver in the county|rare]].';
    const { facts, analysis, own } = told(output, added);
    expect([...own.keys()]).toEqual(['rare:the only diver in the county']);
    const crowd = crowdOf(facts, prepareCrowd(analysis, options), new Set(own.keys()));
    expect(crowd.mayBeOne).toBe(true);
    expect(crowd.because).toEqual(['rare:the only diver in the county']);
    expect(crowd.best).toBeUndefined();
  });
  test('words put in for a fact are no fact of their own', () => {
    expect(told(`${SAFE} Now in a small city.`, 'Now in [[a small city|place]].').own.size).toBe(0);
  });
  test('what was kept stays kept for as long as it stands there', () => {
    const kept = { text: 'A 34-year-old.', segments: [] };
    const of = (output: string) =>
      toldIn({ output, added: analysisOf('') }, CASE, plan, { ...NO_DECISIONS, entities: { 'age:34': keep } }, kept);
    const said = (output: string) => of(output).facts.find(({ entity }) => entity.key === 'age:34')?.said;
    expect(said('A 34-year-old.')).toBe(0);
    expect(said('A grown-up.')).toBe(5);
  });
});
