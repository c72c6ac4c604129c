import type { TonePack } from '../knowledge/tone.ts';
import type { Span } from '../model.ts';

/** A place where the tone may hurt, and a kinder way; advice, never a lock. */
export interface ToneNote extends Span {
  readonly flag: string;
  readonly rule: string;
  readonly title: string;
  readonly because: string;
  readonly instead: string;
}

const QUOTED =
  /["\u201c][^"\u201c\u201d\n]{1,400}["\u201d]|(?<![\p{L}\p{N}])['\u2018][^'\u2018\u2019\n]{2,300}['\u2019](?![\p{L}\p{N}])/gu;

// The client, or somebody about them, is the one who says it.
const REPORTED =
  /\b(?:(?:client|patient|ct|pt|she|he|they|mother|mom|mum|father|dad|wife|husband|partner|sister|brother|son|daughter|boss|teacher|ex|who|family|parents)\b[^.;!?\n]{0,20}\b(?:says?|said|feels?|felt|calls?|called|calling|describes?|described|refers?|referred|reports?|reported|fears?|worries|worried|believes?|believed|thinks?|thought|assumes?|assumed|wonders?|tells?|told|sees?|saw|labels?|labell?ed|accus(?:es|ed)|shouts?|shouted|wish(?:es|ed)|hopes?|hoped|asks?|asked)|(?:was|is|been|being|got) (?:called|labell?ed|told|thought|described as)|afraid (?:of being|that)|accused of being|(?:in|uses?|used|with) (?:her|his|their) (?:own )?words?|the words?|identif(?:y|ies|ied) as|self-critical|self-talk|inner critic|ashamed of (?:being|how))\b[^.;!?\n]{0,60}$/i;

// The author speaks of themself.
const SELF = /\bI(?:[\u2019']m| am| was| felt?| feel| sound(?:ed)?|[\u2019']ve been| have been)\b(?: \w+){0,2} $/i;

// "…, she says": the same, told afterwards.
const REPORTED_AFTER =
  /^[^.;!?\n]{0,12},\s*(?:s?he|they|(?:the |my )?client|her mother|his mother|the (?:school|family|teacher|referrer)) (?:says?|said|feels?|recalls?|reports?|remembers|believes?|tells?|told|puts it)\b/i;

// The client's own lines of a transcript.
const CLIENT_LINE = /^[ \t]*(?:C|Cl|Ct|Pt|P|Client|Patient|C\d)\s*:.*$/gim;

/** The words of others: between quotation marks, and a client's lines of dialogue. */
export const quotedSpans = (text: string): Span[] =>
  [...text.matchAll(QUOTED), ...text.matchAll(CLIENT_LINE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

// A note around a whole quotation is about the quotation marks: he "forgot" again.
const isQuoted = (quotes: readonly Span[], start: number, end: number): boolean =>
  quotes.some((quote) => quote.start < end && start < quote.end && !(start < quote.start && quote.end <= end));

const isReported = (text: string, start: number, end: number, self: boolean): boolean => {
  const before = text.slice(Math.max(0, start - 120), start);
  return REPORTED.test(before) || (self && SELF.test(before)) || REPORTED_AFTER.test(text.slice(end, end + 80));
};

/** Where one pack's rows match, quotations and, where the pack says so, reported speech left alone. */
export const runTonePack = (text: string, pack: TonePack): ToneNote[] => {
  const quotes = quotedSpans(text);
  return pack.rows.flatMap((row) =>
    [...text.matchAll(row.pattern)].flatMap((match): ToneNote[] => {
      const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      const end = match.index + match[0].trimEnd().length;
      if (start >= end || isQuoted(quotes, start, end)) return [];
      if (row.reportingExempt && isReported(text, start, end, row.reportingExempt === true)) return [];
      const { title, because } = pack;
      return [{ flag: pack.id, rule: row.id, start, end, title, because, instead: row.instead ?? pack.instead }];
    }),
  );
};

/** Every tone note in a text, in text order; of overlapping notes the longer one. Pure. */
export const findTone = (text: string, packs: readonly TonePack[]): ToneNote[] => {
  const kept: ToneNote[] = [];
  const notes = packs
    .flatMap((pack) => runTonePack(text, pack))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const note of notes)
    if (!kept.some((other) => other.start < note.end && note.start < other.end)) kept.push(note);
  return kept.sort((a, b) => a.start - b.start);
};
