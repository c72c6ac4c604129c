import type { Bridge } from '../src/contract/bridge.ts';
import type { CallInput, CallOutput, Channel } from '../src/contract/calls.ts';
import { createClient } from '../src/contract/client.ts';
import type { ErrorCode } from '../src/contract/errors.ts';

declare global {
  interface Window {
    readonly vignette?: Bridge;
  }
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode };

/** The next frame and what somebody has pressed come first. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** One call to the host. Never throws: what goes wrong comes back as a code. */
export const call = async <C extends Channel>(channel: C, input: CallInput<C>): Promise<Answer<CallOutput<C>>> => {
  const { vignette } = window;
  if (!vignette) return { ok: false, code: 'host-gone' };
  const answer = await createClient(vignette, rest)(channel, input);
  return 'error' in answer ? { ok: false, code: answer.error.code } : { ok: true, value: answer.ok };
};
