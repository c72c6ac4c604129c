import { z } from 'zod';
import { GENRES, LEVELS } from '../practice/model.ts';
import { STAYS } from '../practice/stays.ts';
import { audience, category, locale, offset, rung, text, type } from './shapes.ts';

/** The calls about invented cases: to try the window with, and to practise on. There is no way to hand in a text of one's own. */

const id = z.string().max(100);
const verdict = z.enum(['found', 'half', 'missed']);
const ownMark = z.object({ start: offset, end: offset, category });
const share = z.object({ all: offset, found: offset, half: offset });
const piece = z.object({ text: z.string(), mark: z.enum(['here', 'other']).optional() });

export const practiceCalls = {
  'samples:list': {
    input: z.object({}),
    output: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        audience,
        locale,
        text,
        genre: z.enum(GENRES),
        /** 1 easy … 3 hard. */
        level: z.literal(LEVELS),
        /** What one learns by it, in one sentence. */
        teaches: z.string(),
      }),
    ),
  },
  /** Compares marks with the teacher's, and says what the engine flagged. `start` is below `end`, both within the text. */
  'practice:check': {
    input: z.object({ id, marks: z.array(ownMark).max(5000) }),
    output: z.object({
      things: z.array(
        z.object({
          entity: z.string(),
          label: z.string(),
          category,
          type,
          verdict,
          mentions: z.array(z.object({ start: offset, end: offset, verdict })),
          /** What the mark over it was filed as, where that is something else. */
          filed: category.optional(),
          /** How far the engine flagged it, and its own reason where it did. */
          engine: verdict,
          because: z.string().optional(),
        }),
      ),
      /** One for each mark, in the order given. */
      marks: z.array(
        z.object({
          verdict: z.enum(['right', 'wide', 'over']),
          /** Why the words may stay, where a rule says it. */
          stays: z.enum(STAYS).optional(),
          /** Did the engine flag them too? */
          flagged: z.boolean(),
        }),
      ),
      direct: share,
      quasi: share,
      engine: z.object({
        direct: share,
        quasi: share,
        flagged: z.array(ownMark.extend({ text: z.string(), beyond: z.boolean(), because: z.string() })),
      }),
    }),
  },
  /** Before and after, one thing at a time, as suggested for the audience of the case. */
  'practice:steps': {
    input: z.object({ id }),
    output: z.object({
      audience,
      steps: z.array(
        z.object({
          label: z.string(),
          category,
          type,
          seen: z.enum(['flagged', 'beyond', 'missed']),
          mentions: offset,
          because: z.string().optional(),
          said: z.object({ rung, text: z.string() }).optional(),
          cut: z.object({ head: z.boolean(), tail: z.boolean() }),
          before: z.array(piece),
          after: z.array(piece),
        }),
      ),
    }),
  },
} as const;
