import type { SectionRules } from '../knowledge/sections.ts';

/** A sentence as it is sorted, and what stands around it. */
export interface SentenceInText {
  readonly text: string;
  /** Heading of the lines it stands under, or the words before a colon that it begins with; lower case. */
  readonly heading: string;
  /** It is a heading itself. */
  readonly isHeading: boolean;
}

const WORD = /[\p{L}][\p{L}'’-]*|\d+/gu;
const stem = (word: string): string => word.replace(/[’']s$/, '').replace(/(?<=\p{L}{4})(?:ing|ed|es|s|ly)$/u, '');

const place = (index: number, count: number): string => {
  if (index === 0) return 'first';
  if (index === count - 1) return 'last';
  if (index === 1) return 'second';
  const at = index / (count - 1);
  return at < 0.3 ? 'early' : at < 0.7 ? 'middle' : 'late';
};

const withoutQuotes = (text: string): string => text.replace(/["“][^"“”\n]{0,400}["”]/gu, '"…"');

/** What is to be seen in a sentence, by name: cues, headings, place, first words and words. */
export const featuresOf = (
  { text, heading, isHeading }: SentenceInText,
  index: number,
  count: number,
  sections: readonly SectionRules[],
): string[] => {
  const features = ['always', `place:${place(index, count)}`];
  for (const { id, cues, headings } of sections) {
    cues.forEach((cue, n) => {
      if (cue.pattern.test(text)) features.push(`cue:${id}#${n + 1}`);
    });
    if (heading && headings.test(heading)) features.push(`under:${id}`);
  }
  if (isHeading) return [...features, 'heading'];
  if (heading.length === 1) features.push(`letter:${heading}`);
  const plain = withoutQuotes(text).toLowerCase();
  if (plain.includes('?')) features.push('asks');
  if (plain !== text.toLowerCase()) features.push('quotes');
  const words = [...plain.matchAll(WORD)].map(([word]) => stem(word.replaceAll('’', "'")));
  if (words.length <= 4) features.push('short');
  if (words.length >= 25) features.push('long');
  const [one, two] = words;
  if (one) features.push(`begins:${one}`);
  if (one && two) features.push(`begins:${one} ${two}`);
  return [...features, ...new Set(words.map((word) => `word:${word}`))];
};
