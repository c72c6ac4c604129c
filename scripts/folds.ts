/** Six folds: every theme is scored by a model that never saw it; the 80 cases are dealt out in six runs by id. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Fusion } from '../src/resolve/confidence.ts';
import { type CaseText, OWN, readOwn } from './corpora.ts';
import { fitFusion, type Sample } from './train/fusion.ts';

export const FOLDS = 6;
const root = fileURLToPath(new URL('..', import.meta.url));

/** All texts of the project, each with its fold from 0 to 5. */
export const readFolds = (): (CaseText & { readonly fold: number; readonly set: string })[] =>
  OWN.flatMap((set, number) => {
    const texts = readOwn(set);
    const ids = texts.map(({ id }) => id).sort();
    return texts.map((text) => ({
      ...text,
      set,
      fold: set === 'cases' ? Math.floor((ids.indexOf(text.id) * FOLDS) / ids.length) : number - 1,
    }));
  });

/** What a worker does: train without one fold and weigh the candidates of that fold; -1 trains on everything. */
export interface FoldResult {
  readonly fold: number;
  readonly bytes: Uint8Array;
  readonly samples: readonly Sample[];
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== 'tagger.bin')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** A hash of all that training reads: the engine, the rules, the corpora and the trainer. */
const stateOf = (options: string): string => {
  const hash = createHash('sha256').update(options);
  for (const folder of ['src', 'rules', 'scripts/train', 'tests/corpus']) {
    for (const file of filesUnder(join(root, folder))) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
};

const inWorker = (fold: number, options: string): Promise<FoldResult> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('train/worker.ts', import.meta.url), { workerData: { fold, options } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** Trains the folds asked for in two worker threads, or takes them from `node_modules/.cache/vignette`. */
export const trainFolds = async (folds: readonly number[], options = '{}'): Promise<Map<number, FoldResult>> => {
  const cache = join(root, 'node_modules/.cache/vignette');
  mkdirSync(cache, { recursive: true });
  const state = stateOf(options);
  const results = new Map<number, FoldResult>();
  const queue = [...folds];
  const work = async () => {
    for (let fold = queue.shift(); fold !== undefined; fold = queue.shift()) {
      const name = join(cache, `${state}-fold${fold}`);
      if (existsSync(`${name}.bin`) && existsSync(`${name}.json`)) {
        const samples = JSON.parse(readFileSync(`${name}.json`, 'utf8')) as Sample[];
        results.set(fold, { fold, bytes: readFileSync(`${name}.bin`), samples });
        continue;
      }
      const result = await inWorker(fold, options);
      writeFileSync(`${name}.bin`, result.bytes);
      writeFileSync(`${name}.json`, JSON.stringify(result.samples));
      results.set(fold, result);
    }
  };
  await Promise.all([work(), work()]);
  return results;
};

/** Confidence for a fold, fitted on the other folds; for -1 on all. */
export const fusionFor = (fold: number, results: ReadonlyMap<number, FoldResult>): Fusion =>
  fitFusion(
    [...results.values()]
      .sort((a, b) => a.fold - b.fold)
      .filter((r) => r.fold >= 0 && r.fold !== fold)
      .flatMap((r) => r.samples),
  );
