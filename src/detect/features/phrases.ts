import type { Document } from '../../text/document.ts';
import { FUNCTION_CLASS, OPEN } from './closed.ts';
import type { Signals } from './signals.ts';

/** Noun groups and the verbs before them, from word classes alone: a tagger proper costs forty milliseconds a thousand words. */
export interface Phrases {
  /** 0 function word or mark, 1 noun, 2 verb, 3 adjective or number, 4 adverb. */
  readonly role: Uint8Array;
  /** First token of the noun group, the one after its last, and its head; -1 outside a group. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly head: Int32Array;
  /** The last verb before the token in its sentence, at most eight tokens away; -1 where there is none. */
  readonly verb: Int32Array;
}

const OPENS_NOUN = new Set(['the', 'my', 'of', 'in', 'by', 'two', 'first'].map((word) => FUNCTION_CLASS.get(word)));
const OPENS_VERB = new Set(['i', 'to', 'will', 'does', 'not', 'who', 'has'].map((word) => FUNCTION_CLASS.get(word)));
const NUMBERS = new Set(['two', 'first'].map((word) => FUNCTION_CLASS.get(word)));

const roleOf = (part: number, before: number, roleBefore: number): number => {
  if (part < OPEN) return NUMBERS.has(part) ? 3 : 0;
  const open = part - OPEN;
  if (open >= 40) return 1;
  if (open === 39) return 0;
  if (open === 38) return 4;
  if (open === 36) return 3;
  const ending = open >> 3;
  const may = open & 7;
  if (ending >= 2) return OPENS_NOUN.has(before) || roleBefore === 3 ? 3 : may === 1 ? 1 : 2;
  if (may === 1) return 1;
  if (may === 2) return 2;
  if (may === 4) return 3;
  if (may & 4 && !(may & 2)) return ending === 1 ? 1 : 3;
  if (may & 2 && OPENS_VERB.has(before)) return 2;
  if (OPENS_NOUN.has(before) || roleBefore === 3 || roleBefore === 1) return 1;
  return may & 4 ? 3 : may & 1 ? 1 : 2;
};

export const phrasesOf = ({ tokens, sentences }: Document, { part }: Signals): Phrases => {
  const size = tokens.length;
  const none = () => new Int32Array(size).fill(-1);
  const found: Phrases = { role: new Uint8Array(size), from: none(), to: none(), head: none(), verb: none() };
  const { role, from, to, head, verb } = found;
  for (const sentence of sentences) {
    let last = -1;
    for (let t = sentence.from; t < sentence.to; t++) {
      const first = t === sentence.from;
      role[t] = roleOf(part[t] ?? 0, first ? 0 : (part[t - 1] ?? 0), first ? 0 : (role[t - 1] ?? 0));
      if (last >= 0 && t - last <= 8) verb[t] = last;
      if (role[t] === 2) last = t;
    }
    let start = -1;
    const close = (end: number) => {
      if (start < 0) return;
      let main = end - 1;
      while (main > start && role[main] !== 1) main--;
      from.fill(start, start, end);
      to.fill(end, start, end);
      head.fill(main, start, end);
      start = -1;
    };
    for (let t = sentence.from; t < sentence.to; t++) {
      const inGroup = role[t] === 1 || role[t] === 3 || (start >= 0 && tokens[t]?.text === '-' && t + 1 < sentence.to);
      if (inGroup) {
        if (start < 0) start = t;
      } else close(t);
    }
    close(sentence.to);
  }
  return found;
};
