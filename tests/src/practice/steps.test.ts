import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../rules/index.ts';
import { analyse, NO_DECISIONS, plan, render } from '../../../src/index.ts';
import { readMarked } from '../../../src/practice/marked.ts';
import { type StepPiece, stepsOf } from '../../../src/practice/steps.ts';

const knowledge = loadKnowledge();
const { text, spans: gold } = readMarked(
  'We met in spring. My client [[Maya|name|direct|e1]] is a [[34-year-old|age|quasi|e2]] dentist in [[Flagstaff|place|direct|e3]].\n' +
    '[[Maya|name|direct|e1]] often [[sits quietly|rare|quasi|e4]] here, and is glad of it; call [[555-0142|contact|direct|e5]].',
);
const analysis = analyse(text, knowledge, { locale: 'en-US' });
const suggested = plan(analysis, knowledge, 'public-group');
const safe = render(analysis, suggested, NO_DECISIONS, knowledge);
const steps = stepsOf(analysis, suggested, safe, gold);
const said = (pieces: readonly StepPiece[] | undefined) => pieces?.map((piece) => piece.text).join('');
const here = (pieces: readonly StepPiece[] | undefined) =>
  pieces?.filter(({ mark }) => mark === 'here').map((piece) => piece.text);
const step = (label: string) => steps.find((one) => one.label === label);

describe('the steps of a presenter', () => {
  test('are the things of the case, in the order of the text', () => {
    const at = steps.map(({ label }) => text.indexOf(label));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(steps.map(({ label }) => label)).toEqual(expect.arrayContaining(['Maya', 'Flagstaff', '555-0142']));
  });

  test('show the sentence before, with the words', () => {
    const { before, mentions } = step('Maya') ?? {};
    expect(said(before)).toBe('My client Maya is a 34-year-old dentist in Flagstaff.');
    expect(here(before)).toEqual(['Maya']);
    expect(before?.some(({ text: words, mark }) => words === 'Flagstaff' && mark === 'other')).toBe(true);
    expect(mentions).toBe(2);
  });

  test('show what became of that sentence, and of nothing beside it', () => {
    const { after, said: substitute, because } = step('Flagstaff') ?? {};
    expect(said(after)).not.toMatch(/Maya|Flagstaff|spring|quietly/);
    expect(said(after)).toMatch(/^My client.*\.$/s);
    expect(here(after)).toHaveLength(1);
    expect(substitute?.rung).toBeGreaterThan(1);
    expect(because).toBeTruthy();
  });

  test('are honest about what was missed', () => {
    const missed = step('sits quietly');
    expect(missed).toMatchObject({ seen: 'missed', category: 'rare', mentions: 1 });
    expect(missed?.said).toBeUndefined();
    expect(here(missed?.before)).toEqual(['sits quietly']);
    expect(here(missed?.after), 'it still stands there').toEqual(['sits quietly']);
  });

  test('hide nothing of the text: pieces of a sentence join to it', () => {
    for (const { before } of steps) expect(text).toContain(said(before));
    for (const { after } of steps) expect(safe.text).toContain(said(after));
  });

  test('show a long sentence around its mention, cut between words', () => {
    const long = `${'and then we spoke of it again, '.repeat(12)}and Maya laughed at ${'it, and at me, '.repeat(20)}and left.`;
    const whole = analyse(`${long} Maya is my client.`, knowledge, { locale: 'en-US' });
    const made = plan(whole, knowledge, 'public-group');
    const [first] = stepsOf(whole, made, render(whole, made, NO_DECISIONS, knowledge), []);
    expect(first).toMatchObject({ label: 'Maya', cut: { head: true, tail: true } });
    expect(said(first?.before)?.length).toBeLessThan(300);
    expect(` ${long} `).toContain(` ${said(first?.before)} `);
    expect(here(first?.before)).toEqual(['Maya']);
    expect(said(first?.after)).not.toContain('Maya');
  });

  test('are none for a text with nothing to hide', () => {
    const plain = 'She sleeps badly, and we speak of it every week.';
    const clean = analyse(plain, knowledge, { locale: 'en-US' });
    const nothing = plan(clean, knowledge, 'public-group');
    expect(stepsOf(clean, nothing, render(clean, nothing, NO_DECISIONS, knowledge), [])).toEqual([]);
  });
});
