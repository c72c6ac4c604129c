/** What kind of writing an invented case is; `clean` has nothing to mark. As in `tests/corpus/GUIDELINES.md`. */
export const GENRES = [
  'consult-post',
  'supervision-note',
  'teaching-vignette',
  'transcript',
  'email',
  'intake-summary',
  'clean',
] as const;
export type Genre = (typeof GENRES)[number];

/** 1 easy, 2 fair, 3 hard. */
export const LEVELS = [1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];
