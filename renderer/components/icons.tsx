/** The window's signs, drawn on a grid of 18. Always beside words or under a label, so hidden from screen readers. */
const PATHS = {
  undo: 'M6.5 4 3 7.5 6.5 11 M3.5 7.5H10a4 4 0 0 1 0 8H7',
  redo: 'M11.5 4 15 7.5 11.5 11 M14.5 7.5H8a4 4 0 0 0 0 8h3',
  menu: 'M3 5.5h12 M3 9h12 M3 12.5h12',
  on: 'M3.5 9h11 M10.5 5l4 4-4 4',
  check: 'M3.5 9.5 7 13l7.5-8',
  drop: 'M4 9h10',
  more: 'M4 9h10 M9 4v10',
  reading: 'M3 5h7 M13 5h2 M3 9h2 M8 9h7 M3 13h6 M12 13h3 M11.5 3.5v3 M6.5 7.5v3 M10.5 11.5v3',
  keep: 'M5 3.5h8v11L9 11.5l-4 3z',
  aside: 'M4.5 4.5l9 9 M13.5 4.5l-9 9',
  mixed: 'M3.5 6.5h11 M3.5 11.5h11',
  shield: 'M9 2.5l5.5 2v4c0 3.5-2.3 5.8-5.5 7-3.2-1.2-5.5-3.5-5.5-7v-4z',
  close: 'M4.5 4.5l9 9 M13.5 4.5l-9 9',
  back: 'M11 4.5 6.5 9l4.5 4.5',
  forward: 'M7 4.5 11.5 9 7 13.5',
  up: 'M4.5 11 9 6.5l4.5 4.5',
  down: 'M4.5 7 9 11.5 13.5 7',
  lock: 'M5.5 8V6a3.5 3.5 0 0 1 7 0v2 M4 8h10v7H4z',
  book: 'M4.5 3h9v12h-9z M7 3v12',
  'book-open':
    'M9 5v10.5 M9 5C7.5 3.8 5.5 3.5 3 3.5V14c2.5 0 4.5 .3 6 1.5 M9 5c1.5-1.2 3.5-1.5 6-1.5V14c-2.5 0-4.5 .3-6 1.5',
  practice: 'M3 15l.8-3.4 8.4-8.4 2.6 2.6-8.4 8.4z M10.4 5l2.6 2.6',
  tip: 'M6.5 11.5a4 4 0 1 1 5 0V13h-5z M7.5 15.5h3',
  present: 'M3 4h12v8H3z M9 12v3 M6 15h6',
  file: 'M5 2.5h5l3.5 3.5v9.5H5z M10 2.5V6h3.5',
} as const;

export type IconName = keyof typeof PATHS | 'open' | 'must';

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className={`glyph glyph-${name}`} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
    {name === 'open' || name === 'must' ? (
      <circle
        cx="9"
        cy="9"
        r={name === 'must' ? 4.5 : 3.5}
        fill={name === 'must' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    ) : (
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    )}
  </svg>
);

/** The sign of the house: a picture whose edges fade. */
export const Wordmark = () => (
  <svg className="wordmark-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="11" fill="currentColor" opacity="0.14" />
    <circle cx="12" cy="12" r="8" fill="currentColor" opacity="0.28" />
    <circle cx="12" cy="12" r="4.75" fill="currentColor" />
  </svg>
);
