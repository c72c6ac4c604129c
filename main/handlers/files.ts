import { toPlainText } from '../../src/summary/print.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import type { ReadFile } from '../documents/read.ts';
import { writeBlocks, writeText } from '../documents/write.ts';
import type { Engine } from '../engine/engine.ts';
import { failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { passGuard } from './guard.ts';

// Never a word of the case in a file name: names travel further than files.
const FILE_NAME = 'Consultation text';

/** Reads the dropped file, or the one the person picks. */
export const openFile =
  (host: Host, read: ReadFile) =>
  async ({ dropped }: HandlerInput<'file:open'>): Promise<HandlerOutput<'file:open'>> => {
    const file = dropped ? { name: dropped.name, bytes: Buffer.from(dropped.base64, 'base64') } : await host.pickFile();
    return file ? read(file) : null;
  };

/**
 * Writes a text or an output where the host says.
 * @throws failure of the guard, where one was given; file-not-written
 */
export const saveFile =
  (host: Host, engine: Engine) =>
  async ({ format, text, blocks, guard }: HandlerInput<'file:save'>): Promise<HandlerOutput<'file:save'>> => {
    await passGuard(engine, blocks ? toPlainText(blocks) : (text ?? ''), guard);
    try {
      const bytes = blocks ? await writeBlocks(format, blocks) : await writeText(format, text ?? '');
      return await host.saveFile(`${FILE_NAME}.${format}`, bytes);
    } catch {
      throw failure('file-not-written');
    }
  };
