import { describe, expect, test } from 'vitest';
import { readSamples } from '../../main/handlers/samples.ts';
import { yamlFiles } from '../../rules/files.ts';
import { AUDIENCES, type Category, type IdentifierType } from '../../src/model.ts';
import type { GoldSpan } from '../../src/practice/marked.ts';
import { GENRES, LEVELS } from '../../src/practice/model.ts';

/** The table of tests/corpus/GUIDELINES.md; a bare year and an age over 89 are its two exceptions. */
const TYPES: ReadonlyMap<Category, IdentifierType> = new Map([
  ['name', 'direct'],
  ['contact', 'direct'],
  ['id', 'direct'],
  ['place', 'direct'],
  ['org', 'direct'],
  ['date', 'direct'],
  ['age', 'quasi'],
  ['occupation', 'quasi'],
  ['family', 'quasi'],
  ['health', 'quasi'],
  ['background', 'quasi'],
  ['event', 'quasi'],
  ['rare', 'quasi'],
]);
const EXCEPTIONS: ReadonlyMap<Category, RegExp> = new Map([
  ['date', /^\d{4}$/],
  ['age', /^9\d$/],
]);

const samples = readSamples();
const rows = samples.map((sample) => [sample.id, sample] as const);

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
/** Is it there as whole words, whatever the case and the punctuation? */
const holds = (text: string, words: string): boolean => ` ${letters(text)} `.includes(` ${letters(words).trim()} `);
const placeOf = ({ entity }: GoldSpan): number => Number(entity.slice(1));

describe('the library of sample cases', () => {
  test('is large enough to practise with', () => expect(samples.length).toBeGreaterThanOrEqual(15));

  test('holds every genre, every audience and every level', () => {
    expect(new Set(samples.map(({ genre }) => genre))).toEqual(new Set(GENRES));
    expect(new Set(samples.map(({ audience }) => audience))).toEqual(new Set(AUDIENCES));
    expect(new Set(samples.map(({ level }) => level))).toEqual(new Set(LEVELS));
  });

  test('comes from many parts of the world', () =>
    expect(new Set(samples.map(({ locale }) => locale)).size).toBeGreaterThanOrEqual(8));

  test('has marks of every category', () => {
    const marked = new Set(samples.flatMap(({ gold }) => gold.map(({ category }) => category)));
    expect([...TYPES.keys()].filter((category) => !marked.has(category))).toEqual([]);
  });

  test('names its files, its cases and its lessons once each', () => {
    const ids = samples.map(({ id }) => id);
    expect(yamlFiles('samples').map(({ file }) => file)).toEqual(ids.map((id) => `samples/${id}.yaml`));
    for (const field of [ids, samples.map(({ title }) => title), samples.map(({ teaches }) => teaches)])
      expect(new Set(field).size).toBe(samples.length);
  });
});

describe.each(rows)('%s', (_id, { title, text, gold, genre, level, teaches, audience }) => {
  test('says what it is and what it teaches', () => {
    expect(genre).toBeDefined();
    expect(level).toBeDefined();
    expect(teaches).toMatch(/\.$/);
    if (genre === 'teaching-vignette') expect(audience).toBe('teaching');
  });

  test('is read in a minute or two', () => {
    const { length } = wordsOf(text);
    expect(length).toBeGreaterThanOrEqual(110);
    expect(length).toBeLessThanOrEqual(260);
  });

  test('has marks, unless it is a clean one', () => expect(gold.length > 0).toBe(genre !== 'clean'));

  test('gives a mark the type of the guidelines, and one entity one category', () => {
    for (const { category, type, text: words } of gold)
      expect([words, type === TYPES.get(category)]).toEqual([words, !EXCEPTIONS.get(category)?.test(words)]);
    const pairs = new Set(gold.map(({ entity, category }) => `${entity} ${category}`));
    expect(pairs.size).toBe(new Set(gold.map(({ entity }) => entity)).size);
  });

  test('counts its people, places and facts in the order in which they come', () => {
    const first = [...new Set(gold.map(placeOf))];
    expect(first).toEqual(first.map((_, n) => n + 1));
  });

  test('marks whole words, without articles or a possessive', () => {
    const torn = gold.filter(
      ({ start, end }) =>
        /[\p{L}\p{N}]{2}/u.test(text.slice(start - 1, start + 1)) || /\p{L}{2}/u.test(text.slice(end - 1, end + 1)),
    );
    expect(torn.map((span) => span.text)).toEqual([]);
    const short = gold.filter(({ category }) => ['name', 'place', 'org', 'occupation', 'age'].includes(category));
    expect(short.filter((span) => /^(?:an?|the) |['’]s$/i.test(span.text)).map((span) => span.text)).toEqual([]);
  });

  test('marks a name of one kind wherever it stands', () => {
    const names = gold.filter((span) => span.category === 'name' && /^\p{Lu}\p{Ll}+$/u.test(span.text));
    const missed = names.flatMap((name) =>
      [...text.matchAll(new RegExp(`(?<![.?!:] |\n)\\b${name.text}\\b`, 'gu'))]
        .filter(({ index }) => index > 0 && !gold.some(({ start, end }) => start <= index && index < end))
        .map(({ index }) => text.slice(index - 10, index + 20)),
    );
    expect(missed).toEqual([]);
  });

  test('tells nothing of the case in its title', () =>
    expect(gold.filter((span) => holds(title, span.text)).map((span) => span.text)).toEqual([]));

  test('gives no number and no address that anybody could have', () => {
    for (const { text: contact } of gold.filter(({ category }) => category === 'contact'))
      if (contact.includes('@')) expect(contact).toMatch(/\.example$/);
      else if (/^\+?[\d\s-]{10,}$/.test(contact))
        expect(contact).toMatch(/-555-01\d\d$|^01632 960\d{3}$|^0491 570 \d{3}$/);
  });
});
