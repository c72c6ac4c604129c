import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { CallInput, CallOutput } from '../src/contract/calls.ts';
import { perform } from './actions.ts';
import { call } from './backend.ts';
import type { Form } from './components/FindingCard.tsx';
import { Frame } from './components/Frame.tsx';
import { FunnelWindow } from './components/FunnelWindow.tsx';
import { HelpWindow } from './components/HelpWindow.tsx';
import { type Notice, NoticeBar, usePassingWords } from './components/Notices.tsx';
import { OfflineWindow } from './components/OfflineWindow.tsx';
import { SettingsWindow } from './components/SettingsWindow.tsx';
import { hasBar, WorkBar } from './components/WorkBar.tsx';
import type { Desk, Format } from './desk.ts';
import type { EditorHandle } from './editor/Editor.tsx';
import type { Mark } from './editor/marks.ts';
import type { ActionName, Command } from './keys.ts';
import { say, sayPart } from './say.ts';
import { CaseScreen } from './screens/Case.tsx';
import { ConsultScreen } from './screens/Consult.tsx';
import { NotebookScreen } from './screens/Notebook.tsx';
import { PauseScreen } from './screens/Pause.tsx';
import { PracticeScreen } from './screens/Practice.tsx';
import { ReviewScreen } from './screens/Review.tsx';
import { ShareScreen } from './screens/Share.tsx';
import { type Action, draftOf, reduce, sharingOf, startState, workOf } from './state/app.ts';
import { drawSeed } from './state/case-options.ts';
import { locksOf } from './state/locks.ts';
import { longWork } from './state/long-work.ts';
import { guardOf, htmlOf } from './state/output.ts';
import { inFilter, type Row } from './state/rows.ts';
import { useSettings } from './state/settings.ts';
import { useFiles } from './state/use-files.ts';
import { useKeys } from './state/use-keys.ts';
import { useNotebook } from './state/use-notebook.ts';
import { usePractice } from './state/use-practice.ts';
import { useReview } from './state/use-review.ts';
import { useRows } from './state/use-rows.ts';
import { useSummary } from './state/use-summary.ts';

const marksOf = (rows: readonly Row[], current: string | undefined, mention: number): readonly Mark[] =>
  rows.flatMap((row) =>
    row.mentions.map(
      ({ start, end }, n): Mark => ({
        start,
        end,
        entity: row.entity.key,
        mention: n,
        group: row.group,
        standing: row.standing,
        look: row.look,
        same: row.entity.key === current,
        current: row.entity.key === current && n === mention,
      }),
    ),
  );

