import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block } from '../../src/summary/blocks.ts';

/** Control characters and lone surrogates: XML has no way to write them. */
const UNWRITABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

const run = (text: string, style: { readonly italics?: boolean; readonly highlight?: 'yellow' } = {}): TextRun[] =>
  text
    .replace(UNWRITABLE, '')
    .split('\n')
    .map((line, n) => new TextRun({ text: line, ...style, ...(n ? { break: 1 } : {}) }));

const heading = (title: string): Paragraph[] =>
  title ? [new Paragraph({ heading: HeadingLevel.HEADING_2, children: run(title) })] : [];

const paragraphs = (text: string): Paragraph[] =>
  text
    .split(/\n{2,}/)
    .filter((one) => one.trim())
    .map((one) => new Paragraph({ children: run(one.trim()) }));

const row = (cells: readonly string[]): TableRow =>
  new TableRow({
    children: cells.map((text) => new TableCell({ children: [new Paragraph({ children: run(text) })] })),
  });

const blockDocx = (block: Block): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: run(block.text) })];
    case 'section':
      return [...heading(block.title), ...paragraphs(block.text)];
    case 'marked': {
      const children = block.pieces.flatMap(({ text, marked }) => run(text, marked ? { highlight: 'yellow' } : {}));
      return [...heading(block.title), new Paragraph({ children })];
    }
    case 'list':
      return [
        ...heading(block.title),
        ...block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: run(item) })),
      ];
    case 'table':
      return [
        ...heading(block.title),
        new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [block.head, ...block.rows].map(row) }),
      ];
    case 'note':
      return [new Paragraph({ children: run(block.text, { italics: true }) })];
  }
};

/** The same for every document there is: no author, no words of the case, and a date that says nothing about when it was written. */
const PROPERTIES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Consultation text</dc:title><dc:creator>Vignette</dc:creator>\
<cp:lastModifiedBy>Vignette</cp:lastModifiedBy><cp:revision>1</cp:revision>\
<dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created>\
<dcterms:modified xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>`;

/** An output as a Word document, with neutral properties and no comments. */
export const writeDocx = async (blocks: readonly Block[]): Promise<Uint8Array> => {
  const document = new Document({ sections: [{ children: blocks.flatMap(blockDocx) }] });
  const properties = { path: 'docProps/core.xml', data: PROPERTIES };
  return new Uint8Array(await Packer.toBuffer(document, false, [properties]));
};
