/** What one part of the bench measured, by name. */
export interface Figures {
  readonly milliseconds: Readonly<Record<string, number>>;
  /** Two sides of one run each, so that machines can be compared. */
  readonly ratios: Readonly<Record<string, number>>;
}

export const round = (value: number): number => Math.round(value * 100) / 100;

export const timed = <T>(act: () => T): { readonly ms: number; readonly result: T } => {
  const begun = performance.now();
  const result = act();
  return { ms: performance.now() - begun, result };
};

/** Median, 95th percentile and longest of some times, in milliseconds. */
export const spread = (
  times: readonly number[],
): { readonly p50: number; readonly p95: number; readonly max: number } => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
};

/** `spread` of many runs. */
export const sample = (runs: number, act: (n: number) => unknown) =>
  spread(Array.from({ length: runs }, (_, n) => timed(() => act(n)).ms));
