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
    headings: z.array(z.string()).min(1),
    cues: z
      .array(z.strictObject({ pattern: z.string(), weight: z.number().positive(), example: z.string().min(3) }))
      .min(1),
  }),
);

const leansSchema = z.partialRecord(z.enum(SECTION_IDS), z.record(z.string(), z.number()));

/**
 * Reads and checks `rules/sections.yaml` and what `scripts/train-sections.ts` learnt from labelled texts.
 * @throws Error for a file that breaks the schema, or a pattern that is none
 */
export const loadSections = (): SectionRules[] => {
  const leans = leansSchema.parse(JSON.parse(readFileSync(join(rulesFolder(), 'data', 'section-leans.json'), 'utf8')));
  return sectionsSchema
    .parse(parse(readFileSync(join(rulesFolder(), 'sections.yaml'), 'utf8')))
    .map(({ cues, headings, ...section }) => ({
      ...section,
      headings: new RegExp(`^(?:${headings.join('|')})$`, 'iu'),
      leans: leans[section.id] ?? {},
      cues: cues.map((cue) => ({ ...cue, pattern: new RegExp(cue.pattern, 'iu') })),
    }));
};
