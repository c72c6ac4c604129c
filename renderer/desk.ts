import type { Dispatch } from 'react';
import type { CallInput, CaseReview, ComposedSummary } from '../src/contract/calls.ts';
import type { Form } from './components/FindingCard.tsx';
import type { Mark } from './editor/marks.ts';
import type { ActionName, Command } from './keys.ts';
import type { Action, AppState } from './state/app.ts';
import type { Draft } from './state/draft.ts';
import type { Lock } from './state/locks.ts';
import type { Row } from './state/rows.ts';
import type { NotebookDesk } from './state/use-notebook.ts';
import type { PracticeDesk } from './state/use-practice.ts';
import type { Summary } from './state/use-summary.ts';
import type { Work } from './state/work.ts';

export const FORMATS = ['txt', 'md', 'docx', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export type ShownRisk = CaseReview['risk'] & Partial<Pick<ComposedSummary['risk'], 'own'>>;

/** What every place gets: the state, what follows from it, and the two ways to change something. */
export interface Desk {
  readonly state: AppState;
  readonly work: Work;
  readonly draft: Draft;
  readonly summary: Summary;
  /** All findings, and those of the group that is shown. */
  readonly rows: readonly Row[];
  readonly shown: readonly Row[];
  readonly current: Row | undefined;
  readonly locks: readonly Lock[];
  /** How many people fit the text in view: the written one from Consult on, else the safe text. */
  readonly risk: ShownRisk | undefined;
  /** Which text leaves in Share. */
  readonly sharing: 'consult' | 'safe';
  /** That text, as it is copied. */
  readonly finalText: string;
  readonly notebook: NotebookDesk;
  /** Marking an invented case: beside the person's own, and without a way to it. */
  readonly practice: PracticeDesk;
  readonly marks: readonly Mark[];
  readonly marksText: string;
  readonly form: Form;
  readonly setForm: (form: Form) => void;
  /** The form that opens with the finding one is led to. */
  readonly setNextForm: (form: Form) => void;
  /** Is the panel open that says how the safe text reads? */
  readonly reading: boolean;
  readonly setReading: (open: boolean) => void;
  readonly dispatch: Dispatch<Action>;
  readonly act: (action: ActionName, rung?: Command['rung'], category?: Command['category']) => void;
  /** Copies and saves what no case of the person's stands behind, or what the locks have let through. */
  readonly take: (input: CallInput<'clipboard:copy'>) => void;
  readonly save: (input: CallInput<'file:save'>) => void;
  /** Says something in passing, to the eye and to a screen reader. */
  readonly tell: (words: string) => void;
}
