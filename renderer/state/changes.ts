/** One replaced stretch of a text: old offsets, and what stands there now. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** The one change that turns `before` into `after`; undefined where they are the same. Never cuts a surrogate pair. */
export const changeBetween = (before: string, after: string): Change | undefined => {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  if (from > 0 && (isLow(before.charCodeAt(from)) || isLow(after.charCodeAt(from)))) from--;
  let tail = 0;
  while (
    tail < most - from &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail--;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
};

/**
 * Where a span stands after changes. Typing at its edges stays outside of it.
 * Undefined where nothing of it is left. Changes are in old offsets, in order and apart from each other.
 */
export const mapSpan = <S extends { readonly start: number; readonly end: number }>(
  span: S,
  changes: readonly Change[],
): S | undefined => {
  let start = span.start;
  let end = span.end;
  for (const { from, to, insert } of changes) {
    const shift = insert.length - (to - from);
    if (to <= span.start) {
      start += shift;
      end += shift;
    } else if (from < span.end) {
      const inside = from >= span.start;
      const keptHead = Math.max(0, from - span.start);
      const keptTail = Math.max(0, span.end - to);
      if (keptHead === 0 && keptTail === 0) return undefined;
      if (!inside) start += insert.length - (span.start - from);
      if (to > span.end) end += -(span.end - from);
      else end += shift;
    }
  }
  return start < end ? { ...span, start, end } : undefined;
};

/** `mapSpan` for a list; what is gone is left out. */
export const mapSpans = <S extends { readonly start: number; readonly end: number }>(
  spans: readonly S[],
  changes: readonly Change[],
): readonly S[] => {
  if (spans.length === 0 || changes.length === 0) return spans;
  return spans.flatMap((span) => mapSpan(span, changes) ?? []);
};
