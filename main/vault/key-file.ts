import { closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { replaceFile } from '../documents/whole-file.ts';
import { failure } from '../failure.ts';
import type { Files } from './folder.ts';
import { wrappedKey } from './keys.ts';

/** The file beside the database: the data key, wrapped; nothing in it opens anything by itself. */
export const keyFile = z.object({
  format: z.literal('vignette-notebook-key'),
  version: z.literal(1),
  passphrase: wrappedKey,
  /** The data key as the system's keychain has sealed it; base64. */
  keychain: z.base64().optional(),
});
export type KeyFile = z.infer<typeof keyFile>;

/** Any of these is a key file of some version; only ours is read further. */
const anyVersion = z.object({ format: z.literal('vignette-notebook-key'), version: z.number().int().min(2) });

/** @throws failure `notebook-key-damaged`, or `notebook-newer` for a version to come */
export const parseKeyFile = (json: string): KeyFile => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw failure('notebook-key-damaged');
  }
  const parsed = keyFile.safeParse(value);
  if (parsed.success) return parsed.data;
  throw failure(anyVersion.safeParse(value).success ? 'notebook-newer' : 'notebook-key-damaged');
};

/** @throws failure `notebook-none`, or as `parseKeyFile` */
export const readKeyFile = ({ key, database }: Files): KeyFile => {
  let json: string;
  try {
    json = readFileSync(key, 'utf8');
  } catch {
    throw failure(existsSync(database) || existsSync(key) ? 'notebook-key-damaged' : 'notebook-none');
  }
  return parseKeyFile(json);
};

/** Makes renames in a folder last through a loss of power; not every system can, and none needs to be told. */
export const syncFolder = (folder: string): void => {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows opens no folder; the rename itself has happened.
  }
};

/** Writes it whole or not at all. */
export const writeKeyFile = async ({ key, folder }: Files, content: KeyFile): Promise<void> => {
  await replaceFile(key, Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8'));
  syncFolder(folder);
};
