import { useEffect, useMemo, useRef } from 'react';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/icons.tsx';
import { LockPanel } from '../components/LockPanel.tsx';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { isLeft, type Row } from '../state/rows.ts';

interface Props {
  readonly desk: Desk;
  readonly onCopy: () => void;
  readonly onSave: (format: 'txt' | 'md') => void;
  readonly onRetry: () => void;
}

/** The last place: the text once more, what was kept, and the way out; locked while something is open. */
export const ShareScreen = ({ desk, onCopy, onSave, onRetry }: Props) => {
  const { state, locks, rows } = desk;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const text = state.reviewed?.result.safe.text ?? '';
  const paragraphs = useMemo(() => text.split('\n'), [text]);
  const words = useMemo(() => text.match(/\S+/g)?.length ?? 0, [text]);
  const locked = locks.length > 0;
  const waiting = locks.every(({ kind }) => kind === 'checking');
  return (
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
        </header>
        <article className={locked ? 'page page-locked' : 'page'} aria-label={say('share.text')}>
          {paragraphs.map((paragraph, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its number.
            <p key={n}>{paragraph || <br />}</p>
          ))}
        </article>
      </section>
      <aside className="share-aside" aria-label={say('place.share')}>
        {locked ? <LockPanel desk={desk} onRetry={onRetry} /> : null}
        <div className="share-ways">
          <Button kind="main" className="share-copy" keyHint="Ctrl+Shift+C" disabled={locked} onPress={onCopy}>
            {say('share.copy')}
          </Button>
          <div className="share-saves">
            <Button disabled={locked} onPress={() => onSave('txt')}>
              {say('share.save.txt')}
            </Button>
            <Button disabled={locked} onPress={() => onSave('md')}>
              {say('share.save.md')}
            </Button>
          </div>
          <p className="checked">
            <strong>{say('share.checked')}</strong> {say('share.checked.more')}
          </p>
        </div>
        <Changed rows={rows} />
        <Kept rows={rows} />
      </aside>
    </div>
  );
};

const Changed = ({ rows }: { readonly rows: readonly Row[] }) => {
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  const replaced = count((row) => row.standing === 'replaced' || row.standing === 'mixed');
  const dropped = count((row) => row.standing === 'dropped');
  const open = count(isLeft);
  if (rows.length === 0) return null;
  return (
    <section className="share-part">
      <h2>{say('share.changed')}</h2>
      <ul>
        {replaced > 0 ? <li>{say('share.changed.count', { count: replaced })}</li> : null}
        {dropped > 0 ? <li>{say('share.dropped.count', { count: dropped })}</li> : null}
        {open > 0 ? <li>{say('share.undecided.count', { count: open })}</li> : null}
      </ul>
    </section>
  );
};

interface Kept {
  readonly key: string;
  readonly words: string;
  readonly why: string;
}

const keptOf = (rows: readonly Row[]): Kept[] =>
  rows.flatMap((row) =>
    row.mentions.flatMap((mention, n): Kept[] => {
      const single = row.exceptions[mention.key];
      const decision = single ?? (n === 0 ? row.decision : undefined);
      const words = single ? mention.text : row.entity.label;
      if (decision?.kind === 'not-identifier') return [{ key: mention.key, words, why: say('share.set-aside') }];
      if (decision?.kind !== 'keep') return [];
      const why = decision.reason
        ? say('share.kept.because', { reason: decision.reason })
        : say('share.kept.no-reason');
      return [{ key: mention.key, words, why }];
    }),
  );

const Kept = ({ rows }: { readonly rows: readonly Row[] }) => {
  const kept = keptOf(rows);
  return (
    <section className="share-part">
      <h2>
        <Icon name="keep" />
        {say('share.kept')}
      </h2>
      {kept.length === 0 ? <p>{say('share.kept.none')}</p> : null}
      <ul>
        {kept.map(({ key, words, why }) => (
          <li key={key}>
            <span className="kept-words">{words}</span> <span className="label">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
