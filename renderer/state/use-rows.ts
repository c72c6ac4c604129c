import { useMemo } from 'react';
import type { Reviewed } from './app.ts';
import { type Row, rowsOf } from './rows.ts';
import type { Work } from './work.ts';

const NO_ROWS: readonly Row[] = [];

/**
 * The findings list. While typing runs ahead of the engine it stays the very same list: single mentions are looked up by where they stood
 * when the engine last read the text.
 */
export const useRows = (reviewed: Reviewed | undefined, work: Work): readonly Row[] => {
  const { entities } = work;
  const mentions = reviewed && reviewed.work.text !== work.text ? reviewed.work.mentions : work.mentions;
  return useMemo(
    () => (reviewed ? rowsOf(reviewed.result, { entities, mentions }) : NO_ROWS),
    [reviewed, entities, mentions],
  );
};
