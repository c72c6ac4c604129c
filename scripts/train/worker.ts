import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../../rules/index.ts';
import { readLexicon } from '../../rules/lexicon.ts';
import { readTagger, writeTagger } from '../../rules/tagger-file.ts';
import { type FoldResult, readFolds } from '../folds.ts';
import { samplesOf } from './fusion.ts';
import { type ModelOptions, prepare, trainModel } from './model.ts';

const { fold, options } = workerData as { fold: number; options: string };
const knowledge = loadKnowledge();
const lexicon = readLexicon(readFileSync(new URL('../../rules/data/lexicon.bin', import.meta.url)));
const texts = readFolds();
const model = trainModel(
  texts.filter((text) => text.fold !== fold),
  knowledge,
  lexicon,
  JSON.parse(options) as ModelOptions,
);
const bytes = writeTagger(model);
const tagger = { lexicon, weights: readTagger(bytes) };
const samples = texts
  .filter((text) => text.fold === fold)
  .flatMap((text) => samplesOf(prepare(text, knowledge), knowledge, tagger));
const result: FoldResult = { fold, bytes, samples };
parentPort?.postMessage(result);
