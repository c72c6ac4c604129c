import { z } from 'zod';
import { ownTerms } from './context.ts';
import { category, locale, offset, text, type } from './shapes.ts';

/** Calls about work that takes time: a first look while somebody types, how far long work has got, and ending it. */
export const workCalls = {
  /**
   * What is found in a stretch of a text that was just changed, read by itself: for highlights at once. A whole review knows more, and
   * what it says replaces this.
   */
  'case:glance': {
    input: z.object({ text, locale, terms: ownTerms.optional() }),
    output: z.array(z.object({ start: offset, end: offset, category, type, tier: z.enum(['flag', 'look']) })),
  },
  /** How far the work has got that is under way; absent where none is. */
  'work:progress': {
    input: z.object({}),
    output: z.object({
      /** A share, 0 to 1. */
      review: z.number().optional(),
      file: z.number().optional(),
    }),
  },
  /** Ends the work under way: whoever waits for it is told `cancelled`. */
  'work:cancel': {
    input: z.object({ what: z.enum(['review', 'file']) }),
    output: z.object({}),
  },
} as const;
