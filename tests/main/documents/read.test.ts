import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../main/documents/read.ts';
import { codeOf } from '../../../main/failure.ts';
import { makeDocx, makePdf, makeZip } from '../../support/documents/make.ts';

const stored = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../support/documents/${name}`, import.meta.url)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const shown = (lines: readonly string[]): Uint8Array =>
  utf8(lines.map((line, n) => `BT /F 12 Tf 72 ${700 - 14 * n} Td (${line}) Tj ET`).join('\n'));

const MENDED = 'Read from a PDF: the ends of lines were mended, and pictures were not read. Look the text over.';
const FOOTNOTES = 'The document has footnotes or endnotes. They were not read.';

const SESSION = `First session

Maya comes because of sleepless nights. Her sister Ngozi drove her here from Leeds; they talked all the way, and she \
says it was the first quiet hour in weeks, although the road was full and the radio was broken.

She is a baker.
She lives alone.

`;

describe('real files', () => {
  test.each<[string, string, string[]]>([
    [
      'session.docx',
      `${SESSION}Sleeps four hours\nEats little\n\nWhen\tWhat\nMay\tMoved out\nJune\tNew work\n\nWhat would you ask her next?`,
      [],
    ],
    [
      'session.pdf',
      `${SESSION}• Sleeps four hours\n• Eats little\nWhen What\nMay Moved out\nJune New work\n\nWhat would you ask her next?`,
      [MENDED],
    ],
    ['footnote.docx', 'The client came late. She asked for a pause.', [FOOTNOTES]],
    [
      'everything.docx',
      'Maya met her brother in May, by chance.\n\nShe drew a house.\n\nNow and then she sings.\n\nLast words.\n\nIn a box.',
      [
        'The document has comments. They were not read.',
        'The document has tracked changes. It was read as if all of them were accepted; deleted words are not here.',
        'The document has pictures or charts. What they show was not read.',
        'The document has a header or footer. It was not read.',
        FOOTNOTES,
        'The document has hidden text. It was read like the rest.',
      ],
    ],
    ['pages.pdf', 'One page has words.', [MENDED, 'Page 2 has no text, only pictures or nothing. It was not read.']],
  ])('%s', async (name, text, notes) => {
    expect(await readDocument({ name, bytes: stored(name) })).toEqual({ text, notes });
  });

  test('columns are read one after the other, and a sentence runs on from one to the next', async () => {
    const { text } = await readDocument({ name: 'columns.pdf', bytes: stored('columns.pdf') });
    const paragraphs = text.split('\n\n');
    expect(paragraphs.map((one) => one.slice(0, 6))).toEqual(['Alpha.', 'Beta. ', 'Gamma.']);
    for (const one of paragraphs) expect(one.match(/self-criticism came easily\./g)).toHaveLength(3);
    expect(text).not.toMatch(/[^\n]\n[^\n]/);
  });

  test('a file of our own making', async () => {
    const children = [new TextRun('Zoë sleeps.'), new TextRun({ text: 'She dreams.', break: 1 })];
    const bytes = new Uint8Array(
      await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] })),
    );
    expect(await readDocument({ name: 'a.docx', bytes })).toEqual({ text: 'Zoë sleeps.\nShe dreams.', notes: [] });
  });
});

describe('the content decides, not the name', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['a Word file called text', 'notes.txt', stored('footnote.docx'), 'The client came late. She asked for a pause.'],
    ['a PDF called Word', 'notes.docx', makePdf(shown(['Maya sings.'])), 'Maya sings.'],
    ['a PDF as the hosts read it', 'a.pdf', Buffer.from(makePdf(shown(['Maya sings.']))), 'Maya sings.'],
    ['a PDF without an ending', 'notes', makePdf(shown(['Maya sings.'])), 'Maya sings.'],
    [
      'a PDF behind other bytes',
      'a.pdf',
      new Uint8Array([...utf8('\n\n'), ...makePdf(shown(['Maya sings.']))]),
      'Maya sings.',
    ],
    ['a text about PDFs', 'a.txt', utf8('Files start with %PDF- or PK.'), 'Files start with %PDF- or PK.'],
    ['a text', 'A.MD', utf8('# Maya\r\n\fsings'), '# Maya\n\nsings'],
    ['control characters', 'a.txt', utf8('Ma\u0007ya\tsings'), 'Maya\tsings'],
  ])('%s', async (_, name, bytes, text) => {
    expect((await readDocument({ name, bytes })).text).toBe(text);
  });
});

describe('Word’s own ways', () => {
  const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
  test.each<[string, string, string]>([
    ['a field', `<w:p>${run('On ')}<w:fldSimple w:instr="DATE">${run('7 May')}</w:fldSimple></w:p>`, 'On 7 May'],
    ['old line ends', '<w:p><w:r><w:t>one</w:t><w:cr/><w:t>two</w:t></w:r></w:p>', 'one\ntwo'],
    ['tabs', '<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r></w:p>', 'one\ttwo'],
    ['runs in a direction', `<w:p><w:bdo w:val="ltr">${run('Maya')}</w:bdo></w:p>`, 'Maya'],
    ['a deletion', `<w:p><w:del><w:r><w:delText>Leeds</w:delText></w:r></w:del>${run('here')}</w:p>`, 'here'],
    ['a moved sentence', `<w:p><w:moveFrom>${run('a')}</w:moveFrom><w:moveTo>${run('b')}</w:moveTo></w:p>`, 'b'],
    ['nothing', '', ''],
  ])('%s', async (_, body, text) => {
    expect((await readDocument({ name: 'a.docx', bytes: makeDocx(body) })).text).toBe(text);
  });

  test('a picture linked from elsewhere is not opened', async () => {
    const secret = new URL('../../../package.json', import.meta.url).href;
    const body = `<w:p>${run('Maya')}<w:r><w:drawing><a:blip r:link="r1"/></w:drawing></w:r></w:p>`;
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${secret}" TargetMode="External"/></Relationships>`;
    const bytes = makeDocx(body, [{ name: 'word/_rels/document.xml.rels', content: relations }]);
    expect(await readDocument({ name: 'a.docx', bytes })).toEqual({
      text: 'Maya',
      notes: ['The document has pictures or charts. What they show was not read.'],
    });
  });
});

