import type { Dispatch } from 'react';
import type { Form } from './components/FindingCard.tsx';
import type { Mark } from './editor/marks.ts';
import type { ActionName, Command } from './keys.ts';
import type { Action, AppState } from './state/app.ts';
import type { Lock } from './state/locks.ts';
import type { Row } from './state/rows.ts';
import type { Work } from './state/work.ts';

/** What every place gets: the state, what follows from it, and the two ways to change something. */
export interface Desk {
  readonly state: AppState;
  readonly work: Work;
  /** All findings, and those of the group that is shown. */
  readonly rows: readonly Row[];
  readonly shown: readonly Row[];
  readonly current: Row | undefined;
  readonly locks: readonly Lock[];
  readonly marks: readonly Mark[];
  readonly marksText: string;
  readonly form: Form;
  readonly setForm: (form: Form) => void;
  readonly dispatch: Dispatch<Action>;
  readonly act: (action: ActionName, rung?: Command['rung']) => void;
  /** Says something in passing, to the eye and to a screen reader. */
  readonly tell: (words: string) => void;
}
