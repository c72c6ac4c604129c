import type { Draft } from '../draft.ts';

/** Why a mention was found again: its rule, and the reason as people read it. */
export const BECAUSE = {
  again: { rule: 'name-again', because: 'The same name stands elsewhere in the text.' },
  misspelt: { rule: 'name-misspelt', because: 'It is one letter away from a name in this text.' },
  initial: { rule: 'name-initial', because: 'It is the initial of a name in this text.' },
  tag: { rule: 'name-in-tag', because: 'It holds a name of this text.' },
  phrase: { rule: 'found-again', because: 'The same words are an identifier elsewhere in the text.' },
} as const;

/** A direct name from `start` to `end`, with how it was found. */
export const nameDraft = (start: number, end: number, confidence: number, how: keyof typeof BECAUSE): Draft => ({
  start,
  end,
  category: 'name',
  type: 'direct',
  confidence,
  reasons: [{ ...BECAUSE[how], confidence }],
});