describe('what is not opened, by code', () => {
  const compound = (stream: string) =>
    new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]));
  const zeros = new Uint8Array(60 * 1024 * 1024);
  const footnote = stored('footnote.docx');
  const session = stored('session.pdf');

  test.each<[string, string, Uint8Array, string]>([
    ['over 10 MB', 'a.txt', new Uint8Array(10 * 1024 * 1024 + 1), 'file-too-large'],
    ['a text beyond what is worked on', 'a.txt', utf8('x'.repeat(4_000_001)), 'file-too-long'],
    ['a picture', 'a.png', utf8('x'), 'file-unknown-type'],
    ['bytes that are no text', 'a.txt', new Uint8Array([0, 1, 2, 0xff]), 'file-unreadable'],
    ['OpenDocument', 'plain.odt', stored('plain.odt'), 'file-unknown-type'],
    ['OpenDocument called Word', 'plain.docx', stored('plain.odt'), 'file-damaged'],
    ['RTF', 'plain.rtf', stored('plain.rtf'), 'file-unknown-type'],
    ['RTF called text', 'plain.txt', stored('plain.rtf'), 'file-unknown-type'],
    ['old Word', 'plain.doc', stored('plain.doc'), 'file-old-word'],
    ['Word with a password', 'a.docx', compound('EncryptedPackage'), 'file-encrypted'],
    ['another old file', 'a.msg', compound('__nameid'), 'file-unknown-type'],
    ['a PDF with a password', 'locked.pdf', stored('locked.pdf'), 'file-encrypted'],
    ['a zip with a password', 'a.docx', makeDocx('', [], 1), 'file-encrypted'],
    ['a scanned PDF', 'scan.pdf', stored('scan.pdf'), 'file-no-text'],
    ['a scan in Word', 'scan.docx', stored('scan.docx'), 'file-no-text'],
    ['half a Word file', 'a.docx', footnote.subarray(0, footnote.length / 2), 'file-damaged'],
    ['half a page of zip', 'a.txt', footnote.subarray(0, 500), 'file-damaged'],
    ['a PDF of its first line alone', 'a.pdf', session.subarray(0, 20), 'file-damaged'],
    ['text called Word', 'a.docx', utf8('Maya'), 'file-damaged'],
    ['nothing called PDF', 'a.pdf', new Uint8Array(), 'file-damaged'],
    ['broken XML', 'a.docx', makeDocx('<w:p><w:r>'), 'file-damaged'],
    [
      'XML deep enough to fall',
      'a.docx',
      makeDocx(`${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}`),
      'file-damaged',
    ],
    ['a zip bomb', 'a.docx', makeDocx('', [{ name: 'word/styles.xml', content: zeros }]), 'file-too-long'],
    [
      'a zip bomb that lies about its size',
      'a.docx',
      makeDocx('', [{ name: 'word/styles.xml', content: zeros, claims: 10 }]),
      'file-too-long',
    ],
    [
      'many small bombs',
      'a.docx',
      makeDocx(
        '',
        Array.from({ length: 6 }, (_, n) => ({ name: `word/h${n}.xml`, content: zeros.subarray(0, 9_000_000) })),
      ),
      'file-too-long',
    ],
    ['another zip', 'a.zip', makeZip([{ name: 'a.txt', content: 'Maya' }]), 'file-unknown-type'],
  ])('%s', async (_, name, bytes, code) => {
    const error: unknown = await readDocument({ name, bytes }).catch((thrown: unknown) => thrown);
    expect(codeOf(error)).toBe(code);
    expect(error instanceof Error && error.message).toBe(code);
    expect(error instanceof Error && error.cause).toBeUndefined();
  });

  test('pictures in a Word file may be as large as they like: they stay packed', async () => {
    const bytes = makeDocx('<w:p><w:r><w:t>Maya</w:t></w:r></w:p>', [{ name: 'word/media/a.bmp', content: zeros }]);
    expect((await readDocument({ name: 'a.docx', bytes })).text).toBe('Maya');
  });
});
