import type { HandlerOutput } from '../dispatch.ts';
import { versionOf } from './migrate.ts';
import type { Db } from './open.ts';

const damaged = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(?:CORRUPT|NOTADB|IOERR)/.test(String(error.code));

const isSound = (db: Db): boolean => {
  try {
    if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') return false;
    if ((db.pragma('foreign_key_check') as readonly unknown[]).length) return false;
    db.exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
    return true;
  } catch (error) {
    if (damaged(error)) return false;
    throw error;
  }
};

/** Do the pages and their links read well? Quicker than `verify`: what is asked at each opening. */
export const isReadable = (db: Db): boolean => {
  try {
    return db.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    if (damaged(error)) return false;
    throw error;
  }
};

const count = (db: Db, table: 'clients' | 'consultations'): number =>
  db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;

/** Reads every page, index and reference, and the search index against the texts. */
export const verify = (db: Db): HandlerOutput<'notebook:verify'> => {
  const sound = isSound(db);
  const size = Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }));
  const counted = (table: 'clients' | 'consultations'): number => {
    try {
      return count(db, table);
    } catch (error) {
      if (damaged(error)) return 0;
      throw error;
    }
  };
  return {
    sound,
    clients: counted('clients'),
    consultations: counted('consultations'),
    bytes: size,
    version: versionOf(db),
  };
};
