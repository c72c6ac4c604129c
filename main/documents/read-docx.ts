import mammoth from 'mammoth';
import { failure } from '../failure.ts';
import { docxNotes, hasPictures } from './docx-notes.ts';
import { textOfTree } from './docx-text.ts';
import type { ReadDocument } from './read.ts';
import { openZip } from './zip.ts';

/** Largest XML that is unpacked from one document, in bytes: some ten times a text of two million characters. */
const MAX_UNPACKED = 40 * 1024 * 1024;

/** The parts that hold text or say where it is; pictures, fonts and the rest stay packed. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/**
 * Elements `mammoth` does not know and would drop with the words in them, as ones it does know: fields ("7 May" by a field), runs with a
 * direction of writing, line ends of older files.
 */
const withKnownElements = (xml: string): string =>
  xml
    .replace(/<(\/?)w:(?:fldSimple|dir|bdo)(?=[\s/>])/g, '<$1w:smartTag')
    .replace(/<w:cr\s*\/>/g, '<w:br/>')
    .replace(/<w:ptab(?=[\s/>])/g, '<w:tab');

/** The parts of a document as `mammoth` asks for them, so that it neither unpacks nor opens anything itself. */
const asMammothFile = (parts: ReadonlyMap<string, string>) => ({
  exists: (name: string): boolean => parts.has(name),
  read: async (name: string): Promise<string> => parts.get(name) ?? '',
});

/**
 * Reads a Word document in memory: no temporary files, nothing it links to is opened.
 * @throws failure file-damaged, file-encrypted, file-too-long or file-no-text
 */
export const readDocx = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const zip = openZip(bytes, MAX_UNPACKED);
  const utf8 = new TextDecoder('utf-8');
  const parts = new Map(
    zip.names.filter((name) => NEEDED.test(name)).map((name) => [name, withKnownElements(utf8.decode(zip.read(name)))]),
  );
  let text = '';
  // mammoth's types do not name this form of its input.
  const input = { file: asMammothFile(parts) } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    transformDocument: (tree: unknown) => {
      text = textOfTree(tree);
      return { type: 'document', children: [], notes: {}, comments: [] }; // no HTML is wanted
    },
  });
  if (!text && hasPictures(parts)) throw failure('file-no-text');
  return { text, notes: docxNotes(parts) };
};
