import { type Dispatch, useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { CallInput, CallOutput, Channel } from '../../src/contract/calls.ts';
import { call } from '../backend.ts';
import { type NotebookAction, type NotebookState, reduceNotebook } from './notebook.ts';

export type NotebookChannel = Extract<Channel, `notebook:${string}`>;

export interface NotebookDesk extends NotebookState {
  readonly change: Dispatch<NotebookAction>;
  /** One call; undefined where it did not work: the reason is in the state then. */
  readonly ask: <C extends NotebookChannel>(channel: C, input: CallInput<C>) => Promise<CallOutput<C> | undefined>;
  /** Reads everything shown anew, after something was changed. */
  readonly reload: () => Promise<void>;
  readonly lock: () => Promise<void>;
}

const LOOK_MS = 4000;
const SECOND = 1000;

/** The notebook as the window sees it. It looks now and then whether it was locked meanwhile: by the clock or the system. */
export const useNotebook = (): NotebookDesk => {
  const [state, change] = useReducer(reduceNotebook, {});
  const now = useRef(state);
  now.current = state;

  const look = useCallback(async () => {
    const answer = await call('notebook:status', {});
    if (answer.ok) change({ type: 'status', status: answer.value });
  }, []);

  const ask = useCallback<NotebookDesk['ask']>(
    async (channel, input) => {
      change({ type: 'settled' });
      const answer = await call(channel, input);
      if (answer.ok) return answer.value;
      change({ type: 'failed', code: answer.code });
      await look();
      return undefined;
    },
    [look],
  );

  const client = state.contents?.client;
  const context = useCallback(async (about: number | undefined) => {
    const answer = await call('notebook:context', about === undefined ? {} : { client: about });
    if (answer.ok) change({ type: 'context', client: about, context: answer.value });
  }, []);

  const reload = useCallback(async () => {
    const [clients, heads, terms, footprint] = await Promise.all([
      call('notebook:clients', {}),
      call('notebook:consultations', {}),
      call('notebook:terms', {}),
      call('notebook:footprint', {}),
    ]);
    if (clients.ok && heads.ok && terms.ok && footprint.ok) {
      const loaded = { clients: clients.value, heads: heads.value, terms: terms.value, footprint: footprint.value };
      change({ type: 'loaded', loaded });
      const about = now.current.contents?.client;
      await context(clients.value.some(({ id }) => id === about) ? about : undefined);
    } else await look();
  }, [context, look]);

  const lock = useCallback(async () => {
    const answer = await call('notebook:lock', {});
    if (answer.ok) change({ type: 'status', status: answer.value });
  }, []);

  const open = state.status?.state === 'open';
  const waits = (state.status?.wait ?? 0) > 0;
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (open) void reload();
  }, [open, reload]);
  useEffect(() => {
    if (open) void context(client);
  }, [open, client, context]);
  useEffect(() => {
    if (!open && !waits) return;
    const timer = setInterval(() => void look(), waits ? SECOND : LOOK_MS);
    return () => clearInterval(timer);
  }, [open, waits, look]);

  return useMemo(() => ({ ...state, change, ask, reload, lock }), [state, ask, reload, lock]);
};
