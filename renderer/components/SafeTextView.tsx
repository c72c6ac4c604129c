import { memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Segment } from '../../src/contract/calls.ts';
import type { Row } from '../state/rows.ts';
import { useGrowing } from '../state/use-growing.ts';

interface Piece {
  readonly text: string;
  readonly finding?: string;
  readonly look: string;
}

/** Segments cut at line ends, so that a decision redraws the lines it changes and no others. */
export const linesOf = (segments: readonly Segment[], lookOf: (finding: string) => string): Piece[][] => {
  const lines: Piece[][] = [[]];
  for (const { text, finding } of segments) {
    const parts = text.split('\n');
    parts.forEach((part, n) => {
      if (n > 0) lines.push([]);
      if (part || (finding && parts.length === 1)) {
        lines.at(-1)?.push(finding ? { text: part, finding, look: lookOf(finding) } : { text: part, look: '' });
      }
    });
  }
  return lines;
};

const sameLine = (a: { readonly pieces: readonly Piece[] }, b: { readonly pieces: readonly Piece[] }): boolean =>
  a.pieces.length === b.pieces.length &&
  a.pieces.every((piece, n) => {
    const other = b.pieces[n];
    return (
      other !== undefined && piece.text === other.text && piece.finding === other.finding && piece.look === other.look
    );
  });

const Line = memo(({ pieces }: { readonly pieces: readonly Piece[] }) => {
  let at = 0;
  return (
    <p className="safe-line">
      {pieces.map((piece) => {
        const key = `${at}`;
        at += piece.text.length + 1;
        return piece.finding ? (
          <mark key={key} className={`piece ${piece.look}`} data-finding={piece.finding}>
            {piece.text}
          </mark>
        ) : (
          <span key={key}>{piece.text}</span>
        );
      })}
      {pieces.length === 0 ? <br /> : null}
    </p>
  );
}, sameLine);

interface Props {
  readonly segments: readonly Segment[];
  readonly rows: readonly Row[];
  readonly current: string | undefined;
  /** Key of the current mention, brought into view when it changes. */
  readonly mention: string | undefined;
  readonly onPick: (finding: string) => void;
}

const GROWTH = { first: 30, step: 40 };

/** The text as it will read, with what was put in for each finding. */
export const SafeTextView = ({ segments, rows, current, mention, onPick }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  useClicks(box, onPick);
  const lines = useMemo(() => {
    const looks = new Map<string, string>();
    for (const row of rows) {
      for (const { key } of row.mentions) {
        looks.set(
          key,
          `${row.group} ${row.standing}${row.slot ? ' waiting' : ''}${row.entity.key === current ? ' current' : ''}${key === mention ? ' here' : ''}`,
        );
      }
    }
    return linesOf(segments, (finding) => looks.get(finding) ?? '');
  }, [segments, rows, current, mention]);

  const at = mention === undefined ? -1 : lines.findIndex((line) => line.some(({ finding }) => finding === mention));
  const drawn = useGrowing(lines.length, GROWTH, at + GROWTH.first);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the pieces are found in the page, after it was drawn.
  useEffect(() => {
    const scroller = box.current;
    const piece = scroller?.querySelector<HTMLElement>('.here') ?? scroller?.querySelector<HTMLElement>('.current');
    if (!scroller || !piece) return;
    const { top } = piece.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    if (top < frame.top + frame.height * 0.15 || top > frame.bottom - frame.height * 0.25) {
      scroller.scrollTop += top - frame.top - frame.height / 2;
    }
  }, [mention, current, segments]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <article className="safe-text" ref={box} tabIndex={0} aria-labelledby="safe-head">
      {lines.slice(0, drawn).map((pieces, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number.
        <Line key={n} pieces={pieces} />
      ))}
    </article>
  );
};

/** A click on a piece makes its finding current; the list of buttons does the same for the keyboard. */
const useClicks = (box: RefObject<HTMLDivElement | null>, onPick: (finding: string) => void): void => {
  useEffect(() => {
    const element = box.current;
    const click = (event: MouseEvent) => {
      const piece = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-finding]') : null;
      if (piece?.dataset['finding']) onPick(piece.dataset['finding']);
    };
    element?.addEventListener('click', click);
    return () => element?.removeEventListener('click', click);
  }, [box, onPick]);
};
