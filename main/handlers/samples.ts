import { z } from 'zod';
import { yamlFiles } from '../../rules/files.ts';
import { AUDIENCES, LOCALES } from '../../src/model.ts';
import type { HandlerOutput } from '../dispatch.ts';

/** An invented case as written in `rules/samples/*.yaml`; further fields belong to others. */
export const sampleSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(3).max(80),
  audience: z.enum(AUDIENCES),
  locale: z.enum(LOCALES),
  text: z.string().min(100),
});

/** The invented cases, in file order. @throws Error that names the file, for one that breaks the schema */
export const listSamples = (): HandlerOutput<'samples:list'> =>
  yamlFiles('samples').map(({ file, source }) => {
    const sample = sampleSchema.safeParse(source);
    if (!sample.success) throw new Error(`${file}: ${sample.error.issues[0]?.path.join('.')}: not a sample case`);
    return sample.data;
  });
