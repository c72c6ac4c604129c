import { z } from 'zod';
import { AUDIENCES, CATEGORIES } from '../model.ts';
import { CONSENT } from '../summary/consent.ts';
import { caseContext, disclosure, hideTerm, toldFact } from './context.ts';

/**
 * The notebook: encrypted, optional, opened by a passphrase. Nothing is kept without it, and all of these but status, create, unlock,
 * lock-after, restore and delete answer `notebook-locked` while it is shut.
 */

const id = z.number().int().positive();
const audience = z.enum(AUDIENCES);
const line = z.string().trim().min(1).max(200);
const longText = z.string().max(4_000_000);
/** Any Unicode; normalised (NFKC) before it is used. */
const passphrase = z.string().min(1).max(1000);
/** A new one; long is what counts. */
const newPassphrase = z.string().min(10).max(1000);

/** Minutes of quiet after which the notebook may lock itself; there is no never. */
export const LOCK_MINUTES = [5, 10, 15, 30] as const;

const status = z.object({
  /** `key-missing`: there is a notebook whose key file is gone; without it nothing can be read. */
  state: z.enum(['none', 'locked', 'open', 'key-missing']),
  /** Can the system's keychain hold a key, and does it? Never where the system would keep it as plain text. */
  keychain: z.enum(['unavailable', 'off', 'on']),
  /** Whole seconds until the next passphrase is tried, after wrong ones. */
  wait: z.number().int().nonnegative(),
  /** Copies on this machine that `notebook:restore` can bring back: of the last state that was sound, and from before an update. */
  copies: z.array(z.enum(['last-good', 'before-update'])),
  /** Whole minutes without a call after which it locks itself. */
  lockAfter: z.number().int().positive(),
});

const client = z.object({
  id,
  /** The clinician's own code name. */
  codeName: line,
  /** How outputs call this client, so that they do so each time. */
  label: line.optional(),
  consultations: z.number().int().nonnegative(),
  /** When the last consultation was kept; ISO 8601. */
  last: z.string().optional(),
});

/** What was decided, as kinds and counts: never the words. */
const keptDecision = z.object({
  category: z.enum(CATEGORIES),
  how: z.enum(['rung-1', 'rung-2', 'rung-3', 'rung-4', 'own', 'drop', 'keep', 'not-identifier']),
  count: z.number().int().positive(),
});

const crowdRange = z.object({ low: z.number().nonnegative(), high: z.number().nonnegative(), mayBeOne: z.boolean() });

const consultationHead = {
  id,
  client: id,
  codeName: line,
  /** ISO 8601, by this machine's clock. */
  date: z.string(),
  audience,
  template: z.string().max(100),
  words: z.number().int().nonnegative(),
  crowd: crowdRange,
  hasOriginal: z.boolean(),
};

const footprint = z.object({
  name: line.optional(),
  clinic: line.optional(),
  town: line.optional(),
  /** Groups one posts in and belongs to. */
  groups: z.array(line).max(100),
});

