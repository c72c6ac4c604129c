import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SECTION_IDS } from '../src/knowledge/sections.ts';
import type { PauseQuestion, Template } from '../src/knowledge/templates.ts';
import { AUDIENCES } from '../src/model.ts';
import { rulesFolder, yamlFiles } from './files.ts';

const line = z.string().min(3).max(400);
const templateSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  title: line,
  audiences: z.array(z.enum(AUDIENCES)).min(1),
  maxWords: z.number().int().min(30).max(2000).optional(),
  heading: line,
  parts: z.array(
    z.strictObject({
      title: line,
      from: z.array(z.enum(SECTION_IDS)),
      required: z.boolean().default(false),
      prompt: line.optional(),
      none: line.optional(),
      maxSentences: z.number().int().min(1).optional(),
    }),
  ),
  closing: line.optional(),
  word: z.strictObject({ opening: line, found: line, advice: line }).optional(),
  handout: z.strictObject({ declaration: line, questions: z.array(line).min(1) }).optional(),
});

const pauseSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
    audiences: z.array(z.enum(AUDIENCES)).min(1),
    question: z.string().endsWith('?'),
    good: z.enum(['yes', 'no']),
    advice: line,
  }),
);

type Loose<T> = { [K in keyof T]: T[K] | undefined };
/** Drops keys that are undefined, so that "absent" has one form. */
const tidy = <T extends object>(value: Loose<T>): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

/**
 * Checks one template, ours or a user's own.
 * @throws Error that names the file and the field
 */
export const checkTemplate = (source: unknown, file: string): Template => {
  const parsed = templateSchema.safeParse(source);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new Error(`${file}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not a template'}`);
  }
  const { parts, ...template } = parsed.data;
  return tidy<Template>({ ...template, parts: parts.map((part) => tidy<Template['parts'][number]>(part)) });
};

/** Reads and checks `rules/templates/*.yaml`. */
export const loadTemplates = (): Template[] =>
  yamlFiles('templates').map(({ file, source }) => checkTemplate(source, file));

/** Reads and checks `rules/pause.yaml`. */
export const loadPause = (): PauseQuestion[] =>
  pauseSchema.parse(parse(readFileSync(join(rulesFolder(), 'pause.yaml'), 'utf8')));
