import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { failure } from '../failure.ts';
import { listClients } from './clients.ts';
import { listConsultations, readConsultation } from './consultations.ts';
import { forget } from './copies.ts';
import type { Files } from './folder.ts';
import { type KeyFile, keyFile, readKeyFile } from './key-file.ts';
import { copyInto, type Db } from './open.ts';
import { listTerms, readFootprint } from './terms.ts';

/** One file: a line of JSON that holds the wrapped key, then the encrypted database. The passphrase opens it, no keychain does. */
const head = z.object({ format: z.literal('vignette-notebook-export'), version: z.literal(1), key: keyFile });
const anyHead = z.object({ format: z.literal('vignette-notebook-export'), version: z.number().int().min(2) });
const LONGEST_HEAD = 10_000;

export const exportEncrypted = (db: Db, files: Files): Buffer => {
  const { keychain: _, ...key } = readKeyFile(files);
  const line: z.infer<typeof head> = { format: 'vignette-notebook-export', version: 1, key };
  forget(files.scratch);
  try {
    copyInto(db, files.scratch);
    return Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`, 'utf8'), readFileSync(files.scratch)]);
  } finally {
    forget(files.scratch);
  }
};

/** @throws failure `notebook-damaged` for what is no export, `notebook-newer` for one of a version to come */
export const unpackExport = (bytes: Uint8Array): { key: KeyFile; database: Buffer } => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.subarray(0, LONGEST_HEAD).indexOf('\n');
  let value: unknown;
  try {
    value = JSON.parse(buffer.toString('utf8', 0, Math.max(0, end)));
  } catch {
    throw failure('notebook-damaged');
  }
  const parsed = head.safeParse(value);
  if (parsed.success) return { key: parsed.data.key, database: buffer.subarray(end + 1) };
  throw failure(anyHead.safeParse(value).success ? 'notebook-newer' : 'notebook-damaged');
};

/** Everything as JSON that anybody can read. */
export const exportReadable = (db: Db): string =>
  `${JSON.stringify(
    {
      format: 'vignette-notebook-readable',
      version: 1,
      clients: listClients(db),
      consultations: listConsultations(db).map(({ id }) => readConsultation(db, id)),
      terms: listTerms(db),
      footprint: readFootprint(db),
    },
    null,
    2,
  )}\n`;
