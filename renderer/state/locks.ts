import {
  type CaseReview,
  type ComposedSummary,
  type Leak,
  type SafeText,
  type Segment,
  SLOT,
  type Span,
  type Warning,
} from '../../src/contract/calls.ts';
import type { ErrorCode } from '../../src/contract/errors.ts';
import type { Reviewed } from './app.ts';
import type { Row } from './rows.ts';
import type { Summary } from './use-summary.ts';
import type { Work } from './work.ts';

export type Trigger = CaseReview['risk']['triggers'][number];
export type DraftLeak = ComposedSummary['leaks'][number];

/** Why the text can't be copied yet, and where to go for it. */
export type Lock =
  | { readonly kind: 'empty' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }
  | { readonly kind: 'undecided'; readonly rows: readonly Row[] }
  /** Words that wait for the person's own; `rows` in the safe text, none where they are in the written text alone. */
  | { readonly kind: 'slot'; readonly rows: readonly Row[]; readonly words: readonly string[] }
  | { readonly kind: 'warning'; readonly warning: Warning }
  | { readonly kind: 'leak'; readonly leaks: readonly OpenLeak[] }
  /** A present risk nobody has said is taken care of. */
  | { readonly kind: 'stop'; readonly triggers: readonly Trigger[] }
  | { readonly kind: 'draft-empty' }
  | { readonly kind: 'draft-leak'; readonly leaks: readonly OpenDraftLeak[] };

/** An identifier that came back into the consultation text. */
export interface OpenDraftLeak {
  readonly leak: DraftLeak;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The same words stand in the safe text and are asked about there: its leaks. */
  readonly also: readonly OpenLeak[];
}

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
  readonly confirmed?: readonly string[];
  readonly overruled?: Readonly<Record<string, string>>;
  readonly sharing?: 'consult' | 'safe';
  readonly summary?: Pick<Summary, 'composed' | 'current' | 'failure'>;
}

/** A trigger by its kind and its words, so that typing elsewhere does not ask again. */
export const triggerId = ({ id, start, end }: Trigger, text: string): string => `${id} ${text.slice(start, end)}`;

const undecided = (result: CaseReview, rows: readonly Row[]): readonly Row[] => {
  const keys = new Set(result.undecided);
  return rows.filter((row) => keys.has(row.entity.key) || row.standing === 'must');
};

/** What waits for the person's own words in the text that leaves. */
const slotLock = (result: CaseReview, rows: readonly Row[], plain: string | undefined): readonly Lock[] => {
  const open = new Set(result.unfinished);
  const entityOf = new Map(result.findings.map(({ key, entity }) => [key, entity]));
  const pieces = result.safe.segments.filter(({ finding, text }) => {
    const entity = finding === undefined ? undefined : entityOf.get(finding);
    return entity !== undefined && open.has(entity) && SLOT.test(text);
  });
  const words = pieces.map(({ text }) => text.trim().replace(/[.,;:]$/, ''));
  const waiting = rows.filter(({ entity }) => open.has(entity.key));
  if (plain === undefined) return open.size > 0 ? [{ kind: 'slot', rows: waiting, words }] : [];
  const slot = SLOT.exec(plain)?.[0];
  if (slot === undefined) return [];
  const shown = words.filter((one) => plain.includes(one));
  return [{ kind: 'slot', rows: waiting, words: shown.length > 0 ? shown : [slot] }];
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

/**
 * Leaks of the consultation text that nobody has settled. What stands in the safe text in the same words was settled in Review, or is
 * asked about there; so what is left was put back while writing.
 */
export const openDraftLeaks = (
  { leaks, plain }: Pick<ComposedSummary, 'leaks' | 'plain'>,
  review: CaseReview,
  acknowledged: readonly string[],
  overruled: Readonly<Record<string, string>>,
): readonly OpenDraftLeak[] => {
  const { safe } = review;
  const key = (entity: string, words: string) => `${entity} ${words.toLowerCase()}`;
  const open = openLeaks(review, acknowledged);
  const asking = new Set(open.map(({ leak, words }) => key(leak.entity, words)));
  const settled = new Set(
    review.leaks
      .map((leak) => key(leak.entity, safe.text.slice(leak.start, leak.end)))
      .filter((one) => !asking.has(one)),
  );
  return leaks.flatMap((leak) => {
    const words = plain.slice(leak.start, leak.end);
    if (settled.has(key(leak.entity, words))) return [];
    if (leak.type === 'quasi' && Object.hasOwn(overruled, leak.entity)) return [];
    const before =
      plain
        .slice(Math.max(0, leak.start - AROUND), leak.start)
        .split('\n')
        .at(-1) ?? '';
    const after = plain.slice(leak.end, leak.end + AROUND).split('\n')[0] ?? '';
    const also = open.filter((other) => key(other.leak.entity, other.words) === key(leak.entity, words));
    return [{ leak, words, before, after, also }];
  });
};

const draftLocks = ({ acknowledged, overruled = {}, summary }: Facts, result: CaseReview): Lock[] => {
  if (summary?.failure) return [{ kind: 'failed', code: summary.failure }];
  if (!summary?.composed || !summary.current) return [{ kind: 'checking' }];
  if (summary.composed.parts.every(({ text }) => !text.trim())) return [{ kind: 'draft-empty' }];
  const leaks = openDraftLeaks(summary.composed, result, acknowledged, overruled);
  return leaks.length > 0 ? [{ kind: 'draft-leak', leaks }] : [];
};

/** Every reason at once, so that nobody is sent back twice. Nothing fails open: no review, no copy. */
export const locksOf = (facts: Facts): readonly Lock[] => {
  const { work, reviewed, failure, rows, acknowledged, confirmed = [], sharing = 'safe' } = facts;
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
  const stops = result.risk.triggers.filter(
    (trigger) => trigger.weight === 'stop' && !confirmed.includes(triggerId(trigger, work.text)),
  );
  if (stops.length > 0) locks.push({ kind: 'stop', triggers: stops });
  locks.push(...slotLock(result, rows, sharing === 'consult' ? (facts.summary?.composed?.plain ?? '') : undefined));
  if (sharing === 'consult') return [...locks, ...draftLocks(facts, result)];
  const leaks = openLeaks(result, acknowledged);
  if (leaks.length > 0) locks.push({ kind: 'leak', leaks });
  return locks;
};
