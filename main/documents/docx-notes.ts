/** The parts of a Word document that matter for what is not read, as XML by name. */
export type Parts = ReadonlyMap<string, string>;

interface Row {
  readonly part: RegExp;
  readonly sign: RegExp | ((xml: string) => boolean);
  readonly note: string;
}

const WORDS = /<w:t(?:\s[^>]{0,200})?>[^<]*[^<\s]/;
const count = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length;
const BODY = /^word\/document\d*\.xml$/;

const ROWS: readonly Row[] = [
  {
    part: /^word\/comments\d*\.xml$/,
    sign: /<w:comment\s/,
    note: 'The document has comments. They were not read.',
  },
  {
    part: BODY,
    sign: /<w:(?:ins|del|moveFrom|moveTo)[\s>]/,
    note: 'The document has tracked changes. It was read as if all of them were accepted; deleted words are not here.',
  },
  {
    part: BODY,
    sign: /<(?:a:blip|v:imagedata|c:chart|dgm:relIds)[\s/>]/,
    note: 'The document has pictures or charts. What they show was not read.',
  },
  {
    part: /^word\/(?:header|footer)\d*\.xml$/,
    sign: WORDS,
    note: 'The document has a header or footer. It was not read.',
  },
  {
    part: /^word\/(?:footnotes|endnotes)\d*\.xml$/,
    sign: WORDS,
    note: 'The document has footnotes or endnotes. They were not read.',
  },
  {
    part: BODY,
    // Word writes a text box twice, for new readers and old; only the older form is read.
    sign: (xml) => count(xml, /<wps:txbx[\s>]/g) > count(xml, /<v:textbox[\s>]/g),
    note: 'The document has text boxes that could not be read.',
  },
  {
    part: BODY,
    sign: /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/,
    note: 'The document has hidden text. It was read like the rest.',
  },
  {
    part: BODY,
    sign: /<(?:m:oMath|w:altChunk|o:OLEObject)[\s>]/,
    note: 'The document has formulas or other documents inside. They were not read.',
  },
];

/** What of a Word document is not in its text, in sentences. */
export const docxNotes = (parts: Parts): string[] =>
  ROWS.filter(({ part, sign }) =>
    [...parts].some(([name, xml]) => part.test(name) && (sign instanceof RegExp ? sign.test(xml) : sign(xml))),
  ).map(({ note }) => note);

/** Whether the body shows a picture: a document without any text may be a scan. */
export const hasPictures = (parts: Parts): boolean =>
  [...parts].some(([name, xml]) => BODY.test(name) && /<(?:a:blip|v:imagedata)[\s/>]/.test(xml));
