import type { TriggerPack } from '../knowledge/triggers.ts';
import type { Span } from '../model.ts';
import { scopeOf } from '../text/scope.ts';

/** Words that say a case needs other help than a group's, and where to take it. */
export interface Trigger extends Span {
  readonly id: string;
  readonly title: string;
  readonly because: string;
  readonly better: string;
  /** stop: ask for an explicit confirmation; advise: a calm panel. */
  readonly weight: 'stop' | 'advise';
}

/** Where one pack's rows match and stand as a fact of now. */
export const runTriggerPack = (text: string, pack: TriggerPack): Trigger[] =>
  pack.rows
    .flatMap((row) => [...text.matchAll(row.pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !pack.current || scopeOf(text, span) === 'current')
    .map(({ start, end }) => ({
      id: pack.id,
      start,
      end,
      title: pack.title,
      because: pack.because,
      better: pack.better,
      weight: pack.weight,
    }));

/** Every trigger in a text, in text order, the first mention of each kind; pure. */
export const findTriggers = (text: string, packs: readonly TriggerPack[]): Trigger[] =>
  packs
    .flatMap((pack) =>
      runTriggerPack(text, pack)
        .sort((a, b) => a.start - b.start)
        .slice(0, 1),
    )
    .sort((a, b) => (a.weight === b.weight ? a.start - b.start : a.weight === 'stop' ? -1 : 1));
