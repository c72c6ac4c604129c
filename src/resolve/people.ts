import { KIN, PARTICLES, SHORT_TITLES, SUFFIXES, WORD_TITLES } from '../detect/names/cues.ts';
import { fold } from '../text/fold.ts';
import { isOneEdit } from './one-edit.ts';

/** A mention of a person taken apart. */
interface Mention {
  readonly index: number;
  /** Folded words without titles and particles, in order. */
  readonly words: readonly string[];
  /** Letters that stand for words: "T" of "Maya T.". */
  readonly initials: readonly string[];
  readonly folded: string;
}

interface Person {
  readonly mentions: number[];
  readonly words: Set<string>;
  /** Words of the fullest mention. */
  readonly full: readonly string[];
  readonly initials: Set<string>;
}

const parse = (surface: string, index: number): Mention => {
  const folded = fold(surface).replace(/\s+/g, ' ');
  const words: string[] = [];
  const initials: string[] = [];
  for (const piece of folded.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []) {
    if (piece.length === 1) initials.push(piece);
    else if (SHORT_TITLES.has(piece) || PARTICLES.has(piece) || SUFFIXES.has(piece)) continue;
    else words.push(piece);
  }
  const kept = words.length > 1 ? words.filter((word) => !WORD_TITLES.has(word) && !KIN.has(word)) : words;
  return { index, words: kept.length ? kept : words, initials, folded };
};

const near = (a: string, b: string): boolean =>
  a === b || (a.length >= 5 && b.length >= 5 && a[0] === b[0] && isOneEdit(a, b));

const holds = (person: Person, word: string): boolean =>
  [...person.words].some((own) => near(own, word) || own.split('-').includes(word));

/** Does this mention fit this person, and is nothing in it that speaks against? */
const fits = (person: Person, { words, initials, folded }: Mention): boolean => {
  if (words.length === 0) {
    if (!initials.length) return false;
    if (initials.length === 1)
      return (
        person.full[0]?.[0] === initials[0] || (person.full.length === 0 && person.initials.has(initials[0] ?? ''))
      );
    return initials.every((letter, n) => person.full[n]?.[0] === letter) && person.full.length >= initials.length;
  }
  if (words.length === 1 && folded.startsWith('#'))
    return [...person.words].some((word) => word.length > 2 && (words[0] ?? '').includes(word));
  const known = words.filter((word) => holds(person, word));
  if (words.length === 1) {
    if (!known.length) return false;
    if (initials.length && person.initials.size && !initials.some((letter) => person.initials.has(letter)))
      return false;
    return initials.every((letter) => person.full.length < 2 || person.full.some((word) => word[0] === letter));
  }
  // Two words or more: all must be his or hers, or those that are not must be new beside a lone name.
  return (
    known.length === words.length || (person.full.length === 1 && known.length === 1 && person.initials.size === 0)
  );
};

/**
 * Groups surfaces of names by person: "Maya Torres", "Maya T.", "M.", "Ms Torres", "Mya". The fullest mentions found
 * a person; a shorter one joins when exactly one person fits, else the one it names outright.
 * @returns for each surface the index of its group, groups numbered in order of first mention
 */
export const groupPeople = (surfaces: readonly string[]): number[] => {
  const mentions = surfaces.map(parse);
  const order = [...mentions].sort(
    (a, b) => b.words.length - a.words.length || b.initials.length - a.initials.length || a.index - b.index,
  );
  const people: Person[] = [];
  const byFolded = new Map<string, Person>();
  for (const mention of order) {
    const same = byFolded.get(mention.folded);
    const fitting = same ? [same] : people.filter((person) => fits(person, mention));
    // Given name before surname when several bear the word.
    const first = fitting.length > 1 ? fitting.filter((person) => person.full[0] === mention.words[0]) : fitting;
    const person = (first.length === 1 ? first : fitting)[0];
    if (person && (fitting.length === 1 || first.length === 1 || mention.words.length > 0)) {
      person.mentions.push(mention.index);
      for (const letter of mention.initials) person.initials.add(letter);
      byFolded.set(mention.folded, person);
      continue;
    }
    const fresh: Person = {
      mentions: [mention.index],
      words: new Set(mention.words),
      full: mention.words,
      initials: new Set(mention.initials),
    };
    people.push(fresh);
    byFolded.set(mention.folded, fresh);
  }
  const groups = new Array<number>(surfaces.length).fill(0);
  people.sort((a, b) => Math.min(...a.mentions) - Math.min(...b.mentions));
  people.forEach((person, n) => {
    for (const index of person.mentions) groups[index] = n;
  });
  return groups;
};
