import type { CallOutput, Category, Span } from '../../src/contract/calls.ts';
import type { ErrorCode } from '../../src/contract/errors.ts';
import { advance, begin, type History, redo, undo } from './history.ts';
import { markWords, type PracticeMark, refile, unmark } from './practice-marks.ts';

export type Sample = CallOutput<'samples:list'>[number];
export type Checked = CallOutput<'practice:check'>;
export type PresenterStep = CallOutput<'practice:steps'>['steps'][number];
export type Marks = readonly PracticeMark[];

/** Choosing a case, marking it, reading what was found, and the page to print. */
export type Stage = 'choose' | 'mark' | 'checked' | 'handout';
/** Whose marks are compared with the teacher's. */
export type Layer = 'own' | 'vignette';

/** Everything of Practice, apart from the person's own case: neither reads nor changes the other. */
export interface PracticeState {
  readonly stage: Stage;
  readonly sample?: Sample;
  /** By sample, so that one can look at another and come back. */
  readonly histories: Readonly<Record<string, History<Marks>>>;
  /** By sample, the last check. */
  readonly checks: Readonly<Record<string, Checked>>;
  readonly layer: Layer;
  /** A place in the text that is current in it and in the lists. */
  readonly spot?: Span;
  /** Is the tip shown? It goes with the next mark. */
  readonly tip?: Checked;
  readonly presenting: boolean;
  readonly failure?: ErrorCode;
}

export type PracticeAction =
  | { readonly type: 'chosen'; readonly sample: Sample }
  | { readonly type: 'stage'; readonly stage: Stage }
  | { readonly type: 'marked'; readonly span: Span; readonly category: Category }
  | { readonly type: 'refiled'; readonly spans: readonly Span[]; readonly category: Category }
  | { readonly type: 'unmarked'; readonly spans: readonly Span[] }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'checked' | 'tip'; readonly sample: string; readonly marks: Marks; readonly checked: Checked }
  | { readonly type: 'layer'; readonly layer: Layer }
  | { readonly type: 'spot'; readonly spot: Span | undefined }
  | { readonly type: 'presenting'; readonly on: boolean }
  | { readonly type: 'failed'; readonly code: ErrorCode };

export const startPractice: PracticeState = {
  stage: 'choose',
  histories: {},
  checks: {},
  layer: 'own',
  presenting: false,
};

const NOTHING: History<Marks> = begin([]);

export const historyOf = ({ sample, histories }: PracticeState): History<Marks> =>
  (sample && histories[sample.id]) ?? NOTHING;
export const marksOf = (state: PracticeState): Marks => historyOf(state).present;
export const checkOf = ({ sample, checks }: PracticeState): Checked | undefined => sample && checks[sample.id];

/** Without what was said about marks that are no longer the same. */
const silent = ({ tip: _tip, failure: _failure, ...state }: PracticeState): PracticeState => state;

const withHistory = (state: PracticeState, change: (history: History<Marks>) => History<Marks>): PracticeState => {
  const { sample, stage } = state;
  if (!sample || stage !== 'mark') return state;
  const { spot: _spot, ...rest } = silent(state);
  return { ...rest, histories: { ...state.histories, [sample.id]: change(historyOf(state)) } };
};

/** Every change of Practice, and nothing else: pure, no clock. */
export const reducePractice = (state: PracticeState, action: PracticeAction): PracticeState => {
  switch (action.type) {
    case 'chosen': {
      const { spot: _spot, ...rest } = silent(state);
      return { ...rest, sample: action.sample, stage: 'mark', layer: 'own' };
    }
    case 'stage': {
      const { spot: _spot, ...rest } = silent(state);
      return { ...rest, stage: action.stage };
    }
    case 'marked':
      return withHistory(state, (history) =>
        advance(history, markWords(state.sample?.text ?? '', history.present, action.span, action.category), 'mark'),
      );
    case 'refiled':
      return withHistory(state, (history) =>
        advance(history, refile(history.present, action.spans, action.category), 'refile'),
      );
    case 'unmarked':
      return withHistory(state, (history) => advance(history, unmark(history.present, action.spans), 'unmark'));
    case 'undo':
    case 'redo':
      return withHistory(state, action.type === 'undo' ? undo : redo);
    case 'checked':
    case 'tip': {
      // An answer about marks that have changed since is late.
      if (state.sample?.id !== action.sample || marksOf(state) !== action.marks) return state;
      const { spot: _spot, ...rest } = silent(state);
      if (action.type === 'tip') return { ...rest, tip: action.checked };
      return { ...rest, stage: 'checked', layer: 'own', checks: { ...state.checks, [action.sample]: action.checked } };
    }
    case 'layer': {
      const { spot: _spot, ...rest } = state;
      return { ...rest, layer: action.layer };
    }
    case 'spot': {
      const { spot: _spot, ...rest } = state;
      return action.spot ? { ...rest, spot: action.spot } : rest;
    }
    case 'presenting':
      return { ...state, presenting: action.on };
    case 'failed':
      return { ...state, failure: action.code };
  }
};
