import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import type { Host } from '../host.ts';

/** Copies plain text; `copied: false` where the system would not take it. */
export const copyText =
  (host: Host) =>
  async ({ text }: HandlerInput<'clipboard:copy'>): Promise<HandlerOutput<'clipboard:copy'>> => ({
    copied: await host.copy(text),
  });
