import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesFolder, yamlFiles } from '../../rules/files.ts';
import { readList } from '../../rules/lists.ts';
import { compilePack } from '../../rules/packs.ts';
import { runRow } from '../../src/detect/rules.ts';

const QUASI = ['occupation', 'family', 'health', 'background', 'event', 'rare'];
const packs = yamlFiles('detect')
  .map(({ source, file }) => compilePack(source, file, readList))
  .filter((pack) => QUASI.includes(pack.id.split('-')[0] ?? ''));
const rows = packs.flatMap((pack) => pack.rows);

/** What is shown by default of a text: the surfaces of rows at or above one half. */
const shown = (text: string): string[] =>
  rows
    .filter((row) => row.confidence >= 0.5)
    .flatMap((row) => runRow(row, text))
    .map(({ start, end }) => text.slice(start, end));

describe('rare details without a capital letter', () => {
  test.each([
    ['she is the only female firefighter in her county', 'only female firefighter'],
    ['he restrings grand pianos', 'restrings grand pianos'],
    ['his twin died in the ferry accident', 'ferry accident'],
    ['she sleeps beside a home ventilator', 'home ventilator'],
    ['her sister was found in the lake', 'found in the lake'],
    ['they won the state lottery', 'won the state lottery'],
    ['he has a prosthetic leg', 'prosthetic leg'],
    ['she drives the ice-cream truck', 'drives the ice-cream truck'],
    ['he was on a reality TV show', 'reality TV show'],
    ['an eleventh of twelve children', 'eleventh of twelve children'],
    ['she breeds alpacas', 'breeds alpacas'],
    ['a samoan elder raised her', 'samoan'],
    ['they owe $86,300 now', '$86,300'],
    ['he carries a biscuit tin of brass tokens, always', 'carries a biscuit tin of brass tokens'],
    ['she came third in the national yodelling final, crying', 'came third in the national yodelling final'],
    ['he was cancelled at the altar', 'was cancelled at the altar'],
    ['she lost two brothers in the landslide, once', 'lost two brothers in the landslide'],
    ['he has a titanium plate in his skull', 'titanium plate in his skull'],
    ['they divorced each other twice', 'divorced each other twice'],
    ['she drives a mobile library', 'drives a mobile library'],
    ['a hazara refugee of nineteen', 'hazara'],
  ])('%s', (text, expected) => expect(shown(text)).toContain(expected));
});

describe('plain talk among clinicians', () => {
  test.each([
    'Does anyone have a reading list on working with grief?',
    'She had a panic attack at work and went home early.',
    'The client is a teacher and works in an office at a school.',
    'I saw her for six sessions over three months, twice a week.',
    'We did EMDR, then CBT for depression, anxiety and PTSD.',
    'It is the only thing that helps, and this was the first time.',
    'He scored 17 on the PHQ-9 and takes 50 mg of sertraline.',
    'My supervisor suggested a trial of behavioural activation.',
    'He ran a fire drill at the hospital on the ward.',
    'She came straight to the session after a long day.',
    'How do you hold the frame when the person arrives forty minutes late?',
    'He lost his temper, fell into a pattern, and left the room.',
    'I inherited a caseload and run a lunchtime talk for colleagues.',
    'It goes one of two ways: she walks out of the session or she keeps going.',
    'He counts calories, hides his feelings and carries a lot of shame.',
    'She fell in love, lost her confidence and came first thing on Monday.',
  ])('%s', (text) => expect(shown(text)).toEqual([]));
});

describe('packs', () => {
  test.each(rows.map((row) => [row.id, row] as const))('%s has two examples and two counter-examples', (_, row) => {
    expect(row.examples.length).toBeGreaterThanOrEqual(2);
    expect(row.not.length).toBeGreaterThanOrEqual(2);
  });
  test('every hand-written list of the packs can be read', () => {
    const used = new Set(JSON.stringify(yamlFiles('detect')).match(/[\w-]+\.txt/g));
    for (const name of readdirSync(`${rulesFolder()}/data/hand`))
      if (used.has(name)) expect(readList(name).length).toBeGreaterThan(0);
  });
  test('eight thousand characters of one piece take no more than a moment', () => {
    for (const piece of ['a ', 'the retired ', 'eleven ', 'x-', '1,', 'her sister ']) {
      const text = piece.repeat(Math.ceil(8_000 / piece.length));
      for (const row of rows) {
        const begun = performance.now();
        runRow(row, text);
        expect(performance.now() - begun, `${row.id} on "${piece}"`).toBeLessThan(3000);
      }
    }
  });
});
