import { describe, expect, test } from 'vitest';
import { createLocalEngine } from '../../main/engine/engine.ts';
import { readSamples } from '../../main/handlers/samples.ts';
import { loadKnowledge } from '../../rules/index.ts';

const engine = createLocalEngine(loadKnowledge());
const samples = readSamples();
const check = (id: string, marks: readonly { start: number; end: number; category: 'name' | 'rare' }[]) =>
  engine.ask('practice:check', { id, marks: [...marks] });
/** The first sample with these words, and where they stand. */
const find = (words: string) => {
  const sample = samples.find(({ text }) => text.includes(words));
  if (!sample) throw new Error(`no sample says "${words}"`);
  const start = sample.text.indexOf(words);
  return { id: sample.id, mark: { start, end: start + words.length, category: 'rare' as const } };
};

describe.each(samples.map((sample) => [sample.id, sample] as const))('%s', (id, { text, gold, title }) => {
  test('the teacher’s marks find all of it', async () => {
    const marks = gold.map(({ start, end, category }) => ({ start, end, category }));
    const { things, direct, quasi, marks: own } = await engine.ask('practice:check', { id, marks });
    expect(things.every(({ verdict, filed }) => verdict === 'found' && !filed)).toBe(true);
    expect(direct.found + quasi.found).toBe(things.length);
    expect(own.every(({ verdict }) => verdict === 'right')).toBe(true);
  });

  test('each thing is a step of the presenter’s, or is flagged within another', async () => {
    const { steps } = await engine.ask('practice:steps', { id });
    if (gold.length === 0) return;
    expect(steps.length, title).toBeGreaterThan(0);
    for (const { before, seen, said } of steps) {
      expect(text).toContain(before.map((piece) => piece.text).join(''));
      expect(before.some(({ mark }) => mark === 'here')).toBe(true);
      expect(said === undefined).toBe(seen === 'missed');
    }
  });
});

describe('marks that may stay', () => {
  test.each([
    ['for some months', 'duration'],
    ['Beck', 'instrument'],
    ['EMDR', 'therapy'],
  ])('%s: %s', async (words, kind) => {
    const { id, mark } = find(words);
    expect((await check(id, [mark])).marks).toEqual([{ verdict: 'over', flagged: false, stays: kind }]);
  });
});

describe('what it refuses', () => {
  const [first] = samples;
  test.each([
    ['no such sample', 'no-such', { start: 0, end: 1 }, 'sample-unknown'],
    ['a mark beyond the text', first?.id ?? '', { start: 0, end: 1e6 }, 'bad-input'],
    ['a mark without a word', first?.id ?? '', { start: 4, end: 4 }, 'bad-input'],
  ])('%s', async (_what, id, span, code) => {
    await expect(check(id, [{ ...span, category: 'name' }])).rejects.toMatchObject({ code });
  });
});
