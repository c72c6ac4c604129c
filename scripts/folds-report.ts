import type { Finding } from '../src/model.ts';
import { analyseFolds, FOLDS, readFolds } from './folds.ts';
import { type GoldText, type ScoreOptions, score } from './score.ts';

export interface ReportOptions extends ScoreOptions {
  /** Sets whose misses and false finds are listed; none stands for all. */
  readonly show: readonly string[];
  readonly misses: boolean;
  readonly false: boolean;
  /** Options of the trainer as JSON, for experiments. */
  readonly train?: string;
}

const flagged = (found: ReadonlyMap<string, readonly Finding[]>) =>
  new Map([...found].map(([id, findings]) => [id, findings.filter(({ tier }) => tier === 'flag')]));

const line = (
  name: string,
  gold: readonly GoldText[],
  found: ReadonlyMap<string, readonly Finding[]>,
  options: ScoreOptions,
) => {
  const { tokenPrecision, tokenRecall, falseSpansPer1000Words, perType } = score(gold, found, options);
  return {
    name,
    precision: tokenPrecision,
    recall: tokenRecall,
    'false/1000': falseSpansPer1000Words,
    'direct full': perType.direct.mentionRecall,
    'quasi seen': perType.quasi.seenRecall,
    'quasi full': perType.quasi.mentionRecall,
  };
};

/** Of findings with a confidence in each tenth, the share that touches a mark. */
const calibration = (gold: readonly GoldText[], found: ReadonlyMap<string, readonly Finding[]>) => {
  const bins = Array.from({ length: 10 }, () => ({ findings: 0, right: 0, sum: 0 }));
  for (const { id, spans } of gold) {
    for (const { start, end, confidence } of found.get(id) ?? []) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))];
      if (!bin) continue;
      bin.findings++;
      bin.sum += confidence;
      if (spans.some((span) => span.start < end && start < span.end)) bin.right++;
    }
  }
  return bins.flatMap(({ findings, right, sum }, n) =>
    findings
      ? [
          {
            from: n / 10,
            findings,
            confidence: Number((sum / findings).toFixed(3)),
            right: Number((right / findings).toFixed(3)),
          },
        ]
      : [],
  );
};

/** Prints the cross-validated figures of both tiers, by set and by category, and the reliability of confidences. */
export const reportFolds = async ({ show, misses, false: wrong, train, ...options }: ReportOptions): Promise<void> => {
  const found = await analyseFolds(
    Array.from({ length: FOLDS }, (_, fold) => fold),
    train,
  );
  const texts = readFolds();
  const flag = flagged(found);
  const sets = [...new Set(texts.map(({ set }) => set))];
  console.log('\nsix folds: no text is scored by a model that saw its theme');
  console.table([
    line('flag', texts, flag, options),
    line('flag + look', texts, found, options),
    ...sets.map((set) =>
      line(
        `${set}, flag`,
        texts.filter((t) => t.set === set),
        flag,
        options,
      ),
    ),
  ]);
  console.table(score(texts, flag, options).perCategory);
  console.table(calibration(texts, found));
  const clean = texts.filter(({ genre }) => genre === 'clean');
  const words = score(clean, flag).words;
  for (const [name, of] of [
    ['flag', flag],
    ['flag + look', found],
  ] as const) {
    const count = clean.reduce((sum, { id }) => sum + (of.get(id)?.length ?? 0), 0);
    console.log(
      `clean texts, ${name}: ${clean.length} texts, ${words} words, ${count} findings, ${((count * 1000) / words).toFixed(2)} per 1,000 words`,
    );
  }
  for (const { id, set, text, spans } of texts) {
    if (show.length && !show.includes(set)) continue;
    const near = (start: number, end: number) => text.slice(Math.max(0, start - 40), end + 25).replace(/\s+/g, ' ');
    const all = found.get(id) ?? [];
    for (const span of misses ? spans : []) {
      const full =
        score([{ id, text, spans: [span] }], new Map([[id, all.filter(({ tier }) => tier === 'flag')]]))
          .mentionRecall === 1;
      const touched = all.some((f) => f.start < span.end && span.start < f.end);
      if (!full)
        console.log(
          `MISS ${id} ${span.category} [${text.slice(span.start, span.end)}]${touched ? ' (part)' : ''}  …${near(span.start, span.end)}…`,
        );
    }
    for (const f of wrong ? all : []) {
      if (f.tier !== 'flag' || spans.some((span) => f.start < span.end && span.start < f.end)) continue;
      console.log(
        `FALSE ${id} ${f.category} [${f.text}] ${f.confidence.toFixed(2)} ${f.reasons[0]?.rule}  …${near(f.start, f.end)}…`,
      );
    }
  }
};
