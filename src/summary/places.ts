import type { SectionId } from '../knowledge/sections.ts';
import type { Leak, Span } from '../model.ts';
import type { Composed, Piece } from './compose.ts';
import { plainLead } from './print.ts';

/** A span of one of the person's own texts. */
export interface OwnPlace extends Span {
  readonly section?: SectionId;
  readonly part?: string;
}

/** Where the person's texts stand in the plain output of `toPlainText(blocksOf(composed))`. */
export const piecesInPlain = ({ heading, parts }: Composed): Piece[] => {
  const placed: Piece[] = [];
  let at = heading.length + 2;
  for (const { title, text, pieces } of parts) {
    const lead = plainLead(title);
    for (const piece of pieces) placed.push({ ...piece, start: at + lead.length + piece.start });
    if (title || text) at += `${lead}${text}`.trimEnd().length + 2;
  }
  return placed;
};

/**
 * The place of a leak in the text a person edits.
 * @param lead how much white space stands before each text where the person edits it
 */
export const placeOf = (leak: Leak, pieces: readonly Piece[], lead: (piece: Piece) => number): OwnPlace | undefined => {
  const piece = pieces.find(({ start, text }) => start <= leak.start && leak.start < start + text.length);
  if (!piece) return undefined;
  const { section, part, start, text } = piece;
  const offset = lead(piece) - start;
  return {
    ...(section === undefined ? {} : { section }),
    ...(part === undefined ? {} : { part }),
    start: leak.start + offset,
    end: Math.min(leak.end, start + text.length) + offset,
  };
};
