import { readNumber } from './numbers.ts';

/** A range that holds the true figure; `to` is exclusive and may be Infinity. */
export interface SumBand {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:lakhs?)\b/i, 100_000],
  [/\b(?:crores?)\b/i, 10_000_000],
  [/\d\s*(?:k\b|grand\b|thousand)/i, 1000],
  [/\d\s*(?:m\b|million|mil\b)/i, 1_000_000],
  [/\d\s*billion\b/i, 1_000_000_000],
];

export const sumIn = (surface: string): number | undefined => {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(surface)?.[0];
  const number = digits ? Number(digits.replace(/,/g, '')) : readNumber(surface);
  if (number === undefined) return undefined;
  return number * (MULTIPLIERS.find(([pattern]) => pattern.test(surface))?.[1] ?? 1);
};

export const isMoney = (surface: string): boolean =>
  /[$£€₹₦¥]|(?:\b(?:dollars?|bucks|pounds?|quid|euros?|rupees?|rs\.?|naira|rand|lakhs?|crores?|grand|usd|aud|cad|gbp|sgd|rm|ksh|php|pesos?)\b)|\bR\d/i.test(
    surface,
  );

/** Three wordings for a sum of money, each a range the sum lies in. */
export const moneyBands = (sum: number): readonly [SumBand, SumBand, SumBand] => {
  const digits = Math.max(0, Math.floor(Math.log10(Math.max(1, sum))));
  const unit = 10 ** digits;
  const low = Math.floor(sum / unit) * unit;
  const between: SumBand = {
    text: `between ${low.toLocaleString('en-US')} and ${(low + unit).toLocaleString('en-US')}`,
    from: low,
    to: low + unit,
  };
  const tiers: readonly (readonly [number, string])[] = [
    [100, 'a small amount of money'],
    [1000, 'hundreds'],
    [10_000, 'thousands'],
    [100_000, 'tens of thousands'],
    [1_000_000, 'hundreds of thousands'],
    [Number.POSITIVE_INFINITY, 'a million or more'],
  ];
  const n = tiers.findIndex(([top]) => sum < top);
  const [to, text] = tiers[n] ?? [Number.POSITIVE_INFINITY, 'a million or more'];
  const second = { text, from: n === 0 ? 0 : (tiers[n - 1]?.[0] ?? 0), to };
  return [
    between,
    second,
    sum >= 10_000
      ? { text: 'a large sum', from: 10_000, to: Number.POSITIVE_INFINITY }
      : { text: 'some money', from: 0, to: Number.POSITIVE_INFINITY },
  ];
};

/** Three wordings for a count. */
export const countBands = (count: number): readonly [SumBand, SumBand, SumBand] => {
  const top = Number.POSITIVE_INFINITY;
  const many: SumBand =
    count >= 1000
      ? { text: 'a great many', from: 1000, to: top }
      : count >= 100
        ? { text: 'hundreds of', from: 100, to: 1000 }
        : count >= 24
          ? { text: 'dozens of', from: 24, to: 100 }
          : count >= 10
            ? { text: 'more than ten', from: 10, to: 24 }
            : count >= 3
              ? { text: 'several', from: 3, to: 10 }
              : { text: 'a few', from: 1, to: 3 };
  const loose: SumBand =
    count >= 10
      ? { text: 'many', from: 10, to: top }
      : count >= 3
        ? { text: 'several', from: 3, to: 10 }
        : { text: 'a few', from: 1, to: 3 };
  return [many.text === 'more than ten' ? { ...many, from: 10 } : many, loose, { text: 'some', from: 1, to: top }];
};
