import { z } from 'zod';
import { AUDIENCES, CATEGORIES } from '../model.ts';
import { SECTION_IDS } from './sections.ts';

const line = z.string().min(3).max(400);

const part = z.strictObject({
  title: line,
  from: z.array(z.enum(SECTION_IDS)),
  required: z.boolean().default(false),
  prompt: line.optional(),
  none: line.optional(),
  maxSentences: z.number().int().min(1).optional(),
});

/** A template as a file has it, ours or a user's own; the contract checks it again where the window sends one. */
export const templateSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'small letters and hyphens, please'),
    title: line,
    audiences: z.array(z.enum(AUDIENCES)).min(1),
    maxWords: z.number().int().min(30).max(2000).optional(),
    heading: line,
    parts: z.array(part).max(40),
    closing: line.optional(),
    word: z.strictObject({ opening: line, found: line, advice: line }).optional(),
    handout: z
      .strictObject({
        declaration: line,
        questions: z.array(line).min(1),
        kept: z.record(z.enum(CATEGORIES), line),
        dropped: line,
      })
      .optional(),
  })
  .refine(({ parts }) => new Set(parts.map(({ title }) => title)).size === parts.length, {
    path: ['parts'],
    message: 'two parts have the same title',
  })
  .refine(({ parts }) => new Set(parts.flatMap(({ from }) => from)).size === parts.flatMap(({ from }) => from).length, {
    path: ['parts'],
    message: 'a section stands in two parts',
  })
  .refine(({ parts, word, handout }) => parts.length > 0 || word !== undefined || handout !== undefined, {
    path: ['parts'],
    message: 'at least one part is needed',
  });
