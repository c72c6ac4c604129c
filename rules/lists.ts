import { firstRuns } from '../src/detect/word-lists.ts';
import type { WordList } from '../src/knowledge/packs.ts';
import { parseCsv } from './csv.ts';
import { dataFile } from './files.ts';

const NOT_ADDED_S = /(?:[sxz]|[cs]h)$/;

/** The plural forms people write for the last word of a surface: "stonemasons", "fishermen", "deputies". */
export const pluralOf = (word: string): string => {
  if (/(?<!sha|hu|ger|ro|otto|cay|brah|nor|musul)man$/.test(word)) return word.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  if (/(?:wi|li)fe$/.test(word)) return word.replace(/fe$/, 'ves');
  return NOT_ADDED_S.test(word) ? `${word}es` : `${word}s`;
};

/** A list ready for matching, with the plurals of its words where asked for. */
export const wordList = (words: readonly string[], { plural = false, caseSensitive = false } = {}): WordList => {
  const byFirstRun = new Map<string, string[]>();
  for (const word of plural ? words.flatMap((one) => [one, pluralOf(one)]) : words) {
    for (const run of firstRuns(word)) byFirstRun.set(run, [...(byFirstRun.get(run) ?? []), word]);
  }
  return { caseSensitive, byFirstRun };
};

/** First column of a table of `rules/data`, and its aliases. Notes in brackets are left out, and short names such as COS: they are words in small letters. */
const readTable = (name: string): string[] => {
  return parseCsv(dataFile(name))
    .flatMap((row) => [Object.values(row)[0] ?? '', ...(row['aliases'] ?? '').split(';')])
    .map((words) => words.replace(/\([^)]*\)/g, '').trim())
    .filter((words) => words.length > 2 && !/ or |,|^\p{Lu}{3}$/u.test(words));
};

/** A hand-written list of `rules/data/hand`: words between commas or line ends; a line that starts with # is a comment. A .csv is a table of `rules/data`. */
export const readList = (name: string): string[] => {
  if (name.endsWith('.csv')) return readTable(name);
  const words = dataFile(`hand/${name}`)
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((word) => word.trim())
    .filter(Boolean);
  if (!words.length) throw new Error(`the list "${name}" is empty`);
  return words;
};
