/** One line of a page as it was set. Lengths in points; `y` grows upwards, as in PDF. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Size of the type. */
  readonly size: number;
}

type Joint = 'line' | 'break' | 'blank';

const BULLET = /^(?:[•‣▪▫◦●○■–—*-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/;
const SENTENCE_END = /[.!?…:]["'”’)\]]*$/;

/** Beyond this multiple of the usual pitch, two lines are two paragraphs. */
const WIDE_PITCH = 1.3;
/** A line this many times its type further in begins a paragraph, unless it hangs below a bullet. */
const INDENT = 0.7;
/** Type larger or smaller by this factor is a heading or a note. */
const OTHER_SIZE = 1.15;

/** Ends of words that are no words themselves: a word broken before one of them was broken by the typesetter. */
const ENDINGS =
  /^(?:[cst]ions?|ments?|ness|ings?|[aei]bly|[ai]bles?|[ai]lity|[ae]nces?|[ai]ties|ities|ity|ally|ously|ous|ism|ists?|tive|tives|tively|tial|ical|ically|tional|tionally|fully|lessly|ers|ered|ering|ating|ated|ates|izing|ized|ising|ised)\b/;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/** Whether the first word of the next line would still have fitted: then the line was ended by the writer. */
const endsShort = (line: Line, next: Line, margin: number): boolean => {
  const perLetter = (line.right - line.left) / Math.max(1, line.text.length);
  const word = next.text.match(/^\S+/)?.[0].length ?? 0;
  return line.right + (word + 1) * perLetter < margin;
};

const joint = (line: Line, next: Line, pitch: number, margin: number): Joint => {
  const drop = line.y - next.y;
  const isOtherSize = Math.max(line.size, next.size) > OTHER_SIZE * Math.min(line.size, next.size);
  if (drop <= 0) {
    // The next column or page: a sentence may run on, a paragraph that ended does not.
    return SENTENCE_END.test(line.text) || isOtherSize || endsShort(line, next, margin) ? 'blank' : 'line';
  }
  if (isOtherSize || (pitch > 0 && drop > WIDE_PITCH * pitch)) return 'blank';
  const isIndented = next.left - line.left > INDENT * line.size && !BULLET.test(line.text);
  return BULLET.test(next.text) || isIndented || endsShort(line, next, margin) ? 'break' : 'line';
};

const wordsOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));

/**
 * What stands between two lines of one paragraph: a space, nothing after a hyphen, or "-" for a hyphen to take away. It goes only where
 * the text elsewhere or the rest of the word says it was the typesetter's.
 */
const seam = (line: string, next: string, known: ReadonlySet<string>): ' ' | '' | '-' => {
  if (line.endsWith('\u00ad')) return '-';
  if (!/[\p{L}\p{N}]-$/u.test(line)) return ' ';
  const first = line.match(/\p{L}+(?=-$)/u)?.[0];
  const second = next.match(/^\p{Ll}\p{L}*/u)?.[0];
  if (first === undefined || second === undefined || known.has(`${first}-${second}`.toLowerCase())) return '';
  const isBroken = known.has((first + second).toLowerCase()) || (first.length > 1 && ENDINGS.test(second));
  return isBroken ? '-' : '';
};

const usualPitch = (lines: readonly Line[]): number =>
  median(
    lines.flatMap((line, n) => {
      const next = lines[n + 1];
      const drop = next ? line.y - next.y : 0;
      return drop > 0 && drop < 3 * line.size ? [drop] : [];
    }),
  );

/** For each line the right edge of its column, which is as far as the longest of its lines goes. */
const rightMargins = (lines: readonly Line[]): readonly number[] => {
  const columns: Line[][] = [];
  lines.forEach((line, n) => {
    const before = lines[n - 1];
    if (!before || line.y >= before.y) columns.push([line]);
    else columns.at(-1)?.push(line);
  });
  return columns.flatMap((column) => {
    const margin = column.reduce((widest, { right }) => Math.max(widest, right), 0);
    return column.map(() => margin);
  });
};

const JOINTS = { break: '\n', blank: '\n\n' } as const;

/**
 * Lines in reading order as running text: lines of a paragraph joined, paragraphs a blank line apart.
 * @param lines those of the whole document, page after page
 */
export const mendLines = (lines: readonly Line[]): string => {
  const known = wordsOf(lines);
  const pitch = usualPitch(lines);
  const margins = rightMargins(lines);
  return lines
    .flatMap((line, n) => {
      const next = lines[n + 1];
      if (!next) return [line.text];
      const kind = joint(line, next, pitch, margins[n] ?? 0);
      if (kind !== 'line') return [line.text, JOINTS[kind]];
      const between = seam(line.text, next.text, known);
      return between === '-' ? [line.text.slice(0, -1)] : [line.text, between];
    })
    .join('');
};
