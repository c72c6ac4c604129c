import { describe, expect, test } from 'vitest';
import { createReader, createWriter, readWords, writeWords } from '../../rules/bytes.ts';
import { loadTagger } from '../../rules/tagger.ts';
import { readTagger, writeFusion, writeTagger } from '../../rules/tagger-file.ts';
import { LABELS, WIDTH } from '../../src/detect/chain.ts';
import { PAIRS, unpackSums } from '../../src/detect/packed.ts';

describe('bytes', () => {
  test.each([[0], [1], [127], [128], [300], [16384], [2 ** 40]])('%d is read as written', (value) => {
    const writer = createWriter();
    writer.number(value);
    expect(createReader(writer.done()).number()).toBe(value);
  });
  test.each([[-1], [0.5], [Number.NaN]])('%d is refused', (value) => {
    expect(() => createWriter().number(value)).toThrow('whole numbers');
  });
  test('words share their beginnings', () => {
    const writer = createWriter();
    const words = ['ferry', 'ferryman', 'fête', 'ox'];
    writeWords(writer, words);
    expect(readWords(createReader(writer.done()))).toEqual(words);
  });
  test('a cut-off table is refused', () => {
    const writer = createWriter();
    writeWords(writer, ['ferry', 'ferryman']);
    expect(() => readWords(createReader(writer.done().slice(0, -2)))).toThrow('ends too early');
  });
});

describe('tagger file', () => {
  const weights = new Float32Array(2 * WIDTH);
  weights[5] = 0.5;
  weights[WIDTH + 1] = -1;
  weights[WIDTH + LABELS + 13] = 0.25; // all that is marked
  const model = {
    bits: 4,
    buckets: [3, 9],
    weights,
    transitions: Float64Array.from({ length: LABELS * LABELS }, (_, at) => at / 100 - 2),
    texts: new Map([['ferry', 3]]),
  };
  const read = readTagger(writeFusion(writeTagger(model), { 'rule-direct': [0.5, -1.25] }));

  const scoresOf = (bucket: number) => {
    const scores = new Float64Array(LABELS);
    unpackSums(read.rows.subarray(bucket * PAIRS, (bucket + 1) * PAIRS), 1, read.scale, scores, 0);
    return scores;
  };

  test('weights, words and coefficients come back', () => {
    expect(read.bits).toBe(4);
    expect(read.texts.get('ferry')).toBe(3);
    expect(read.fusion).toEqual({ 'rule-direct': [0.5, -1.25] });
    expect(scoresOf(3)[5]).toBeCloseTo(0.5);
    expect(scoresOf(4)[5]).toBe(0);
    expect(read.transitions[10]).toBeCloseTo(-1.9);
  });
  test('a shared weight counts for every label that shares it, and not outside', () => {
    expect(scoresOf(9)[1]).toBeCloseTo(-0.75);
    expect(scoresOf(9)[26]).toBeCloseTo(0.25);
    expect(scoresOf(9)[0]).toBe(0);
  });
  test('a cut-off file is refused', () => {
    const bytes = writeTagger(model);
    expect(() => readTagger(bytes.slice(0, bytes.length - 3))).toThrow('ends too early');
  });
});

test('lexicon and weights are there, and together at most 6 MB', async () => {
  const { statSync } = await import('node:fs');
  const size = ['lexicon.bin', 'tagger.bin'].reduce(
    (sum, name) => sum + statSync(new URL(`../../rules/data/${name}`, import.meta.url)).size,
    0,
  );
  expect(size).toBeLessThanOrEqual(6_000_000);
  const tagger = loadTagger();
  expect(tagger?.lexicon.rows.size).toBeGreaterThan(100_000);
  expect(Object.keys(tagger?.weights.fusion ?? {}).sort()).toEqual([
    'rule-direct',
    'rule-quasi',
    'tagger-direct',
    'tagger-quasi',
  ]);
});
