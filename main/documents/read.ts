import { extname } from 'node:path';
import { MAX_TEXT } from '../../src/contract/calls.ts';
import { failure } from '../failure.ts';
import type { PickedFile } from '../host.ts';
import { decode } from './decode.ts';

export interface ReadDocument {
  readonly text: string;
  /** What the person should know about the reading, in sentences. */
  readonly notes: readonly string[];
}

/** Largest file that is read, in bytes. */
export const MAX_FILE = 10 * 1024 * 1024;

/** File name endings a host may offer in its dialog. */
export const READABLE = ['txt', 'text', 'md', 'markdown'] as const;

const NOTES = {
  'utf-8': [],
  'utf-16': [],
  'windows-1252': ['The file is not in UTF-8. It was read as Western European text: look over accented letters.'],
} as const;

/**
 * Reads a file into plain text with "\n" line ends.
 * @throws failure file-too-large, file-unknown-type or file-unreadable
 */
export const readDocument = ({ name, bytes }: PickedFile): ReadDocument => {
  if (bytes.length > MAX_FILE) throw failure('file-too-large');
  const kind = extname(name).slice(1).toLowerCase();
  if (kind && !READABLE.some((known) => known === kind)) throw failure('file-unknown-type');
  const decoded = decode(bytes);
  if (!decoded || decoded.text.includes('\0')) throw failure('file-unreadable');
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (text.length > MAX_TEXT) throw failure('file-too-large');
  return { text, notes: NOTES[decoded.encoding] };
};
