import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { notebookHandlers } from '../../../main/handlers/notebook.ts';
import { filesIn } from '../../../main/vault/folder.ts';
import { createNotebook, type NotebookOptions } from '../../../main/vault/notebook.ts';
import type { CallInput } from '../../../src/contract/calls.ts';

/** scrypt as cheap as it gets: the tests are not about its price. */
export const CHEAP = { N: 2, r: 1, p: 1 };
export const PASSPHRASE = 'a long way to the sea';

/** A folder that goes with the test. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vignette-notebook-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A notebook with its calls and a host that keeps in memory what is saved. */
export const setUp = (options: Partial<NotebookOptions> & { readonly now?: () => Date } = {}) => {
  const folder = options.folder ?? newFolder();
  const notebook = createNotebook({ cost: CHEAP, ...options, folder });
  onTestFinished(() => notebook.lock());
  const saved = new Map<string, Uint8Array>();
  const saveFile = async (name: string, bytes: Uint8Array) => {
    saved.set(name, bytes);
    return { saved: true };
  };
  const calls = notebookHandlers(notebook, { saveFile }, options.now);
  return { folder, files: filesIn(folder), notebook, calls, saved };
};

/** The same, created and open. */
export const openNotebook = async (options: Parameters<typeof setUp>[0] = {}) => {
  const made = setUp(options);
  await made.notebook.create(PASSPHRASE, false);
  return made;
};

export type Consultation = CallInput<'notebook:save-consultation'>;

/** An invented consultation. */
export const consultation = (client: number, more: Partial<Consultation> = {}): Consultation => ({
  client,
  audience: 'public-group',
  template: 'consult-post',
  text: 'A client in helping work sleeps badly since the spring. How do I bring up rest?',
  decisions: [{ category: 'name', how: 'rung-2', count: 3 }],
  pause: { 'client-sees': 'yes' },
  consent: 'covered-by-form',
  crowd: { low: 900, high: 20_000, mayBeOne: false },
  facts: [
    { category: 'population', group: 'population', low: 300_000, high: 300_000, source: 'inhabitants' },
    { category: 'occupation', group: 'work', low: 0.01, high: 0.05, source: 'a guess' },
  ],
  ...more,
});

/** The contract's code of what a call was refused with. */
export const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'no error';
  } catch (error) {
    return error instanceof Error ? error.message : 'no error of ours';
  }
};
