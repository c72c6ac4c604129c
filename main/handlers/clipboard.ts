import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import type { Engine } from '../engine/engine.ts';
import type { Host } from '../host.ts';
import { passGuard } from './guard.ts';

/** The words of an HTML text, for a check: what stands between tags, entities resolved. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]{0,500}>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/**
 * Copies plain text, with HTML beside it where given; `copied: false` where the system would not take it.
 * @throws failure of the guard, where one was given
 */
export const copyText =
  (host: Host, engine: Engine) =>
  async ({ text, html, guard }: HandlerInput<'clipboard:copy'>): Promise<HandlerOutput<'clipboard:copy'>> => {
    await passGuard(engine, text, guard);
    if (html !== undefined) await passGuard(engine, wordsOf(html), guard);
    return { copied: await host.copy(text, html) };
  };
