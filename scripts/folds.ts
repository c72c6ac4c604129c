/** Six folds: every theme is scored by a model that never saw it, two themes a fold where there are more; the 80 cases are dealt out in six runs by id. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { writeFusion } from '../rules/tagger-file.ts';
import type { Finding } from '../src/model.ts';
import type { Fusion } from '../src/resolve/confidence.ts';
import { type CaseText, OWN, readOwn } from './corpora.ts';
import { fitFusion, type Sample } from './train/fusion.ts';
import type { Detected } from './train/model.ts';
import type { Job } from './train/worker.ts';

export const FOLDS = 6;
const THREADS = 2;
const root = fileURLToPath(new URL('..', import.meta.url));

/** All texts of the project, each with its fold from 0 to 5. */
export const readFolds = (): (CaseText & { readonly fold: number; readonly set: string })[] =>
  OWN.flatMap((set, number) => {
    const texts = readOwn(set);
    const ids = texts.map(({ id }) => id).sort();
    return texts.map((text) => ({
      ...text,
      set,
      fold: set === 'cases' ? Math.floor((ids.indexOf(text.id) * FOLDS) / ids.length) : (number - 1) % FOLDS,
    }));
  });

/** A model trained without one fold, and the weighed candidates of that fold; fold -1 leaves nothing out. */
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
const stateNow = (): string => {
  const hash = createHash('sha256');
  for (const folder of ['src', 'rules', 'scripts/train', 'tests/corpus'])
    for (const file of filesUnder(join(root, folder))) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

const inWorker = (job: Job): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('train/worker.ts', import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** Results of jobs, two at a time, kept in `node_modules/.cache/vignette` under names that tell their content. */
const runJobs = async <T>(jobs: readonly { readonly name: string; readonly job: () => Job }[]): Promise<T[]> => {
  const cache = join(root, 'node_modules/.cache/vignette');
  mkdirSync(cache, { recursive: true });
  const results: T[] = [];
  const queue = [...jobs.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [n, { name, job }] = next;
      const file = join(cache, name);
      if (existsSync(file)) results[n] = deserialize(readFileSync(file)) as T;
      else {
        results[n] = (await inWorker(job())) as T;
        writeFileSync(file, serialize(results[n]));
      }
    }
  };
  await Promise.all(Array.from({ length: THREADS }, work));
  return results;
};

/** Trains the folds asked for, `options` being the trainer's as JSON. */
export const trainFolds = async (folds: readonly number[], options = '{}'): Promise<FoldResult[]> => {
  const state = stateNow();
  const parts = await runJobs<Detected[]>(
    Array.from({ length: THREADS }, (_, part) => ({
      name: `${state}-detect${part}`,
      job: () => ({ kind: 'detect', part, parts: THREADS }),
    })),
  );
  const texts = parts.flat().sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const key = createHash('sha256').update(options).digest('hex').slice(0, 8);
  return runJobs<FoldResult>(
    folds.map((fold) => ({
      name: `${state}-${key}-fold${fold}`,
      job: () => ({ kind: 'train', fold, options, texts }),
    })),
  );
};

/** Confidence for a fold, fitted on the other folds; for -1 on all. */
export const fusionFor = (fold: number, results: readonly FoldResult[]): Fusion =>
  fitFusion(results.filter((r) => r.fold >= 0 && r.fold !== fold).flatMap(({ samples }) => samples));

/** Findings of every text of some folds, by a tagger and a confidence that never saw its theme. */
export const analyseFolds = async (
  folds: readonly number[],
  options = '{}',
): Promise<Map<string, readonly Finding[]>> => {
  const results = await trainFolds(folds, options);
  const state = stateNow();
  const key = createHash('sha256').update(options).update(folds.join()).digest('hex').slice(0, 8);
  const found = await runJobs<[string, readonly Finding[]][]>(
    results.map(({ fold, bytes }) => ({
      name: `${state}-${key}-found${fold}`,
      job: () => ({ kind: 'analyse', fold, bytes: writeFusion(bytes, fusionFor(fold, results)) }),
    })),
  );
  return new Map(found.flat());
};
