import type { Block } from '../../src/summary/blocks.ts';
import { toHtml, toMarkdown, toPlainText } from '../../src/summary/print.ts';

export const FORMATS = ['txt', 'md', 'docx', 'html'] as const;
export type Format = (typeof FORMATS)[number];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`);

/** An output as the bytes of a file of this format. */
export const writeBlocks = async (format: Format, blocks: readonly Block[]): Promise<Uint8Array> => {
  switch (format) {
    case 'txt':
      return utf8(toPlainText(blocks));
    case 'md':
      return utf8(toMarkdown(blocks));
    case 'html':
      return utf8(toHtml(blocks));
    case 'docx':
      // A large package, needed once in a while: loaded when it is.
      return (await import('./write-docx.ts')).writeDocx(blocks);
  }
};

/** A text as the bytes of a file of this format, as it is; one line end at the end. */
export const writeText = async (format: Format, text: string): Promise<Uint8Array> =>
  format === 'txt' || format === 'md' ? utf8(text) : writeBlocks(format, [{ kind: 'section', title: '', text }]);
