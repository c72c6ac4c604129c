import type { Audience, CaseReview, Category, Decision, Finding, Locale, Span } from '../../src/contract/calls.ts';
import type { ErrorCode } from '../../src/contract/errors.ts';
import type { Group } from '../groups.ts';
import type { Change } from './changes.ts';
import { advance, begin, type History, redo, undo } from './history.ts';
import {
  addByHand,
  decideAll,
  decideMany,
  decideMention,
  edit,
  emptyWork,
  removeAdditions,
  replaceText,
  type Work,
} from './work.ts';

export const PLACES = ['case', 'review', 'share'] as const;
export type Place = (typeof PLACES)[number];

/** What the engine said, and about which state of the work. */
export interface Reviewed {
  readonly work: Work;
  readonly result: CaseReview;
}

export interface AppState {
  readonly place: Place;
  readonly history: History<Work>;
  readonly reviewed?: Reviewed;
  /** Why the last review did not come. */
  readonly failure?: ErrorCode;
  /** Key of the entity that is current in all columns, and which of its mentions. */
  readonly current?: string;
  readonly mention: number;
  /** Do actions mean this one mention or all of them? */
  readonly scope: 'all' | 'mention';
  readonly filter: Group | 'all';
  /** Warnings a person has taken note of, as `code rule`. */
  readonly acknowledged: readonly string[];
  /** A place in the text whose finding is to become current with the next answer: what was just marked by hand. */
  readonly seek?: number;
  /** What the last undo or redo went over: a message key. */
  readonly news?: { readonly key: string; readonly label: string; readonly at: number };
}

export type Target = { readonly entity: string; readonly finding?: Finding };

export type Action =
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'edited'; readonly text: string; readonly changes: readonly Change[]; readonly at: number }
  | { readonly type: 'replaced'; readonly text: string; readonly audience?: Audience; readonly locale?: Locale }
  | { readonly type: 'audience'; readonly audience: Audience }
  | { readonly type: 'locale'; readonly locale: Locale }
  | { readonly type: 'reviewed'; readonly reviewed: Reviewed }
  | { readonly type: 'failed'; readonly code: ErrorCode }
  | {
      readonly type: 'decided';
      readonly target: Target;
      readonly decision: Decision | undefined;
      readonly next?: string;
      readonly at: number;
    }
  | { readonly type: 'decided-many'; readonly decided: Readonly<Record<string, Decision>> }
  | { readonly type: 'added'; readonly start: number; readonly end: number; readonly category: Category }
  | { readonly type: 'removed'; readonly spans: readonly Span[] }
  | { readonly type: 'current'; readonly entity: string | undefined; readonly mention?: number }
  | { readonly type: 'scope'; readonly scope: 'all' | 'mention' }
  | { readonly type: 'filter'; readonly filter: Group | 'all'; readonly first?: string }
  | { readonly type: 'acknowledged'; readonly warning: string }
  | { readonly type: 'undo' | 'redo'; readonly at: number };

export const startState = (audience: Audience, locale: Locale): AppState => ({
  place: 'case',
  history: begin(emptyWork(audience, locale)),
  mention: 0,
  scope: 'all',
  filter: 'all',
  acknowledged: [],
});

export const workOf = (state: AppState): Work => state.history.present;

const step = (state: AppState, work: Work, label: string, group?: { mark: string; at: number }): AppState => ({
  ...state,
  history: advance(state.history, work, label, group),
});

/** Every change of the window's state, and nothing else: pure, no clock. */
export const reduce = (state: AppState, action: Action): AppState => {
  const work = workOf(state);
  switch (action.type) {
    case 'go':
      return { ...state, place: action.place };
    case 'edited':
      return step(state, edit(work, action.text, action.changes), 'edit', { mark: 'edit', at: action.at });
    case 'replaced': {
      const replaced = replaceText(
        { ...work, audience: action.audience ?? work.audience, locale: action.locale ?? work.locale },
        action.text,
      );
      const { current: _current, ...rest } = step(state, replaced, 'open');
      return { ...rest, filter: 'all', scope: 'all', mention: 0, acknowledged: [] };
    }
    case 'audience':
      return action.audience === work.audience
        ? state
        : step(state, { ...work, audience: action.audience }, 'audience');
    case 'locale':
      return action.locale === work.locale ? state : step(state, { ...work, locale: action.locale }, 'locale');
    case 'reviewed': {
      const { failure: _failure, seek, ...rest } = state;
      const { entities, findings } = action.reviewed.result;
      const sought = seek === undefined ? undefined : findings.find(({ start, end }) => start <= seek && seek < end);
      if (sought) {
        const mentions = entities.find(({ key }) => key === sought.entity)?.mentions ?? [];
        const mention = Math.max(0, mentions.indexOf(sought.key));
        return { ...rest, reviewed: action.reviewed, current: sought.entity, mention, scope: 'all' };
      }
      const known = entities.find((entity) => entity.key === state.current);
      if (known)
        return { ...rest, reviewed: action.reviewed, mention: Math.min(state.mention, known.mentions.length - 1) };
      const { current: _gone, ...without } = rest;
      return { ...without, reviewed: action.reviewed, mention: 0, scope: 'all' };
    }
    case 'failed':
      return { ...state, failure: action.code };
    case 'decided': {
      const { target, decision } = action;
      const decided =
        target.finding && decision
          ? decideMention(work, target.finding, decision)
          : decideAll(work, target.entity, decision);
      const after = step(state, decided, decision?.kind ?? 'undecided', {
        mark: `decide ${target.entity}`,
        at: action.at,
      });
      return action.next === undefined || action.next === state.current
        ? after
        : { ...after, current: action.next, mention: 0, scope: 'all' };
    }
    case 'decided-many':
      return step(state, decideMany(work, action.decided), 'many');
    case 'added':
      return {
        ...step(state, addByHand(work, action, action.category), 'add'),
        seek: action.start,
        filter: 'all',
      };
    case 'removed':
      return step(state, removeAdditions(work, action.spans), 'remove');
    case 'current': {
      if (action.entity === undefined) {
        const { current: _current, ...rest } = state;
        return rest;
      }
      const same = action.entity === state.current;
      return {
        ...state,
        current: action.entity,
        mention: action.mention ?? (same ? state.mention : 0),
        scope: same ? state.scope : 'all',
      };
    }
    case 'scope':
      return { ...state, scope: action.scope };
    case 'filter':
      return {
        ...state,
        filter: action.filter,
        ...(action.first ? { current: action.first, mention: 0, scope: 'all' } : {}),
      };
    case 'acknowledged':
      return { ...state, acknowledged: [...state.acknowledged, action.warning] };
    case 'undo':
    case 'redo': {
      const history = (action.type === 'undo' ? undo : redo)(state.history);
      if (history === state.history) return { ...state, news: { key: 'nothing', label: action.type, at: action.at } };
      const label = (action.type === 'undo' ? history.future[0] : history.past.at(-1))?.label ?? '';
      return { ...state, history, news: { key: action.type, label, at: action.at } };
    }
  }
};
