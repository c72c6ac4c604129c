import { analyse, type Knowledge } from '../../src/index.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';

/** A first look at a short stretch of text, read by itself and remembered by nobody. */
export const createGlance =
  (knowledge: Knowledge) =>
  ({ text, locale, terms }: HandlerInput<'case:glance'>): HandlerOutput<'case:glance'> =>
    analyse(text, knowledge, { locale, ...(terms === undefined ? {} : { terms }) }).findings.map(
      ({ start, end, category, type, tier }) => ({ start, end, category, type, tier }),
    );
