import type { Bridge } from '../src/contract/bridge.ts';
import { type CallInput, type CallOutput, type Channel, calls } from '../src/contract/calls.ts';
import { type ErrorCode, replySchema } from '../src/contract/errors.ts';

declare global {
  interface Window {
    readonly vignette?: Bridge;
  }
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode };

/** One call to the host. Never throws: what goes wrong comes back as a code. */
export const call = async <C extends Channel>(channel: C, input: CallInput<C>): Promise<Answer<CallOutput<C>>> => {
  const { vignette } = window;
  if (!vignette) return { ok: false, code: 'host-gone' };
  try {
    const reply = replySchema.safeParse(JSON.parse(await vignette.call(channel, JSON.stringify(input))));
    if (!reply.success) return { ok: false, code: 'bad-output' };
    if ('error' in reply.data) return { ok: false, code: reply.data.error.code };
    const output = calls[channel].output.safeParse(reply.data.ok);
    // The schema stands beside the type in the contract; TypeScript can't follow the link through the channel's name.
    return output.success ? { ok: true, value: output.data as CallOutput<C> } : { ok: false, code: 'bad-output' };
  } catch {
    return { ok: false, code: 'host-gone' };
  }
};
