import { readOwn } from '../corpora.ts';

const corpus = readOwn('cases').map(({ text }) => text);
const WORD = /[\p{L}\p{N}]+/gu;

export const wordsOf = (text: string): number => [...text.matchAll(WORD)].length;

/** A text of at least so many words, put together from whole cases of the project's own corpus. */
export const textOf = (words: number): string => {
  const parts: string[] = [];
  for (let n = 0, have = 0; have < words; n++) {
    const part = corpus[n % corpus.length] ?? '';
    parts.push(part);
    have += wordsOf(part);
  }
  return parts.join('\n\n');
};
