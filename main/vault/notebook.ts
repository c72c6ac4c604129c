import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { HandlerOutput } from '../dispatch.ts';
import { failure } from '../failure.ts';
import { type CopyName, copiesIn, dropCopies, duplicate, forget, keepCopy, moveIn, tidy } from './copies.ts';
import { unpackExport } from './export.ts';
import { telling, told } from './faults.ts';
import { type Files, filesIn } from './folder.ts';
import { createIdle } from './idle.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from './key-file.ts';
import { createKeyRing } from './key-ring.ts';
import type { Keychain } from './keychain.ts';
import { COST, type Cost, isCheaper, newDataKey, wrapKey } from './keys.ts';
import { type Migration, migrate } from './migrate.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import { assertUnused, closeDatabase, type Db, openDatabase } from './open.ts';
import { isReadable } from './verify.ts';

export interface NotebookOptions {
  readonly folder: string;
  /** Absent where the host has none. */
  readonly keychain?: Keychain;
  /** For tests; everybody else takes the usual. */
  readonly cost?: Cost;
  readonly migrations?: readonly Migration[];
  /** Minutes without a call after which it locks itself, until `setLockAfter` says otherwise. */
  readonly lockAfter?: number;
  /** Milliseconds on a clock nobody can set. */
  readonly monotonic?: () => number;
  /** Pages the file may grow to: how tests make a disk full. */
  readonly maxPages?: number;
}

export type Status = HandlerOutput<'notebook:status'>;

export interface Notebook {
  readonly status: () => Promise<Status>;
  readonly create: (passphrase: string, keychain: boolean) => Promise<void>;
  /** Without a passphrase: by the system's keychain. */
  readonly unlock: (passphrase?: string) => Promise<void>;
  /** Closes the file; the key goes with it. Never throws. */
  readonly lock: () => void;
  readonly changePassphrase: (passphrase: string, next: string) => Promise<void>;
  readonly setKeychain: (passphrase: string, on: boolean) => Promise<void>;
  readonly restore: (passphrase: string, from: CopyName | Uint8Array) => Promise<void>;
  /** Takes the whole notebook off this machine. */
  readonly destroy: () => Promise<void>;
  /** Work on the open file. @throws failure `notebook-locked`, or what `telling` makes of the machine's errors */
  readonly use: <T>(work: (db: Db, files: Files) => T) => T;
  /** Somebody is there: the time until it locks itself begins anew. */
  readonly touch: () => void;
  /** Minutes without a call after which it locks itself from now on. */
  readonly setLockAfter: (minutes: number) => void;
}

const LOCK_AFTER = 10;
const MINUTE = 60_000;

interface Open {
  readonly db: Db;
  /** Rows changed when the last copy was made. */
  readonly changes: number;
}

const changesOf = (db: Db): number => db.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0;

/** Is there a key in it that the system's keychain can open? */
const hasSealedKey = (files: Files): boolean => {
  try {
    return readKeyFile(files).keychain !== undefined;
  } catch {
    return false; // none, or one that opening will complain about
  }
};

