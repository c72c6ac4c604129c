import { z } from 'zod';
import type { TonePack } from '../src/knowledge/tone.ts';
import { yamlFiles } from './files.ts';

const tonePackSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  title: z.string().min(4).max(48),
  because: z.string().min(20),
  instead: z.string().min(10),
  reportingExempt: z.boolean(),
  rows: z
    .array(
      z.strictObject({
        pattern: z.string(),
        caseSensitive: z.boolean().optional(),
        instead: z.string().optional(),
        examples: z.array(z.string()).min(1),
        not: z.array(z.string()).min(1),
      }),
    )
    .min(1),
});

/**
 * Reads and checks `rules/tone/*.yaml`.
 * @throws Error that names the file and the field
 */
export const loadTone = (): TonePack[] =>
  yamlFiles('tone').map(({ file, source }) => {
    const parsed = tonePackSchema.safeParse(source);
    if (!parsed.success) {
      const first = parsed.error.issues[0];
      throw new Error(`${file}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not a tone pack'}`);
    }
    const { rows, ...pack } = parsed.data;
    return {
      ...pack,
      rows: rows.map(({ pattern, caseSensitive, instead, examples, not }, n) => ({
        id: `${pack.id}#${n + 1}`,
        pattern: new RegExp(pattern, caseSensitive ? 'gu' : 'giu'),
        ...(instead === undefined ? {} : { instead }),
        examples,
        not,
      })),
    };
  });
