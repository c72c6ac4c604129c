import type { NameUse } from '../src/knowledge/gazetteer.ts';
import { dataFile } from './files.ts';

const rows = (file: string): [head: string, words: string[]][] =>
  dataFile(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1).split(' ')];
    });

/** Given names and surnames of rules/data/names.txt. */
export const loadNames = (): ReadonlyMap<string, NameUse> => {
  const names = new Map<string, NameUse>();
  for (const [head, words] of rows('names.txt')) {
    const gender = head[0] === 'f' || head[0] === 'm' ? head[0] : 'u';
    const use: NameUse = Object.freeze({ given: head[0] !== '-', surname: head[1] === 's', gender });
    for (const word of words) names.set(word, use);
  }
  return names;
};

/** Commonness of English words of rules/data/words.txt. */
export const loadWordLevels = (): ReadonlyMap<string, number> => {
  const levels = new Map<string, number>();
  for (const [level, words] of rows('words.txt')) for (const word of words) levels.set(word, Number(level));
  return levels;
};