/** One notebook in one folder, locked until somebody unlocks it. The data key is held by nothing but the open file. */
export const createNotebook = ({
  folder,
  keychain,
  cost = COST,
  migrations = allMigrations,
  lockAfter = LOCK_AFTER,
  monotonic = () => performance.now(),
  maxPages,
}: NotebookOptions): Notebook => {
  const files = filesIn(folder);
  const keys = createKeyRing(keychain, monotonic);
  let minutes = lockAfter;
  let open: Open | undefined;
  let locks = 0;
  let queue: Promise<unknown> = Promise.resolve();

  /** One at a time: two passphrases tried at once would share one wait. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work).catch((error: unknown) => {
      throw told(error);
    });
    queue = result.catch(() => {});
    return result;
  };

  const lock = (): void => {
    idle.stop();
    locks++;
    const was = open;
    open = undefined;
    if (!was) return;
    try {
      if (changesOf(was.db) !== was.changes && isReadable(was.db)) keepCopy(was.db, files, 'last-good');
    } catch {
      // The older copy stays.
    }
    try {
      closeDatabase(was.db);
    } catch {
      was.db.close(); // what is in the WAL is read at the next opening
    }
  };

  const idle = createIdle(() => minutes * MINUTE, monotonic, lock);

  /** Opens the file with a key, brings it up to date and keeps a copy of what is sound. */
  const openWith = (key: Buffer): void => {
    if (!existsSync(files.database)) throw failure('notebook-damaged');
    // Something in the WAL: the last process was killed, and its copy may be behind.
    const wasCut = (statSync(files.wal, { throwIfNoEntry: false })?.size ?? 0) > 0;
    const db = openDatabase(files.database, key, maxPages === undefined ? {} : { maxPages });
    try {
      if (!isReadable(db)) throw failure('notebook-damaged');
      migrate(db, migrations, () => keepCopy(db, files, 'before-update'));
      if (wasCut || !existsSync(files.copies['last-good'])) {
        try {
          keepCopy(db, files, 'last-good');
        } catch {
          // No room for a copy is no reason to refuse.
        }
      }
    } catch (error) {
      db.close();
      throw error;
    }
    open = { db, changes: changesOf(db) };
    idle.start();
  };

  const unlockWith = async (passphrase?: string): Promise<void> => {
    if (open) return;
    const content = readKeyFile(files);
    const before = locks;
    const key =
      passphrase === undefined ? await keys.byKeychain(content) : await keys.byPassphrase(content, passphrase);
    try {
      if (locks !== before) throw failure('notebook-locked'); // the screen was locked while the key was worked out
      telling(() => openWith(key));
      if (passphrase !== undefined && isCheaper(content.passphrase, cost)) {
        const dearer = { ...content, passphrase: await wrapKey(key, passphrase, cost) };
        await writeKeyFile(files, dearer).catch(() => {}); // another time, then
      }
      tidy(files);
    } finally {
      key.fill(0);
    }
  };

  return {
    touch: idle.touch,
    setLockAfter: (next) => {
      minutes = next;
      if (open) idle.start(); // whoever says so is there
    },
    lock,

    status: async () => {
      const sealed = hasSealedKey(files);
      const holds = await keys.hasKeychain();
      return {
        state: open ? 'open' : existsSync(files.key) ? 'locked' : existsSync(files.database) ? 'key-missing' : 'none',
        keychain: !holds ? 'unavailable' : sealed ? 'on' : 'off',
        wait: Math.ceil(keys.wait() / 1000),
        copies: copiesIn(files),
        lockAfter: minutes,
      };
    },

    create: (passphrase, withKeychain) =>
      inTurn(async () => {
        if (existsSync(files.key) || existsSync(files.database)) throw failure('notebook-exists');
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        forget(files.incoming);
        const key = newDataKey();
        try {
          const content: KeyFile = {
            format: 'vignette-notebook-key',
            version: 1,
            passphrase: await wrapKey(key, passphrase, cost),
            ...(withKeychain ? await keys.seal(key) : {}),
          };
          const db = openDatabase(files.incoming, key, { create: true });
          try {
            migrate(db, migrations, () => {});
          } finally {
            closeDatabase(db);
          }
          await writeKeyFile(files, content); // from here on there is a notebook: `tidy` moves it in after a kill
          moveIn(files);
          telling(() => openWith(key));
        } finally {
          key.fill(0);
        }
      }),

    unlock: (passphrase) =>
      inTurn(async () => {
        // Before the key: a killed `create` or `restore` may have left the file beside its place.
        if (existsSync(files.key) && !existsSync(files.database) && existsSync(files.incoming)) moveIn(files);
        await unlockWith(passphrase);
      }),

    changePassphrase: (passphrase, next) =>
      inTurn(async () => {
        const content = readKeyFile(files);
        const key = await keys.byPassphrase(content, passphrase);
        try {
          await writeKeyFile(files, { ...content, passphrase: await wrapKey(key, next, cost) });
        } finally {
          key.fill(0);
        }
      }),

    setKeychain: (passphrase, on) =>
      inTurn(async () => {
        const { keychain: _, ...content } = readKeyFile(files);
        const key = await keys.byPassphrase(content, passphrase);
        try {
          await writeKeyFile(files, { ...content, ...(on ? await keys.seal(key) : {}) });
        } finally {
          key.fill(0);
        }
      }),

    restore: (passphrase, from) =>
      inTurn(async () => {
        const exported = typeof from === 'string' ? undefined : unpackExport(from);
        if (typeof from === 'string' && !existsSync(files.copies[from])) throw failure('notebook-no-copy');
        const content = exported?.key ?? readKeyFile(files);
        const key = await keys.byPassphrase(content, passphrase);
        try {
          lock();
          mkdirSync(folder, { recursive: true, mode: 0o700 });
          forget(files.incoming);
          if (exported) writeFileSync(files.incoming, exported.database, { mode: 0o600, flush: true });
          else if (typeof from === 'string') duplicate(files.copies[from], files.incoming);
          telling(() => {
            const db = openDatabase(files.incoming, key);
            try {
              if (!isReadable(db)) throw failure('notebook-damaged');
            } finally {
              closeDatabase(db);
            }
          });
          if (existsSync(files.database)) assertUnused(files.database);
          if (exported) {
            // Copies under another key would be of no use to anybody.
            dropCopies({ ...files, incoming: files.scratch });
            if (existsSync(files.key)) duplicate(files.key, files.asideKey);
          }
          moveIn(files);
          if (exported) await writeKeyFile(files, content);
          telling(() => openWith(key));
        } finally {
          key.fill(0);
          forget(files.incoming);
        }
      }),

    destroy: () =>
      inTurn(async () => {
        lock();
        if (!existsSync(folder)) return;
        if (existsSync(files.database)) assertUnused(files.database);
        rmSync(files.key, { force: true }); // the key first: without it the rest is noise
        forget(files.database);
        dropCopies(files);
        tidy(files);
      }),

    use: (work) => {
      const now = open;
      if (!now) throw failure('notebook-locked');
      return telling(() => work(now.db, files));
    },
  };
};
