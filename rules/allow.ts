import type { AllowEntry } from '../src/knowledge/allow.ts';
import { fold } from '../src/text/fold.ts';
import { allowPackSchema } from './schema.ts';

/**
 * Checks one allow list and turns it into entries.
 * @throws Error that names the file and the field
 */
export const compileAllow = (source: unknown, file: string): AllowEntry[] => {
  const parsed = allowPackSchema.safeParse(source);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new Error(`${file}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not an allow list'}`);
  }
  const { id, when, context, categories, words } = parsed.data;
  return words.map((word) => ({
    pack: id,
    surface: fold(word).replace(/\s+/g, ' '),
    when,
    context: context.map(fold),
    categories,
    exact: /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}[\p{L}\p{N}-]*$/u.test(word),
  }));
};
