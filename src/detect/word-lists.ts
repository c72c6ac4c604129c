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
const wordsPattern = (words: readonly string[], caseSensitive: boolean): string => {
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
const runsOf = (lower: string): ReadonlySet<string> => new Set(lower.match(RUN) ?? []);

/** What of a text shows that a word may be in it: its first run, also as written without its apostrophes. */
export const firstRuns = (word: string): string[] => {
  const lower = word.toLowerCase();
  const first = (surface: string) => surface.match(RUN)?.[0] ?? '';
  return [...new Set([first(lower), first(lower.replace(/['\u2018\u2019\u02bb\u02bc]/g, ''))])];
};

/** Do all runs of a word stand in the text? An apostrophe may be left out, so words that have one are taken on their first run alone. */
const mayStand = (word: string, runs: ReadonlySet<string>): boolean => restOf(word).every((run) => runs.has(run));

const rests = new Map<string, readonly string[]>();
const restOf = (word: string): readonly string[] => {
  const known = rests.get(word);
  if (known) return known;
  const rest = /['\u2018\u2019\u02bb\u02bc]/.test(word) ? [] : (word.toLowerCase().match(RUN) ?? []).slice(1);
  rests.set(word, rest);
  return rest;
};

/** The words of a list that may stand in a text with these runs. */
const wordsPresent = ({ byFirstRun }: WordList, runs: ReadonlySet<string>): readonly string[] => {
  const found: string[] = [];
  const [few, many] = byFirstRun.size < runs.size ? [byFirstRun, runs] : [runs, byFirstRun];
  for (const run of few.keys()) {
    if (many.has(run)) found.push(...(byFirstRun.get(run) ?? []).filter((word) => mayStand(word, runs)));
  }
  return found;
};

/** A list this short goes into its expressions whole, so that they are the same for every text and compiled once. */
const WHOLE = 60;
const wholes = new WeakMap<WordList, readonly string[]>();
const wholeOf = (list: WordList): readonly string[] => {
  const known = wholes.get(list) ?? [...new Set([...list.byFirstRun.values()].flat())];
  wholes.set(list, known);
  return known;
};

interface Built {
  /** What of each list the expression knows; a word that does not stand in a text changes nothing. */
  readonly words: readonly ReadonlySet<string>[];
  readonly expression: RegExp;
}
const built = new WeakMap<RowPattern, Built>();

const build = ({ pieces, lists }: RowPattern, words: readonly (readonly string[])[]): RegExp => {
  const source = pieces.reduce((all, piece, n) => {
    const list = lists[n - 1];
    return `${all}${list ? wordsPattern(words[n - 1] ?? [], list.caseSensitive) : ''}${piece}`;
  });
  return new RegExp(source, 'dgu');
};

/**
 * A row's expression for a text with these words of its lists: a list of a thousand words costs nothing where none of them stands. The same
 * words, or fewer, are served by the expression built before. Undefined where nothing can match.
 */
export const patternOf = (pattern: RowPattern, present: (list: WordList) => readonly string[]): RegExp | undefined => {
  const words = pattern.lists.map(present);
  if (words.some((list, n) => !list.length && pattern.mandatory[n])) return undefined;
  const before = built.get(pattern);
  if (before && words.every((list, n) => list.every((word) => before.words[n]?.has(word)))) return before.expression;
  const wanted = pattern.lists.map((list, n) => {
    const whole = wholeOf(list);
    if (whole.length <= WHOLE) return whole;
    return words[n] ?? [];
  });
  const expression = build(pattern, wanted);
  built.set(pattern, { words: wanted.map((list) => new Set(list)), expression });
  return expression;
};

/** Which lists, and which of their words, begin with a run of letters. */
export type ListIndex = ReadonlyMap<string, readonly (readonly [WordList, readonly string[]])[]>;

/** One index over many lists, so that a text is looked through once for all of them. */
export const indexLists = (lists: Iterable<WordList>): ListIndex => {
  const index = new Map<string, (readonly [WordList, readonly string[]])[]>();
  for (const list of new Set(lists)) {
    for (const [run, words] of list.byFirstRun) {
      const at = index.get(run);
      if (at) at.push([list, words]);
      else index.set(run, [[list, words]]);
    }
  }
  return index;
};

/** The words present in one text, list by list. */
export const presentIn = (lower: string, index?: ListIndex): ((list: WordList) => readonly string[]) => {
  const runs = runsOf(lower);
  const known = new Map<WordList, readonly string[]>();
  if (index) {
    const found = new Map<WordList, string[]>();
    for (const run of runs) {
      for (const [list, words] of index.get(run) ?? []) {
        const own = words.filter((word) => mayStand(word, runs));
        if (!own.length) continue;
        const others = found.get(list);
        if (others) others.push(...own);
        else found.set(list, own);
      }
    }
    return (list) => found.get(list) ?? [];
  }
  return (list) => {
    const before = known.get(list);
    if (before) return before;
    const words = wordsPresent(list, runs);
    known.set(list, words);
    return words;
  };
};
