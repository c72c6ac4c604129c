import { z } from 'zod';
import { CATEGORIES } from '../model.ts';

/** What an open notebook adds to a case: the person's own terms, their town, and what earlier outputs about this client told. */

const ownText = z.string().trim().min(1).max(200);

/** Always hidden, as the category says; compared without case and accents, whole words only. */
export const hideTerm = z.object({ text: ownText, category: z.enum(CATEGORIES) });
export const ownTerms = z.object({
  hide: z.array(hideTerm).max(5000),
  /** Never marked, unless it is part of something longer. */
  allow: z.array(ownText).max(5000),
});

/** One fact an output told: how many people it is true of, never its words. */
export const toldFact = z.object({
  category: z.union([z.enum(CATEGORIES), z.enum(['population', 'sex'])]),
  group: z.enum(['population', 'age', 'sex', 'work', 'origin', 'health', 'family', 'story']),
  low: z.number().nonnegative(),
  high: z.number().nonnegative(),
  source: z.string().max(500),
});
export const disclosure = z.object({
  id: z.string().max(100),
  /** A date and an audience, to be shown. */
  title: z.string().max(200),
  facts: z.array(toldFact).max(1000),
  mayBeOne: z.boolean(),
});

/** Optional fields of a case's state; absent without a notebook. */
export const caseContext = {
  terms: ownTerms.optional(),
  /** The clinician's own town, where readers know it. */
  home: ownText.optional(),
  earlier: z.array(disclosure).max(2000).optional(),
};

/** The warning that this output and earlier ones together leave too few people. */
export const mosaic = z.object({
  low: z.number(),
  high: z.number(),
  words: z.string(),
  post: z.object({ id: z.string(), title: z.string() }),
  message: z.string(),
});
