import type { Segment, Span } from '../model.ts';

/** A piece of the text in the making. Dropped words leave an empty piece behind, so that the gap can be closed. */
export interface Piece {
  readonly text: string;
  readonly source: Span;
  readonly finding?: string;
}

export const joined = (pieces: readonly Piece[]): string => pieces.map((p) => p.text).join('');

export interface Range {
  readonly from: number;
  readonly to: number;
  /** A person's name stood here. */
  readonly name?: boolean;
}

/** Where in the joined text replaced pieces stand. */
export const changedRanges = (pieces: readonly Piece[]): Range[] => {
  const ranges: Range[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.finding !== undefined)
      ranges.push({ from: at, to: at + piece.text.length, name: piece.finding.startsWith('name:') });
    at += piece.text.length;
  }
  return ranges;
};

interface Edit extends Range {
  readonly text: string;
}

const cutPiece = (piece: Piece, from: number, to: number): Piece => {
  const whole = piece.text.length === piece.source.end - piece.source.start && piece.finding === undefined;
  return {
    ...piece,
    text: piece.text.slice(from, to),
    source: whole ? { start: piece.source.start + from, end: piece.source.start + to } : piece.source,
  };
};

/** Applies edits, in order and apart from each other, to the joined text; what is edited keeps its source and finding. */
export const applyEdits = (pieces: readonly Piece[], edits: readonly Edit[]): Piece[] => {
  if (!edits.length) return [...pieces];
  const out: Piece[] = [];
  let next = 0;
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    let cursor = at;
    if (piece.text === '') {
      out.push(piece);
      continue;
    }
    while (next < edits.length) {
      const edit = edits[next];
      if (!edit || edit.from >= end) break;
      if (edit.from > cursor) out.push(cutPiece(piece, cursor - at, edit.from - at));
      const from = Math.max(cursor, edit.from);
      const to = Math.min(end, edit.to);
      // The new words go where the edit begins; the rest of its range only loses its own.
      const text = edit.from >= at ? edit.text : '';
      const cut = cutPiece(piece, from - at, to - at);
      if (text || cut.finding !== undefined) out.push({ ...cut, text });
      cursor = to;
      if (edit.to > end) break;
      next++;
    }
    if (cursor < end) out.push(cutPiece(piece, cursor - at, end - at));
    at = end;
  }
  return out;
};

/** Runs `pattern` over the joined text and edits those matches that touch a replaced piece. */
export const smooth = (
  pieces: readonly Piece[],
  pattern: RegExp,
  replace: (match: RegExpExecArray, ranges: readonly Range[]) => string | undefined,
): Piece[] => {
  const text = joined(pieces);
  const ranges = changedRanges(pieces);
  const edits: Edit[] = [];
  let r = 0;
  for (const found of text.matchAll(pattern)) {
    const match = found as RegExpExecArray;
    const from = match.index;
    const to = from + match[0].length;
    while (r < ranges.length && (ranges[r]?.to ?? 0) < from) r++;
    const touching: Range[] = [];
    for (let n = r; n < ranges.length; n++) {
      const range = ranges[n];
      if (!range || range.from > to) break;
      touching.push(range);
    }
    if (!touching.length) continue;
    const made = replace(match, touching);
    if (made !== undefined && made !== match[0]) edits.push({ from, to, text: made });
  }
  return applyEdits(pieces, edits);
};

/** Pieces as segments: neighbours that were taken over unchanged are one. */
export const toSegments = (pieces: readonly Piece[]): Segment[] => {
  const out: Segment[] = [];
  for (const { text, source, finding } of pieces) {
    const last = out.at(-1);
    if (
      finding === undefined &&
      last &&
      last.finding === undefined &&
      last.source.end === source.start &&
      last.text.length === last.source.end - last.source.start
    ) {
      out[out.length - 1] = { text: last.text + text, source: { start: last.source.start, end: source.end } };
    } else if (text !== '' || finding !== undefined)
      out.push({ text, source, ...(finding === undefined ? {} : { finding }) });
  }
  return out;
};
