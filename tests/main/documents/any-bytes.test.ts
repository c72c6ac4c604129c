import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendLines } from '../../../main/documents/mend-lines.ts';
import { readDocument } from '../../../main/documents/read.ts';
import { ERROR_CODES } from '../../../src/contract/errors.ts';
import { makeDocx, makePdf } from '../../support/documents/make.ts';

const stored = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../support/documents/${name}`, import.meta.url)));

const NAMES = ['a.txt', 'a.md', 'a.docx', 'a.pdf', 'a.doc', 'a', '.', ''] as const;
const MAGIC = [
  '',
  '%PDF-1.7\n',
  'PK\x03\x04',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  '{\\rtf',
  '\xff\xfe',
  '\xef\xbb\xbf',
] as const;
const name = fc.constantFrom(...NAMES);
const bytes = fc.uint8Array({ maxLength: 400 });

/** A text with notes, or a failure that is its code and nothing else. */
const isAnswered = async (file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> => {
  try {
    const { text, notes } = await readDocument(file);
    expect(text).not.toMatch(/[^\P{Cc}\t\n]/u);
    expect(notes.every((note) => note.endsWith('.'))).toBe(true);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    expect(ERROR_CODES).toContain(error.code);
    expect(error.code).not.toBe('engine-failed');
    expect(error.message).toBe(error.code);
  }
};

describe('whatever the bytes, the answer is a text or a code', () => {
  test('any bytes behind any beginning', async () => {
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom(...MAGIC), bytes, (called, magic, rest) =>
        isAnswered({ name: called, bytes: new Uint8Array([...Buffer.from(magic, 'latin1'), ...rest]) }),
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a Word file', makeDocx('<w:p><w:r><w:t>Maya sings.</w:t></w:r></w:p>')],
    ['a real Word file', stored('footnote.docx')],
    ['a PDF', makePdf(Buffer.from('BT /F 12 Tf 72 700 Td (Maya sings.) Tj ET'))],
    ['a scan', stored('scan.pdf')],
    ['old Word', stored('plain.doc')],
  ])(
    '%s with bytes changed, or cut',
    async (_, sound) => {
      const wounds = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(name, wounds, fc.nat(sound.length), fc.boolean(), (called, hits, end, isCut) => {
          const broken = new Uint8Array(sound);
          for (const [at, value] of hits) broken[at] = value;
          return isAnswered({ name: called, bytes: isCut ? broken.subarray(0, end) : broken });
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  test('any body of a Word file', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<w:p>',
        '</w:p>',
        '<w:r>',
        '</w:r>',
        '<w:t>',
        '</w:t>',
        '<w:br/>',
        '<w:tbl>',
        '</w:tbl>',
        '<w:tr>',
        '</w:tr>',
        '&amp;',
        '&x;',
        '<!--',
        ']]>',
      ),
      fc.string({ maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), (pieces) =>
        isAnswered({ name: 'a.docx', bytes: makeDocx(pieces.join('')) }),
      ),
      { numRuns: 100 },
    );
  });
});

test('mending lines loses no letter and makes none up', () => {
  const number = fc.double({ min: -1_000, max: 1_000, noNaN: true });
  const line = fc.record({
    text: fc.stringMatching(/^[a-zé][a-zé .,-]{0,20}[a-zé.-]$/),
    left: number,
    right: number,
    y: number,
    size: fc.integer({ min: 1, max: 40 }),
  });
  const letters = (text: string) => text.replace(/[\s-]/g, '');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      expect(letters(mendLines(lines))).toBe(letters(lines.map(({ text }) => text).join('')));
    }),
  );
});
