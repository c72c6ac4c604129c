import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { templateSchema } from '../src/knowledge/template-schema.ts';
import type { PauseQuestion, Template } from '../src/knowledge/templates.ts';
import { AUDIENCES } from '../src/model.ts';
import { rulesFolder, yamlFiles } from './files.ts';

const pauseSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
    audiences: z.array(z.enum(AUDIENCES)).min(1),
    question: z.string().endsWith('?'),
    good: z.enum(['yes', 'no']),
    advice: z.string().min(3).max(400),
  }),
);

/**
 * Checks one template, ours or a user's own.
 * @throws Error that names the file and the field
 */
export const checkTemplate = (source: unknown, file: string): Template => {
  const parsed = templateSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new Error(`${file}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not a template'}`);
};

/**
 * Reads a template of a user's own: YAML with parts and sections. A private word and a handout have rules of their own and are ours alone.
 * @returns the template, or in one sentence what is wrong with it
 */
export const readOwnTemplate = (yaml: string): { readonly template: Template } | { readonly problem: string } => {
  let source: unknown;
  try {
    source = parse(yaml, { maxAliasCount: 0 });
  } catch {
    return { problem: 'This file is not YAML: look for a missing quotation mark, or a line that is indented by tabs.' };
  }
  const parsed = templateSchema.safeParse(source);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    const where = first?.path.map((key) => (typeof key === 'number' ? `no. ${key + 1}` : String(key))).join(', ');
    const what = first?.message ?? 'it is no template';
    return { problem: where ? `In this template, at ${where}: ${what}.` : `This is not a template: ${what}.` };
  }
  if (parsed.data.word || parsed.data.handout || !parsed.data.parts.length)
    return { problem: 'A template of your own is made of parts; a private word and a handout are built in.' };
  return { template: parsed.data };
};

/** The usual template of each audience, then the others. */
const ORDER = ['consult-post', 'supervision-note', 'supervision-short', 'teaching-vignette', 'teaching-handout'];
const rank = ({ id }: Template): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);

/** Reads and checks `rules/templates/*.yaml`; for every audience its usual template comes first. */
export const loadTemplates = (): Template[] =>
  yamlFiles('templates')
    .map(({ file, source }) => checkTemplate(source, file))
    .sort((a, b) => rank(a) - rank(b));

/** Reads and checks `rules/pause.yaml`. */
export const loadPause = (): PauseQuestion[] =>
  pauseSchema.parse(parse(readFileSync(join(rulesFolder(), 'pause.yaml'), 'utf8')));
