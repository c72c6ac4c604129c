import { z } from 'zod';
import { GENRES, LEVELS } from '../practice/model.ts';
import { audience, locale, text } from './shapes.ts';

/** The calls about invented cases: to try the window with, and to practise on. */
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
        genre: z.enum(GENRES).optional(),
        /** 1 easy … 3 hard. */
        level: z.literal(LEVELS).optional(),
        /** What one learns by it, in one sentence. */
        teaches: z.string().optional(),
      }),
    ),
  },
} as const;
