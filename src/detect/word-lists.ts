import type { RowPattern, WordList } from '../knowledge/packs.ts';

const SEPARATOR = '[\\s\\u2010\\u2011-]{1,2}';
const escaped = (character: string): string => {
  if (character === ' ') return SEPARATOR;
  if (character === "'") return "['\\u2019\\u02bb\\u02bc]?";
  return character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
};

/**
 * Letters of the Latin script with all its accents, and digits: inside a character class. \p{L} means every script and costs
 * milliseconds for each expression it stands in, and the words of our lists are Latin.
 */
export const LETTERS = 'A-Za-z\\u00aa\\u00ba\\u00c0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';
const DIGITS = '0-9';

/** Where a word may begin. */
export const WORD_START = `(?<![${LETTERS}${DIGITS}_])`;
/** Where a word has ended. */
export const WORD_END = `(?![${LETTERS}${DIGITS}])`;

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

/** Nothing matches it. */
const NEVER = '(?!)';

/**
 * Whole words as one regular expression, longest first. It branches character by character; a space or hyphen in a word stands for
 * either, an apostrophe for any or none.
 */
export const wordsPattern = (words: readonly string[], caseSensitive: boolean): string => {
  if (!words.length) return NEVER;
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
  for (const word of words) add(word);
  root.end = false;
  return `${WORD_START}(?:${source(root)})${WORD_END}`;
};

const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/** The runs of letters and digits of a text in lower case. */
export const runsOf = (lower: string): ReadonlySet<string> => new Set(lower.match(RUN) ?? []);

/** What of a text shows that a word may be in it: its first run, also as written without its apostrophes. */
export const firstRuns = (word: string): string[] => {
  const lower = word.toLowerCase();
  const first = (surface: string) => surface.match(RUN)?.[0] ?? '';
  return [...new Set([first(lower), first(lower.replace(/['\u2018\u2019\u02bb\u02bc]/g, ''))])];
};

/** The words of a list that may stand in a text with these runs; a few that do not are no harm. */
export const wordsPresent = ({ byFirstRun }: WordList, runs: ReadonlySet<string>): readonly string[] => {
  const found: string[] = [];
  if (byFirstRun.size < runs.size) {
    for (const [run, words] of byFirstRun) if (runs.has(run)) found.push(...words);
  } else {
    for (const run of runs) found.push(...(byFirstRun.get(run) ?? []));
  }
  return found;
};

const KEPT = 200;
const compiled = new WeakMap<RowPattern, Map<string, RegExp>>();

/**
 * A row's expression for a text with these runs: of its lists only the words that may be in the text. A list of a thousand words then
 * costs nothing where none of them stands, and the same words give the same expression.
 */
export const patternOf = (pattern: RowPattern, runs: ReadonlySet<string>): RegExp => {
  const present = pattern.lists.map((list) => wordsPresent(list, runs));
  const key = present.map((words) => words.join('|')).join('\n');
  const known = compiled.get(pattern) ?? new Map<string, RegExp>();
  compiled.set(pattern, known);
  const before = known.get(key);
  if (before) return before;
  const source = pattern.pieces.reduce((all, piece, n) => {
    const list = pattern.lists[n - 1];
    return `${all}${list ? wordsPattern(present[n - 1] ?? [], list.caseSensitive) : ''}${piece}`;
  });
  const expression = new RegExp(source, 'dgu');
  if (known.size >= KEPT) known.clear();
  known.set(key, expression);
  return expression;
};
