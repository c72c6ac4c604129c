import type { Lexicon } from '../src/knowledge/lexicon.ts';
import { createReader, readWords } from './bytes.ts';

const pathsOf = (parent: Uint16Array): Uint16Array[] =>
  Array.from(parent, (_, node) => {
    const path: number[] = [];
    for (let at = node; at > 0 && path.length < 30; at = parent[at] ?? 0) path.unshift(at);
    return Uint16Array.from(path);
  });

/**
 * Reads the bytes of `rules/data/lexicon.bin`.
 * @throws Error for a cut-off file
 */
export const readLexicon = (bytes: Uint8Array): Lexicon => {
  const reader = createReader(bytes);
  const nodes = reader.number();
  const parent = new Uint16Array(nodes + 1);
  const field = new Uint8Array(nodes + 1);
  for (let n = 1; n <= nodes; n++) {
    parent[n] = reader.number();
    field[n] = reader.number();
  }
  const words = readWords(reader);
  const noun = new Uint16Array(words.length);
  const secondNoun = new Uint16Array(words.length);
  const verb = new Uint16Array(words.length);
  const facts = new Uint32Array(words.length);
  for (let n = 0; n < words.length; n++) {
    noun[n] = reader.number();
    secondNoun[n] = reader.number();
    verb[n] = reader.number();
    facts[n] = reader.number();
  }
  return {
    rows: new Map(words.map((word, n) => [word, n])),
    noun,
    secondNoun,
    verb,
    facts,
    paths: pathsOf(parent),
    field,
  };
};
