import { type Dispatch, useCallback, useEffect, useRef } from 'react';
import type { CaseReview, Decisions } from '../../src/contract/calls.ts';
import { call } from '../backend.ts';
import type { Action } from './app.ts';
import { caseStateOf, decisionsFor, type Work } from './work.ts';

const ask = (work: Work, decisions: Decisions) => call('case:review', caseStateOf(work, [], decisions));

const same = (a: Decisions, b: Decisions): boolean => {
  const keys = Object.keys(a.mentions);
  return keys.length === Object.keys(b.mentions).length && keys.every((key) => a.mentions[key] === b.mentions[key]);
};

/**
 * Keeps the engine's answer in step with the work: one question at a time, always about the latest state, so that
 * quick typing is never queued. Gives back a way to ask again after a failure.
 */
export const useReview = (work: Work, dispatch: Dispatch<Action>): (() => void) => {
  const latest = useRef(work);
  const done = useRef<Work>(undefined);
  const known = useRef<CaseReview['findings']>([]);
  const running = useRef(false);
  latest.current = work;

  const pump = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    while (done.current !== latest.current) {
      const now = latest.current;
      let decisions = decisionsFor(now, known.current);
      let answer = await ask(now, decisions);
      // Decisions about single mentions go by the number of the mention, which only this answer knows for this text.
      if (answer.ok) {
        const better = decisionsFor(now, answer.value.findings);
        if (!same(decisions, better)) {
          decisions = better;
          answer = await ask(now, decisions);
        }
      }
      done.current = now;
      if (answer.ok) {
        known.current = answer.value.findings;
        dispatch({ type: 'reviewed', reviewed: { work: now, result: answer.value } });
      } else if (answer.code === 'engine-restarted') {
        const again = await ask(now, decisions);
        if (again.ok) dispatch({ type: 'reviewed', reviewed: { work: now, result: again.value } });
        else dispatch({ type: 'failed', code: again.code });
      } else {
        dispatch({ type: 'failed', code: answer.code });
      }
    }
    running.current = false;
  }, [dispatch]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new state of the work is a question.
  useEffect(() => void pump(), [work, pump]);

  return useCallback(() => {
    done.current = undefined;
    void pump();
  }, [pump]);
};
