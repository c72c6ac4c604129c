import { fold } from '../../src/text/fold.ts';
import type { HandlerOutput } from '../dispatch.ts';
import { FROM, HEAD, type HeadRow, headOf } from './consultations.ts';
import type { Db } from './open.ts';

type Hit = HandlerOutput<'notebook:search'>[number];

interface HitRow extends HeadRow {
  readonly snippet: string;
}

const MOST = 200;
/** Marks around a hit: characters that no text of a person's holds. */
const FROM_HERE = '\u0002';
const TO_HERE = '\u0003';

/** The words as the index takes them: all must be there, the last may be a beginning. Nothing of FTS5's own language gets through. */
const queryOf = (words: string): string | undefined => {
  const quoted = (words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => `"${word}"`);
  return quoted.length ? `${quoted.join(' ')}*` : undefined;
};

const piecesOf = (snippet: string): Hit['pieces'] =>
  snippet
    .split(FROM_HERE)
    .flatMap((part, n) => {
      if (n === 0) return [{ text: part, hit: false }];
      const [hit = '', rest = ''] = part.split(TO_HERE);
      return [
        { text: hit, hit: true },
        { text: rest, hit: false },
      ];
    })
    .filter(({ text }) => text);

/** Consultations in whose final text all words stand, best first; then those of clients whose code name holds what was typed. */
export const search = (db: Db, words: string): Hit[] => {
  const query = queryOf(words);
  if (!query) return [];
  const inTexts = db
    .prepare<[string, string, string, number], HitRow>(
      `SELECT ${HEAD}, snippet(search, 0, ?, ?, '…', 24) AS snippet
       FROM ${FROM} JOIN search ON search.rowid = consultations.id
       WHERE search MATCH ? ORDER BY search.rank, consultations.id DESC LIMIT ?`,
    )
    .all(FROM_HERE, TO_HERE, query, MOST);
  const inNames = db
    .prepare<[string, number], HitRow>(
      `SELECT ${HEAD}, substr(text, 1, 160) AS snippet FROM ${FROM}
       WHERE instr(folded, ?) > 0 ORDER BY consultations.id DESC LIMIT ?`,
    )
    .all(fold(words.normalize('NFKC').trim()), MOST);
  const known = new Set(inTexts.map(({ id }) => id));
  return [...inTexts, ...inNames.filter(({ id }) => !known.has(id))]
    .slice(0, MOST)
    .map((row) => ({ ...headOf(row), pieces: piecesOf(row.snippet) }));
};
