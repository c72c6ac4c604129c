import type { Risk } from '../../src/index.ts';
import type { Crowd } from '../../src/risk/crowd.ts';

const whole = (value: number): number => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));

/** The crowd as a JSON line prints it; entities by the number they are printed under. */
export const printedCrowd = (
  { low, high, mayBeOne, words, facts, best }: Crowd,
  ids: ReadonlyMap<string, string>,
): object => ({
  low: whole(low),
  high: whole(high),
  mayBeOne,
  words,
  facts: facts.map(({ entity, category, low: least, high: most, source }) => ({
    ...(entity === undefined ? {} : { entity: ids.get(entity) ?? entity }),
    category,
    low: least,
    high: most,
    source,
  })),
  ...(best
    ? {
        best: {
          entity: ids.get(best.entity) ?? best.entity,
          rung: best.rung,
          low: whole(best.low),
          high: whole(best.high),
          words: best.words,
        },
      }
    : {}),
});

/** The triggers as a JSON line prints them: where, what and how grave; never the words. */
export const printedTriggers = ({ triggers }: Risk): object[] =>
  triggers.map(({ id, title, start, end, weight }) => ({ id, title, start, end, weight }));

/** What the person at the terminal is told: how many people still fit, and what belongs in private. */
export const riskLines = ({ crowd, target, below, triggers }: Risk): string[] => [
  `How many people still fit: ${crowd.words}. A rough guide from public base rates.${crowd.note ? ` ${crowd.note}` : ''}`,
  ...(below && target !== undefined
    ? [
        `For this audience we would want ${target.toLocaleString('en')} or more: take it to private consultation, or say less.`,
      ]
    : []),
  ...triggers.map(({ title, because, better }) => `${title}: ${because} ${better}`),
];
