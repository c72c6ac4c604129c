import { z } from 'zod';
import { AUDIENCES, CATEGORIES, LOCALES } from '../model.ts';

/** All that window and host share: one channel a call, JSON in, JSON out, checked on both sides. */

const offset = z.number().int().nonnegative();
const category = z.enum(CATEGORIES);
const type = z.enum(['direct', 'quasi']);
const audience = z.enum(AUDIENCES);
const locale = z.enum(LOCALES);
const rung = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const reason = z.object({ rule: z.string(), because: z.string(), confidence: z.number() });
const finding = z.object({
  key: z.string(),
  start: offset,
  end: offset,
  text: z.string(),
  category,
  type,
  entity: z.string(),
  confidence: z.number(),
  tier: z.enum(['flag', 'look']),
  reasons: z.array(reason),
  value: z.string().optional(),
});
const entity = z.object({
  key: z.string(),
  id: z.string(),
  category,
  type,
  label: z.string(),
  mentions: z.array(z.string()),
});
const warning = z.object({
  code: z.enum(['detector-failed', 'text-too-long', 'bad-character']),
  rule: z.string(),
  message: z.string(),
});

const substitute = z.object({ rung, text: z.string(), specific: z.boolean() });
const proposal = z.object({
  entity: z.string(),
  substitutes: z.tuple([substitute, substitute, substitute, substitute]),
  floor: rung,
  caution: z.string().optional(),
});

const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rung'), rung }),
  z.object({ kind: z.literal('own'), text: z.string().max(2000) }),
  z.object({ kind: z.literal('drop') }),
  z.object({ kind: z.literal('keep'), reason: z.string().max(2000) }),
  z.object({ kind: z.literal('not-identifier') }),
]);
const decisions = z.object({ entities: z.record(z.string(), decision), mentions: z.record(z.string(), decision) });
const addition = z.object({ start: offset, end: offset, category });

const span = z.object({ start: offset, end: offset });
const segment = z.object({ text: z.string(), source: span, finding: z.string().optional() });
const leak = z.object({
  start: offset,
  end: offset,
  entity: z.string(),
  category,
  type,
  how: z.enum(['exact', 'case', 'accent', 'split', 'inside', 'misspelt', 'part']),
});

const trigger = z.object({
  id: z.string(),
  start: offset,
  end: offset,
  title: z.string(),
  because: z.string(),
  better: z.string(),
  /** stop: an explicit confirmation is asked for. */
  weight: z.enum(['stop', 'advise']),
});

/** How many people still fit: a range, in words, fact by fact; never a count. */
const crowd = z.object({
  low: z.number().nonnegative(),
  high: z.number().nonnegative(),
  mayBeOne: z.boolean(),
  words: z.string(),
  facts: z.array(
    z.object({
      entity: z.string().optional(),
      category: z.union([category, z.enum(['population', 'sex'])]),
      group: z.enum(['population', 'age', 'sex', 'work', 'origin', 'health', 'family', 'story']),
      low: z.number(),
      high: z.number(),
      source: z.string(),
    }),
  ),
  /** The single change of rung that widens the crowd most. */
  best: z.object({ entity: z.string(), rung, low: z.number(), high: z.number(), words: z.string() }).optional(),
});

const risk = z.object({
  crowd,
  /** How many people should fit for this audience; absent where the figure is advice only. */
  target: z.number().optional(),
  below: z.boolean(),
  triggers: z.array(trigger),
});

/** Text limit of one case, in UTF-16 code units. */
export const MAX_TEXT = 4_000_000;
const text = z.string().max(MAX_TEXT);

export const calls = {
  /** The whole job for the state of one case: what was found, what is suggested, and the safe text as decided so far. */
  'case:review': {
    input: z.object({ text, audience, locale, decisions, additions: z.array(addition) }),
    output: z.object({
      findings: z.array(finding),
      entities: z.array(entity),
      warnings: z.array(warning),
      proposals: z.array(proposal),
      safe: z.object({ text: z.string(), segments: z.array(segment) }),
      leaks: z.array(leak),
      /** Keys of entities with a direct identifier nobody has decided on. */
      undecided: z.array(z.string()),
      risk,
    }),
  },
  /** Opens a file by the host's own dialog, or the one dropped as base64; null when the person cancels. */
  'file:open': {
    input: z.object({ dropped: z.object({ name: z.string(), base64: z.string() }).optional() }),
    output: z.object({ text, notes: z.array(z.string()) }).nullable(),
  },
  /** Saves by the host's own dialog; false when the person cancels. */
  'file:save': {
    input: z.object({ format: z.enum(['txt', 'md']), text }),
    output: z.object({
      saved: z.boolean(),
      /** Where, for a host that chose the place itself. */ where: z.string().optional(),
    }),
  },
  'clipboard:copy': { input: z.object({ text }), output: z.object({ copied: z.boolean() }) },
  'samples:list': {
    input: z.object({}),
    output: z.array(z.object({ id: z.string(), title: z.string(), audience, locale, text })),
  },
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
