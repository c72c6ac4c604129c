import { type ReactNode, useState } from 'react';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { sectionText } from '../state/draft.ts';
import { type Lock, type OpenDraftLeak, type OpenLeak, warningId } from '../state/locks.ts';
import { filterFor, slotIn } from '../state/rows.ts';
import { Button } from './Button.tsx';
import { KeepForm } from './CardForms.tsx';
import { type DraftPlace, seekInDraft } from './draft-fields.ts';
import { Icon } from './icons.tsx';
import { Slotted } from './Rungs.tsx';

interface Props {
  readonly desk: Desk;
  readonly onRetry: () => void;
}

/** Why the text can't be copied yet. Every reason has a button that goes to where it is settled. */
export const LockPanel = ({ desk, onRetry }: Props) => {
  const { locks } = desk;
  if (locks.every(({ kind }) => kind === 'checking')) {
    return <p className="lock-wait label">{say('lock.checking')}</p>;
  }
  return (
    <section className="lock" aria-labelledby="lock-head">
      <h2 id="lock-head">
        <Icon name="lock" />
        {say('share.locked.intro', { count: locks.length })}
      </h2>
      <ul>
        {locks.map((lock) => (
          <li key={keyOf(lock)}>{face(lock, desk, onRetry)}</li>
        ))}
      </ul>
      <p className="label">{say('share.locked.copy')}</p>
    </section>
  );
};

const keyOf = (lock: Lock): string => (lock.kind === 'warning' ? warningId(lock.warning) : lock.kind);

const face = (lock: Lock, desk: Desk, onRetry: () => void): ReactNode => {
  const { dispatch, act } = desk;
  const show = (entity: string | undefined) => {
    const row = desk.rows.find((one) => one.entity.key === entity);
    dispatch({
      type: 'filter',
      filter: row ? filterFor(row, 'all') : 'all',
      ...(row ? { first: row.entity.key } : {}),
    });
    act('go-review');
  };
  switch (lock.kind) {
    case 'empty':
      return <Reason words={say('lock.empty')} way={say('lock.empty.go')} onGo={() => act('go-case')} />;
    case 'checking':
      return <Reason words={say('lock.checking')} />;
    case 'failed':
      return (
        <Reason
          words={say('lock.failed', { reason: say(`error.${lock.code}`) })}
          way={say('lock.failed.go')}
          onGo={onRetry}
        />
      );
    case 'undecided':
      return (
        <Reason
          words={say('lock.undecided', {
            count: lock.rows.length,
            words: shortList(lock.rows.map((row) => row.entity.label)),
          })}
          way={say('lock.undecided.go')}
          onGo={() => show(lock.rows[0]?.entity.key)}
        />
      );
    case 'slot':
      return (
        <>
          <p>{say('lock.slot', { count: lock.words.length })}</p>
          <ul className="leaks">
            {lock.words.slice(0, SHOWN).map((words) => (
              <li key={words} className="leak">
                <p className="leak-words">
                  “<Slotted text={words} />”
                </p>
              </li>
            ))}
          </ul>
          <Button
            onPress={() => {
              const [row] = lock.rows;
              if (row) {
                desk.setNextForm('own');
                show(row.entity.key);
              } else {
                act('go-consult');
                const place = slotInDraft(desk);
                if (place) seekInDraft(place);
              }
            }}
          >
            {say('lock.slot.go')}
          </Button>
        </>
      );
    case 'warning':
      return (
        <Reason
          words={lock.warning.message}
          way={say('lock.warning.go')}
          onGo={() => dispatch({ type: 'acknowledged', warning: warningId(lock.warning) })}
        />
      );
    case 'leak':
      return <Leaks leaks={lock.leaks} desk={desk} onShow={show} />;
    case 'stop':
      return (
        <Reason
          words={say('lock.stop', { count: lock.triggers.length })}
          way={say('lock.stop.go')}
          onGo={() => act('go-pause')}
        />
      );
    case 'draft-empty':
      return <Reason words={say('lock.draft-empty')} way={say('lock.draft-empty.go')} onGo={() => act('go-consult')} />;
    case 'draft-leak':
      return <DraftLeaks leaks={lock.leaks} desk={desk} onShow={show} />;
  }
};

