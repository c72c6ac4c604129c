/**
 * npm run train: makes rules/data/tagger.bin, the same bytes on every run.
 * The chain is trained on all texts; its confidence is fitted on what the six fold models say about texts they never saw.
 */
import { writeFileSync } from 'node:fs';
import { writeFusion } from '../rules/tagger-file.ts';
import { FOLDS, fusionFor, trainFolds } from './folds.ts';

const began = performance.now();
const results = await trainFolds([-1, ...Array.from({ length: FOLDS }, (_, fold) => fold)]);
const whole = results.find(({ fold }) => fold === -1);
if (!whole) throw new Error('The model could not be trained.');
const fusion = fusionFor(-1, results);
const bytes = writeFusion(whole.bytes, fusion);
writeFileSync(new URL('../rules/data/tagger.bin', import.meta.url), bytes);
console.log(`rules/data/tagger.bin: ${bytes.length} bytes, ${Math.round((performance.now() - began) / 1000)} s`);
