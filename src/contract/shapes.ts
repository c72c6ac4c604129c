import { z } from 'zod';
import { AUDIENCES, CATEGORIES, LOCALES } from '../model.ts';
import { caseContext, mosaic } from './context.ts';

/** The nouns of the contract as schemas: what calls are made of. */

export const offset = z.number().int().nonnegative();
export const category = z.enum(CATEGORIES);
export const type = z.enum(['direct', 'quasi']);
export const audience = z.enum(AUDIENCES);
export const locale = z.enum(LOCALES);
export const rung = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const reason = z.object({ rule: z.string(), because: z.string(), confidence: z.number() });
export const finding = z.object({
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
export const entity = z.object({
  key: z.string(),
  id: z.string(),
  category,
  type,
  label: z.string(),
  mentions: z.array(z.string()),
});
export const warning = z.object({
  code: z.enum(['detector-failed', 'text-too-long', 'bad-character']),
  rule: z.string(),
  message: z.string(),
});

export const substitute = z.object({ rung, text: z.string(), specific: z.boolean() });
export const proposal = z.object({
  entity: z.string(),
  substitutes: z.tuple([substitute, substitute, substitute, substitute]),
  floor: rung,
  caution: z.string().optional(),
});

export const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rung'), rung }),
  z.object({ kind: z.literal('own'), text: z.string().max(2000) }),
  z.object({ kind: z.literal('drop') }),
  z.object({ kind: z.literal('keep'), reason: z.string().max(2000) }),
  z.object({ kind: z.literal('not-identifier') }),
]);
export const decisions = z.object({
  entities: z.record(z.string(), decision),
  mentions: z.record(z.string(), decision),
});
export const addition = z.object({ start: offset, end: offset, category });

export const span = z.object({ start: offset, end: offset });
export const segment = z.object({ text: z.string(), source: span, finding: z.string().optional() });
export const leak = z.object({
  start: offset,
  end: offset,
  entity: z.string(),
  category,
  type,
  how: z.enum(['exact', 'case', 'accent', 'split', 'inside', 'misspelt', 'part']),
});

export const trigger = z.object({
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
export const crowd = z.object({
  low: z.number().nonnegative(),
  high: z.number().nonnegative(),
  mayBeOne: z.boolean(),
  /** Keys of the entities because of which it may be one person; empty where more people fit. */
  because: z.array(z.string()),
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
  /** Where the shares are not those of the country: says so. */
  note: z.string().optional(),
  /** The single change of rung that widens the crowd most. */
  best: z.object({ entity: z.string(), rung, low: z.number(), high: z.number(), words: z.string() }).optional(),
});

export const risk = z.object({
  crowd,
  /** How many people should fit for this audience; absent where the figure is advice only. */
  target: z.number().optional(),
  below: z.boolean(),
  triggers: z.array(trigger),
  /** Absent where earlier outputs and this one leave enough people. */
  mosaic: mosaic.optional(),
});

/** How the safe text of one case reads, beside what was decided about each finding. */
export const caseOptions = z.object({
  /** Rotates the made-up names, so that two cases don't share them. */
  seed: z.string().max(64).optional(),
  /** "They" for she and he through the whole text. */
  neutralPronouns: z.boolean().optional(),
  /** Weeks by which full dates are moved; later where positive. */
  shiftWeeks: z
    .number()
    .int()
    .min(-26)
    .max(26)
    .refine((weeks) => weeks !== 0)
    .optional(),
});

/** Text limit of one case, in UTF-16 code units. */
export const MAX_TEXT = 4_000_000;
export const text = z.string().max(MAX_TEXT);

/** The state of one case: all that its analysis, its safe text and the check of an output depend on. */
export const caseState = z.object({
  text,
  audience,
  locale,
  decisions,
  additions: z.array(addition),
  options: caseOptions.optional(),
  ...caseContext,
});
