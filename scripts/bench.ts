/**
 * npm run bench [-- --json]
 * How long the engine takes, and the ratios that can be compared between machines: every ratio's two sides are measured in this run.
 */
import { parseArgs } from 'node:util';
import { createReview } from '../main/engine/review.ts';
import { loadKnowledge } from '../rules/index.ts';
import { analyse, checkLeaks, NO_DECISIONS, plan, render } from '../src/index.ts';
import { readOwn } from './corpora.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });

const timed = <T>(act: () => T): { readonly ms: number; readonly result: T } => {
  const begun = performance.now();
  const result = act();
  return { ms: performance.now() - begun, result };
};

/** Median and 95th percentile of many runs, in milliseconds. */
const sample = (runs: number, act: (n: number) => unknown): { readonly p50: number; readonly p95: number } => {
  const times = Array.from({ length: runs }, (_, n) => timed(() => act(n)).ms).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
};

const corpus = readOwn('cases').map(({ text }) => text);
const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): number => [...text.matchAll(WORD)].length;

/** A text of so many words, put together from whole cases. */
const textOf = (words: number): string => {
  const parts: string[] = [];
  for (let n = 0, have = 0; have < words; n++) {
    const part = corpus[n % corpus.length] ?? '';
    parts.push(part);
    have += wordsOf(part);
  }
  return parts.join('\n\n');
};

const load = timed(loadKnowledge);
const knowledge = load.result;
const short = textOf(1000);
const long = textOf(20_000);
const perThousand = wordsOf(short) / 1000;
const find = (text: string) => analyse(text, knowledge, { locale: 'en-US' });

const first = timed(() => find(short));
const warm = sample(30, () => find(short));
const analysis = find(short);
const write = sample(30, () => {
  const suggested = plan(analysis, knowledge, 'public-group');
  return checkLeaks(render(analysis, suggested, NO_DECISIONS, knowledge).text, analysis, NO_DECISIONS);
});
const review = createReview(knowledge);
const decide = (n: number) => {
  const entities = Object.fromEntries(analysis.entities.slice(0, n).map(({ key }) => [key, { kind: 'drop' } as const]));
  const decisions = { ...NO_DECISIONS, entities };
  return review({ text: short, audience: 'public-group', locale: 'en-US', decisions, additions: [] });
};
decide(0);
const decision = sample(30, decide);
const longer = sample(3, () => find(long));
const reference = sample(200, () => wordsOf(short));

const round = (value: number): number => Math.round(value * 100) / 100;
const result = {
  milliseconds: {
    'load all knowledge': round(load.ms),
    'first analysis of 1,000 words': round(first.ms / perThousand),
    'analysis of 1,000 words, p50': round(warm.p50 / perThousand),
    'analysis of 1,000 words, p95': round(warm.p95 / perThousand),
    'suggest, write and check 1,000 words, p50': round(write.p50 / perThousand),
    'a decision to the new safe text, p50': round(decision.p50),
    'a decision to the new safe text, p95': round(decision.p95),
    'analysis of 20,000 words': round(longer.p50),
  },
  ratios: {
    'analysis to a plain count of the words': round(warm.p50 / reference.p50),
    'a decision to an analysis': round(decision.p50 / warm.p50),
    'a word of 20,000 to a word of 1,000': round(longer.p50 / wordsOf(long) / (warm.p50 / wordsOf(short))),
    'the first analysis to a warm one': round(first.ms / warm.p50),
  },
};
if (values.json) console.log(JSON.stringify(result));
else
  for (const [name, figures] of Object.entries(result)) {
    console.log(`\n${name}`);
    console.table(figures);
  }
