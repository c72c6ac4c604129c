import { readOwnTemplate } from '../../rules/templates.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { decode } from '../documents/decode.ts';
import { failure } from '../failure.ts';
import type { Host } from '../host.ts';

/** Far beyond any honest template, in bytes. */
const MAX_TEMPLATE = 100_000;

/** Reads a template of the person's own from the dropped file, or the one they pick. */
export const openTemplate =
  (host: Host) =>
  async ({ dropped }: HandlerInput<'summary:own-template'>): Promise<HandlerOutput<'summary:own-template'>> => {
    const file = dropped ? { name: dropped.name, bytes: Buffer.from(dropped.base64, 'base64') } : await host.pickFile();
    if (!file) return null;
    if (file.bytes.length > MAX_TEMPLATE) throw failure('file-too-large');
    const decoded = decode(file.bytes);
    if (!decoded) throw failure('file-unreadable');
    return readOwnTemplate(decoded.text);
  };
