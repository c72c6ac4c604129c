import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SECTION_IDS, type SectionRules } from '../src/knowledge/sections.ts';
import { rulesFolder } from './files.ts';

const sectionsSchema = z.array(
  z.strictObject({
    id: z.enum(SECTION_IDS),
    title: z.string().min(3),
    cues: z
      .array(z.strictObject({ pattern: z.string(), weight: z.number().positive(), example: z.string().min(3) }))
      .min(1),
  }),
);

/**
 * Reads and checks `rules/sections.yaml`.
 * @throws Error for a file that breaks the schema, or a pattern that is none
 */
export const loadSections = (): SectionRules[] =>
  sectionsSchema
    .parse(parse(readFileSync(join(rulesFolder(), 'sections.yaml'), 'utf8')))
    .map(({ cues, ...section }) => ({
      ...section,
      cues: cues.map((cue) => ({ ...cue, pattern: new RegExp(cue.pattern, 'iu') })),
    }));
