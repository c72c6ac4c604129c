import type { z } from 'zod';
import { type CallOutput, type Calls, type Channel, calls } from '../src/contract/calls.ts';
import type { ErrorCode, Reply } from '../src/contract/errors.ts';
import { codeOf } from './failure.ts';

/** Readonly all the way down. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

export type HandlerInput<C extends Channel> = z.output<Calls[C]['input']>;
export type HandlerOutput<C extends Channel> = Frozen<CallOutput<C>>;

/** One function a channel; what it throws through `failure` is what the window is told. */
export type Handlers = {
  readonly [C in Channel]: (input: HandlerInput<C>) => Promise<HandlerOutput<C>> | HandlerOutput<C>;
};

/** One call: a channel and its input as JSON in, a reply as JSON out. Never rejects. */
export type Dispatch = (channel: string, json: string) => Promise<string>;

const reply = (value: Reply): string => JSON.stringify(value);
const refuse = (code: ErrorCode): string => reply({ error: { code } });

const isChannel = (name: string): name is Channel => Object.hasOwn(calls, name);

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // which no channel takes
  }
};

/** Validates, calls, validates, answers. Neither an answer nor an error ever carries more than its schema. */
export const createDispatch =
  (handlers: Handlers): Dispatch =>
  async (channel, json) => {
    if (!isChannel(channel)) return refuse('unknown-channel');
    const input = calls[channel].input.safeParse(parse(json));
    if (!input.success) return refuse('bad-input');
    try {
      // Checked by the channel's own schema above; a union of functions cannot say so.
      const handler = handlers[channel] as (input: unknown) => unknown;
      const output = calls[channel].output.safeParse(await handler(input.data));
      return output.success ? reply({ ok: output.data }) : refuse('bad-output');
    } catch (error) {
      return refuse(codeOf(error));
    }
  };
