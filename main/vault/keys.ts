import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { z } from 'zod';
import { KEY_BYTES } from './open.ts';

/** How dear one try of a passphrase is. */
export interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MiB and some tenths of a second a try: OWASP's Password Storage Cheat Sheet, first choice for scrypt. */
export const COST: Cost = { N: 2 ** 17, r: 8, p: 1 };

// A changed key file must not make the machine run out of memory.
const MOST_MEMORY = 2 ** 30;
const memoryOf = ({ N, r, p }: Cost): number => 128 * r * (N + p + 2);

const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, 'another length');

/** A data key under a passphrase: AES-256-GCM, its own parameters as additional data. */
export const wrappedKey = z
  .object({
    kdf: z.literal('scrypt'),
    N: z
      .number()
      .int()
      .min(2)
      .refine((n) => Number.isInteger(Math.log2(n))),
    r: z.number().int().min(1).max(64),
    p: z.number().int().min(1).max(64),
    salt: bytes(32),
    nonce: bytes(12),
    key: bytes(KEY_BYTES),
    tag: bytes(16),
  })
  .refine((wrapped) => memoryOf(wrapped) <= MOST_MEMORY);
export type WrappedKey = z.infer<typeof wrappedKey>;

const derive = (passphrase: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> => {
  // NFKC: the same passphrase from another keyboard or system is the same bytes.
  const secret = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  const options: ScryptOptions = { N, r, p, maxmem: memoryOf({ N, r, p }) + 2 ** 20 };
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, KEY_BYTES, options, (error, derived) => {
      secret.fill(0);
      if (error) reject(error);
      else resolve(derived);
    });
  });
};

const associated = ({ N, r, p }: Cost, salt: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`vignette-notebook 1 scrypt ${N} ${r} ${p} `, 'latin1'), salt]);

export const newDataKey = (): Buffer => randomBytes(KEY_BYTES);

/** Puts a data key under a passphrase. The data key stays the caller's to wipe. */
export const wrapKey = async (key: Buffer, passphrase: string, cost: Cost): Promise<WrappedKey> => {
  const salt = randomBytes(32);
  const nonce = randomBytes(12);
  const derived = await derive(passphrase, salt, cost);
  try {
    const cipher = createCipheriv('aes-256-gcm', derived, nonce).setAAD(associated(cost, salt));
    const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
    const base64 = (part: Buffer): string => part.toString('base64');
    return {
      kdf: 'scrypt',
      N: cost.N,
      r: cost.r,
      p: cost.p,
      salt: base64(salt),
      nonce: base64(nonce),
      key: base64(wrapped),
      tag: base64(cipher.getAuthTag()),
    };
  } finally {
    derived.fill(0);
  }
};

/** The data key, to be wiped by the caller; undefined where the passphrase is another. */
export const unwrapKey = async (wrapped: WrappedKey, passphrase: string): Promise<Buffer | undefined> => {
  const part = (text: string): Buffer => Buffer.from(text, 'base64');
  const salt = part(wrapped.salt);
  const derived = await derive(passphrase, salt, wrapped);
  try {
    const decipher = createDecipheriv('aes-256-gcm', derived, part(wrapped.nonce), { authTagLength: 16 })
      .setAAD(associated(wrapped, salt))
      .setAuthTag(part(wrapped.tag));
    const key = decipher.update(part(wrapped.key));
    try {
      decipher.final();
      return key;
    } catch {
      key.fill(0);
      return undefined;
    }
  } finally {
    derived.fill(0);
  }
};

/** Was it wrapped more cheaply than is done now? */
export const isCheaper = (wrapped: Cost, cost: Cost): boolean =>
  wrapped.N * wrapped.r * wrapped.p < cost.N * cost.r * cost.p;
