import { evidenceOf } from '../../src/detect/features/evidence.ts';
import { layoutOf } from '../../src/detect/features/layout.ts';
import { phrasesOf } from '../../src/detect/features/phrases.ts';
import { type Rarity, signalsOf } from '../../src/detect/features/signals.ts';
import { GROUPS, type Group } from '../../src/detect/features/template-ids.ts';
import { emitFeatures } from '../../src/detect/features/templates.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';
import type { Lexicon } from '../../src/knowledge/lexicon.ts';
import { CATEGORIES, type Candidate, type Category } from '../../src/model.ts';
import type { Document } from '../../src/text/document.ts';
import type { GoldSpan } from '../score.ts';

/** One text, cut up, with what the detectors found and what is true. */
export interface Prepared {
  readonly id: string;
  readonly document: Document;
  readonly candidates: readonly Candidate[];
  readonly labels: Uint8Array;
  readonly spans: readonly GoldSpan[];
}

/** What training hides at random: the word itself, what the detectors found. */
export const HIDEABLE = { none: 0, word: 1, evidence: 2 } as const;

/** Sequences of tokens with their features, flat. */
export interface Sequences {
  /** Hash of a feature. */
  readonly hashes: Int32Array;
  /** What the feature tells of, if it may be hidden in training: a number of `HIDEABLE`. */
  readonly hideable: Uint8Array;
  /** Where the features of token n begin; one more at the end. */
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  /** First token of every sentence; one more at the end. */
  readonly sentences: Int32Array;
}

/** Gold labels of tokens: a token that touches a span belongs to it. */
export const labelsOf = ({ tokens }: Document, spans: readonly GoldSpan[]): Uint8Array => {
  const labels = new Uint8Array(tokens.length);
  for (const span of spans) {
    const category = CATEGORIES.indexOf(span.category as Category);
    let began = -1;
    for (const [t, token] of tokens.entries()) {
      if (token.end <= span.start || token.start >= span.end) continue;
      labels[t] = (began < 0 || tokens[t - 1]?.sentence !== token.sentence ? 1 : 2) + 2 * category;
      began = t;
    }
  }
  return labels;
};

/** Words of a text that stand in it outside every mark. */
export const unmarkedWords = ({ document, labels }: Prepared): Set<string> =>
  new Set(document.tokens.filter((token, t) => token.kind !== 'mark' && !labels[t]).map(({ lower }) => lower));

export const countTexts = (texts: readonly Prepared[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of unmarkedWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const hideableOf = (template: number): number => {
  const group = GROUPS[template >> 6];
  const n = template & 63;
  if (group === 'evidence') return HIDEABLE.evidence;
  const lexical =
    (group === 'word' && n !== 0 && n !== 3) ||
    group === 'affix' ||
    (group === 'context' && (n === 16 || n === 17 || n === 26));
  return lexical ? HIDEABLE.word : HIDEABLE.none;
};

/** Features of some texts. `rarityOf` gives each text its table, its own words not counted where it was counted. */
export const extract = (
  texts: readonly Prepared[],
  knowledge: Knowledge,
  lexicon: Lexicon,
  rarityOf: (text: Prepared) => Rarity,
  without: readonly Group[] = [],
): Sequences => {
  let hashes = new Int32Array(1 << 22);
  let hideable = new Uint8Array(1 << 22);
  let used = 0;
  const offsets: number[] = [];
  const labels: number[] = [];
  const sentences: number[] = [];
  const left = new Set(without.map((group) => GROUPS.indexOf(group)));
  for (const text of texts) {
    const { document } = text;
    const signals = signalsOf(document, lexicon, knowledge.gazetteer, rarityOf(text));
    const properties = {
      document,
      lexicon,
      signals,
      evidence: evidenceOf(document, text.candidates),
      layout: layoutOf(document),
      phrases: phrasesOf(document, signals),
    };
    for (const sentence of document.sentences) {
      sentences.push(offsets.length);
      for (let t = sentence.from; t < sentence.to; t++) {
        offsets.push(used);
        labels.push(text.labels[t] ?? 0);
        emitFeatures(properties, t, (template, hash) => {
          if (left.has(template >> 6)) return;
          if (used === hashes.length) {
            const more = new Int32Array(used * 2);
            more.set(hashes);
            hashes = more;
            const flags = new Uint8Array(used * 2);
            flags.set(hideable);
            hideable = flags;
          }
          hashes[used] = hash;
          hideable[used++] = hideableOf(template);
        });
      }
    }
  }
  sentences.push(offsets.length);
  offsets.push(used);
  return {
    hashes: hashes.slice(0, used),
    hideable: hideable.slice(0, used),
    offsets: Int32Array.from(offsets),
    labels: Uint8Array.from(labels),
    sentences: Int32Array.from(sentences),
  };
};
