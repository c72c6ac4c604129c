import type { CaseReview, Leak, Warning } from '../../src/contract/calls.ts';
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
  | { readonly kind: 'leak'; readonly leaks: readonly Leak[] };

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
  if (result.leaks.length > 0) locks.push({ kind: 'leak', leaks: result.leaks });
  return locks;
};
