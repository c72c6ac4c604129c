import type { Decision } from '../src/contract/calls.ts';
import { backInPractice, idlePractice, OWN_CASE, PRACTICE_ACTS, type PracticeActionName } from './actions-practice.ts';
import type { Desk, Format } from './desk.ts';
import type { EditorHandle } from './editor/Editor.tsx';
import type { ActionName, Command } from './keys.ts';
import { say } from './say.ts';
import { PLACES, type Place } from './state/app.ts';
import { keepText } from './state/keep-text.ts';
import { guessCategory, nextOpen, slotIn, substituteOf } from './state/rows.ts';

type Bare = Omit<Desk, 'act'>;

/** Decides on the current finding, for all its mentions or the one in view, and goes on where asked. */
export const decideDesk = (desk: Bare, decision: Decision | undefined, go: boolean): void => {
  const { current, state, shown, dispatch } = desk;
  if (!current) return;
  const finding = current.mentions[state.mention];
  const single = state.scope === 'mention' && current.mentions.length > 1 && finding !== undefined;
  const last = state.mention >= current.mentions.length - 1;
  const next = go && (!single || last) ? nextOpen(shown, current.entity.key)?.entity.key : undefined;
  dispatch({
    type: 'decided',
    target: { entity: current.entity.key, ...(single ? { finding } : {}) },
    decision,
    ...(next === undefined ? {} : { next }),
    at: performance.now(),
  });
  if (go && single && !last) dispatch({ type: 'current', entity: current.entity.key, mention: state.mention + 1 });
  desk.setForm(undefined);
};

const accept = (desk: Bare): void => {
  const { current, state } = desk;
  if (!current) return;
  const finding = current.mentions[state.mention];
  const held =
    state.scope === 'mention' && finding ? (current.exceptions[finding.key] ?? current.decision) : current.decision;
  const decision = held ?? { kind: 'rung', rung: current.proposal?.floor ?? 4 };
  // Words that are still to be written are asked for.
  if (decision.kind === 'rung' && slotIn(substituteOf(current, decision)?.text ?? '')) desk.setForm('own');
  else decideDesk(desk, decision, true);
};

const step = ({ shown, state, dispatch, setForm }: Bare, by: 1 | -1): void => {
  const at = shown.findIndex((row) => row.entity.key === state.current);
  const row = shown[at < 0 ? 0 : Math.max(0, Math.min(shown.length - 1, at + by))];
  setForm(undefined);
  if (row) dispatch({ type: 'current', entity: row.entity.key });
};

const stepMention = ({ current, state, dispatch }: Bare, by: 1 | -1): void => {
  const count = current?.mentions.length ?? 0;
  if (current && count > 1)
    dispatch({ type: 'current', entity: current.entity.key, mention: (state.mention + by + count) % count });
};

const add = (desk: Bare, editor: EditorHandle | null): void => {
  const stretch = editor?.selection();
  const raw = stretch ? desk.work.text.slice(stretch.start, stretch.end) : '';
  if (!stretch || !raw.trim()) {
    desk.tell(say('review.add.none'));
    return;
  }
  const start = stretch.start + (raw.length - raw.trimStart().length);
  const end = stretch.end - (raw.length - raw.trimEnd().length);
  const category = guessCategory(raw);
  desk.dispatch({ type: 'added', start, end, category });
  desk.tell(say('review.added', { category: say(`category.${category}`) }));
  editor?.clearSelection();
};

const back = (desk: Bare, editor: EditorHandle | null): void => {
  const { form, setForm, state, dispatch } = desk;
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement && field.dataset['keys'] === 'draft') field.blur();
  else if (form) setForm(undefined);
  else if (state.place === 'review' && editor?.selection()) editor.clearSelection();
  else if (state.place === 'practice' && backInPractice(desk)) return;
  else if (state.place === 'notebook' || state.place === 'practice')
    dispatch({ type: 'go', place: state.from ?? 'case' });
  else {
    const before = PLACES[PLACES.indexOf(state.place) - 1];
    if (before) dispatch({ type: 'go', place: before });
  }
};

/** Answers the question that has the focus, or the first open one, and goes on to the next. */
const answer = ({ state, summary, dispatch }: Bare, said: 'yes' | 'no'): void => {
  const questions = summary.pause?.questions ?? [];
  const focused = document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset['question'];
  const at = questions.findIndex(({ id }) => (focused ? id === focused : state.pause.answers[id] === undefined));
  const question = questions[at];
  if (state.place !== 'pause' || !question) return;
  dispatch({ type: 'answered', question: question.id, answer: said });
  const next = questions[at + 1]?.id ?? 'consent';
  const row = document.querySelector<HTMLElement>(`[data-question="${next}"]`);
  row?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
};

export interface Ways {
  readonly editor: EditorHandle | null;
  readonly open: () => void;
  readonly copy: () => void;
  readonly save: (format: Format) => void;
  readonly show: (window: 'help' | 'offline' | 'settings' | 'funnel') => void;
}

type Act = (desk: Bare, ways: Ways, rung: Command['rung'], category: Command['category']) => void;

