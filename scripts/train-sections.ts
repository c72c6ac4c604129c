/**
 * node scripts/train-sections.ts [--check] -> rules/data/section-leans.json
 * Learns what the cues of rules/sections.yaml leave open from labelled texts (tests/summary-data: own texts in view, other writers' in view,
 * the even half of the blind ones, and texts of the corpus): a linear-chain model whose score is the cues' plus learnt leanings. --check trains on four fifths and
 * tells how the fifth left out is sorted, five times; nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadSections } from '../rules/sections.ts';
import type { SectionRules } from '../src/knowledge/sections.ts';
import { featuresOf } from '../src/summary/section-features.ts';
import { headed, sentencesOf } from '../src/summary/section-sentences.ts';
import { flowOf, type Place, placeSentences, stepsOf } from '../src/summary/sections.ts';

interface Labelled {
  readonly text: string;
  readonly sentences: readonly { readonly text: string; readonly section: string }[];
}

const read = (name: string): unknown[] =>
  readFileSync(new URL(`../tests/summary-data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

// Files of our own, made by hand and read by tests.
type Own = { readonly split: string; readonly sentences: readonly (readonly [string, string | null])[] };
type Blind = Labelled & { readonly id: string };

const own = (splits: readonly string[]): Labelled[] =>
  (read('sections.jsonl') as Own[])
    .filter(({ split }) => splits.includes(split))
    .map(({ sentences }) => ({
      text: sentences.map(([text]) => text).join(' '),
      sentences: sentences.map(([text, section]) => ({ text, section: section ?? 'none' })),
    }));
const even = (): Labelled[] =>
  (read('blind-sections.jsonl') as Blind[]).filter(({ id }) => Number(id.replace(/\D/g, '')) % 2 === 0);

/** Labels by letter, one for each sentence: a text of tests/corpus/train by its id. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'ask',
  c: 'context',
  n: 'concern',
  s: 'strengths',
  t: 'tried',
  r: 'reaction',
  k: 'risk',
  q: 'question',
  '.': 'none',
};
const corpus = (): Labelled[] =>
  (read('sections-dev.jsonl') as { readonly id: string; readonly labels: string }[]).map(({ id, labels }) => {
    const all = read(`../corpus/train/${id.slice(0, 5)}.jsonl`) as { readonly id: string; readonly text: string }[];
    const text = all.find((one) => one.id === id)?.text ?? '';
    const sentences = sentencesOf(text);
    if (sentences.length !== labels.length)
      throw new Error(`${id}: ${sentences.length} sentences, ${labels.length} labels`);
    return {
      text,
      sentences: sentences.map(({ start, end }, n) => ({
        text: text.slice(start, end),
        section: LETTERS[labels[n] ?? ''] ?? 'none',
      })),
    };
  });

const DECAY = 0.5;
const ROUNDS = 10;
const STEP = 0.12;
const SEEN_AT_LEAST = 3;

/** One text: the score of each place by the cues, the features, and the place it has. */
interface Sequence {
  readonly scores: readonly (readonly number[])[];
  readonly features: readonly (readonly string[])[];
  readonly gold: readonly number[];
}

const bare: SectionRules[] = loadSections().map((rules) => ({ ...rules, leans: {} }));
const PLACES: readonly Place[] = [...bare.map(({ id }) => id), 'tray'];
const TRAY = PLACES.length - 1;

/** The label of the labelled sentence that covers most of a sentence; headings and what nobody labelled: the tray. */
const sequenceOf = ({ text, sentences }: Labelled): Sequence => {
  let from = 0;
  const spans = sentences.map(({ text: words, section }) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from, section };
  });
  const found = headed(text, sentencesOf(text), bare);
  const steps = stepsOf(found, bare);
  return {
    scores: steps.map((step) => PLACES.map((place) => step.get(place) ?? -30)),
    features: found.map((sentence, n) => (sentence.isHeading ? [] : featuresOf(sentence, n, found.length, bare))),
    gold: found.map(({ start, end }) => {
      const cover = (span: { start: number; end: number }) => Math.min(end, span.end) - Math.max(start, span.start);
      const best = spans.reduce((a, b) => (cover(b) > cover(a) ? b : a));
      const place = cover(best) > 0 ? PLACES.indexOf(best.section as Place) : -1;
      return place < 0 ? TRAY : place;
    }),
  };
};

