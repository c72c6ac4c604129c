import type { CallInput, CallOutput, CaseReview, CaseState } from '../../src/contract/calls.ts';
import type { ErrorCode } from '../../src/contract/errors.ts';
import type { Row } from './rows.ts';

export type Status = CallOutput<'notebook:status'>;
export type Client = CallOutput<'notebook:clients'>[number];
export type Head = CallOutput<'notebook:consultations'>[number];
export type Found = CallOutput<'notebook:search'>[number];
export type Consultation = CallOutput<'notebook:consultation'>;
export type Terms = CallOutput<'notebook:terms'>;
export type Footprint = CallOutput<'notebook:footprint'>;
/** What an open notebook adds to the state of a case. */
export type CaseContext = Pick<CaseState, 'terms' | 'home' | 'earlier'>;
export type KeptDecision = CallInput<'notebook:save-consultation'>['decisions'][number];

export const PARTS = ['shelf', 'terms', 'footprint', 'keeping'] as const;
export type Part = (typeof PARTS)[number];

/** All that the window holds of an open notebook. It lives here alone, so that locking can take it away in one step. */
export interface Contents {
  readonly part: Part;
  readonly clients: readonly Client[];
  readonly heads: readonly Head[];
  readonly terms: Terms;
  readonly footprint: Footprint;
  /** Whose texts are shown; absent: everybody's. */
  readonly shown?: number;
  readonly words: string;
  readonly found?: readonly Found[];
  readonly opened?: Consultation;
  /** The client the case in the window is about. */
  readonly client?: number;
  readonly context?: CaseContext;
  /** What of the case in the window was kept last, so that it is not kept twice. */
  readonly kept?: { readonly client: number; readonly text: string };
}

export interface NotebookState {
  readonly status?: Status;
  readonly contents?: Contents;
  /** Why the last thing did not work. */
  readonly failure?: ErrorCode;
}

export type NotebookAction =
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'loaded'; readonly loaded: Pick<Contents, 'clients' | 'heads' | 'terms' | 'footprint'> }
  | { readonly type: 'part'; readonly part: Part }
  | { readonly type: 'show'; readonly client: number | undefined }
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'found'; readonly words: string; readonly found: readonly Found[] }
  | { readonly type: 'opened'; readonly consultation: Consultation | undefined }
  | { readonly type: 'client'; readonly client: number | undefined }
  | { readonly type: 'context'; readonly client: number | undefined; readonly context: CaseContext }
  | { readonly type: 'kept'; readonly client: number; readonly text: string }
  | { readonly type: 'failed'; readonly code: ErrorCode }
  | { readonly type: 'settled' };

const without = <K extends keyof Contents>(contents: Contents, ...keys: readonly K[]): Omit<Contents, K> => {
  const rest = { ...contents };
  for (const key of keys) delete rest[key];
  return rest;
};

/** What was told about one client is never held against another. */
const withoutEarlier = ({ earlier: _earlier, ...rest }: CaseContext): CaseContext => rest;

const EMPTY: Contents = {
  part: 'shelf',
  clients: [],
  heads: [],
  terms: { hide: [], allow: [] },
  footprint: { groups: [] },
  words: '',
};

const within = (state: NotebookState, change: (contents: Contents) => Contents): NotebookState =>
  state.contents ? { ...state, contents: change(state.contents) } : state;

/** Every change of what the window knows of the notebook. Answers that come after it was locked are let go. */
export const reduceNotebook = (state: NotebookState, action: NotebookAction): NotebookState => {
  switch (action.type) {
    case 'status':
      return action.status.state === 'open'
        ? { ...state, status: action.status, contents: state.contents ?? EMPTY }
        : { status: action.status, ...(state.failure ? { failure: state.failure } : {}) };
    case 'loaded':
      return within(state, (contents) => {
        const { clients } = action.loaded;
        const has = (id: number | undefined) => clients.some((client) => client.id === id);
        const gone = [
          ...(has(contents.client) ? [] : (['client', 'kept'] as const)),
          ...(has(contents.shown) ? [] : (['shown'] as const)),
        ];
        return { ...without(contents, ...gone), ...action.loaded } as Contents;
      });
    case 'part':
      return within(state, (contents) => ({ ...(without(contents, 'opened') as Contents), part: action.part }));
    case 'show':
      return within(state, (contents) => ({
        ...(without(contents, 'opened', 'shown', 'found') as Contents),
        words: '',
        ...(action.client === undefined ? {} : { shown: action.client }),
      }));
    case 'words':
      return within(state, (contents) => ({
        ...(action.words.trim() ? contents : (without(contents, 'found') as Contents)),
        words: action.words,
      }));
    case 'found':
      return within(state, (contents) =>
        contents.words === action.words ? { ...contents, found: action.found } : contents,
      );
    case 'opened':
      return within(state, (contents) => ({
        ...(without(contents, 'opened') as Contents),
        ...(action.consultation ? { opened: action.consultation } : {}),
      }));
    case 'client':
      if (state.contents?.client === action.client) return state;
      return within(state, (contents) => ({
        ...(without(contents, 'client', 'kept', 'context') as Contents),
        ...(action.client === undefined ? {} : { client: action.client }),
        ...(contents.context ? { context: withoutEarlier(contents.context) } : {}),
      }));
    case 'context':
      return within(state, (contents) =>
        contents.client === action.client ? { ...contents, context: action.context } : contents,
      );
    case 'kept':
      return within(state, (contents) => ({ ...contents, kept: { client: action.client, text: action.text } }));
    case 'failed':
      return { ...state, failure: action.code };
    case 'settled': {
      const { failure: _failure, ...rest } = state;
      return rest;
    }
  }
};

const SHORTEST = 10;
const LONG = 20;
const FEW = 6;

/** How hard a new passphrase is to guess, as a hint in words: length counts, and characters that differ. */
export const strengthOf = (passphrase: string): 'empty' | 'short' | 'plain' | 'fair' | 'good' => {
  const length = [...passphrase].length;
  if (length === 0) return 'empty';
  if (length < SHORTEST) return 'short';
  if (new Set(passphrase.toLowerCase()).size < FEW) return 'plain';
  return length >= LONG ? 'good' : 'fair';
};

/** How many characters are missing to the shortest that is taken. */
export const missingTo = (passphrase: string): number => Math.max(0, SHORTEST - [...passphrase].length);

/** What was decided, as kinds and counts of mentions: never the words. */
export const keptDecisions = (rows: readonly Row[]): KeptDecision[] => {
  const counts = new Map<string, KeptDecision>();
  for (const { entity, mentions, decision, exceptions } of rows) {
    for (const mention of mentions) {
      const held = exceptions[mention.key] ?? decision;
      if (!held) continue;
      const how = held.kind === 'rung' ? (`rung-${held.rung}` as const) : held.kind;
      const key = `${entity.category} ${how}`;
      counts.set(key, { category: entity.category, how, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
};

/** What a text tells, for the notebook: kinds and shares alone. */
export const keptCrowd = ({ risk: { crowd } }: Pick<CaseReview, 'risk'>) => ({
  crowd: { low: crowd.low, high: crowd.high, mayBeOne: crowd.mayBeOne },
  facts: crowd.facts.map(({ category, group, low, high, source }) => ({ category, group, low, high, source })),
});
