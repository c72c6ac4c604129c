import type { Knowledge } from '../knowledge/index.ts';
import type { DetectRow } from '../knowledge/packs.ts';
import type { Candidate } from '../model.ts';
import { lowerCase } from '../text/fold.ts';
import { matchPatterns } from '../text/nlp.ts';
import type { DetectContext, Detector } from './detector.ts';
import { type Grams, gramsOf, mayMatch } from './prefilter.ts';
import { validators } from './validators.ts';
import { indexLists, type ListIndex, patternOf, presentIn } from './word-lists.ts';

const candidate = (row: DetectRow, start: number, end: number): Candidate => ({
  start,
  end,
  category: row.category,
  ...(row.type ? { type: row.type } : {}),
  confidence: row.confidence,
  rule: row.id,
  because: row.because,
});

/** A text in both cases, and what shows which listed words may be in it. */
interface Subject {
  readonly text: string;
  readonly lower: string;
  readonly present: ReturnType<typeof presentIn>;
  readonly grams: Grams;
}

const indexes = new WeakMap<Knowledge['packs'], ListIndex>();
const indexOf = (packs: Knowledge['packs']): ListIndex => {
  const known = indexes.get(packs);
  if (known) return known;
  const index = indexLists(
    packs.flatMap(({ rows }) => rows.flatMap(({ patterns }) => patterns.flatMap(({ lists }) => lists))),
  );
  indexes.set(packs, index);
  return index;
};

const subjectOf = (text: string, index?: ListIndex): Subject => {
  const lower = lowerCase(text);
  return { text, lower, present: presentIn(lower, index), grams: gramsOf(lower) };
};

const runPatterns = (row: DetectRow, { text, lower, present, grams }: Subject): Candidate[] => {
  const found: Candidate[] = [];
  for (const pattern of row.patterns) {
    const listed = (n: number): boolean => {
      const list = pattern.lists[n];
      return list === undefined || present(list).length > 0;
    };
    if (!mayMatch(pattern.literals, grams, listed)) continue;
    const expression = patternOf(pattern, present);
    if (!expression) continue;
    for (const match of (pattern.caseSensitive ? text : lower).matchAll(expression)) {
      const [start, end] = match.indices?.groups?.['span'] ?? [match.index, match.index + match[0].length];
      if (start >= end) continue;
      if (row.validate && !validators[row.validate]?.(text.slice(start, end))) continue;
      found.push(candidate(row, start, end));
    }
  }
  if (row.patterns.length < 2) return found;
  const apart: Candidate[] = [];
  for (const one of found.sort((a, b) => a.start - b.start)) {
    if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  }
  return apart;
};

const runMatches = (rows: readonly DetectRow[], text: string): Candidate[] =>
  matchPatterns(
    text,
    rows.map((row) => row.match ?? ''),
  ).flatMap(({ index, start, end }) => {
    const row = rows[index];
    return row ? [candidate(row, start, end)] : [];
  });

/** Where one row matches, of whichever kind it is. */
export const runRow = (row: DetectRow, text: string): Candidate[] =>
  row.match === undefined ? runPatterns(row, subjectOf(text)) : runMatches([row], text);

/** Runs the rule packs: patterns one by one, matches of compromise in one pass. */
export const rules: Detector = {
  id: 'rules',
  detect: ({ document, knowledge, pace }: DetectContext) => {
    const rows = knowledge.packs.flatMap((pack) => pack.rows);
    const matches = rows.filter((row) => row.match !== undefined);
    const subject = subjectOf(document.text, indexOf(knowledge.packs));
    const found = rows.flatMap((row) => {
      pace?.();
      return runPatterns(row, subject);
    });
    return [...found, ...runMatches(matches, document.text)];
  },
};
