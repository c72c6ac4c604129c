/** Scores predicted spans against gold spans, with the definitions of the Text Anonymization Benchmark where it has one. */
import { allSet, isCovered as covered, paint, isSeen as seen, wordsOf } from '../src/practice/coverage.ts';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly type: 'direct' | 'quasi';
  readonly entity?: string;
  readonly text?: string;
}
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  /** Several annotators: every count is summed over them. */
  readonly annotators?: readonly (readonly GoldSpan[])[];
}
export interface PredictedSpan {
  readonly start: number;
  readonly end: number;
}
export interface ScoreOptions {
  /** Gold of these categories counts neither as missed nor, when masked, as a false positive. */
  readonly ignore?: readonly string[];
  /** The same for every category but these. */
  readonly only?: readonly string[];
}

type Pair = [hit: number, all: number];
interface CategoryTally {
  mentions: number;
  covered: number;
  seen: number;
}
interface Tally {
  token: { hit: number; gold: number; predicted: number };
  mentions: Pair;
  types: Record<'direct' | 'quasi', { mentions: number; covered: number; seen: number; entities: Pair }>;
  categories: Map<string, CategoryTally>;
  falseCharacters: number;
  words: number;
  falseSpans: number;
  predicted: number;
}

const newTally = (): Tally => ({
  token: { hit: 0, gold: 0, predicted: 0 },
  mentions: [0, 0],
  types: {
    direct: { mentions: 0, covered: 0, seen: 0, entities: [0, 0] },
    quasi: { mentions: 0, covered: 0, seen: 0, entities: [0, 0] },
  },
  categories: new Map(),
  falseCharacters: 0,
  words: 0,
  falseSpans: 0,
  predicted: 0,
});

const addText = (
  tally: Tally,
  gold: GoldText,
  predicted: readonly PredictedSpan[],
  keep: (span: GoldSpan) => boolean,
): void => {
  const { text } = gold;
  const doc = wordsOf(text);
  const neutral = paint(
    text.length,
    gold.spans.filter((span) => !keep(span)),
  );
  const mask = paint(text.length, predicted);
  const union = new Uint8Array(text.length);
  tally.words += doc.words.length;
  tally.predicted += predicted.length;
  for (const all of gold.annotators ?? [gold.spans]) {
    const spans = all.filter(keep);
    const map = paint(text.length, spans);
    for (let i = 0; i < text.length; i++) if (map[i]) union[i] = 1;
    for (const [from, to] of doc.words) {
      const isGold = allSet(map, from, to);
      const isPredicted = allSet(mask, from, to);
      if (isGold) {
        tally.token.gold++;
        if (isPredicted) tally.token.hit++;
      }
      if (isPredicted && (isGold || !allSet(neutral, from, to))) tally.token.predicted++;
    }
    const entities = new Map<string, { type: 'direct' | 'quasi'; safe: boolean }>();
    for (const span of spans) {
      const category = tally.categories.get(span.category) ?? { mentions: 0, covered: 0, seen: 0 };
      tally.categories.set(span.category, category);
      const type = tally.types[span.type];
      const isCovered = covered(doc, mask, span.start, span.end);
      tally.mentions[1]++;
      category.mentions++;
      type.mentions++;
      if (isCovered) {
        tally.mentions[0]++;
        category.covered++;
        type.covered++;
      }
      if (seen(doc, mask, span.start, span.end)) {
        category.seen++;
        type.seen++;
      }
      const key = span.entity ?? `${span.category}:${text.slice(span.start, span.end).toLowerCase()}`;
      const entity = entities.get(key) ?? { type: span.type, safe: true };
      entity.safe &&= isCovered;
      entities.set(key, entity);
    }
    for (const { type, safe } of entities.values()) {
      tally.types[type].entities[1]++;
      if (safe) tally.types[type].entities[0]++;
    }
  }
  for (let i = 0; i < text.length; i++) {
    if (mask[i] && !union[i] && !neutral[i] && !/\s/.test(text[i] ?? '')) tally.falseCharacters++;
  }
  for (const { start, end } of predicted) {
    let hit = false;
    for (let i = start; i < end && !hit; i++) hit = Boolean(union[i] || neutral[i]);
    if (!hit) tally.falseSpans++;
  }
};

const ratio = (part: number, whole: number): number | null =>
  whole ? Math.round((part / whole) * 10_000) / 10_000 : null;

export interface TypeScore {
  readonly mentions: number;
  /** Every word of the mention masked. */
  readonly mentionRecall: number | null;
  /** At least half of its words masked. */
  readonly seenRecall: number | null;
  /** Every mention of the entity masked. */
  readonly entityRecall: number | null;
}
export interface Score {
  readonly texts: number;
  readonly words: number;
  readonly predictedSpans: number;
  readonly mentionRecall: number | null;
  readonly tokenPrecision: number | null;
  readonly tokenRecall: number | null;
  readonly falseCharactersPer1000Words: number | null;
  /** Predicted spans that touch no gold mark, per 1,000 words. */
  readonly falseSpansPer1000Words: number | null;
  readonly perType: Readonly<Record<'direct' | 'quasi', TypeScore>>;
  readonly perCategory: Readonly<
    Record<string, { mentions: number; mentionRecall: number | null; seenRecall: number | null }>
  >;
}

/** Scores a set. `predictions` maps text ids to spans; a text without an entry counts as one with no findings. */
export const score = (
  gold: readonly GoldText[],
  predictions: ReadonlyMap<string, readonly PredictedSpan[]>,
  { ignore = [], only = [] }: ScoreOptions = {},
): Score => {
  const keep = (span: GoldSpan) => !ignore.includes(span.category) && (!only.length || only.includes(span.category));
  const tally = newTally();
  for (const doc of gold) addText(tally, doc, predictions.get(doc.id) ?? [], keep);
  const typeScore = (type: 'direct' | 'quasi'): TypeScore => {
    const { mentions, covered: full, seen: half, entities } = tally.types[type];
    return {
      mentions,
      mentionRecall: ratio(full, mentions),
      seenRecall: ratio(half, mentions),
      entityRecall: ratio(...entities),
    };
  };
  return {
    texts: gold.length,
    words: tally.words,
    predictedSpans: tally.predicted,
    mentionRecall: ratio(...tally.mentions),
    tokenPrecision: ratio(tally.token.hit, tally.token.predicted),
    tokenRecall: ratio(tally.token.hit, tally.token.gold),
    falseCharactersPer1000Words: ratio(tally.falseCharacters * 1000, tally.words),
    falseSpansPer1000Words: ratio(tally.falseSpans * 1000, tally.words),
    perType: { direct: typeScore('direct'), quasi: typeScore('quasi') },
    perCategory: Object.fromEntries(
      [...tally.categories]
        .sort((a, b) => b[1].mentions - a[1].mentions)
        .map(([name, c]) => [
          name,
          { mentions: c.mentions, mentionRecall: ratio(c.covered, c.mentions), seenRecall: ratio(c.seen, c.mentions) },
        ]),
    ),
  };
};
