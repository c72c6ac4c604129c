import { z } from 'zod';
import type { LadderClass, Ladders, LadderWord, Wordings } from '../src/knowledge/ladders.ts';
import { CATEGORIES } from '../src/model.ts';
import { fold } from '../src/text/fold.ts';
import { parseCsv } from './csv.ts';

const wordings = z.union([z.tuple([z.string(), z.string(), z.string()]), z.string()]);

/** A ladder as written in `rules/ladders/*.yaml`. One wording instead of three stands for all of them. */
export const ladderSchema = z.strictObject({
  category: z.enum(CATEGORIES),
  classes: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+(?:-[a-z0-9]+)*$/),
        np: wordings,
        vp: wordings.optional(),
        adj: wordings.optional(),
        /** Surfaces, separated by commas; "amputat*" matches any ending. */
        words: z.string().min(1),
      }),
    )
    .min(1),
});

const three = (said: z.infer<typeof wordings>): Wordings => (typeof said === 'string' ? [said, said, said] : said);

const keyOf = (word: string): string => (word.endsWith('*') ? `${word.slice(0, 3)}*` : word);

/**
 * Checks one ladder file and lists its words.
 * @throws Error that names the file and the field
 */
export const compileLadder = (source: unknown, file: string): LadderWord[] => {
  const parsed = ladderSchema.safeParse(source);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new Error(`${file}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not a ladder'}`);
  }
  const { category, classes } = parsed.data;
  return classes.flatMap((row) => {
    const made: LadderClass = {
      id: `${category}-${row.id}`,
      category,
      np: three(row.np),
      ...(row.vp === undefined ? {} : { vp: three(row.vp) }),
      ...(row.adj === undefined ? {} : { adj: three(row.adj) }),
    };
    return row.words
      .split(',')
      .map((word) => fold(word.trim()).split(/[\s-]+/))
      .filter((words) => words[0])
      .map((words) => ({ words, class: made }));
  });
};

/** Condition names and aliases of `conditions.csv` by what they generalise to. */
const readConditions = (csv: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const row of parseCsv(csv)) {
    const said = row.generalise_to?.trim();
    if (!said) continue;
    const names = [row.condition ?? '', ...(row.aliases ?? '').split(';')];
    for (const name of names) {
      const plain = fold(name)
        .replace(/\([^)]*\)/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      for (const form of [plain, plain.replace(/ (?:disease|syndromes?)$/, '')]) {
        if (form.length > 1 && !found.has(form)) found.set(form, said);
      }
    }
  }
  return found;
};

/** Joins the ladder files and the conditions into one index. */
export const loadLadders = (files: readonly { file: string; source: unknown }[], conditions: string): Ladders => {
  const words = new Map<string, LadderWord[]>();
  for (const word of files.flatMap(({ source, file }) => compileLadder(source, file))) {
    const key = keyOf(word.words[0] ?? '');
    words.set(key, [...(words.get(key) ?? []), word]);
  }
  return Object.freeze({ words, conditions: readConditions(conditions) });
};
