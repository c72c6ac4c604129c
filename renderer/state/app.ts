import type {
  Audience,
  CallOutput,
  CaseOptions,
  CaseReview,
  Category,
  Decision,
  Finding,
  Locale,
  Span,
} from '../../src/contract/calls.ts';
import type { ErrorCode } from '../../src/contract/errors.ts';
import type { Filter } from '../groups.ts';
import type { Change } from './changes.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
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

export const PLACES = ['case', 'review', 'consult', 'pause', 'share'] as const;
/** The five on the way, and what is beside it. */
export type Place = (typeof PLACES)[number] | 'notebook' | 'practice';

const isBeside = (place: Place): boolean => place === 'notebook' || place === 'practice';

/** What the engine said, and about which state of the work. */
export interface Reviewed {
  readonly work: Work;
  readonly result: CaseReview;
}

/** Everything a person made, in one line of undo. */
export interface Whole {
  readonly work: Work;
  readonly draft: Draft;
}

export type Consent = CallOutput<'pause:questions'>['consent'][number]['id'];

/** The questions before sharing, as far as they are answered. */
export interface Pause {
  readonly answers: Readonly<Record<string, 'yes' | 'no'>>;
  readonly consent?: Consent;
}

export interface AppState {
  readonly place: Place;
  /** Where one came from to the notebook or to Practice. */
  readonly from?: Place;
  readonly history: History<Whole>;
  readonly reviewed?: Reviewed;
  /** Why the last review did not come. */
  readonly failure?: ErrorCode;
  /** Key of the entity that is current in all columns, and which of its mentions. */
  readonly current?: string;
  readonly mention: number;
  /** Do actions mean this one mention or all of them? */
  readonly scope: 'all' | 'mention';
  readonly filter: Filter;
  /** Warnings a person has taken note of, as `code rule`. */
  readonly acknowledged: readonly string[];
  /** By entity, why what narrows the circle may stand in the text that is shared. */
  readonly overruled: Readonly<Record<string, string>>;
  readonly pause: Pause;
  /** Present risks a person has said are taken care of, as `id words`. */
  readonly confirmed: readonly string[];
  /** Tone notes left as they are, as `flag words`. */
  readonly left: readonly string[];
  /** Which text is shared; absent: the consultation text once Consult was opened, else the safe text. */
  readonly sharing?: 'consult' | 'safe';
  readonly consulted: boolean;
  /** A stretch of the case to show in Review. */
  readonly spot?: Span;
  /** A place in the text whose finding is to become current with the next answer: what was just marked by hand. */
  readonly seek?: number;
  /** What the last undo or redo went over: a message key. */
  readonly news?: { readonly key: string; readonly label: string; readonly at: number };
}

export type Target = { readonly entity: string; readonly finding?: Finding };

export type Action =
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'edited'; readonly text: string; readonly changes: readonly Change[]; readonly at: number }
  | {
      readonly type: 'replaced';
      readonly text: string;
      readonly audience?: Audience;
      readonly locale?: Locale;
      /** Of the new case's made-up names. */
      readonly seed?: string;
    }
  | {
      readonly type: 'options';
      readonly options: CaseOptions;
      /** What was changed, for the undo. */
      readonly label: 'shift' | 'neutral' | 'names';
      readonly at: number;
    }
  | { readonly type: 'audience'; readonly audience: Audience }
  | { readonly type: 'locale'; readonly locale: Locale }
  | { readonly type: 'reviewed'; readonly reviewed: Reviewed }
  | { readonly type: 'failed'; readonly code: ErrorCode }
  | {
      readonly type: 'decided';
      readonly target: Target;
      readonly decision: Decision | undefined;
      readonly next?: string;
      /** A step of its own in the history, however soon after another. */
      readonly alone?: boolean;
      readonly at: number;
    }
  | { readonly type: 'decided-many'; readonly decided: Readonly<Record<string, Decision>> }
  | { readonly type: 'added'; readonly start: number; readonly end: number; readonly category: Category }
  | { readonly type: 'removed'; readonly spans: readonly Span[] }
  | { readonly type: 'current'; readonly entity: string | undefined; readonly mention?: number }
  | { readonly type: 'scope'; readonly scope: 'all' | 'mention' }
  | { readonly type: 'filter'; readonly filter: Filter; readonly first?: string }
  | { readonly type: 'acknowledged'; readonly warning: string }
  | {
      readonly type: 'drafted';
      readonly draft: Draft;
      readonly label: string;
      readonly mark?: string;
      readonly at: number;
    }
  | { readonly type: 'answered'; readonly question: string; readonly answer: 'yes' | 'no' }
  | { readonly type: 'consent'; readonly consent: Consent }
  | { readonly type: 'confirmed'; readonly trigger: string; readonly on: boolean }
  | { readonly type: 'left'; readonly note: string }
  | { readonly type: 'sharing'; readonly sharing: 'consult' | 'safe' }
  | { readonly type: 'overruled'; readonly entity: string; readonly reason: string | undefined }
  | { readonly type: 'spot'; readonly spot: Span | undefined }
  | { readonly type: 'undo' | 'redo'; readonly at: number };

