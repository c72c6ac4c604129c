import type { SectionRules } from '../knowledge/sections.ts';
import type { Span } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import type { SentenceInText } from './section-features.ts';

export interface Sentence extends Span {
  readonly text: string;
}

const LIST_ITEM = /^(?:[-*\u2022\u2013]|\d{1,2}[.)]|\p{L}{1,12}:)\s/u;

/** A line that was wrapped to fit: the sentence goes on below it. Headings, list items and short lines end where they end. */
const goesOn = (text: string, first: Sentence, next: Sentence): boolean => {
  const between = text.slice(first.end, next.start);
  if (!/^[^\S\n]*\n[^\S\n]*$/.test(between) || /[.!?:;]["')\u2019\u201d]?$/.test(first.text)) return false;
  if (LIST_ITEM.test(next.text)) return false;
  const line = first.text.slice(first.text.lastIndexOf('\n') + 1);
  const whole = text.slice(text.lastIndexOf('\n', first.end - 1) + 1, first.end);
  return /^\p{Ll}/u.test(next.text) || Math.max(line.length, whole.length) >= 60;
};

/** Sentences without the white space around them; a soft line end inside one reads as a space. */
export const sentencesOf = (safe: string): Sentence[] => {
  const sentences: Sentence[] = [];
  const spans = splitSentences(safe);
  const cut = lowerCased(safe) ? spans.flatMap((span) => cutLowerCased(safe, span)) : spans;
  for (const { start, end } of cut) {
    const raw = safe.slice(start, end);
    const text = raw.trim();
    if (!text) continue;
    const at = start + raw.indexOf(text);
    const sentence = { start: at, end: at + text.length, text };
    const last = sentences.at(-1);
    if (last && goesOn(safe, last, sentence)) {
      sentences[sentences.length - 1] = {
        start: last.start,
        end: sentence.end,
        text: safe.slice(last.start, sentence.end),
      };
    } else sentences.push(sentence);
  }
  return sentences.map((sentence) => ({ ...sentence, text: sentence.text.replaceAll('\n', ' ') }));
};

const SHORTENED =
  /\b(?:\p{L}|approx|appts?|vs|etc|e\.?g|i\.?e|dept|prev|resp|misc|est|poss|prob|sess|mins?|hrs?|wks?|mos?|yrs?|pts?|cts?|hx|dx|tx|sx|rx|mr|mrs|ms|dr|re|incl|esp)$/iu;

/** Who types without capitals still ends sentences. */
const lowerCased = (text: string): boolean => {
  const starts = text.match(/(?:^|[.!?]\s)\s*\p{L}/gu) ?? [];
  const small = starts.filter((one) => /\p{Ll}$/u.test(one)).length;
  return small >= 2 && small >= starts.length / 3;
};

const cutLowerCased = (text: string, { start, end }: Span): Span[] => {
  const spans: Span[] = [];
  let from = start;
  for (const stop of text.slice(start, end).matchAll(/[.!]+["')\u2019\u201d]*\s+(?=\p{Ll})/gu)) {
    const at = start + stop.index;
    if (SHORTENED.test(text.slice(Math.max(from, at - 12), at))) continue;
    spans.push({ start: from, end: at + stop[0].length });
    from = at + stop[0].length;
  }
  return [...spans, { start: from, end }];
};

const INLINE = /^[-*•\s]*([\p{L}+][\p{L}'’/&, -]{0,40}?)\s?[:–-]\s+\S/u;

/** The heading each sentence stands under; a heading alone on its line is told apart. */
export const headed = (
  text: string,
  sentences: readonly Sentence[],
  sections: readonly SectionRules[],
): (Sentence & SentenceInText)[] => {
  const isKnown = (words: string) => sections.some(({ headings }) => headings.test(words));
  let above = '';
  let inLine = '';
  return sentences.map((sentence) => {
    const { start, end } = sentence;
    const opensLine = start === 0 || /\n[^\S\n]*$/.test(text.slice(Math.max(0, start - 20), start));
    if (opensLine) inLine = '';
    const alone = sentence.text.replace(/\s*:$/, '').toLowerCase();
    const endsLine = end < text.length && /^[^\S\n]*\n/.test(text.slice(end, end + 20));
    if (opensLine && endsLine && alone.length <= 50 && !/[.?!]$/.test(alone) && isKnown(alone)) {
      above = alone;
      return { ...sentence, heading: alone, isHeading: true };
    }
    const prefix = INLINE.exec(sentence.text)?.[1]?.trim().toLowerCase() ?? (/^\+\s/.test(sentence.text) ? '+' : '');
    const own = prefix && (prefix.length === 1 || isKnown(prefix)) ? prefix : '';
    if (opensLine && own) inLine = own;
    return { ...sentence, heading: own || inLine || above, isHeading: false };
  });
};
