import type { Document, Token } from '../../text/document.ts';
import { CUE_CLASS } from './closed.ts';

/** What kind of line a sentence stands in; 0 is running text. */
const LINE_KINDS: readonly RegExp[] = [
  /^\s*(?:[SOAPDBIR]|subjective|objective|assessment|plan|data|background|history|presenting|question|risk|goals?|intervention|response)\s*:/i,
  /^\s*(?:[-*•–]|\d{1,2}[.)])\s/u,
  /^\s*(?:T|C|TH|CL|P|M|F|W|H|[A-Z]{1,2})\s*:/,
  /^\s*(?:subject|re|from|to|cc|date|client|name|dob|ref|id|dx|age)\s*:/i,
  /^\s*(?:thanks|thank you|best|regards|kind regards|warmly|cheers|sincerely|yours|many thanks|take care)\b[^.]{0,30}$/i,
  /^[A-Z][^.!?]{0,60}$/,
];

export interface Layout {
  /** By sentence: 0 running text, 1 note heading, 2 bullet, 3 dialogue, 4 field, 5 greeting at the end, 6 short line without a stop. */
  readonly line: Uint8Array;
  /** By token: inside double or curly quotation marks. */
  readonly quoted: Uint8Array;
  /** By sentence: who is first spoken of: 1 the writer, 2 somebody by pronoun, 3 the client or kin; and 4 more for a question. */
  readonly subject: Uint8Array;
}

const WRITER = new Set("i i'm i've i'd i'll we we're we've my our me us".split(' '));
const SOMEBODY = new Set("he she they he's she's they're his her their him them".split(' '));
const CLIENT = new Set([CUE_CLASS.get('client'), CUE_CLASS.get('mother'), CUE_CLASS.get('twin')]);

const subjectOf = (words: readonly Token[]): number => {
  const asks = words.at(-1)?.text === '?' ? 4 : 0;
  for (const { lower } of words) {
    if (WRITER.has(lower)) return 1 + asks;
    if (SOMEBODY.has(lower)) return 2 + asks;
    if (CLIENT.has(CUE_CLASS.get(lower))) return 3 + asks;
  }
  return asks;
};

const lineKind = (text: string): number => LINE_KINDS.findIndex((kind) => kind.test(text)) + 1;

/** Line kinds and quotations. A quotation is at most 60 tokens long, so that a stray mark does not colour the rest. */
export const layoutOf = ({ text, tokens, sentences }: Document): Layout => {
  const line = Uint8Array.from(sentences, ({ start, end }) =>
    lineKind(text.slice(start, Math.min(end, start + 120)).trimEnd()),
  );
  const quoted = new Uint8Array(tokens.length);
  let open = -1;
  for (const [n, token] of tokens.entries()) {
    const mark = token.text;
    if (open >= 0 && n - open > 60) open = -1;
    if (mark !== '"' && mark !== '\u201c' && mark !== '\u201d') continue;
    if (open >= 0 && mark !== '\u201c') {
      quoted.fill(1, open + 1, n);
      open = -1;
    } else if (mark !== '\u201d') open = n;
  }
  const subject = Uint8Array.from(sentences, ({ from, to }) => subjectOf(tokens.slice(from, to)));
  return { line, quoted, subject };
};