/** Where in the written text the first slot stands that nobody filled. */
const slotInDraft = ({ draft, summary }: Desk): DraftPlace | undefined => {
  const { sentences = [], sections = [] } = summary.sorted ?? {};
  const fields = [
    ...sections.map(({ id }) => ({ section: id, text: sectionText(draft, sentences, id) })),
    ...Object.entries(draft.written).map(([part, text]) => ({ part, text })),
  ];
  for (const { text, ...place } of fields) {
    const slot = slotIn(text);
    if (slot) return { ...place, ...slot };
  }
  return undefined;
};

const SHOWN = 4;
const shortList = (words: readonly string[]): string =>
  words
    .slice(0, SHOWN)
    .map((one) => `“${one}”`)
    .join(', ') + (words.length > SHOWN ? ', …' : '');

const Reason = ({
  words,
  way,
  onGo,
}: {
  readonly words: string;
  readonly way?: string;
  readonly onGo?: () => void;
}) => (
  <>
    <p>{words}</p>
    {way && onGo ? <Button onPress={onGo}>{way}</Button> : null}
  </>
);

interface LeaksProps {
  readonly leaks: readonly OpenLeak[];
  readonly desk: Desk;
  readonly onShow: (entity: string | undefined) => void;
}

/** Each leak with the words around it: mark it as well, look at its finding, or say that the words mean something else. */
const Leaks = ({ leaks, desk, onShow }: LeaksProps) => (
  <>
    <p>{say('lock.leak', { count: leaks.length })}</p>
    <ul className="leaks">
      {leaks.slice(0, SHOWN).map(({ id, leak, before, words, after, source }) => (
        <li key={id} className="leak">
          <p className="leak-words">
            …{before}
            <strong>{words}</strong>
            {after}…
          </p>
          <div className="leak-ways">
            {source ? (
              <Button kind="link" onPress={() => desk.dispatch({ type: 'added', ...source, category: leak.category })}>
                {say('lock.leak.mark')}
              </Button>
            ) : (
              <Button kind="link" onPress={() => onShow(leak.entity)}>
                {say('lock.leak.go')}
              </Button>
            )}
            <Button kind="link" onPress={() => desk.dispatch({ type: 'acknowledged', warning: id })}>
              {say('lock.leak.meant')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
    {leaks.length > SHOWN ? <p className="label">{say('lock.more', { count: leaks.length - SHOWN })}</p> : null}
  </>
);

interface DraftLeaksProps {
  readonly leaks: readonly OpenDraftLeak[];
  readonly desk: Desk;
  readonly onShow: (entity: string | undefined) => void;
}

/** What came back while writing. What points to one person is changed there; what narrows the circle may stay for a reason. */
const DraftLeaks = ({ leaks, desk, onShow }: DraftLeaksProps) => {
  const [asking, setAsking] = useState<string>();
  return (
    <>
      <p>{say('lock.draft-leak', { count: leaks.length })}</p>
      <ul className="leaks">
        {leaks.slice(0, SHOWN).map(({ leak, before, words, after, also }) => (
          <li key={`${leak.start} ${leak.entity}`} className="leak">
            <p className="leak-words">
              …{before}
              <strong>{words}</strong>
              {after}…
            </p>
            {asking === leak.entity ? (
              <KeepForm
                needed
                onKeep={(reason) => desk.dispatch({ type: 'overruled', entity: leak.entity, reason })}
                onBack={() => setAsking(undefined)}
              />
            ) : (
              <div className="leak-ways">
                <Button
                  kind="link"
                  onPress={() => {
                    desk.act('go-consult');
                    if (leak.at) seekInDraft(leak.at);
                  }}
                >
                  {say('lock.draft-leak.change')}
                </Button>
                <Button kind="link" onPress={() => onShow(leak.entity)}>
                  {say('lock.leak.go')}
                </Button>
                {also.length > 0 ? (
                  <Button
                    kind="link"
                    onPress={() => {
                      for (const { id } of also) desk.dispatch({ type: 'acknowledged', warning: id });
                    }}
                  >
                    {say('lock.leak.meant')}
                  </Button>
                ) : null}
                {leak.type === 'quasi' ? (
                  <Button kind="link" onPress={() => setAsking(leak.entity)}>
                    {say('lock.draft-leak.keep')}
                  </Button>
                ) : null}
              </div>
            )}
          </li>
        ))}
      </ul>
      {leaks.length > SHOWN ? <p className="label">{say('lock.more', { count: leaks.length - SHOWN })}</p> : null}
    </>
  );
};
