import { statSync } from 'node:fs';
import { failure } from '../failure.ts';
import { dropCopies, keepCopy } from './copies.ts';
import { codeIn } from './faults.ts';
import type { Files } from './folder.ts';
import type { Db } from './open.ts';

/** What is to go; `notebook` is not here: that is files (notebook.ts). */
export interface Doomed {
  readonly what: 'consultation' | 'original' | 'client';
  readonly id: number;
}

const wordsOf = (db: Db, { what, id }: Doomed): string[] => {
  const texts = (sql: string): string[] =>
    db
      .prepare<[number], Record<string, string | null>>(sql)
      .all(id)
      .flatMap((row) => Object.values(row))
      .filter((text) => text !== null);
  switch (what) {
    case 'original':
      return texts('SELECT original FROM consultations WHERE id = ? AND original IS NOT NULL');
    case 'consultation':
      return texts('SELECT text, original FROM consultations WHERE id = ?');
    case 'client':
      return [
        ...texts('SELECT code_name, folded, label FROM clients WHERE id = ?'),
        ...texts('SELECT text, original FROM consultations WHERE client = ?'),
      ];
  }
};

const remove = (db: Db, { what, id }: Doomed): number => {
  switch (what) {
    case 'original':
      return db.prepare('UPDATE consultations SET original = NULL WHERE id = ?').run(id).changes;
    case 'consultation':
      return db.prepare('DELETE FROM consultations WHERE id = ?').run(id).changes;
    case 'client':
      return db.prepare('DELETE FROM clients WHERE id = ?').run(id).changes;
  }
};

// A page breaks a long text up, so short runs of it are looked for; shorter ones could stand anywhere by chance.
const RUN = 24;
const EVERY = 96;
const SHORTEST = 6;

const runsOf = (texts: readonly string[]): Buffer[] => {
  const runs: Buffer[] = [];
  for (const text of texts) {
    const whole = Buffer.from(text, 'utf8');
    if (whole.length <= RUN) {
      if (whole.length >= SHORTEST) runs.push(whole);
      continue;
    }
    for (let at = 0; at + RUN <= whole.length; at += EVERY) runs.push(whole.subarray(at, at + RUN));
  }
  return runs;
};

/** Every page of the file as it is decrypted in memory; wiped when `work` is done. */
const withPages = <T>(db: Db, work: (pages: Buffer) => T): T => {
  const pages = db.serialize();
  try {
    return work(pages);
  } finally {
    pages.fill(0);
  }
};

const occurrences = (pages: Buffer, run: Buffer): number => {
  let n = 0;
  for (let at = pages.indexOf(run); at >= 0; at = pages.indexOf(run, at + 1)) n++;
  return n;
};

/** How often the runs stand in what is still kept: words that somebody else's text says too are no remains. */
const expected = (db: Db, run: Buffer): number => {
  const all = [
    'SELECT text AS t FROM consultations',
    'SELECT original FROM consultations WHERE original IS NOT NULL',
    'SELECT code_name FROM clients',
    'SELECT folded FROM clients UNION ALL SELECT folded FROM clients', // in the table and in its index
    'SELECT label FROM clients WHERE label IS NOT NULL',
    'SELECT text FROM terms',
    'SELECT folded FROM terms UNION ALL SELECT folded FROM terms',
    'SELECT text FROM footprint',
    'SELECT decisions FROM consultations',
    'SELECT pause FROM consultations',
    'SELECT source FROM disclosures',
    'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL',
  ].join(' UNION ALL ');
  return db
    .prepare<[], string>(all)
    .pluck()
    .all()
    .reduce((sum, text) => sum + occurrences(Buffer.from(text, 'utf8'), run), 0);
};

/** Nothing of these words in any page of the file, beyond what other entries say themselves, and a WAL without a byte. */
const isGone = (db: Db, files: Files, texts: readonly string[]): boolean => {
  const wal = statSync(files.wal, { throwIfNoEntry: false })?.size ?? 0;
  if (wal > 0) return false;
  return withPages(db, (pages) =>
    runsOf(texts).every((run) => {
      const found = occurrences(pages, run);
      return found === 0 || found <= expected(db, run);
    }),
  );
};

/** Deletes rows and their words in the search index, overwrites free pages, empties the WAL, and then looks for them. */
const deleteInFile = (db: Db, files: Files, doomed: Doomed): boolean => {
  const texts = db
    .transaction((): string[] => {
      const words = wordsOf(db, doomed);
      if (!remove(db, doomed)) throw failure('notebook-unknown');
      db.exec("INSERT INTO search (search) VALUES ('rebuild')");
      return words;
    })
    .immediate();
  try {
    db.exec('VACUUM');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    return false; // deleted and overwritten in place already; only the proof is missing
  }
  return isGone(db, files, texts);
};

/**
 * Deletes for good, in the file and in every copy on this machine; a new copy is made of what is left.
 * @returns whether nothing was found afterwards; false also where the disk had no room to rewrite the file
 * @throws failure `notebook-unknown`
 */
export const deleteForGood = (db: Db, files: Files, doomed: Doomed): boolean => {
  let gone: boolean;
  try {
    gone = deleteInFile(db, files, doomed);
    dropCopies(files);
  } catch (error) {
    if (codeIn(error) !== 'SQLITE_FULL') throw error;
    // Deleting needs room too; the copies, which have to go anyway, make some.
    dropCopies(files);
    gone = deleteInFile(db, files, doomed);
  }
  try {
    keepCopy(db, files, 'last-good');
  } catch {
    // The next time it is locked there will be one.
  }
  return gone;
};