export const startState = (audience: Audience, locale: Locale, seed = ''): AppState => ({
  place: 'case',
  history: begin({ work: emptyWork(audience, locale, seed), draft: EMPTY_DRAFT }),
  mention: 0,
  scope: 'all',
  filter: 'all',
  ...NOTHING_SAID,
});

/** What a person said about one case beside its decisions. */
const NOTHING_SAID = {
  acknowledged: [],
  overruled: {},
  pause: { answers: {} },
  confirmed: [],
  left: [],
  consulted: false,
};

export const workOf = (state: AppState): Work => state.history.present.work;
export const draftOf = (state: AppState): Draft => state.history.present.draft;
/** Which of the two texts leaves. */
export const sharingOf = ({ sharing, consulted }: AppState): 'consult' | 'safe' =>
  sharing ?? (consulted ? 'consult' : 'safe');

const step = (state: AppState, work: Work, label: string, group?: { mark: string; at: number }): AppState => ({
  ...state,
  history: advance(
    state.history,
    work === workOf(state) ? state.history.present : { ...state.history.present, work },
    label,
    group,
  ),
});

/** Every change of the window's state, and nothing else: pure, no clock. */
export const reduce = (state: AppState, action: Action): AppState => {
  const work = workOf(state);
  switch (action.type) {
    case 'go':
      return {
        ...state,
        place: action.place,
        ...(isBeside(action.place) && !isBeside(state.place) ? { from: state.place } : {}),
        consulted: state.consulted || action.place === 'consult',
      };
    case 'edited':
      return step(state, edit(work, action.text, action.changes), 'edit', { mark: 'edit', at: action.at });
    case 'replaced': {
      const replaced = replaceText(
        { ...work, audience: action.audience ?? work.audience, locale: action.locale ?? work.locale },
        action.text,
        action.seed,
      );
      const history = advance(state.history, { work: replaced, draft: EMPTY_DRAFT }, 'open');
      const { current: _current, sharing: _sharing, spot: _spot, ...rest } = state;
      return { ...rest, history, filter: 'all', scope: 'all', mention: 0, ...NOTHING_SAID };
    }
    case 'audience':
      return action.audience === work.audience
        ? state
        : step(state, { ...work, audience: action.audience }, 'audience');
    case 'options':
      return step(
        state,
        { ...work, options: action.options },
        action.label,
        action.label === 'shift' ? { mark: 'shift', at: action.at } : undefined,
      );
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
      const group = action.alone ? undefined : { mark: `decide ${target.entity}`, at: action.at };
      const after = step(state, decided, decision?.kind ?? 'undecided', group);
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
    case 'drafted': {
      const group = action.mark === undefined ? undefined : { mark: action.mark, at: action.at };
      if (action.draft === draftOf(state)) return state;
      return { ...state, history: advance(state.history, { work, draft: action.draft }, action.label, group) };
    }
    case 'answered':
      return {
        ...state,
        pause: { ...state.pause, answers: { ...state.pause.answers, [action.question]: action.answer } },
      };
    case 'consent':
      return { ...state, pause: { ...state.pause, consent: action.consent } };
    case 'confirmed': {
      const others = state.confirmed.filter((trigger) => trigger !== action.trigger);
      return { ...state, confirmed: action.on ? [...others, action.trigger] : others };
    }
    case 'left':
      return { ...state, left: [...state.left, action.note] };
    case 'sharing':
      return { ...state, sharing: action.sharing };
    case 'overruled': {
      const { [action.entity]: _gone, ...others } = state.overruled;
      return {
        ...state,
        overruled: action.reason === undefined ? others : { ...others, [action.entity]: action.reason },
      };
    }
    case 'spot': {
      const { spot: _spot, ...rest } = state;
      return action.spot ? { ...rest, spot: action.spot } : rest;
    }
    case 'undo':
    case 'redo': {
      const history = (action.type === 'undo' ? undo : redo)(state.history);
      if (history === state.history) return { ...state, news: { key: 'nothing', label: action.type, at: action.at } };
      const label = (action.type === 'undo' ? history.future[0] : history.past.at(-1))?.label ?? '';
      return { ...state, history, news: { key: action.type, label, at: action.at } };
    }
  }
};
