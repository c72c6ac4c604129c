import { MAX_TEXT } from '../../src/contract/calls.ts';
import { decode } from '../documents/decode.ts';
import { type Complaint, complain } from './complaint.ts';
import type { Terminal } from './terminal.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'That file does not exist.',
  EISDIR: 'That is a folder, not a file.',
  EACCES: 'That file may not be read: its permissions forbid it.',
};

const readBytes = async (file: string, terminal: Terminal): Promise<Uint8Array | Complaint> => {
  if (file === '-') return terminal.readInput();
  try {
    return await terminal.readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return complain(WHY[code] ?? 'That file could not be read.');
  }
};

/** The whole input as text, exactly as written but for a byte order mark. */
export const readText = async (file: string, terminal: Terminal): Promise<string | Complaint> => {
  const bytes = await readBytes(file, terminal);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const decoded = decode(bytes);
  if (decoded?.encoding === 'utf-8') return decoded.text;
  // A guessed encoding could turn a name into something no rule knows.
  return complain('The text is not UTF-8. Save it as UTF-8 and try again; nothing was changed.');
};

/** The same for one case: something to work on, and no more than the engine takes. */
export const readCase = async (file: string, terminal: Terminal): Promise<string | Complaint> => {
  const text = await readText(file, terminal);
  if (typeof text !== 'string') return text;
  if (!text.trim()) return complain('There is no text to work on: the input is empty.');
  if (text.length > MAX_TEXT)
    return complain(`The text is too long: at most ${MAX_TEXT.toLocaleString('en-US')} characters.`);
  return text;
};
