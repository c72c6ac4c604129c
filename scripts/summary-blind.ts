/**
 * The blind sets: sentences and texts labelled by a hand that never saw the rules (tests/summary-data/blind-*).
 * Whoever writes rules reads of them the texts with an even number and nothing else: tone and the odd texts give totals only.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SectionRules } from '../src/knowledge/sections.ts';
import type { TonePack } from '../src/knowledge/tone.ts';
import { placeSentences } from '../src/summary/sections.ts';
import { findTone } from '../src/summary/tone.ts';

const read = (name: string): string => readFileSync(new URL(`../tests/summary-data/${name}`, import.meta.url), 'utf8');

interface BlindText {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sentences: readonly { readonly text: string; readonly section: string }[];
}

export interface JudgedSentence {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  /** null: for the tray. */
  readonly label: string | null;
  readonly found: string | null;
  /** The last question of its text. */
  readonly lastQuestion: boolean;
}

/** `even` may be read and learnt from; `odd` is held out. */
export type Half = 'even' | 'odd';

/** Each labelled sentence of a half, with the section of the placed sentence that covers most of it. */
export const judgeSections = (half: Half, sections: readonly SectionRules[]): JudgedSentence[] =>
  read('blind-sections.jsonl')
    .split('\n')
    .filter(Boolean)
    // A file of our own, made by hand and read by tests.
    .map((line) => JSON.parse(line) as BlindText)
    .filter(({ id }) => Number(id.replace(/\D/g, '')) % 2 === (half === 'even' ? 0 : 1))
    .flatMap(({ id, genre, text, sentences }) => {
      const placed = placeSentences(text, sections);
      const last = sentences.findLastIndex(({ section }) => section === 'question');
      let from = 0;
      return sentences.map((sentence, index) => {
        const start = text.indexOf(sentence.text, from);
        const end = start + sentence.text.length;
        from = end;
        const cover = (span: { start: number; end: number }) => Math.min(end, span.end) - Math.max(start, span.start);
        const found = placed.reduce((a, b) => (cover(b) > cover(a) ? b : a));
        return {
          id,
          genre,
          text: sentence.text,
          label: sentence.section === 'none' ? null : sentence.section,
          found: found.section ?? null,
          lastQuestion: index === last,
        };
      });
    });

/** What the labels of the blind set are called in the rules. */
const FLAG: Readonly<Record<string, string>> = {
  'attendance-fees': 'complaint',
  'disparaging-colleagues': 'colleagues',
  'insensitive-wording': 'insensitive',
};

export interface BlindTone {
  readonly of: number;
  /** Of the flagged sentences, those with a label. */
  readonly precision: number;
  /** Of the labelled sentences, those with any flag. */
  readonly recall: number;
  /** By label: sentences, those with any flag, those with the label's own. */
  readonly labels: ReadonlyMap<string, { readonly of: number; readonly any: number; readonly own: number }>;
}

/** Flag or no flag on the blind sentences: totals only. */
export const blindTone = (packs: readonly TonePack[]): BlindTone => {
  // A file of our own, made by hand and read by tests.
  const rows = parse(read('blind-tone.yaml')) as readonly { readonly text: string; readonly label: string }[];
  const labels = new Map<string, { of: number; any: number; own: number }>();
  for (const { text, label } of rows) {
    const flags = findTone(text, packs).map(({ flag }) => flag);
    const sums = labels.get(label) ?? { of: 0, any: 0, own: 0 };
    sums.of += 1;
    if (flags.length) sums.any += 1;
    if (flags.includes(FLAG[label] ?? label)) sums.own += 1;
    labels.set(label, sums);
  }
  const none = labels.get('none') ?? { of: 0, any: 0, own: 0 };
  const hits = [...labels].reduce((sum, [label, { any }]) => sum + (label === 'none' ? 0 : any), 0);
  return {
    of: rows.length,
    precision: hits + none.any ? hits / (hits + none.any) : 1,
    recall: hits / (rows.length - none.of),
    labels,
  };
};
