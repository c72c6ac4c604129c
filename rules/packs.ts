import type { DetectPack, DetectRow } from '../src/knowledge/packs.ts';
import { detectPackSchema } from './schema.ts';

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** `{{list}}` becomes one group of alternatives, longest first. */
const expand = (pattern: string, lists: Readonly<Record<string, readonly string[]>>): string =>
  pattern.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    const words = lists[name];
    if (!words) throw new Error(`unknown list "${name}"`);
    return `(?:${[...words].sort((a, b) => b.length - a.length).map(escape).join('|')})`;
  });

/**
 * Checks one detection pack and compiles its rows.
 * @throws Error that names the pack and the field, for a pack that breaks the schema
 */
export const compilePack = (source: unknown, file: string): DetectPack => {
  const parsed = detectPackSchema.safeParse(source);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new Error(`${file}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not a detection pack'}`);
  }
  const pack = parsed.data;
  const rows = pack.rows.map((row, n): DetectRow => {
    const id = `${pack.id}#${n + 1}`;
    try {
      return {
        id,
        ...(row.match === undefined ? {} : { match: row.match }),
        ...(row.pattern === undefined ? {} : { pattern: new RegExp(expand(row.pattern, pack.lists), row.caseSensitive ? 'dgu' : 'dgiu') }),
        category: row.category ?? pack.category,
        ...(row.type === undefined ? {} : { type: row.type }),
        confidence: row.confidence ?? pack.confidence,
        because: row.because ?? pack.because,
        ...(row.validate === undefined ? {} : { validate: row.validate }),
        examples: row.examples,
        not: row.not,
      };
    } catch (error) {
      throw new Error(`${file}: row ${n + 1}: ${error instanceof Error ? error.message : 'bad pattern'}`);
    }
  });
  return Object.freeze({ id: pack.id, rows: Object.freeze(rows) });
};
