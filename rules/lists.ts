import { dataFile } from './files.ts';

/** Rows and cells of a comma-separated table, cells in quotes where they hold a comma. */
const parseCsv = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ''));

const SEPARATOR = '[\\s\\u2010\\u2011-]{1,2}';
const escaped = (character: string): string => {
  if (character === ' ') return SEPARATOR;
  if (character === "'") return "['\\u2019\\u02bb\\u02bc]?";
  return character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
};

/** Where a word in plain letters may begin: `\b` is far cheaper than a look at \p{L}, and must only not split an accented word. */
export const WORD_START = '\\b(?<![\\u00c0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff])';

const NOT_ADDED_S = /(?:[sxz]|[cs]h)$/;

/** The plural forms people write for the last word of a surface: "stonemasons", "fishermen", "deputies". */
export const pluralOf = (word: string): string => {
  if (/(?<!sha|hu|ger|ro|otto|cay|brah|nor|musul)man$/.test(word)) return word.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  if (/(?:wi|li)fe$/.test(word)) return word.replace(/fe$/, 'ves');
  return NOT_ADDED_S.test(word) ? `${word}es` : `${word}s`;
};

interface Node {
  end: boolean;
  readonly next: Map<string, Node>;
}

const newNode = (): Node => ({ end: false, next: new Map() });

const source = (node: Node): string => {
  const branches = [...node.next].map(([character, child]) => escaped(character) + source(child));
  if (!branches.length) return '';
  const group = branches.length === 1 && !node.end ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
  return node.end ? `${group}?`.replace(/^(?!\(\?:)(.*)\?$/, '(?:$1)?') : group;
};

/**
 * Whole words of a list as one regular expression, longest first. It branches character by character,
 * so that a list of a thousand words costs little more than one of ten. A space or hyphen in a word stands for either.
 */
export const listPattern = (words: readonly string[], { plural = false, caseSensitive = false } = {}): string => {
  const root = newNode();
  const add = (word: string): void => {
    let node = root;
    const surface = caseSensitive ? word : word.toLowerCase();
    for (const character of surface
      .replace(/[\s-]+/g, ' ')
      .replace(/[\u2019\u02bb\u02bc]/g, "'")
      .trim()) {
      const next = node.next.get(character) ?? newNode();
      node.next.set(character, next);
      node = next;
    }
    node.end = true;
  };
  for (const word of words) {
    add(word);
    if (plural) add(pluralOf(word));
  }
  root.end = false;
  const plain = [...root.next.keys()].every((first) => /[a-z0-9]/i.test(first));
  return `${plain ? WORD_START : '(?<![\\p{L}\\p{N}])'}(?:${source(root)})(?![\\p{L}\\p{N}])`;
};

/** First column of a table of `rules/data`, and its aliases. Notes in brackets are left out. */
const readTable = (name: string): string[] => {
  const [head, ...rows] = parseCsv(dataFile(name));
  const aliases = head?.indexOf('aliases') ?? -1;
  return rows
    .flatMap((row) => [row[0] ?? '', ...(row[aliases] ?? '').split(';')])
    .map((words) => words.replace(/\([^)]*\)/g, '').trim())
    .filter((words) => words.length > 2 && !/ or |,/.test(words));
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
