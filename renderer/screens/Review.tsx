import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Decision } from '../../src/contract/calls.ts';
import { decideDesk } from '../actions.ts';
import { AudienceButton } from '../components/AudienceButton.tsx';
import { Button } from '../components/Button.tsx';
import { FindingCard } from '../components/FindingCard.tsx';
import { FindingsList } from '../components/FindingsList.tsx';
import { GroupFilter } from '../components/GroupFilter.tsx';
import { Icon } from '../components/icons.tsx';
import { Reading } from '../components/Reading.tsx';
import { SafeTextView } from '../components/SafeTextView.tsx';
import { Strip } from '../components/Strip.tsx';
import { TriggerPanel } from '../components/Triggers.tsx';
import type { Desk } from '../desk.ts';
import { Editor, type EditorHandle } from '../editor/Editor.tsx';
import { say } from '../say.ts';
import { filterFor, inFilter, isLeft, isOpen } from '../state/rows.ts';

interface Props {
  readonly desk: Desk;
  readonly editor: RefObject<EditorHandle | null>;
}

/** The second place: the marked text, the findings and the safe text, one finding current in all three. */
export const ReviewScreen = ({ desk, editor }: Props) => {
  const { state, work, dispatch } = desk;
  const [selected, setSelected] = useState('');
  useFirstFinding(desk);
  const { spot } = state;
  useEffect(() => {
    if (!spot) return;
    editor.current?.show(spot);
    dispatch({ type: 'spot', spot: undefined });
  }, [spot, editor, dispatch]);
  if (!work.text.trim()) {
    return (
      <div className="nothing">
        <h1 className="nothing-title">{say('review.empty')}</h1>
        <Button kind="main" onPress={() => desk.act('go-case')}>
          {say('review.empty.go')}
        </Button>
      </div>
    );
  }
  const mention = desk.current?.mentions[state.mention];
  return (
    <div className="review">
      <h1 className="unseen">{say('place.review')}</h1>
      <section className="column column-original" aria-labelledby="original-head">
        <header className="column-head">
          <h2 id="original-head">{say('review.original')}</h2>
          {selected ? (
            <Button kind="link" keyHint="A" onPress={() => desk.act('add')}>
              {say('review.add', { words: selected.length > 24 ? `${selected.slice(0, 23)}…` : selected })}
            </Button>
          ) : (
            <span className="label column-hint">{say('review.add.hint')}</span>
          )}
        </header>
        <Editor
          ref={editor}
          readOnly
          text={work.text}
          marks={desk.marks}
          marksText={desk.marksText}
          label={say('review.original')}
          reveal={mention?.start}
          revealKey={mention?.key}
          onPick={(mark) => pickRow(desk, mark.entity, mark.mention)}
          onSelect={setSelected}
        />
      </section>
      <Findings desk={desk} />
      <section className="column column-safe" aria-labelledby="safe-head">
        <header className="column-head">
          <h2 id="safe-head">{say('review.safe')}</h2>
          <AudienceButton audience={work.audience} onChange={(audience) => dispatch({ type: 'audience', audience })} />
        </header>
        <Reading desk={desk} />
        <Safe desk={desk} />
        <TriggerPanel desk={desk} />
      </section>
      <Foot desk={desk} />
    </div>
  );
};

/** Makes a mention current, and shows the list its finding stands in. */
const pickRow = (
  { rows, state, dispatch }: Pick<Desk, 'rows' | 'state' | 'dispatch'>,
  entity: string,
  mention: number,
) => {
  const row = rows.find((one) => one.entity.key === entity);
  const filter = row ? filterFor(row, state.filter) : state.filter;
  if (filter !== state.filter) dispatch({ type: 'filter', filter, first: entity });
  dispatch({ type: 'current', entity, mention });
};

const useFirstFinding = ({ state, shown, dispatch }: Desk): void => {
  useEffect(() => {
    if (state.current !== undefined) return;
    const first = shown.find(isOpen) ?? shown[0];
    if (first) dispatch({ type: 'current', entity: first.entity.key });
  }, [state.current, shown, dispatch]);
};

