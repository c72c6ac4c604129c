import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { readDocument } from '../documents/read.ts';
import { writeDocument } from '../documents/write.ts';
import { failure } from '../failure.ts';
import type { Host } from '../host.ts';

// Never a word of the case in a file name: names travel further than files.
const FILE_NAME = 'Consultation text';

/** Reads the dropped file, or the one the person picks. */
export const openFile =
  (host: Host) =>
  async ({ dropped }: HandlerInput<'file:open'>): Promise<HandlerOutput<'file:open'>> => {
    const file = dropped ? { name: dropped.name, bytes: Buffer.from(dropped.base64, 'base64') } : await host.pickFile();
    return file ? readDocument(file) : null;
  };

/** Writes the text where the host says. */
export const saveFile =
  (host: Host) =>
  async ({ format, text }: HandlerInput<'file:save'>): Promise<HandlerOutput<'file:save'>> => {
    try {
      return await host.saveFile(`${FILE_NAME}.${format}`, writeDocument(format, text));
    } catch {
      throw failure('file-not-written');
    }
  };
