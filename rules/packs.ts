import { GAP, literalsOf } from '../src/detect/prefilter.ts';
import { LETTERS, patternOf, WORD_END, WORD_START } from '../src/detect/word-lists.ts';
import type { DetectPack, DetectRow, RowPattern, WordList } from '../src/knowledge/packs.ts';
import { wordList } from './lists.ts';
import { mandatoryGaps } from './mandatory.ts';
import { detectPackSchema } from './schema.ts';

/** Reads a word list that stands in a file of its own. A user's own pack has none. */
export type ListReader = (file: string) => readonly string[];

const START = `${WORD_START}(?<!-)`;

const noFiles: ListReader = (file) => {
  throw new Error(`a list in a file ("${file}") is for the built-in packs only`);
};

type Lists = Readonly<Record<string, readonly string[]>>;

/** \\p{L} and \\p{N} as Latin letters and digits, inside a character class and outside one. */
const inLatin = (pattern: string): string =>
  pattern.replace(/\\p\{([LN])\}|\[(?:\\.|[^\]\\])*\]/gsu, (piece, property: string | undefined) => {
    if (property === undefined) return piece.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', '0-9');
    return property === 'L' ? `[${LETTERS}]` : '[0-9]';
  });

/** A pattern in lower case; escapes such as \S and the names of properties and groups keep theirs. */
const inLowerCase = (pattern: string): string =>
  pattern.replace(/\\[pP]\{[^}]*\}|\\.|\(\?<[\w]+>|\p{Lu}/gsu, (piece) =>
    piece.length === 1 ? piece.toLowerCase() : piece,
  );

/**
 * `{{list}}` stands for the whole words of one list, `{{list:plural}}` for those and their plurals, `{{a+b}}` for those of both;
 * `{{start}}` is where a word may begin, but not its part after a hyphen.
 */
const readPattern = (
  pattern: string,
  lists: Lists,
  caseSensitive: boolean,
  known: Map<string, WordList>,
): RowPattern => {
  const named: WordList[] = [];
  const pieces = pattern
    .replaceAll('{{start}}', START)
    .split(/(\{\{[\w+-]+(?::plural)?\}\})/)
    .filter((piece) => {
      const match = /^\{\{([\w+-]+)(:plural)?\}\}$/.exec(piece);
      if (!match) return true;
      const key = `${piece} ${caseSensitive}`;
      const words = (match[1] ?? '').split('+').flatMap((name) => {
        const list = lists[name];
        if (!list) throw new Error(`unknown list "${name}"`);
        return list;
      });
      const list = known.get(key) ?? wordList(words, { plural: match[2] !== undefined, caseSensitive });
      known.set(key, list);
      named.push(list);
      return false;
    });
  const read = {
    pieces: pieces.map((piece) => inLatin(caseSensitive ? piece : inLowerCase(piece))),
    lists: named,
    mandatory: mandatoryGaps(pieces),
    literals: literalsOf(pieces.join(GAP)),
    caseSensitive,
  };
  patternOf({ ...read, mandatory: [] }, () => []); // a pattern that is none is told when it is loaded
  return read;
};

const phraseOf = (phrase: string, unless: string | undefined): string =>
  `${START}(?<span>${phrase})${WORD_END}${unless === undefined ? '' : `(?!${unless})`}`;

/**
 * Checks one detection pack and compiles its rows.
 * @throws Error that names the pack and the field, for a pack that breaks the schema
 */
export const compilePack = (source: unknown, file: string, read: ListReader = noFiles): DetectPack => {
  const parsed = detectPackSchema.safeParse(source);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new Error(`${file}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not a detection pack'}`);
  }
  const pack = parsed.data;
  const lists: Lists = Object.fromEntries(
    Object.entries(pack.lists).map(([name, list]) => [
      name,
      list.flatMap((word) => (/\.(?:txt|csv)$/.test(word) ? read(word) : [word])),
    ]),
  );
  const known = new Map<string, WordList>();
  const rows = pack.rows.map((row, n): DetectRow => {
    const id = `${pack.id}#${n + 1}`;
    const patterns =
      row.any?.map((phrase) => phraseOf(phrase, row.unless)) ?? (row.pattern === undefined ? [] : [row.pattern]);
    try {
      return {
        id,
        ...(row.match === undefined ? {} : { match: row.match }),
        patterns: patterns.map((one) => readPattern(one, lists, row.caseSensitive ?? false, known)),
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
