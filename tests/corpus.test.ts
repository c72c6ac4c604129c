import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../rules/index.ts';
import { readOwn } from '../scripts/corpora.ts';
import { score } from '../scripts/score.ts';
import { analyse } from '../src/index.ts';

/**
 * Floors of what `npm run evaluate` prints for the shipped rules and weights. The weights have seen these texts: the figures guard
 * against loss and say nothing about new text; docs/detection.md has those that do.
 */
interface Floors {
  readonly directMentionRecall: number;
  readonly directEntityRecall: number;
  readonly quasiMentionRecall: number;
  readonly quasiSeenRecall: number;
  readonly tokenPrecision: number;
  readonly falseCharactersPer1000Words: number;
  readonly perCategory: Readonly<Record<string, number>>;
}
const floors = JSON.parse(readFileSync(new URL('./corpus/floors.json', import.meta.url), 'utf8')) as Record<
  string,
  Floors
>;
const knowledge = loadKnowledge();

describe.each(Object.entries(floors))('%s keeps its floors', (name, floor) => {
  const gold = readOwn(name);
  const found = new Map(
    gold.map(({ id, text, locale }) => [
      id,
      analyse(text, knowledge, { locale }).findings.filter((f) => f.tier === 'flag'),
    ]),
  );
  const result = score(gold, found);

  const rows: readonly (readonly [figure: string, measured: number, least: number])[] = [
    ['direct mention recall', result.perType.direct.mentionRecall ?? 0, floor.directMentionRecall],
    ['direct entity recall', result.perType.direct.entityRecall ?? 0, floor.directEntityRecall],
    ['quasi mention recall', result.perType.quasi.mentionRecall ?? 0, floor.quasiMentionRecall],
    ['quasi seen recall', result.perType.quasi.seenRecall ?? 0, floor.quasiSeenRecall],
    ['token precision', result.tokenPrecision ?? 0, floor.tokenPrecision],
    ...Object.entries(floor.perCategory).map(
      ([category, least]) => [category, result.perCategory[category]?.mentionRecall ?? 0, least] as const,
    ),
  ];
  test.each(rows)('%s', (_, measured, least) => expect(measured).toBeGreaterThanOrEqual(least));

  test('false characters per 1,000 words', () =>
    expect(result.falseCharactersPer1000Words).toBeLessThanOrEqual(floor.falseCharactersPer1000Words));

  test('no direct finding in the clean texts', () => {
    const clean = gold.filter(({ genre }) => genre === 'clean').flatMap(({ id }) => found.get(id) ?? []);
    expect(clean.filter(({ type }) => type === 'direct').map(({ text, reasons }) => [text, reasons[0]?.rule])).toEqual(
      [],
    );
  });
});
