import { z } from 'zod';
import { notebookCalls } from './notebook.ts';
import { practiceCalls } from './practice.ts';
import {
  type caseOptions,
  caseState,
  entity,
  finding,
  leak,
  proposal,
  risk,
  segment,
  text,
  warning,
} from './shapes.ts';
import { blocks, guard, summaryCalls } from './summary.ts';
import { workCalls } from './work.ts';

/** All that window and host share: one channel a call, JSON in, JSON out, checked on both sides. */
export { MAX_TEXT } from './shapes.ts';

const decided = {
  safe: z.object({ text: z.string(), segments: z.array(segment) }),
  leaks: z.array(leak),
  /** Keys of entities with a direct identifier nobody has decided on. */
  undecided: z.array(z.string()),
  /** Keys of entities of which the safe text has a slot that waits for the person's own words. */
  unfinished: z.array(z.string()),
  risk,
};

export const calls = {
  /** The whole job for the state of one case: what was found, what is suggested, and the safe text as decided so far. */
  'case:review': {
    input: caseState,
    output: z.object({
      findings: z.array(finding),
      entities: z.array(entity),
      warnings: z.array(warning),
      proposals: z.array(proposal),
      ...decided,
    }),
  },
  /** The part of it that decisions change: for a case of which all else is as it was reviewed before. */
  'case:decide': { input: caseState, output: z.object(decided) },
  /** Opens a file by the host's own dialog, or the one dropped as base64; null when the person cancels. */
  'file:open': {
    input: z.object({ dropped: z.object({ name: z.string(), base64: z.string() }).optional() }),
    output: z.object({ text, notes: z.array(z.string()) }).nullable(),
  },
  /** Saves a text, or an output as blocks, by the host's own dialog; false when the person cancels. */
  'file:save': {
    input: z
      .object({
        format: z.enum(['txt', 'md', 'docx', 'html']),
        text: text.optional(),
        blocks: blocks.optional(),
        guard: guard.optional(),
      })
      .refine((given) => (given.text === undefined) !== (given.blocks === undefined)),
    output: z.object({
      saved: z.boolean(),
      /** Where, for a host that chose the place itself. */ where: z.string().optional(),
    }),
  },
  /** Copies plain text, and the same as HTML beside it where given. */
  'clipboard:copy': {
    input: z.object({ text, html: text.optional(), guard: guard.optional() }),
    output: z.object({ copied: z.boolean() }),
  },
  ...summaryCalls,
  ...notebookCalls,
  ...workCalls,
  ...practiceCalls,
  /** What the host blocks, and how many requests it has refused since start. */
  'host:status': {
    input: z.object({}),
    output: z.object({
      host: z.enum(['electron', 'chromium', 'double']),
      version: z.string(),
      refusedRequests: z.number().int(),
    }),
  },
} as const;

export type Calls = typeof calls;
export type Channel = keyof Calls;
export type CallInput<C extends Channel> = z.input<Calls[C]['input']>;
export type CallOutput<C extends Channel> = z.output<Calls[C]['output']>;
export type CaseReview = CallOutput<'case:review'>;
export type CaseState = CallInput<'case:review'>;
export type CaseOptions = z.output<typeof caseOptions>;
export type ComposedSummary = CallOutput<'summary:compose'>;
export type PlacedSentence = CallOutput<'summary:sort'>['sentences'][number];
export type SummaryTemplate = CallOutput<'summary:templates'>[number];

export { SECTION_IDS, type SectionId } from '../knowledge/sections.ts';
/** The nouns the window needs; it imports nothing else of the project. */
export type {
  Addition,
  Audience,
  Category,
  Decision,
  Decisions,
  Entity,
  Finding,
  IdentifierType,
  Leak,
  Locale,
  Proposal,
  Rung,
  SafeText,
  Segment,
  Span,
  Substitute,
  Tier,
  Warning,
} from '../model.ts';
export { AUDIENCES, CATEGORIES, LOCALES } from '../model.ts';
export { SLOT } from '../suggest/slot.ts';
export { LOCK_MINUTES } from './notebook.ts';