const Findings = ({ desk }: { readonly desk: Desk }) => {
  const { state, work, rows, shown, current, dispatch } = desk;
  const pick = useCallback((entity: string) => dispatch({ type: 'current', entity, mention: 0 }), [dispatch]);
  const open = shown.filter(isLeft);
  const read = state.reviewed !== undefined && (rows.length > 0 || state.reviewed.work.text === work.text);
  return (
    <section className="column column-findings" aria-labelledby="findings-head">
      <h2 id="findings-head" className="unseen">
        {say('review.findings')}
      </h2>
      {read ? null : <p className="quiet-note lock-wait">{say('lock.checking')}</p>}
      {read && rows.length === 0 ? (
        <div className="quiet-note">
          <p className="quiet-title">{say('review.none')}</p>
          <p>{say('review.none.1')}</p>
          <p>{say('review.none.2')}</p>
        </div>
      ) : null}
      {current ? (
        <FindingCard
          key={current.entity.key}
          row={current}
          mention={state.mention}
          scope={state.scope}
          audience={work.audience}
          form={desk.form}
          onForm={desk.setForm}
          onDecide={(decision: Decision | undefined, go) => decideDesk(desk, decision, go)}
          onAct={desk.act}
          onCategory={({ start, end }, category) => dispatch({ type: 'added', start, end, category })}
          onRemove={() => dispatch({ type: 'removed', spans: current.mentions })}
        />
      ) : null}
      {rows.length > 0 ? (
        <div className="findings">
          <div className="findings-head">
            <GroupFilter
              rows={rows}
              filter={state.filter}
              onFilter={(filter) => {
                const inside = inFilter(rows, filter);
                const first = inside.find(isOpen) ?? inside[0];
                const stays = inside.some((row) => row.entity.key === state.current);
                dispatch({ type: 'filter', filter, ...(first && !stays ? { first: first.entity.key } : {}) });
              }}
            />
            {state.filter === 'look' ? <p className="label look-means">{say('review.look.means')}</p> : null}
            {state.filter !== 'all' && state.filter !== 'look' && open.length > 0 ? (
              <Button
                kind="link"
                className="accept-group"
                onPress={() => {
                  dispatch({
                    type: 'decided-many',
                    decided: Object.fromEntries(
                      open.map((row) => [row.entity.key, { kind: 'rung', rung: row.proposal?.floor ?? 4 } as const]),
                    ),
                  });
                  desk.tell(say('review.accepted-group', { count: open.length }));
                }}
              >
                {say('review.accept-group', { count: open.length, group: say(`group.${state.filter}`).toLowerCase() })}
              </Button>
            ) : null}
          </div>
          {shown.length === 0 ? <p className="quiet-note">{say('review.none.filtered')}</p> : null}
          <FindingsList rows={shown} current={state.current} onPick={pick} />
        </div>
      ) : null}
    </section>
  );
};

const Safe = ({ desk }: { readonly desk: Desk }) => {
  const { state, rows, current, dispatch } = desk;
  const segments = state.reviewed?.result.safe.segments ?? [];
  const pick = useCallback(
    (key: string) => {
      const row = rows.find(({ mentions }) => mentions.some((mention) => mention.key === key));
      const mention = row?.mentions.findIndex((one) => one.key === key) ?? 0;
      if (row) pickRow({ rows, state, dispatch }, row.entity.key, mention);
    },
    [rows, state, dispatch],
  );
  return (
    <SafeTextView
      segments={segments}
      rows={rows}
      current={state.current}
      mention={current?.mentions[state.mention]?.key}
      onPick={pick}
    />
  );
};

const Foot = ({ desk }: { readonly desk: Desk }) => {
  const rows = desk.rows.filter((row) => !row.look);
  const done = rows.filter((row) => !isLeft(row)).length;
  const must = rows.filter((row) => row.standing === 'must').length;
  return (
    <Strip
      desk={desk}
      on={
        <Button kind={must === 0 ? 'main' : 'line'} onPress={() => desk.act('go-consult')}>
          {say('review.on')}
          <Icon name="on" />
        </Button>
      }
    >
      <div className="progress">
        <progress
          className="progress-line"
          max={Math.max(1, rows.length)}
          value={done}
          aria-label={say('review.progress', { done, count: rows.length })}
        />
        <p>
          {rows.length === 0
            ? null
            : done === rows.length
              ? say('review.progress.all', { count: rows.length })
              : say('review.progress', { done, count: rows.length })}
          {must > 0 ? <span className="label"> · {say('review.progress.must', { count: must })}</span> : null}
        </p>
      </div>
    </Strip>
  );
};
