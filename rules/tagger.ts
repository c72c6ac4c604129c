import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggerKnowledge } from '../src/knowledge/tagger.ts';
import { rulesFolder } from './files.ts';
import { readLexicon } from './lexicon.ts';
import { readTagger } from './tagger-file.ts';

/**
 * The tagger's lexicon and weights; undefined while they have not been made (`npm run data`, `npm run train`).
 * @throws Error for a cut-off file
 */
export const loadTagger = (): TaggerKnowledge | undefined => {
  const [lexicon, weights] = ['lexicon.bin', 'tagger.bin'].map((name) => join(rulesFolder(), 'data', name));
  if (!lexicon || !weights || !existsSync(lexicon) || !existsSync(weights)) return undefined;
  return { lexicon: readLexicon(readFileSync(lexicon)), weights: readTagger(readFileSync(weights)) };
};
