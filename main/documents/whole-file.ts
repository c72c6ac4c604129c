import { randomUUID } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

const writeBeside = async (path: string, bytes: Uint8Array): Promise<string> => {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
  return beside;
};

/** Writes a file whole or not at all, over an older one of that name: the person chose it in a dialog. */
export const replaceFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  const beside = await writeBeside(path, bytes);
  try {
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw error;
  }
};

/** The same into a folder nobody was asked about: never over another file, "name (2).txt" where "name.txt" is taken. */
export const addFile = async (folder: string, name: string, bytes: Uint8Array): Promise<string> => {
  const ending = extname(name);
  const stem = basename(name, ending);
  const beside = await writeBeside(join(folder, name), bytes);
  try {
    for (let n = 1; ; n++) {
      const path = join(folder, n === 1 ? name : `${stem} (${n})${ending}`);
      try {
        await link(beside, path); // unlike rename, fails where the name is taken
        return path;
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
    }
  } finally {
    await unlink(beside).catch(() => {});
  }
};
