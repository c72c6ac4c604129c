import { type Dispatch, useCallback, useMemo, useReducer, useRef, useState } from 'react';
import { call } from '../backend.ts';
import {
  historyOf,
  type Marks,
  marksOf,
  type PracticeAction,
  type PracticeState,
  reducePractice,
  type Sample,
  startPractice,
} from './practice.ts';

/** What Practice is to the window: its own state, beside the case and without a way to it. */
export interface PracticeDesk {
  readonly state: PracticeState;
  readonly samples: readonly Sample[];
  readonly marks: Marks;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly change: Dispatch<PracticeAction>;
  /** What a screen reader hears; to the eye the text itself shows it. */
  readonly said: string;
  readonly sayAloud: (words: string) => void;
  /** Compares the marks with the teacher's; `tip` only counts what is left. */
  readonly check: (as: 'checked' | 'tip') => void;
}

export const usePractice = (samples: readonly Sample[]): PracticeDesk => {
  const [state, change] = useReducer(reducePractice, startPractice);
  const [said, sayAloud] = useState('');
  const latest = useRef(state);
  latest.current = state;

  const check = useCallback(async (as: 'checked' | 'tip') => {
    const { sample } = latest.current;
    if (!sample) return;
    const marks = marksOf(latest.current);
    const ask = () =>
      call('practice:check', {
        id: sample.id,
        marks: marks.map(({ start, end, category }) => ({ start, end, category })),
      });
    const first = await ask();
    const answer = !first.ok && first.code === 'engine-restarted' ? await ask() : first;
    if (answer.ok) change({ type: as, sample: sample.id, marks, checked: answer.value });
    else change({ type: 'failed', code: answer.code });
  }, []);

  return useMemo(() => {
    const { past, future, present } = historyOf(state);
    const marking = state.stage === 'mark';
    return {
      state,
      samples,
      marks: present,
      canUndo: marking && past.length > 0,
      canRedo: marking && future.length > 0,
      change,
      said,
      sayAloud,
      check: (as) => void check(as),
    };
  }, [state, samples, said, check]);
};
