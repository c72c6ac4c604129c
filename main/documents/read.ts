import { MAX_TEXT } from '../../src/contract/calls.ts';
import { codeOf, failure } from '../failure.ts';
import type { PickedFile } from '../host.ts';
import { decode } from './decode.ts';
import { kindOf } from './kind.ts';

export interface ReadDocument {
  readonly text: string;
  /** What the person should know about the reading, in sentences. */
  readonly notes: readonly string[];
}

/** For whoever waits for a long reading. */
export interface Watch {
  /** Ends the reading where the reader can: it rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** The share that is read, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Reads one file; what it throws is a failure by code, without a word of the file. */
export type ReadFile = (file: PickedFile, watch?: Watch) => Promise<ReadDocument>;

/** Largest file that is read, in bytes. */
export const MAX_FILE = 10 * 1024 * 1024;

const NOTES = {
  'utf-8': [],
  'utf-16': [],
  'windows-1252': ['The file is not in UTF-8. It was read as Western European text: look over accented letters.'],
} as const;

const readPlain = (bytes: Uint8Array): ReadDocument => {
  const decoded = decode(bytes);
  if (!decoded || decoded.text.includes('\0')) throw failure('file-unreadable');
  return { text: decoded.text, notes: NOTES[decoded.encoding] };
};

// Large packages, needed once in a while: each is loaded when it is.
const readKind = async ({ bytes, ...file }: PickedFile, { onProgress }: Watch): Promise<ReadDocument> => {
  switch (kindOf({ ...file, bytes })) {
    case 'text':
      return readPlain(bytes);
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes);
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes, onProgress);
  }
};

/** Control characters but tab and line end are nothing in a text. */
const NOISE = /[^\P{Cc}\t\n]/gu;

/**
 * Reads a file into plain text with "\n" line ends, in this thread.
 * @throws failure file-too-large, file-too-long, file-unknown-type, file-old-word, file-unreadable, file-damaged, file-encrypted or
 * file-no-text
 */
export const readDocument: ReadFile = async (file, watch = {}) => {
  if (file.bytes.length > MAX_FILE) throw failure('file-too-large');
  const { text, notes } = await readKind(file, watch).catch((error: unknown) => {
    const code = codeOf(error);
    throw failure(code === 'engine-failed' ? 'file-damaged' : code);
  });
  const clean = text.replace(/\r\n?|[\f\v]/g, '\n').replace(NOISE, '');
  if (clean.length > MAX_TEXT) throw failure('file-too-long');
  return { text: clean, notes };
};
