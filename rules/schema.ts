import { z } from 'zod';
import { CATEGORIES } from '../src/model.ts';

/** A detection pack as written in `rules/detect/*.yaml` or in a user's own file. */
export const detectRowSchema = z
  .strictObject({
    match: z.string().min(1).optional(),
    pattern: z.string().min(1).optional(),
    /** Instead of a pattern: phrases, each a small expression; whole words, and the span is the phrase. */
    any: z.array(z.string().min(1)).min(1).optional(),
    /** With `any`: an expression that must not follow. */
    unless: z.string().min(1).optional(),
    caseSensitive: z.boolean().optional(),
    category: z.enum(CATEGORIES).optional(),
    type: z.enum(['direct', 'quasi']).optional(),
    confidence: z.number().gt(0).max(1).optional(),
    because: z.string().min(10).optional(),
    validate: z.string().optional(),
    examples: z.array(z.string()).min(1),
    not: z.array(z.string()).min(1),
  })
  .refine(
    ({ match, pattern, any }) => [match, pattern, any].filter((kind) => kind !== undefined).length === 1,
    'a row has one of "match", "pattern" and "any"',
  );

export const detectPackSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z0-9]+)+$/, 'an id is "category-clue"'),
  category: z.enum(CATEGORIES),
  because: z.string().min(10),
  confidence: z.number().gt(0).max(1).default(0.8),
  /** Word lists; `{{name}}` in a pattern stands for any of the words. An entry "file.txt" stands for a list of `data/hand`. */
  lists: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
  rows: z.array(detectRowSchema).min(1),
});
export type DetectPackSource = z.infer<typeof detectPackSchema>;

/** An allow list as written in `rules/allow/*.yaml`. */
export const allowPackSchema = z.strictObject({
  id: z.string().regex(/^allow-[a-z]+(?:-[a-z]+)*$/),
  when: z.enum(['always', 'context']),
  context: z.array(z.string()).default([]),
  /** What the words are not; names, places, organisations and codes where it says nothing. */
  categories: z.array(z.enum(CATEGORIES)).min(1).default(['name', 'place', 'org', 'id']),
  words: z.array(z.string().min(1)).min(1),
  /** Texts in which a word of the list is no identifier. */
  examples: z.array(z.string()).min(1),
  /** Texts in which it is one after all, marked [[…]]. */
  not: z.array(z.string()).min(1),
});
