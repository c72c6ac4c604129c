import { hashText } from '../../src/detect/features/hash.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';
import type { CaseText } from '../corpora.ts';
import type { GoldSpan } from '../score.ts';
import { createRandom } from './random.ts';

/** Replaces the surfaces of marks, keeping every offset right. */
const rewrite = (text: CaseText, surfaceOf: (span: GoldSpan, surface: string) => string): CaseText => {
  let out = '';
  let at = 0;
  const spans: GoldSpan[] = [];
  for (const span of [...text.spans].sort((a, b) => a.start - b.start)) {
    out += text.text.slice(at, span.start);
    const surface = surfaceOf(span, text.text.slice(span.start, span.end));
    spans.push({ ...span, start: out.length, end: out.length + surface.length });
    out += surface;
    at = span.end;
  }
  return { ...text, text: out + text.text.slice(at), spans };
};

const sameLength = (text: CaseText, change: (text: string) => string): CaseText | undefined => {
  const changed = change(text.text);
  return changed.length === text.text.length ? { ...text, text: changed } : undefined;
};

// Shares of texts that get a copy of a kind.
const LOWER = 0.15;
const UPPER = 0.04;
const NAMES = 0.25;
const TITLES = /^(?:Mrs|Miss|Prof|Rev|Sgt|Capt|Father|Sister|Pastor|Coach|Aunt|Uncle|Judge)$/;

/** Makes altered copies of a text: typed in lower case, in capitals, with every name exchanged; the same on every run. */
export const createAugment = ({ gazetteer }: Knowledge): ((text: CaseText) => CaseText[]) => {
  const names = [...gazetteer.names].filter(([word]) => word.length > 2);
  const given = names.filter(([, use]) => use.given).map(([word]) => word);
  const surnames = names.filter(([, use]) => use.surname).map(([word]) => word);
  return (text) => {
    const random = createRandom(hashText(text.id));
    const pick = (words: readonly string[]): string => {
      const word = words[Math.floor(random() * words.length)] ?? 'alex';
      return (word[0] ?? '').toUpperCase() + word.slice(1);
    };
    const chosen = new Map<string, string>();
    const exchange = (word: string, at: number): string => {
      if (TITLES.test(word)) return word;
      const fresh = chosen.get(word) ?? pick(at === 0 ? given : surnames);
      chosen.set(word, fresh);
      return fresh;
    };
    const copies = [
      random() < LOWER ? sameLength(text, (s) => s.toLowerCase()) : undefined,
      random() < UPPER ? sameLength(text, (s) => s.toUpperCase()) : undefined,
      random() < NAMES && given.length && surnames.length
        ? rewrite(text, ({ category }, surface) =>
            category === 'name' ? surface.replace(/\p{Lu}[\p{Ll}\p{M}]{2,}/gu, exchange) : surface,
          )
        : undefined,
    ];
    return copies.flatMap((copy) => (copy ? [copy] : []));
  };
};