const go =
  (place: Place): Act =>
  ({ dispatch, setForm }) => {
    setForm(undefined);
    dispatch({ type: 'go', place });
  };

/** Practice has a line of its own; the person's case stays as it is. */
const goBackOver = ({ state, practice, dispatch }: Bare, type: 'undo' | 'redo'): void =>
  state.place === 'practice' ? practice.change({ type }) : dispatch({ type, at: performance.now() });

const practise =
  (action: PracticeActionName): Act =>
  (desk, { editor }, _rung, category) =>
    PRACTICE_ACTS[action](desk, editor, category);

const ACTS: Readonly<Record<ActionName, Act>> = {
  next: (desk) => step(desk, 1),
  previous: (desk) => step(desk, -1),
  'next-mention': (desk) => stepMention(desk, 1),
  'previous-mention': (desk) => stepMention(desk, -1),
  rung: (desk, _ways, rung) => rung && decideDesk(desk, { kind: 'rung', rung }, false),
  accept,
  own: ({ current, setForm }) => current && setForm('own'),
  keep: ({ current, setForm }) => current && setForm('keep'),
  drop: (desk) => decideDesk(desk, { kind: 'drop' }, true),
  'not-identifier': (desk) => decideDesk(desk, { kind: 'not-identifier' }, true),
  scope: ({ current, state, dispatch }) => {
    const single = state.scope === 'all' && (current?.mentions.length ?? 0) > 1;
    dispatch({ type: 'scope', scope: single ? 'mention' : 'all' });
  },
  add: (desk, { editor }) => add(desk, editor),
  undo: (desk) => goBackOver(desk, 'undo'),
  redo: (desk) => goBackOver(desk, 'redo'),
  open: (_desk, ways) => ways.open(),
  new: ({ dispatch }) => {
    dispatch({ type: 'replaced', text: '' });
    dispatch({ type: 'go', place: 'case' });
  },
  copy: (_desk, ways) => ways.copy(),
  'save-docx': (_desk, ways) => ways.save('docx'),
  'save-txt': (_desk, ways) => ways.save('txt'),
  'save-md': (_desk, ways) => ways.save('md'),
  'save-html': (_desk, ways) => ways.save('html'),
  'go-case': go('case'),
  'go-review': go('review'),
  'go-consult': go('consult'),
  'go-pause': go('pause'),
  'go-share': go('share'),
  'go-notebook': go('notebook'),
  'go-practice': go('practice'),
  'practice-mark': practise('practice-mark'),
  'practice-category': practise('practice-category'),
  'practice-unmark': practise('practice-unmark'),
  'practice-tip': practise('practice-tip'),
  'practice-check': practise('practice-check'),
  'practice-present': practise('practice-present'),
  'practice-print': practise('practice-print'),
  'lock-notebook': ({ notebook, tell }) => {
    void notebook.lock().then(() => tell(say('notebook.was-locked')));
  },
  'keep-notebook': (desk) => void keepText(desk, false),
  yes: (desk) => answer(desk, 'yes'),
  no: (desk) => answer(desk, 'no'),
  reading: ({ state, dispatch, setReading }) => {
    if (state.place !== 'review' && state.place !== 'consult') dispatch({ type: 'go', place: 'review' });
    setReading(true);
  },
  funnel: (_desk, ways) => ways.show('funnel'),
  offline: (_desk, ways) => ways.show('offline'),
  settings: (_desk, ways) => ways.show('settings'),
  help: (_desk, ways) => ways.show('help'),
  back: (desk, { editor }) => back(desk, editor),
};

/** Does what a key, a menu entry or a button asks for. */
export const perform = (
  action: ActionName,
  desk: Bare,
  ways: Ways,
  rung?: Command['rung'],
  category?: Command['category'],
): void => {
  if (desk.state.place === 'practice' && OWN_CASE.includes(action)) desk.tell(say('practice.apart'));
  else ACTS[action](desk, ways, rung, category);
};

/** Actions that make no sense just now, for the menu. */
export const idleActions = (desk: Bare): ActionName[] => {
  const { state, current, locks, work, notebook, practice } = desk;
  const inPractice = state.place === 'practice';
  const decide: ActionName[] = [
    'accept',
    'own',
    'drop',
    'keep',
    'not-identifier',
    'scope',
    'add',
    'next',
    'previous',
    'next-mention',
    'previous-mention',
  ];
  return [
    ...(state.place === 'review' && current ? [] : decide),
    ...(state.place === 'pause' ? [] : (['yes', 'no'] as const)),
    ...((inPractice ? practice.canUndo : state.history.past.length) ? [] : (['undo'] as const)),
    ...((inPractice ? practice.canRedo : state.history.future.length) ? [] : (['redo'] as const)),
    ...idlePractice(desk),
    ...(inPractice ? OWN_CASE : []),
    ...(locks.length ? (['copy', 'save-docx', 'save-txt', 'save-md', 'save-html'] as const) : []),
    ...(work.text ? [] : (['new', 'reading'] as const)),
    ...(notebook.contents ? [] : (['lock-notebook'] as const)),
    ...(notebook.contents?.client === undefined || locks.length ? (['keep-notebook'] as const) : []),
  ];
};
