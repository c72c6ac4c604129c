import { type RefObject, useEffect, useRef } from 'react';
import { Checked } from '../components/practice/Checked.tsx';
import { Choose } from '../components/practice/Choose.tsx';
import { PracticeHandout } from '../components/practice/Handout.tsx';
import { Marking } from '../components/practice/Marking.tsx';
import { Presenter } from '../components/practice/Presenter.tsx';
import type { Desk } from '../desk.ts';
import type { EditorHandle } from '../editor/Editor.tsx';
import { say } from '../say.ts';
import { checkOf } from '../state/practice.ts';

interface Props {
  readonly desk: Desk;
  readonly editor: RefObject<EditorHandle | null>;
}

/** Beside the way: marking an invented case by hand, and learning from what was found and missed. */
export const PracticeScreen = ({ desk, editor }: Props) => {
  const { state, change, said } = desk.practice;
  const { sample, stage, failure } = state;
  const checked = checkOf(state);
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every stage begins at its head.
  useEffect(() => head.current?.focus({ preventScroll: true }), [stage]);
  return (
    <div className="practice">
      <p className={failure ? 'nb-failure' : 'unseen'} role="alert">
        {failure ? say(`error.${failure}`) : ''}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
      {!sample || stage === 'choose' ? <Choose desk={desk} head={head} /> : null}
      {sample && stage === 'mark' ? <Marking desk={desk} sample={sample} editor={editor} /> : null}
      {sample && stage === 'checked' && checked ? (
        <Checked desk={desk} sample={sample} checked={checked} editor={editor} head={head} />
      ) : null}
      {sample && stage === 'handout' ? <PracticeHandout desk={desk} sample={sample} head={head} /> : null}
      {sample && state.presenting ? (
        <Presenter sample={sample} onLeave={() => change({ type: 'presenting', on: false })} />
      ) : null}
    </div>
  );
};