export const notebookCalls = {
  'notebook:status': { input: z.object({}), output: status },
  /** Forgotten means lost: the window says so before. */
  'notebook:create': {
    input: z.object({ passphrase: newPassphrase, keychain: z.boolean().default(false) }),
    output: status,
  },
  /** By passphrase, or by the system's keychain where that is on. */
  'notebook:unlock': { input: z.object({ passphrase: passphrase.optional() }), output: status },
  'notebook:lock': { input: z.object({}), output: status },
  /** How long it stays open with nobody there; holds until the app ends, the window remembers it. */
  'notebook:lock-after': { input: z.object({ minutes: z.literal(LOCK_MINUTES) }), output: status },
  /** Rewrites the key file alone. */
  'notebook:change-passphrase': { input: z.object({ passphrase, next: newPassphrase }), output: status },
  'notebook:keychain': { input: z.object({ passphrase, on: z.boolean() }), output: status },

  'notebook:clients': { input: z.object({}), output: z.array(client) },
  /** A new client, or another code name or label for one. `notebook-name-taken` where another client has the code name. */
  'notebook:save-client': {
    input: z.object({ id: id.optional(), codeName: line, label: line.optional() }),
    output: client,
  },
  'notebook:save-consultation': {
    input: z.object({
      client: id,
      audience,
      template: z.string().max(100),
      /** The final text, as it was copied or saved. */
      text: longText,
      decisions: z.array(keptDecision).max(1000),
      /** By question id. */
      pause: z.record(z.string().max(100), z.enum(['yes', 'no'])),
      consent: z.enum(CONSENT).optional(),
      crowd: crowdRange,
      /** What was told, for the mosaic: the facts of the crowd. Their entity keys are not kept. */
      facts: z.array(toldFact).max(1000),
      /** Only where the person ticked it for this case. */
      original: longText.optional(),
    }),
    output: z.object(consultationHead),
  },
  /** Newest first: the order in which they were kept, whatever the clock said. */
  'notebook:consultations': {
    input: z.object({ client: id.optional() }),
    output: z.array(z.object(consultationHead)),
  },
  'notebook:consultation': {
    input: z.object({ id }),
    output: z.object({
      ...consultationHead,
      text: longText,
      decisions: z.array(keptDecision),
      pause: z.record(z.string(), z.enum(['yes', 'no'])),
      consent: z.enum(CONSENT).optional(),
      facts: z.array(toldFact),
      original: longText.optional(),
    }),
  },
  /** Words in final texts and code names; the last word may be a beginning. Best first. */
  'notebook:search': {
    input: z.object({ words: z.string().max(500) }),
    output: z.array(
      z.object({ ...consultationHead, pieces: z.array(z.object({ text: z.string(), hit: z.boolean() })) }),
    ),
  },
  /** What was told about one client so far, oldest first. */
  'notebook:disclosures': { input: z.object({ client: id }), output: z.array(disclosure) },

  'notebook:terms': { input: z.object({}), output: z.object({ hide: z.array(hideTerm), allow: z.array(line) }) },
  /** Replaces both lists; what stands in both is hidden. */
  'notebook:save-terms': {
    input: z.object({ hide: z.array(hideTerm).max(5000), allow: z.array(line).max(5000) }),
    output: z.object({ hide: z.array(hideTerm), allow: z.array(line) }),
  },
  'notebook:footprint': { input: z.object({}), output: footprint },
  'notebook:save-footprint': { input: footprint, output: footprint },
  /** All that an open notebook adds to a case's state: own terms with the footprint's, the town, and the client's earlier outputs. */
  'notebook:context': { input: z.object({ client: id.optional() }), output: z.object(caseContext) },

  /**
   * A file where the person says: an encrypted copy that opens with the passphrase it has now, or everything as readable JSON, which
   * anybody can read who finds it: `understood` says that the person was told.
   */
  'notebook:export': {
    input: z.discriminatedUnion('format', [
      z.object({ format: z.literal('encrypted') }),
      z.object({ format: z.literal('readable'), understood: z.literal(true) }),
    ]),
    output: z.object({ saved: z.boolean(), where: z.string().optional() }),
  },
  /**
   * Gone for good, copies on this machine included. `verified`: looked for afterwards in every page of the file, and not found.
   * Exported files are elsewhere and stay.
   */
  'notebook:delete': {
    input: z.discriminatedUnion('what', [
      z.object({ what: z.literal('consultation'), id }),
      /** The original text alone; the consultation stays. */
      z.object({ what: z.literal('original'), id }),
      /** With all their consultations. */
      z.object({ what: z.literal('client'), id }),
      /** The whole notebook, key and copies; works while locked too. */
      z.object({ what: z.literal('notebook'), understood: z.literal(true) }),
    ]),
    output: z.object({ verified: z.boolean() }),
  },
  /** Reads every page, index and reference. */
  'notebook:verify': {
    input: z.object({}),
    output: z.object({
      sound: z.boolean(),
      clients: z.number().int(),
      consultations: z.number().int(),
      bytes: z.number().int(),
      version: z.number().int(),
    }),
  },
  /** Brings a copy back, or an encrypted export dropped as base64. What was there is set aside, not deleted. */
  'notebook:restore': {
    input: z.object({
      passphrase,
      from: z.union([z.enum(['last-good', 'before-update']), z.object({ base64: z.string().max(400_000_000) })]),
    }),
    output: status,
  },
} as const;
