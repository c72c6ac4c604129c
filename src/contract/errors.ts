import { z } from 'zod';

/** Why a call failed. Codes and messages never carry case text. */
export const ERROR_CODES = [
  'unknown-channel',
  'bad-input',
  'bad-output',
  'cancelled',
  'file-missing',
  'file-unreadable',
  'file-too-large',
  'file-unknown-type',
  'file-damaged',
  'file-encrypted',
  'file-old-word',
  'file-no-text',
  'file-too-long',
  'file-too-slow',
  'file-not-written',
  'text-leaks',
  'text-undecided',
  'text-unchecked',
  'template-unknown',
  'sample-unknown',
  'notebook-none',
  'notebook-exists',
  'notebook-locked',
  'notebook-wrong-passphrase',
  'notebook-wait',
  'notebook-in-use',
  'notebook-damaged',
  'notebook-newer',
  'notebook-full',
  'notebook-read-only',
  'notebook-key-damaged',
  'notebook-no-keychain',
  'notebook-unknown',
  'notebook-name-taken',
  'notebook-no-copy',
  'engine-failed',
  'engine-restarted',
  'host-gone',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What comes back over a channel, as one JSON string. */
export const replySchema = z.union([
  z.object({ ok: z.unknown() }),
  z.object({ error: z.object({ code: z.enum(ERROR_CODES) }) }),
]);
export type Reply = z.infer<typeof replySchema>;