/** The whole window. */
export const App = () => {
  const [state, change] = useReducer(reduce, undefined, () => startState('public-group', 'en-US', drawSeed()));
  const notebook = useNotebook();
  const { change: changeNotebook } = notebook;
  const dispatch = useCallback(
    (action: Action) => {
      // Another case may be about another client: that is for the person to say. Its names have nothing to do with the last one's.
      if (action.type === 'replaced') changeNotebook({ type: 'client', client: undefined });
      change(action.type === 'replaced' ? { ...action, seed: drawSeed() } : action);
    },
    [changeNotebook],
  );
  const [settings, setSettings] = useSettings();
  const [form, setForm] = useState<Form>();
  const nextForm = useRef<Form>(undefined);
  const [open, setOpen] = useState<'help' | 'offline' | 'settings' | 'funnel'>();
  const [reading, setReading] = useState(false);
  const [notice, setNotice] = useState<Notice>();
  const [samples, setSamples] = useState<CallOutput<'samples:list'>>([]);
  const practice = usePractice(samples);
  const [words, tell] = usePassingWords();
  const editor = useRef<EditorHandle>(null);
  const bareWork = workOf(state);
  const context = notebook.contents?.context;
  const work = useMemo(() => (context ? { ...bareWork, context } : bareWork), [bareWork, context]);
  const draft = draftOf(state);
  const checking = useReview(work, dispatch);
  const files = useFiles({ dispatch, tell, setNotice });

  const { reviewed, failure, acknowledged, confirmed, overruled } = state;
  const summary = useSummary(work, reviewed, draft, !['case', 'review'].includes(state.place));
  const sharing = summary.chosen?.kind === 'sections' ? sharingOf(state) : 'safe';
  const isWritten =
    summary.chosen?.kind === 'sections' &&
    (state.place === 'consult' || (sharing === 'consult' && state.place !== 'review' && state.place !== 'case'));
  const rows = useRows(reviewed, work);
  const shown = useMemo(() => inFilter(rows, state.filter), [rows, state.filter]);
  const inReview = state.place === 'review';
  const marks = useMemo(
    () => marksOf(rows, inReview ? state.current : undefined, state.mention),
    [rows, inReview, state.current, state.mention],
  );
  const locks = useMemo(
    () => locksOf({ work, reviewed, failure, rows, acknowledged, confirmed, overruled, sharing, summary }),
    [work, reviewed, failure, rows, acknowledged, confirmed, overruled, sharing, summary],
  );
  const take = async (input: CallInput<'clipboard:copy'>) => {
    const answer = await call('clipboard:copy', input);
    const done = answer.ok && answer.value.copied;
    if (done) tell(say('share.copied'));
    else setNotice({ tone: 'warn', lines: [answer.ok ? say('share.copy.failed') : say(`error.${answer.code}`)] });
  };
  const bare: Omit<Desk, 'act'> = {
    state,
    work,
    draft,
    summary,
    rows,
    shown,
    current: rows.find((row) => row.entity.key === state.current),
    locks,
    risk: isWritten ? (summary.composed?.risk ?? reviewed?.result.risk) : reviewed?.result.risk,
    sharing,
    finalText: sharing === 'safe' ? (reviewed?.result.safe.text ?? '') : (summary.composed?.plain ?? ''),
    notebook,
    practice,
    marks,
    marksText: reviewed?.work.text ?? '',
    form,
    setForm,
    setNextForm: (next) => {
      nextForm.current = next;
    },
    reading,
    setReading,
    dispatch,
    take: (input) => void take(input),
    save: (input) => void files.save(input),
    tell,
  };

  /** What leaves, with the guard that lets the host look at it once more. */
  const { composed } = summary;
  const output = () => {
    if (sharing === 'safe') return { text: reviewed?.result.safe.text ?? '' };
    const guard = reviewed && composed ? guardOf(work, reviewed.result, composed, state) : undefined;
    return { text: composed?.plain ?? '', composed, ...(guard ? { guard } : {}) };
  };
  const copy = async () => {
    if (locks.length > 0 || !reviewed) {
      dispatch({ type: 'go', place: 'share' });
      return;
    }
    const { text, composed: made, guard } = { composed: undefined, guard: undefined, ...output() };
    await take({ text, html: made?.html ?? htmlOf(text), ...(guard ? { guard } : {}) });
  };
  const save = (format: Format) => {
    if (locks.length > 0 || !reviewed) {
      dispatch({ type: 'go', place: 'share' });
      return;
    }
    const { text, composed: made, guard } = { composed: undefined, guard: undefined, ...output() };
    void files.save({ format, ...(made ? { blocks: made.blocks } : { text }), ...(guard ? { guard } : {}) });
  };
  const long = longWork(checking, files);
  const act = (action: ActionName, rung?: Command['rung'], category?: Command['category']) => {
    if (action === 'back' && long) long.stop();
    else
      perform(
        action,
        bare,
        { editor: editor.current, open: files.open, copy: () => void copy(), save, show: setOpen },
        rung,
        category,
      );
  };
  const desk: Desk = { ...bare, act };
  useKeys(act, state.place, settings.letters);

  useEffect(() => {
    void call('notebook:lock-after', { minutes: settings.idle }).then((answer) => {
      if (answer.ok) changeNotebook({ type: 'status', status: answer.value });
    });
  }, [settings.idle, changeNotebook]);
  useEffect(() => {
    void call('samples:list', {}).then((answer) => (answer.ok ? setSamples(answer.value) : undefined));
  }, []);
  useEffect(() => {
    window.scrollTo(0, 0);
    if (state.place === 'case') editor.current?.focus();
  }, [state.place]);
  useEffect(() => {
    if (!state.news) return;
    const { key, label } = state.news;
    tell(
      key === 'nothing'
        ? say('undo.nothing', { which: label })
        : sayPart(`undo.did-${key}`, { what: sayPart(`undo.${label}`) }),
    );
  }, [state.news, tell]);
  useEffect(() => {
    if (failure && !hasBar(failure)) setNotice({ tone: 'warn', lines: [say(`error.${failure}`)] });
  }, [failure]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form belongs to one finding and goes with it.
  useEffect(() => {
    setForm(nextForm.current);
    nextForm.current = undefined;
  }, [state.current, state.place]);

  const sample = useCallback(
    (id: string) => {
      const chosen = samples.find((one) => one.id === id);
      if (chosen)
        dispatch({
          type: 'replaced',
          text: chosen.text.replace(/\r\n?/g, '\n'),
          audience: chosen.audience,
          locale: chosen.locale,
        });
    },
    [samples, dispatch],
  );

  return (
    <Frame desk={desk}>
      <NoticeBar notice={notice} onClose={() => setNotice(undefined)} />
      <WorkBar long={long} failure={failure} text={work.text} onAgain={checking.again} editor={editor} act={act} />
      {state.place === 'case' ? <CaseScreen desk={desk} editor={editor} samples={samples} onSample={sample} /> : null}
      {state.place === 'review' ? <ReviewScreen desk={desk} editor={editor} /> : null}
      {state.place === 'consult' ? <ConsultScreen desk={desk} samples={samples} onNotice={setNotice} /> : null}
      {state.place === 'pause' ? <PauseScreen desk={desk} /> : null}
      {state.place === 'share' ? (
        <ShareScreen desk={desk} onCopy={() => void copy()} onSave={save} onRetry={checking.again} />
      ) : null}
      {state.place === 'notebook' ? <NotebookScreen desk={desk} /> : null}
      {state.place === 'practice' ? <PracticeScreen desk={desk} editor={editor} /> : null}
      <p className={words ? 'passing passing-on' : 'passing'} role="status">
        {words}
      </p>
      {files.hovering ? <p className="drop">{say('case.drop')}</p> : null}
      {open === 'funnel' ? <FunnelWindow desk={desk} onClose={() => setOpen(undefined)} /> : null}
      {open === 'help' ? <HelpWindow onClose={() => setOpen(undefined)} /> : null}
      {open === 'offline' ? <OfflineWindow onClose={() => setOpen(undefined)} /> : null}
      {open === 'settings' ? (
        <SettingsWindow
          settings={settings}
          onSettings={setSettings}
          locale={work.locale}
          onLocale={(locale) => dispatch({ type: 'locale', locale })}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </Frame>
  );
};
