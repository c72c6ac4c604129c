import { extname } from 'node:path';
import type { ErrorCode } from '../../src/contract/errors.ts';
import { failure } from '../failure.ts';
import type { PickedFile } from '../host.ts';
import { openZip, type Zip } from './zip.ts';

export type Kind = 'text' | 'docx' | 'pdf';

const TEXT_ENDINGS = ['txt', 'text', 'md', 'markdown'] as const;

/** File name endings a host may offer in its dialog. */
export const READABLE = [...TEXT_ENDINGS, 'docx', 'pdf'] as const;

const isOneOf = (endings: readonly string[], ending: string): boolean => endings.includes(ending);

/** Where in the file a reader may look for "%PDF-", by the format's own custom. */
const HEADER_ROOM = 1024;

const starts = (head: string, magic: string): boolean => head.trimStart().startsWith(magic);

/** Old Office files and encrypted new ones share one container, whose streams have names in UTF-16. */
const insideCompound = (bytes: Uint8Array): ErrorCode => {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => data.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'file-encrypted';
  return holds('WordDocument') ? 'file-old-word' : 'file-unknown-type';
};

const isWord = ({ names }: Zip): boolean => names.some((name) => /^word\/.*\.xml$/.test(name));

/**
 * What a file is, by its content; the ending of its name only says what it claims to be.
 * @throws failure file-unknown-type, file-old-word, file-encrypted or file-damaged for what cannot be read here
 */
export const kindOf = ({ name, bytes }: PickedFile): Kind => {
  const claimed = extname(name).slice(1).toLowerCase();
  const head = Buffer.from(bytes.subarray(0, HEADER_ROOM)).toString('latin1');
  if (starts(head, '%PDF-') || (claimed === 'pdf' && head.includes('%PDF-'))) return 'pdf';
  if (head.startsWith('PK\x03\x04')) {
    // Only its directory is read here: nothing is unpacked yet.
    if (isWord(openZip(bytes, 0))) return 'docx';
    throw failure(claimed === 'docx' ? 'file-damaged' : 'file-unknown-type');
  }
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw failure(insideCompound(bytes));
  if (claimed === 'docx' || claimed === 'pdf') throw failure('file-damaged');
  if (starts(head, '{\\rtf') || (claimed && !isOneOf(TEXT_ENDINGS, claimed))) throw failure('file-unknown-type');
  return 'text';
};
