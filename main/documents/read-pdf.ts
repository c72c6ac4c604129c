import { MAX_TEXT } from '../../src/contract/calls.ts';
import { codeOf, failure } from '../failure.ts';
import { type Line, mendLines } from './mend-lines.ts';
import type { ReadDocument } from './read.ts';

type Pdf = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Page = Awaited<ReturnType<Awaited<ReturnType<Pdf['getDocument']>['promise']>['getPage']>>;

/** pdf.js makes one of these as it loads, for drawing; nothing is drawn here. */
class Unused {}

/** Loaded with the first PDF. Its reading half runs in this thread, from the package, and nothing of it is fetched. */
const loadPdf = async (): Promise<Pdf> => {
  const globals: Record<string, unknown> = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= Unused;
  globals['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
};

const QUIET = 0;

const open = ({ getDocument }: Pdf, bytes: Uint8Array) =>
  getDocument({
    data: new Uint8Array(bytes), // a copy: pdf.js keeps what it is given, and takes no Buffer
    verbosity: QUIET,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
  });

const linesOf = async (page: Page): Promise<Line[]> => {
  const { items } = await page.getTextContent();
  const lines: Line[] = [];
  let open: { text: string; left: number; right: number; y: number; size: number } | undefined;
  const close = () => {
    const text = open?.text.replace(/\s+/g, ' ').trim();
    if (open && text) lines.push({ ...open, text });
    open = undefined;
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim()) {
      const left = Number(item.transform[4]);
      const right = left + item.width;
      open ??= { text: '', left, right, y: Number(item.transform[5]), size: item.height };
      open.size = Math.max(open.size, item.height);
      open.right = Math.max(open.right, right);
    }
    if (open) open.text += item.str;
    if (item.hasEOL) close();
  }
  close();
  return lines;
};

/** Whether the page carries what somebody wrote on top of it: comments, or fields filled in. */
const hasAnnotations = async (page: Page): Promise<boolean> => {
  const annotations: readonly unknown[] = await page.getAnnotations().catch(() => []);
  return annotations.some(
    (one) =>
      typeof one === 'object' &&
      one !== null &&
      'subtype' in one &&
      ['Text', 'FreeText', 'Highlight', 'Widget', 'Popup', 'Stamp', 'Ink'].includes(String(one.subtype)),
  );
};

/** Letters of a font that does not say which they are. */
const UNKNOWN_LETTER = /[\ufffd\ue000-\uf8ff]/g;

const notesOf = (text: string, pages: number, without: readonly number[], annotated: boolean): string[] => [
  'Read from a PDF: the ends of lines were mended, and pictures were not read. Look the text over.',
  ...(without.length === 0
    ? []
    : [
        without.length > 1
          ? `${without.length} of ${pages} pages have no text, only pictures or nothing. They were not read.`
          : `Page ${without[0]} has no text, only pictures or nothing. It was not read.`,
      ]),
  ...(annotated ? ['The PDF has comments or form fields. They were not read.'] : []),
  ...((text.match(UNKNOWN_LETTER)?.length ?? 0) > 0
    ? ['Some letters of this PDF could not be told. Compare the text with the file.']
    : []),
];

/**
 * Reads the text of a PDF in reading order. No script of it runs, and no font or table is fetched.
 * @throws failure file-damaged, file-encrypted, file-too-long, or file-no-text for a scan
 */
export const readPdf = async (bytes: Uint8Array, onProgress?: (done: number) => void): Promise<ReadDocument> => {
  const pdf = await loadPdf();
  const loading = open(pdf, bytes);
  try {
    const document = await loading.promise;
    const lines: Line[] = [];
    const without: number[] = [];
    let letters = 0;
    let annotated = false;
    for (let n = 1; n <= document.numPages; n++) {
      onProgress?.((n - 1) / document.numPages);
      const page = await document.getPage(n);
      const found = await linesOf(page);
      if (found.length === 0) without.push(n);
      letters += found.reduce((sum, { text }) => sum + text.length, 0);
      if (letters > MAX_TEXT) throw failure('file-too-long');
      lines.push(...found);
      annotated ||= await hasAnnotations(page);
      page.cleanup();
    }
    if (lines.length === 0) throw failure('file-no-text');
    const text = mendLines(lines);
    return { text, notes: notesOf(text, document.numPages, without, annotated) };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw failure('file-encrypted');
    const code = codeOf(error);
    throw failure(code === 'engine-failed' ? 'file-damaged' : code);
  } finally {
    await loading.destroy().catch(() => {});
  }
};
