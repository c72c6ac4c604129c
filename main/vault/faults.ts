import type { ErrorCode } from '../../src/contract/errors.ts';
import { failure } from '../failure.ts';

/** What SQLite and the file system say, as the contract says it. SQLite's messages are dropped: they may quote. */
const TOLD: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, 'notebook-in-use'],
  [/^SQLITE_FULL$|^ENOSPC$|^EDQUOT$/, 'notebook-full'],
  // A writer's lock on a file that can only be read fails as input and output.
  [/^SQLITE_(?:READONLY|CANTOPEN|PERM|IOERR_LOCK)|^EACCES$|^EPERM$|^EROFS$|^ENOTDIR$/, 'notebook-read-only'],
  [/^SQLITE_(?:CORRUPT|NOTADB|FORMAT|IOERR)/, 'notebook-damaged'],
];

/** The machine's own code, "" where there is none. */
export const codeIn = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The error to throw on: one of ours stays, one of the machine becomes a code, and anything else `engine-failed`. */
export const told = (error: unknown): Error => {
  const code = codeIn(error);
  if (code.startsWith('notebook-')) return error as Error;
  return failure(TOLD.find(([pattern]) => pattern.test(code))?.[1] ?? 'engine-failed');
};

/** Runs work of the notebook; whatever it throws carries a code of the contract and no other words. */
export const telling = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw told(error);
  }
};
