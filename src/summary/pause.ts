import type { PauseQuestion } from '../knowledge/templates.ts';
import type { Audience } from '../model.ts';
import type { Trigger } from '../risk/triggers.ts';

export type PauseAnswers = Readonly<Record<string, 'yes' | 'no'>>;

export interface PauseState {
  readonly unanswered: readonly string[];
  /** Questions answered in a way that calls for a second thought, with what to do. */
  readonly advice: readonly { readonly id: string; readonly advice: string }[];
  /** An explicit confirmation is asked for: only where a life may be at risk now. */
  readonly mustConfirm: boolean;
}

/** The questions for an audience, in order. */
export const pauseFor = (questions: readonly PauseQuestion[], audience: Audience): PauseQuestion[] =>
  questions.filter(({ audiences }) => audiences.includes(audience));

/** Where the pause stands. It advises and never locks, imminent risk aside. */
export const pauseState = (
  questions: readonly PauseQuestion[],
  answers: PauseAnswers,
  triggers: readonly Trigger[],
): PauseState => ({
  unanswered: questions.filter(({ id }) => answers[id] === undefined).map(({ id }) => id),
  advice: questions
    .filter(({ id, good }) => answers[id] !== undefined && answers[id] !== good)
    .map(({ id, advice }) => ({ id, advice })),
  mustConfirm: triggers.some(({ weight }) => weight === 'stop'),
});
