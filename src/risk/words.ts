const STEPS: readonly (readonly [number, string])[] = [
  [1, '1'],
  [10, '10'],
  [100, '100'],
  [1_000, '1,000'],
  [10_000, '10,000'],
  [100_000, '100,000'],
  [1_000_000, 'a million'],
  [10_000_000, 'ten million'],
  [100_000_000, 'a hundred million'],
];

const below = (value: number) => STEPS.filter(([step]) => step <= value).at(-1) ?? STEPS[0];
const above = (value: number) => STEPS.find(([step]) => step >= value) ?? STEPS.at(-1);

/** A crowd in words and orders of magnitude, never more than one digit: "roughly 10 to 100 people". */
export const crowdWords = (low: number, high: number, mayBeOne: boolean): string => {
  if (mayBeOne || high < 2) return 'may be one person';
  if (low >= 100_000_000) return 'more than a hundred million people';
  const from = below(low);
  const to = above(high);
  if (low < 1) return `perhaps one person, at most ${to?.[1]} people`;
  return from?.[0] === to?.[0] ? `roughly ${to?.[1]} people` : `roughly ${from?.[1]} to ${to?.[1]} people`;
};