type Leans = Map<string, Float64Array>;

const softplus = (values: readonly number[]): number => {
  const top = Math.max(...values);
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
};

/** Forward and backward sums, and from them how likely each place and each step is. */
const expected = (sequence: Sequence, leans: Leans) => {
  const flow = ['start' as const, ...PLACES].map((before) =>
    PLACES.map((place, n) => flowOf(before, place, bare) + (leans.get(`after:${before}`)?.[n] ?? 0)),
  );
  const scores = sequence.scores.map((row, t) =>
    row.map((score, n) => (sequence.features[t] ?? []).reduce((sum, f) => sum + (leans.get(f)?.[n] ?? 0), score)),
  );
  const forward: number[][] = [];
  scores.forEach((row, t) => {
    const before = forward[t - 1];
    forward.push(
      row.map((score, n) =>
        before ? score + softplus(before.map((sum, m) => sum + (flow[m + 1]?.[n] ?? 0))) : score + (flow[0]?.[n] ?? 0),
      ),
    );
  });
  const backward: number[][] = scores.map(() => PLACES.map(() => 0));
  for (let t = scores.length - 2; t >= 0; t--)
    backward[t] = PLACES.map((_, m) =>
      softplus(PLACES.map((_, n) => (flow[m + 1]?.[n] ?? 0) + (scores[t + 1]?.[n] ?? 0) + (backward[t + 1]?.[n] ?? 0))),
    );
  const total = softplus(forward.at(-1) ?? [0]);
  const single = scores.map((_, t) =>
    PLACES.map((_, n) => Math.exp((forward[t]?.[n] ?? 0) + (backward[t]?.[n] ?? 0) - total)),
  );
  const pairs = scores.map((_, t) =>
    t === 0
      ? []
      : PLACES.map((_, m) =>
          PLACES.map((_, n) =>
            Math.exp(
              (forward[t - 1]?.[m] ?? 0) +
                (flow[m + 1]?.[n] ?? 0) +
                (scores[t]?.[n] ?? 0) +
                (backward[t]?.[n] ?? 0) -
                total,
            ),
          ),
        ),
  );
  return { single, pairs };
};

const add = (leans: Leans, f: string, n: number, by: number): void => {
  const row = leans.get(f);
  if (row) row[n] = (row[n] ?? 0) + by;
};

/** Ascends the likelihood of the labels (AdaGrad), each leaning held towards nothing; the mean of the later rounds. */
const train = (sequences: readonly Sequence[]): Leans => {
  const counts = new Map<string, number>();
  for (const { features } of sequences) for (const f of features.flat()) counts.set(f, (counts.get(f) ?? 0) + 1);
  const leans: Leans = new Map();
  for (const [f, n] of counts) if (n >= SEEN_AT_LEAST) leans.set(f, new Float64Array(PLACES.length));
  for (const before of ['start', ...PLACES]) leans.set(`after:${before}`, new Float64Array(PLACES.length));
  const squares = new Map([...leans.keys()].map((f) => [f, new Float64Array(PLACES.length).fill(1e-6)] as const));
  const sums = new Map([...leans.keys()].map((f) => [f, new Float64Array(PLACES.length)] as const));
  for (let round = 0; round < ROUNDS; round++) {
    for (const sequence of sequences) {
      const { single, pairs } = expected(sequence, leans);
      const slopes = new Map<string, Float64Array>();
      const slope = (f: string, n: number, by: number) => {
        if (n === TRAY || !leans.has(f)) return;
        const row = slopes.get(f) ?? new Float64Array(PLACES.length);
        row[n] = (row[n] ?? 0) + by;
        slopes.set(f, row);
      };
      sequence.gold.forEach((gold, t) => {
        PLACES.forEach((_, n) => {
          const by = (gold === n ? 1 : 0) - (single[t]?.[n] ?? 0);
          for (const f of sequence.features[t] ?? []) slope(f, n, by);
          if (t === 0) slope('after:start', n, by);
          else
            PLACES.forEach((before, m) => {
              const was = sequence.gold[t - 1] === m && gold === n ? 1 : 0;
              slope(`after:${before}`, n, was - (pairs[t]?.[m]?.[n] ?? 0));
            });
        });
      });
      for (const [f, row] of slopes) {
        const lean = leans.get(f);
        const square = squares.get(f);
        if (!lean || !square) continue;
        row.forEach((by, n) => {
          const ascent = by - (DECAY * (lean[n] ?? 0)) / Math.sqrt(counts.get(f) ?? sequences.length);
          square[n] = (square[n] ?? 0) + ascent * ascent;
          lean[n] = (lean[n] ?? 0) + (STEP * ascent) / Math.sqrt(square[n] ?? 1);
        });
      }
    }
    if (round < ROUNDS / 2) continue;
    for (const [f, lean] of leans) for (const [n, by] of lean.entries()) add(sums, f, n, by / (ROUNDS / 2));
  }
  return sums;
};

