import { inflateRawSync } from 'node:zlib';
import { codeOf, failure } from '../failure.ts';

/** A zip archive in memory: names from its central directory, contents unpacked one by one. */
export interface Zip {
  readonly names: readonly string[];
  /** Unpacks one file. @throws failure file-damaged, file-encrypted, or file-too-long once more than `limit` bytes came out in all */
  readonly read: (name: string) => Uint8Array;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly local: number;
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const LONGEST_COMMENT = 0xffff;
const END_BYTES = 22;
const MOST_ENTRIES = 10_000;
const STORED = 0;
const DEFLATED = 8;

const directory = (data: Buffer): ReadonlyMap<string, Entry> => {
  const tail = Math.max(0, data.length - LONGEST_COMMENT - END_BYTES);
  const end = data.subarray(tail).lastIndexOf(END) + tail;
  if (end < tail) throw failure('file-damaged');
  const count = data.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw failure('file-too-long');
  const entries = new Map<string, Entry>();
  let at = data.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (data.readUInt32LE(at) !== 0x02014b50) throw failure('file-damaged');
    const nameBytes = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + 46, at + 46 + nameBytes);
    entries.set(name, {
      flags: data.readUInt16LE(at + 8),
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      local: data.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
};

const tooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/**
 * Opens a zip archive. What it says about its sizes is not believed: unpacking stops at the limit.
 * @param limit bytes that may be unpacked over the life of this reader
 * @throws failure file-damaged where there is no directory
 */
export const openZip = (bytes: Uint8Array, limit: number): Zip => {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (tooLarge(error)) throw failure('file-too-long');
      const code = codeOf(error);
      // Anything else: offsets that point outside the file, and what zlib says about broken data.
      throw failure(code === 'engine-failed' ? 'file-damaged' : code);
    }
  };
  const entries = guarded(() => directory(data));
  let left = limit;
  const read = (name: string): Uint8Array => {
    const entry = entries.get(name);
    if (!entry || data.readUInt32LE(entry.local) !== 0x04034b50) throw failure('file-damaged');
    if (entry.flags & 1) throw failure('file-encrypted');
    const start = entry.local + 30 + data.readUInt16LE(entry.local + 26) + data.readUInt16LE(entry.local + 28);
    const packed = data.subarray(start, start + entry.packed);
    if (packed.length < entry.packed) throw failure('file-damaged');
    if (entry.method !== STORED && entry.method !== DEFLATED) throw failure('file-damaged');
    if (left <= 0) throw failure('file-too-long');
    const content = entry.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: left });
    left -= content.length;
    if (left < 0) throw failure('file-too-long');
    return content;
  };
  return { names: [...entries.keys()], read: (name) => guarded(() => read(name)) };
};
