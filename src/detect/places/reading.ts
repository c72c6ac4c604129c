import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Document, Token } from '../../text/document.ts';
import { fold } from '../../text/fold.ts';

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
export const isShout = (text: string): boolean =>
  text.length > 1 && /\p{Lu}/u.test(text) && text === text.toUpperCase();
export const isWord = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'mixed';

const PLAIN = /^[\x20-\x7e]*$/;
/** As `fold`, cheaper for plain words. */
export const keyOf = (text: string): string => (PLAIN.test(text) ? text.toLowerCase().replace(/`/g, "'") : fold(text));

/** No line end and at most two blanks between token `i` and the one before it. */
export const joins = ({ tokens, text }: Document, i: number): boolean => {
  const before = tokens[i - 1];
  const token = tokens[i];
  if (!before || !token || token.start - before.end > 2) return false;
  return token.start === before.end || !/[\r\n]/.test(text.slice(before.end, token.start));
};

/** No character between token `i` and the one before it. */
export const touches = ({ tokens }: Document, i: number): boolean => tokens[i - 1]?.end === tokens[i]?.start && i > 0;

/** Stands first in its sentence or line, bullets and quotation marks aside, or after a label's colon. */
export const opens = ({ tokens, sentences }: Document, i: number): boolean => {
  const token = tokens[i];
  if (!token) return false;
  const from = sentences[token.sentence]?.from ?? 0;
  for (let n = i - 1; n >= from; n--) {
    const kind = tokens[n]?.kind;
    const text = tokens[n]?.text ?? '';
    if (kind !== 'mark') return kind === 'number' && n === from;
    if (/[:.!?;]/.test(text)) return true;
    if (/[,)/&]/.test(text)) return false;
  }
  return true;
};

/** How common a word is as a word: 0 unknown to the dictionary, else its SCOWL level (10 commonest). */
export const levelOf = ({ wordLevels }: Gazetteer, word: string): number =>
  PLAIN.test(word) ? (wordLevels.get(word.toLowerCase()) ?? 0) : 0;

/** Is most of the text in capitals, or typed without any? Then capitals say nothing. */
export interface Typing {
  readonly shouting: boolean;
  readonly lower: boolean;
}

const judged = new WeakMap<Document, Typing>();

/** Judges a text by its words, once: the share in capitals, and sentences that begin small. */
export const typingOf = (document: Document): Typing => {
  const known = judged.get(document) ?? judgeTyping(document);
  judged.set(document, known);
  return known;
};

const judgeTyping = ({ tokens, sentences }: Document): Typing => {
  let words = 0;
  let shouted = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 3) continue;
    words++;
    if (isShout(token.text)) shouted++;
  }
  let begun = 0;
  let small = 0;
  for (const { from } of sentences) {
    const first = tokens[from];
    if (first?.kind !== 'word') continue;
    begun++;
    if (/^\p{Ll}/u.test(first.text)) small++;
  }
  const lonelyI = tokens.some(
    (token, i) => token.text === 'i' && tokens[i + 1]?.text !== '.' && tokens[i + 1]?.text !== ')',
  );
  return { shouting: words > 5 && shouted > words * 0.6, lower: lonelyI || (begun > 2 && small > begun * 0.5) };
};
