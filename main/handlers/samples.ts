import { z } from 'zod';
import { yamlFiles } from '../../rules/files.ts';
import { AUDIENCES, LOCALES } from '../../src/model.ts';
import { type GoldSpan, readMarked } from '../../src/practice/marked.ts';
import { GENRES, LEVELS } from '../../src/practice/model.ts';
import type { HandlerOutput } from '../dispatch.ts';

/** An invented case as written in `rules/samples/*.yaml`: the text with its marks as in `tests/corpus/GUIDELINES.md`. */
export const sampleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(3).max(80),
  audience: z.enum(AUDIENCES),
  locale: z.enum(LOCALES),
  genre: z.enum(GENRES),
  level: z.literal(LEVELS),
  /** What one learns by it, in one sentence. */
  teaches: z.string().min(10).max(200),
  marked: z.string().min(100),
});

export type Sample = HandlerOutput<'samples:list'>[number] & { readonly gold: readonly GoldSpan[] };

/** One file as a sample. @throws Error that names the file, for one that breaks the schema or has a malformed mark */
export const readSample = (file: string, source: unknown): Sample => {
  const read = sampleSchema.safeParse(source);
  if (!read.success) {
    const { path, message } = read.error.issues[0] ?? { path: [], message: '' };
    throw new Error(`${file}: ${path.join('.')}: not a sample case: ${message}`);
  }
  const { marked, ...sample } = read.data;
  try {
    const { text, spans } = readMarked(marked);
    if ((sample.genre === 'clean') !== (spans.length === 0)) throw new Error('a case has marks, a clean one has none');
    return { ...sample, text, gold: spans };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : 'malformed marks'}`);
  }
};

let known: readonly Sample[] | undefined;

/** The invented cases with their marks, in file order; read once, as all rules are. */
export const readSamples = (): readonly Sample[] => {
  known ??= loadSamples();
  return known;
};

const loadSamples = (): readonly Sample[] => {
  const samples = yamlFiles('samples').map(({ file, source }) => readSample(file, source));
  const twice = samples.find(({ id }, n) => samples.findIndex((one) => one.id === id) !== n);
  if (twice) throw new Error(`samples: two cases are called "${twice.id}"`);
  return samples;
};

export const listSamples = (): HandlerOutput<'samples:list'> =>
  readSamples().map(({ gold: _gold, ...sample }) => sample);
