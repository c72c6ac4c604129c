import { useEffect, useMemo, useRef } from 'react';
import type { ComposedSummary } from '../../src/contract/calls.ts';
import { Button } from '../components/Button.tsx';
import { KeptList } from '../components/KeptList.tsx';
import { LockPanel } from '../components/LockPanel.tsx';
import { KeepPanel } from '../components/notebook/KeepPanel.tsx';
import { Printed } from '../components/Printed.tsx';
import { Segments } from '../components/Segments.tsx';
import { Strip } from '../components/Strip.tsx';
import { Saves } from '../components/Takeaway.tsx';
import type { Desk, Format } from '../desk.ts';
import { say } from '../say.ts';
import { movedDates } from '../state/case-options.ts';
import { isLeft, type Row } from '../state/rows.ts';

interface Props {
  readonly desk: Desk;
  readonly onCopy: () => void;
  readonly onSave: (format: Format) => void;
  readonly onRetry: () => void;
}

/** The last place: the text once more, what was kept, and the way out; locked while something is open. */
export const ShareScreen = ({ desk, onCopy, onSave, onRetry }: Props) => {
  const { state, locks, summary, sharing } = desk;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const safe = state.reviewed?.result.safe.text ?? '';
  const safeWords = useMemo(() => safe.match(/\S+/g)?.length ?? 0, [safe]);
  const words = sharing === 'consult' ? (summary.composed?.words ?? 0) : safeWords;
  const locked = locks.length > 0;
  const waiting = locks.every(({ kind }) => kind === 'checking');
  return (
    <div className="share-place">
      <div className="share">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
        <section className="share-text" aria-labelledby="share-head" tabIndex={0}>
          <header className="share-head">
            <h1 id="share-head" ref={head} tabIndex={-1}>
              {say(locked && !waiting ? 'share.title.locked' : 'share.title')}
            </h1>
            <p className="label">
              {say(`audience.${desk.work.audience}`)} · {say('share.words', { count: words })}
            </p>
            <Choice desk={desk} />
          </header>
          <div className={locked ? 'final final-locked' : 'final'}>
            {sharing === 'consult' ? (
              <Composed composed={summary.composed} />
            ) : (
              <article className="page" aria-label={say('share.text')}>
                {safe.split('\n').map((paragraph, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its number.
                  <p key={n}>{paragraph || <br />}</p>
                ))}
              </article>
            )}
          </div>
        </section>
        <aside className="share-aside" aria-label={say('place.share')}>
          {locked ? <LockPanel desk={desk} onRetry={onRetry} /> : null}
          <div className="share-ways">
            <Button kind="main" className="share-copy" keyHint="Ctrl+Shift+C" disabled={locked} onPress={onCopy}>
              {say('share.copy')}
            </Button>
            <Saves disabled={locked} onSave={onSave} />
            <p className="checked">
              <strong>{say('share.checked')}</strong> {say('share.checked.more')}
            </p>
          </div>
          <KeepPanel desk={desk} />
          <KeptList desk={desk} />
          <Changed desk={desk} />
        </aside>
      </div>
      <Strip desk={desk}>
        <Answers desk={desk} />
      </Strip>
    </div>
  );
};

/** Which of the two texts leaves. */
const Choice = ({ desk }: { readonly desk: Desk }) =>
  desk.summary.chosen?.kind === 'sections' ? (
    <Segments<'consult' | 'safe'>
      className="share-choice"
      label={say('share.which')}
      value={desk.sharing}
      onChange={(sharing) => desk.dispatch({ type: 'sharing', sharing })}
      options={[
        { value: 'consult', face: desk.summary.chosen.template.title },
        { value: 'safe', face: say('share.which.safe') },
      ]}
    />
  ) : null;

const Composed = ({ composed }: { readonly composed: ComposedSummary | undefined }) =>
  composed ? <Printed blocks={composed.blocks} /> : <p className="lock-wait label">{say('lock.checking')}</p>;

/** What Pause came to, in one line, with the way back. */
const Answers = ({ desk }: { readonly desk: Desk }) => {
  const questions = desk.summary.pause?.questions ?? [];
  const done = questions.filter(({ id }) => desk.state.pause.answers[id] !== undefined).length;
  return done < questions.length ? (
    <p>
      <Button kind="link" className="aside-link" onPress={() => desk.act('go-pause')}>
        {say(done === 0 ? 'share.pause.skipped' : 'share.pause.partly', { done, count: questions.length })}
      </Button>
    </p>
  ) : (
    <p className="label">{say('pause.answered', { done, count: questions.length })}</p>
  );
};

const Changed = ({ desk: { rows, work } }: { readonly desk: Desk }) => {
  const { shiftWeeks, neutralPronouns } = work.options;
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  const replaced = count((row) => row.standing === 'replaced' || row.standing === 'mixed');
  const dropped = count((row) => row.standing === 'dropped');
  const open = count(isLeft);
  if (rows.length === 0 && !neutralPronouns) return null;
  return (
    <section className="share-part">
      <h2>{say('share.changed')}</h2>
      <ul>
        {replaced > 0 ? <li>{say('share.changed.count', { count: replaced })}</li> : null}
        {dropped > 0 ? <li>{say('share.dropped.count', { count: dropped })}</li> : null}
        {open > 0 ? <li>{say('share.undecided.count', { count: open })}</li> : null}
        {shiftWeeks !== undefined && movedDates(rows).shown > 0 ? (
          <li>
            {say('share.reading.shift', { weeks: Math.abs(shiftWeeks), way: shiftWeeks > 0 ? 'later' : 'earlier' })}
          </li>
        ) : null}
        {neutralPronouns ? <li>{say('share.reading.neutral')}</li> : null}
      </ul>
    </section>
  );
};
