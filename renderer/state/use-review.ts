import { type Dispatch, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { CaseReview, Decisions } from '../../src/contract/calls.ts';
import { type Answer, call } from '../backend.ts';
import type { Action, Reviewed } from './app.ts';
import { isTyping, waitFor } from './schedule.ts';
import { caseStateOf, decisionsFor, type Work } from './work.ts';

const same = (a: Decisions, b: Decisions): boolean => {
  const keys = Object.keys(a.mentions);
  return keys.length === Object.keys(b.mentions).length && keys.every((key) => a.mentions[key] === b.mentions[key]);
};

/** Is one state of the work the other one with nothing but decisions changed? */
const isSameCase = (a: Work, b: Work): boolean => {
  const rest = ({ entities: _entities, mentions: _mentions, ...others }: Work) => Object.entries(others);
  const before = new Map<string, unknown>(rest(a));
  const after = rest(b);
  return before.size === after.length && after.every(([key, value]) => before.has(key) && before.get(key) === value);
};

/** The answer to one state of the work, with no more asked than has changed since the last one. */
const askOnce = async (work: Work, last: Reviewed | undefined): Promise<Answer<CaseReview>> => {
  const decisions = decisionsFor(work, last?.result.findings ?? []);
  if (last && isSameCase(last.work, work)) {
    const answer = await call('case:decide', caseStateOf(work, [], decisions));
    if (answer.ok) return { ok: true, value: { ...last.result, ...answer.value } };
    if (answer.code !== 'engine-restarted') return answer;
  }
  const ask = (made: Decisions) => call('case:review', caseStateOf(work, [], made));
  const answer = await ask(decisions);
  if (!answer.ok) return answer.code === 'engine-restarted' ? ask(decisions) : answer;
  // Decisions about single mentions go by the number of the mention, which only this answer knows for this text.
  const better = decisionsFor(work, answer.value.findings);
  return same(decisions, better) ? answer : ask(better);
};

/** Work that takes its time is shown from here on; while somebody types, later. */
const SHOWN_AFTER_MS = { asked: 300, typed: 1000 } as const;

/** The check of the text, as far as it shows. */
export interface Checking {
  readonly isLong: boolean;
  /** Ends the check under way: the text counts as not checked until it changes or `again` is asked for. */
  readonly stop: () => void;
  readonly again: () => void;
}

/**
 * Keeps the engine's answer in step with the work: one question at a time, always about the latest state. While somebody types, a
 * question about the text before the last key press is dropped, and the next one waits for a pause.
 */
export const useReview = (work: Work, dispatch: Dispatch<Action>): Checking => {
  const latest = useRef(work);
  const done = useRef<Work>(undefined);
  const last = useRef<Reviewed>(undefined);
  const times = useRef<{ typed: number | undefined; answered: number }>({ typed: undefined, answered: 0 });
  const running = useRef<{ dropped: boolean }>(undefined);
  const timer = useRef(0);
  const [isLong, setLong] = useState(false);

  const run = useCallback(async () => {
    const mine = { dropped: false };
    running.current = mine;
    const now = latest.current;
    const patience = times.current.typed === undefined ? SHOWN_AFTER_MS.asked : SHOWN_AFTER_MS.typed;
    const slow = window.setTimeout(() => setLong(true), patience);
    const answer = await askOnce(now, last.current);
    clearTimeout(slow);
    running.current = undefined;
    setLong(false);
    if (answer.ok) {
      done.current = now;
      times.current.answered = performance.now();
      last.current = { work: now, result: answer.value };
      dispatch({ type: 'reviewed', reviewed: last.current });
    } else if (!mine.dropped) {
      // Who stops a check means the text as it stands, though the engine was still at an older one.
      done.current = answer.code === 'cancelled' ? latest.current : now;
      dispatch({ type: 'failed', code: answer.code });
    }
  }, [dispatch]);

  const schedule = useCallback(() => {
    clearTimeout(timer.current);
    if (done.current === latest.current) return;
    const wait = waitFor(latest.current.text, { now: performance.now(), ...times.current });
    if (running.current) {
      if (wait === 0 || running.current.dropped) return;
      running.current.dropped = true;
      void call('work:cancel', { what: 'review' });
      return;
    }
    const go = () => void run().then(schedule);
    if (wait === 0) go();
    else timer.current = window.setTimeout(go, wait);
  }, [run]);

  // Before the effects of all the panes, so that the engine is at work while they draw.
  useLayoutEffect(() => {
    const typed = isTyping(latest.current, work);
    latest.current = work;
    times.current.typed = typed ? performance.now() : undefined;
    schedule();
  }, [work, schedule]);

  const stop = useCallback(() => void call('work:cancel', { what: 'review' }), []);
  const again = useCallback(() => {
    done.current = undefined;
    schedule();
  }, [schedule]);
  return { isLong, stop, again };
};
