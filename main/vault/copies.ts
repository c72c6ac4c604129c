import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './folder.ts';
import { syncFolder } from './key-file.ts';
import { copyInto, type Db } from './open.ts';

export type CopyName = keyof Files['copies'];

export const copiesIn = ({ copies }: Files): CopyName[] =>
  (['last-good', 'before-update'] as const).filter((name) => existsSync(copies[name]));

/** A database with what SQLite may have left beside it: a journal of another file of that name would be played into the next. */
export const forget = (path: string): void => {
  for (const beside of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${beside}`, { force: true });
};

const syncFile = (path: string): void => {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Writes an encrypted copy of an open notebook in the place of an older one, whole or not at all. */
export const keepCopy = (db: Db, files: Files, name: CopyName): void => {
  forget(files.scratch);
  try {
    copyInto(db, files.scratch);
    syncFile(files.scratch);
    renameSync(files.scratch, files.copies[name]);
    syncFolder(files.folder);
  } finally {
    forget(files.scratch);
  }
};

/** Throws away every copy, and what a restored copy took the place of. */
export const dropCopies = ({ copies, aside, asideKey, scratch, incoming, folder }: Files): void => {
  for (const path of [...Object.values(copies), aside, asideKey, scratch, incoming]) forget(path);
  syncFolder(folder);
};

/** Copies the bytes of a file that is not open. */
export const duplicate = (from: string, to: string): void => {
  forget(to);
  copyFileSync(from, to);
  syncFile(to);
};

/** Puts a complete database into the notebook's place; what was there is set aside with its WAL. */
export const moveIn = ({ incoming, database, wal, aside, folder }: Files): void => {
  if (existsSync(database)) {
    forget(aside);
    if (existsSync(wal)) renameSync(wal, `${aside}-wal`);
    renameSync(database, aside);
  }
  renameSync(incoming, database);
  syncFolder(folder);
};

/** Ends what a killed process had begun: a complete database is moved in, half-written files go. Nobody may have the notebook open. */
export const tidy = (files: Files): void => {
  const { folder, key, database, incoming, scratch } = files;
  if (existsSync(key) && !existsSync(database) && existsSync(incoming)) moveIn(files);
  for (const path of [scratch, incoming]) forget(path);
  for (const name of readdirSync(folder)) if (/^\..*\.part$/.test(name)) rmSync(join(folder, name), { force: true });
};
