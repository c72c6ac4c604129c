import type { CaseReview, Leak, SafeText, Segment, Span, Warning } from '../../src/contract/calls.ts';
import type { ErrorCode } from '../../src/contract/errors.ts';
import type { Reviewed } from './app.ts';
import type { Row } from './rows.ts';
import type { Work } from './work.ts';

/** Why the text can't be copied yet, and where to go for it. */
export type Lock =
  | { readonly kind: 'empty' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }
  | { readonly kind: 'undecided'; readonly rows: readonly Row[] }
  | { readonly kind: 'warning'; readonly warning: Warning }
  | { readonly kind: 'leak'; readonly leaks: readonly OpenLeak[] };

/** An identifier that stands in the safe text, with the words around it and where they come from. */
export interface OpenLeak {
  readonly id: string;
  readonly leak: Leak;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Where the words stand in the case, when they were taken over from it. */
  readonly source?: Span;
}

export const warningId = (warning: Warning): string => `${warning.code} ${warning.rule}`;

interface Facts {
  readonly work: Work;
  readonly reviewed: Reviewed | undefined;
  readonly failure: ErrorCode | undefined;
  readonly rows: readonly Row[];
  readonly acknowledged: readonly string[];
}

const undecided = (result: CaseReview, rows: readonly Row[]): readonly Row[] => {
  const keys = new Set(result.undecided);
  return rows.filter((row) => keys.has(row.entity.key) || row.standing === 'must');
};

const AROUND = 28;

/**
 * Leaks nobody has looked at. Words that an entity's own decision puts there are decided already; what only narrows the circle
 * does not lock.
 */
export const openLeaks = (
  { leaks, safe, findings }: CaseReview,
  acknowledged: readonly string[],
): readonly OpenLeak[] => {
  const entityOf = new Map(findings.map(({ key, entity }) => [key, entity]));
  const open: OpenLeak[] = [];
  for (const leak of leaks) {
    if (leak.type !== 'direct') continue;
    const { segment, at } = segmentAt(safe, leak.start);
    if (segment?.finding !== undefined && entityOf.get(segment.finding) === leak.entity) continue;
    const before = safe.text.slice(Math.max(0, leak.start - AROUND), leak.start);
    const words = safe.text.slice(leak.start, leak.end);
    const after = safe.text.slice(leak.end, leak.end + AROUND);
    const id = `leak ${leak.entity} ${before}${words}${after}`;
    if (acknowledged.includes(id)) continue;
    const taken = segment && segment.finding === undefined && leak.end <= at + segment.text.length;
    const start = taken ? segment.source.start + leak.start - at : 0;
    open.push({ id, leak, before, words, after, ...(taken ? { source: { start, end: start + words.length } } : {}) });
  }
  return open;
};

const segmentAt = ({ segments }: SafeText, offset: number): { segment: Segment | undefined; at: number } => {
  let at = 0;
  for (const segment of segments) {
    if (offset < at + segment.text.length) return { segment, at };
    at += segment.text.length;
  }
  return { segment: undefined, at };
};

/** Every reason at once, so that nobody is sent back twice. Nothing fails open: no review, no copy. */
export const locksOf = ({ work, reviewed, failure, rows, acknowledged }: Facts): readonly Lock[] => {
  if (!work.text.trim()) return [{ kind: 'empty' }];
  if (failure) return [{ kind: 'failed', code: failure }];
  if (!reviewed || reviewed.work !== work) return [{ kind: 'checking' }];
  const { result } = reviewed;
  const locks: Lock[] = [];
  const open = undecided(result, rows);
  if (open.length > 0) locks.push({ kind: 'undecided', rows: open });
  for (const warning of result.warnings) {
    if (!acknowledged.includes(warningId(warning))) locks.push({ kind: 'warning', warning });
  }
  const leaks = openLeaks(result, acknowledged);
  if (leaks.length > 0) locks.push({ kind: 'leak', leaks });
  return locks;
};
