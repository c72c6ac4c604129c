import { describe, expect, test } from 'vitest';
import { loadTone } from '../../../rules/tone.ts';
import { findTone, quotedSpans } from '../../../src/summary/tone.ts';

const packs = loadTone();
const flags = (text: string): string[] => findTone(text, packs).map(({ flag }) => flag);

describe('the nine flags', () => {
  test.each([
    ['judgmental', 'She is so manipulative.'],
    ['mocking', 'This couple is a hot mess.'],
    ['humour', 'The funniest thing he said all week.'],
    ['venting', 'I am so done with this family.'],
    ['blaming', 'He refuses to do the homework.'],
    ['complaint', 'She no-showed again.'],
    ['colleagues', 'Her idiot psychiatrist took her off it.'],
    ['spectacle', 'I have a crazy story for you.'],
    ['insensitive', 'His father committed suicide.'],
  ])('%s: %s', (flag, text) => expect(flags(text)).toEqual([flag]));
});

describe('left alone', () => {
  test.each([
    ['a quotation', 'She said, "I am such a manipulative person."'],
    ['a curly quotation', 'She calls him “a control freak” when she is tired.'],
    ['a client in a transcript', 'C: My mother is so manipulative.\nT: Tell me more.'],
    ['what somebody else says', 'Her mother says that she is lazy.'],
    ['what is reported afterwards', 'Her father was an addict, she says.'],
    ['self-criticism of the author', 'I was so lazy with the notes.'],
    ['a diagnosis as an adjective', 'He meets criteria for borderline personality disorder.'],
    ['an observation', 'Attendance has been irregular since the new job.'],
  ])('%s', (_, text) => expect(flags(text)).toEqual([]));

  test('but not a word in scare quotes', () => {
    expect(flags('Of course he "forgot" his homework.')).toEqual(['mocking']);
  });
});

test('a note says where, why, and what to say instead', () => {
  const text = 'He is difficult. She claims to be ill.';
  const [note] = findTone(text, packs);
  expect(text.slice(note?.start, note?.end)).toBe('claims to');
  expect(note?.instead).toContain('Reports');
  expect(note?.because.length).toBeGreaterThan(20);
});

test('notes stand in text order and never overlap', () => {
  const notes = findTone("Ugh, I am so done. What a hot mess!!! You can't make this up lol.", packs);
  expect(notes.length).toBeGreaterThan(3);
  for (const [n, note] of notes.entries()) expect(note.start).toBeGreaterThanOrEqual(notes[n - 1]?.end ?? 0);
});

test('quotation marks that never close end with the line', () => {
  expect(quotedSpans('He said "and so on\nShe is lazy.')).toEqual([]);
});

test.each([
  ['plain words', 'She talks about the week and the work that she would like to do. '.repeat(30_000)],
  ['quotation marks', '"\''.repeat(200_000)],
  ['capitals', 'ABC '.repeat(200_000)],
])('two megabytes of %s are read in seconds', (_, text) => {
  const begun = performance.now();
  findTone(text, packs);
  expect(performance.now() - begun).toBeLessThan(15_000);
});
