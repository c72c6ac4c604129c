import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import Database from 'better-sqlite3';

/** The one door to SQLite. */
export type Db = Database.Database;

/** What the encrypting build adds to better-sqlite3's own type. */
interface Keyed {
  /** Takes the key's bytes; a Buffer, because a string could not be wiped. */
  key(secret: Buffer): number;
}

const RAW = 'raw:';
export const KEY_BYTES = 32;

/** "raw:" and the key in hexadecimal, put together without a string. */
const rawKey = (key: Buffer): Buffer => {
  const secret = Buffer.alloc(RAW.length + key.length * 2);
  secret.write(RAW, 'latin1');
  const digits = Buffer.from('0123456789abcdef', 'latin1');
  for (const [n, byte] of key.entries()) {
    secret[RAW.length + 2 * n] = digits[byte >> 4] ?? 0;
    secret[RAW.length + 2 * n + 1] = digits[byte & 15] ?? 0;
  }
  return secret;
};

export interface OpenOptions {
  readonly create?: boolean;
  /** Pages the file may grow to: how tests make a disk full. */
  readonly maxPages?: number;
}

/**
 * Opens an encrypted database as its only user: every page and the WAL are encrypted, temporary tables stay in memory, what is deleted is
 * overwritten, and a commit is on the disk before it is acknowledged. The lock is the system's own, so a killed process leaves none behind.
 * @throws Error with a code of SQLite's: SQLITE_BUSY where another process has it, SQLITE_NOTADB where the key does not fit
 */
export const openDatabase = (path: string, key: Buffer, { create = false, maxPages }: OpenOptions = {}): Db => {
  // A file cut to nothing would pass as a new and empty database.
  if (!create && statSync(path).size === 0) throw Object.assign(new Error('empty'), { code: 'SQLITE_NOTADB' });
  const db = new Database(path, { fileMustExist: !create, timeout: 0 });
  const secret = rawKey(key);
  try {
    db.pragma("cipher = 'chacha20'");
    (db as Db & Keyed).key(secret);
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('temp_store = MEMORY');
    db.pragma('cell_size_check = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('secure_delete = ON');
    db.pragma('foreign_keys = ON');
    if (maxPages !== undefined) db.pragma(`max_page_count = ${maxPages}`);
    db.exec('BEGIN IMMEDIATE; COMMIT'); // takes the writer's lock and keeps it
    return db;
  } catch (error) {
    db.close();
    throw error;
  } finally {
    secret.fill(0);
  }
};

/** Has no process this file open? Asked without its key: a lock is told before the key is looked at. @throws Error SQLITE_BUSY */
export const assertUnused = (path: string): void => {
  try {
    openDatabase(path, randomBytes(KEY_BYTES)).close();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') throw error;
  }
};

/** Empties the WAL into the file and closes. */
export const closeDatabase = (db: Db): void => {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
};

/** Writes an encrypted copy with the same key into a new file. */
export const copyInto = (db: Db, path: string): void => {
  db.prepare('VACUUM INTO ?').run(path);
};
