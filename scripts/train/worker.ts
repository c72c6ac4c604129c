import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../../rules/index.ts';
import { readLexicon } from '../../rules/lexicon.ts';
import { readTagger, writeTagger } from '../../rules/tagger-file.ts';
import { analyse } from '../../src/index.ts';
import type { Finding } from '../../src/model.ts';
import { type FoldResult, readFolds } from '../folds.ts';
import { createAugment } from './augment.ts';
import { samplesOf } from './fusion.ts';
import { type Detected, detect, type ModelOptions, prepare, trainModel } from './model.ts';

/** What a worker is asked for; each kind answers with what its name says. */
export type Job =
  | { readonly kind: 'detect'; readonly part: number; readonly parts: number }
  | { readonly kind: 'train'; readonly fold: number; readonly options: string; readonly texts: readonly Detected[] }
  | { readonly kind: 'analyse'; readonly fold: number; readonly bytes: Uint8Array };

const knowledge = loadKnowledge();
const lexicon =
  knowledge.tagger?.lexicon ?? readLexicon(readFileSync(new URL('../../rules/data/lexicon.bin', import.meta.url)));

const detectPart = (part: number, parts: number): Detected[] => {
  const augment = createAugment(knowledge);
  return readFolds()
    .filter((_, n) => n % parts === part)
    .flatMap((text) => [
      { ...text, copy: false, candidates: detect(text, knowledge) },
      ...augment(text).map((copy) => ({ ...copy, fold: text.fold, copy: true, candidates: detect(copy, knowledge) })),
    ]);
};

const trainFold = (fold: number, options: string, texts: readonly Detected[]): FoldResult => {
  const settings = JSON.parse(options) as ModelOptions;
  const seen = texts.filter((text) => text.fold !== fold);
  const kept = settings.share === undefined ? seen : seen.filter((_, n) => (n % 20) / 20 < (settings.share ?? 1));
  const bytes = writeTagger(trainModel(kept, knowledge, lexicon, settings));
  const tagger = { lexicon, weights: readTagger(bytes) };
  const samples = texts
    .filter((text) => text.fold === fold && !text.copy)
    .flatMap((text) => samplesOf(prepare(text), knowledge, tagger));
  return { fold, bytes, samples };
};

const analyseFold = (fold: number, bytes: Uint8Array): [string, readonly Finding[]][] => {
  const own = { ...knowledge, tagger: { lexicon, weights: readTagger(bytes) } };
  return readFolds()
    .filter((text) => text.fold === fold)
    .map((text) => [text.id, analyse(text.text, own, { locale: text.locale }).findings]);
};

const run = (job: Job) => {
  switch (job.kind) {
    case 'detect':
      return detectPart(job.part, job.parts);
    case 'train':
      return trainFold(job.fold, job.options, job.texts);
    case 'analyse':
      return analyseFold(job.fold, job.bytes);
  }
};
parentPort?.postMessage(run(workerData as Job));
