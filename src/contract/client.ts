import type { Bridge } from './bridge.ts';
import { type CallInput, type CallOutput, type Channel, calls } from './calls.ts';
import { type ErrorCode, replySchema } from './errors.ts';

/** What a call comes to: its output, or the code of what went wrong. */
export type Answer<C extends Channel> =
  | { readonly ok: CallOutput<C> }
  | { readonly error: { readonly code: ErrorCode } };

export type Client = <C extends Channel>(channel: C, input: CallInput<C>) => Promise<Answer<C>>;

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** Answers longer than this are read in several steps, with a rest between them. In UTF-16 code units. */
const LONG = 300_000;

/**
 * A typed caller over a host's bridge. Never rejects: whatever fails is an `error`.
 * @param rest lets others go first for a moment; between the steps of reading a long answer
 */
export const createClient =
  (bridge: Bridge, rest?: () => Promise<void>): Client =>
  async (channel, input) => {
    let json: string;
    try {
      json = await bridge.call(channel, JSON.stringify(input));
    } catch {
      return { error: { code: 'host-gone' } };
    }
    const pause = json.length > LONG ? rest : undefined;
    await pause?.();
    const parsed = parse(json);
    await pause?.();
    const reply = replySchema.safeParse(parsed);
    if (!reply.success) return { error: { code: 'bad-output' } };
    if ('error' in reply.data) return reply.data;
    const output = calls[channel].output.safeParse(reply.data.ok);
    if (!output.success) return { error: { code: 'bad-output' } };
    // The schema of this very channel has just checked it; TypeScript cannot follow that through the index.
    return { ok: output.data as CallOutput<typeof channel> };
  };
