import { type RefObject, useEffect, useState } from 'react';
import type { ErrorCode } from '../../src/contract/errors.ts';
import { call } from '../backend.ts';
import type { Desk } from '../desk.ts';
import type { EditorHandle } from '../editor/Editor.tsx';
import { say } from '../say.ts';
import type { LongWork } from '../state/long-work.ts';
import { Button } from './Button.tsx';

interface Props {
  readonly long: LongWork | undefined;
  readonly failure: ErrorCode | undefined;
  readonly text: string;
  readonly onAgain: () => void;
  readonly editor: RefObject<EditorHandle | null>;
  readonly act: Desk['act'];
}

/** Failures this bar tells itself, with what can be done. */
export const hasBar = (failure: ErrorCode): boolean => failure === 'cancelled' || failure === 'host-gone';

/** What takes its time, and what a person can do about it: end it, have it after all, or take the text along. */
export const WorkBar = ({ long, failure, text, onAgain, editor, act }: Props) => {
  if (long) return <Progress key={long.what} {...long} />;
  if (failure === 'cancelled') return <Stopped onAgain={onAgain} />;
  if (failure === 'host-gone') return <Gone text={text} editor={editor} act={act} />;
  return null;
};

const ASK_EVERY_MS = 200;

const Progress = ({ what, stop }: LongWork) => {
  const [done, setDone] = useState(0);
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await call('work:progress', {});
      if (answer.ok) setDone((before) => Math.max(before, answer.value[what] ?? 0));
    }, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [what]);
  return (
    <div className="work">
      <span role="status">{say(`work.${what}`)}</span>
      <progress
        className="progress-line"
        max={1}
        value={done}
        aria-label={say(`work.${what}`)}
        aria-valuetext={say('work.done', { done })}
      />
      <Button kind="quiet" keyHint="Esc" onPress={stop}>
        {say('work.stop')}
      </Button>
    </div>
  );
};

const Stopped = ({ onAgain }: Pick<Props, 'onAgain'>) => (
  <div className="work">
    <span role="status">{say('work.stopped')}</span>
    <Button onPress={onAgain}>{say('work.again')}</Button>
  </div>
);

/** Without the host the page can still copy by itself; where it may not, the text is selected for the person's own key. */
const Gone = ({ text, editor, act }: Pick<Props, 'text' | 'editor' | 'act'>) => {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(say('work.copied'));
    } catch {
      act('go-case');
      requestAnimationFrame(() => editor.current?.show({ start: 0, end: text.length }));
      setSaid(say('work.select'));
    }
  };
  return (
    <div className="work work-warn">
      <span role="alert">{say('error.host-gone')}</span>
      {text.trim() ? <Button onPress={() => void copy()}>{say('work.copy')}</Button> : null}
      <span role="status">{said}</span>
    </div>
  );
};