const asData = (leans: Leans): Record<string, Record<string, number>> =>
  Object.fromEntries(
    bare.map(({ id }, n) => [
      id,
      Object.fromEntries(
        [...leans]
          .map(([f, row]) => [f, Math.round((row[n] ?? 0) * 100) / 100] as const)
          .filter(([, weight]) => Math.abs(weight) >= 0.05)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ]),
  );

const withLeans = (leans: Leans): SectionRules[] => {
  const data = asData(leans);
  return bare.map((rules) => ({ ...rules, leans: data[rules.id] ?? {} }));
};

const judge = (texts: readonly Labelled[], sections: readonly SectionRules[]) => {
  let right = 0;
  let of = 0;
  for (const { text, sentences } of texts) {
    const placed = placeSentences(text, sections);
    let from = 0;
    for (const { text: words, section } of sentences) {
      const start = text.indexOf(words, from);
      from = start + words.length;
      const cover = (span: { start: number; end: number }) => Math.min(from, span.end) - Math.max(start, span.start);
      const found = placed.reduce((a, b) => (cover(b) > cover(a) ? b : a));
      of += 1;
      if ((found.section ?? 'none') === section) right += 1;
    }
  }
  return { right, of };
};

const texts = [...own(['tune', 'others', 'dev']), ...even(), ...corpus()];
if (process.argv.includes('--check')) {
  const evens = new Set(even().map(({ text }) => text));
  const sums = { right: 0, of: 0 };
  const others = { right: 0, of: 0 };
  for (let fold = 0; fold < 5; fold++) {
    const sections = withLeans(train(texts.filter((_, n) => n % 5 !== fold).map(sequenceOf)));
    const left = texts.filter((_, n) => n % 5 === fold);
    for (const [sum, some] of [
      [sums, left],
      [others, left.filter(({ text }) => evens.has(text))],
    ] as const) {
      const { right, of } = judge(some, sections);
      sum.right += right;
      sum.of += of;
    }
  }
  console.log(
    `left out: ${(sums.right / sums.of).toFixed(3)} of ${sums.of}; of the blind half: ${(others.right / others.of).toFixed(3)} of ${others.of}`,
  );
  const all = withLeans(train(texts.map(sequenceOf)));
  for (const split of ['held', 'unseen']) {
    const { right, of } = judge(own([split]), all);
    console.log(`${split}: ${(right / of).toFixed(3)} of ${of}`);
  }
} else {
  const leans = asData(train(texts.map(sequenceOf)));
  writeFileSync(new URL('../rules/data/section-leans.json', import.meta.url), `${JSON.stringify(leans, null, 1)}\n`);
  console.log(
    `${Object.values(leans).reduce((sum, row) => sum + Object.keys(row).length, 0)} leanings of ${texts.length} texts`,
  );
}
