import { z } from 'zod';
import type { TriggerPack } from '../src/knowledge/triggers.ts';
import { yamlFiles } from './files.ts';

const triggerPackSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  title: z.string().min(5).max(48),
  because: z.string().min(20),
  better: z.string().min(20),
  weight: z.enum(['stop', 'advise']),
  current: z.boolean(),
  rows: z
    .array(
      z.strictObject({ pattern: z.string(), examples: z.array(z.string()).min(1), not: z.array(z.string()).min(1) }),
    )
    .min(1),
});

/**
 * Reads and checks `rules/triggers/*.yaml`.
 * @throws Error that names the file and the field
 */
export const loadTriggers = (): TriggerPack[] =>
  yamlFiles('triggers').map(({ file, source }) => {
    const parsed = triggerPackSchema.safeParse(source);
    if (!parsed.success) {
      const first = parsed.error.issues[0];
      throw new Error(`${file}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not a trigger pack'}`);
    }
    const { rows, ...pack } = parsed.data;
    return {
      ...pack,
      rows: rows.map((row, n) => ({ ...row, id: `${pack.id}#${n + 1}`, pattern: new RegExp(row.pattern, 'giu') })),
    };
  });
