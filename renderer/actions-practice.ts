import type { Category } from '../src/contract/calls.ts';
import type { Desk } from './desk.ts';
import type { EditorHandle } from './editor/Editor.tsx';
import type { ActionName } from './keys.ts';
import { say } from './say.ts';
import { checkOf } from './state/practice.ts';
import { guessIn, lineAt, linesOf, wholeWords } from './state/practice-marks.ts';

type Bare = Omit<Desk, 'act'>;

/** The words somebody means: the selection in the text, or the mark picked before. */
const meant = ({ practice: { state } }: Bare, editor: EditorHandle | null) => {
  const stretch = editor?.selection();
  return stretch ? wholeWords(state.sample?.text ?? '', stretch) : state.spot;
};

/** Marks the words, or files a mark they are in as something else. */
export const markPractice = (desk: Bare, editor: EditorHandle | null, category?: Category): void => {
  const { state, marks, change, sayAloud } = desk.practice;
  const { sample, stage } = state;
  if (!sample || stage !== 'mark') return;
  const span = meant(desk, editor);
  if (!span) {
    desk.tell(say('practice.select-first'));
    return;
  }
  const words = sample.text.slice(span.start, span.end);
  const line = lineAt(linesOf(sample.text, marks), span);
  if (line) {
    const same = category === undefined || category === line.category;
    if (!same) change({ type: 'refiled', spans: line.spans, category });
    sayAloud(
      say(same ? 'practice.marked-already' : 'practice.refiled', {
        words: line.words,
        category: say(`category.${category ?? line.category}`),
      }),
    );
  } else {
    const as = category ?? guessIn(sample.text, span);
    change({ type: 'marked', span, category: as });
    sayAloud(say('practice.marked', { words, category: say(`category.${as}`) }));
  }
  editor?.clearSelection();
};

const unmark = (desk: Bare, editor: EditorHandle | null): void => {
  const { state, marks, change, sayAloud } = desk.practice;
  const span = meant(desk, editor);
  const gone = span ? marks.filter((mark) => mark.start < span.end && span.start < mark.end) : [];
  if (state.stage !== 'mark' || gone.length === 0) {
    desk.tell(say('practice.unmark.none'));
    return;
  }
  change({ type: 'unmarked', spans: gone });
  sayAloud(say('practice.unmarked', { count: gone.length }));
  editor?.clearSelection();
};

type Act = (desk: Bare, editor: EditorHandle | null, category: Category | undefined) => void;
export type PracticeActionName = Extract<ActionName, `practice-${string}`>;

export const PRACTICE_ACTS: Readonly<Record<PracticeActionName, Act>> = {
  'practice-mark': markPractice,
  'practice-category': markPractice,
  'practice-unmark': unmark,
  'practice-tip': ({ practice }) => (practice.state.stage === 'mark' ? practice.check('tip') : undefined),
  'practice-check': ({ practice }) => (practice.state.stage === 'mark' ? practice.check('checked') : undefined),
  'practice-present': ({ practice: { state, change } }) =>
    state.sample ? change({ type: 'presenting', on: true }) : undefined,
  'practice-print': ({ practice: { state, change } }) => {
    if (state.stage === 'handout') window.print();
    else if (state.sample) change({ type: 'stage', stage: 'handout' });
  },
};

/** What is about the person's own case, and therefore does nothing while they practise. */
export const OWN_CASE: readonly ActionName[] = [
  'new',
  'copy',
  'save-docx',
  'save-txt',
  'save-md',
  'save-html',
  'keep-notebook',
  'funnel',
];

/** One step back inside Practice; false where that leads out of it. */
export const backInPractice = ({ practice: { state, change } }: Bare): boolean => {
  if (state.stage === 'choose') return false;
  const checked = checkOf(state) !== undefined;
  const back = { mark: 'choose', checked: 'mark', handout: checked ? 'checked' : 'mark' } as const;
  change({ type: 'stage', stage: back[state.stage] });
  return true;
};

/** What makes no sense just now, for the menu. */
export const idlePractice = ({ state: { place }, practice: { state } }: Bare): PracticeActionName[] => {
  const marking = place === 'practice' && state.stage === 'mark';
  const open = place === 'practice' && state.sample !== undefined && state.stage !== 'choose';
  return [
    ...(marking ? [] : (['practice-mark', 'practice-unmark', 'practice-tip', 'practice-check'] as const)),
    ...(open ? [] : (['practice-present', 'practice-print'] as const)),
  ];
};
