import { type RefObject, useEffect, useState } from 'react';
import type { CallOutput } from '../../../src/contract/calls.ts';
import { call } from '../../backend.ts';
import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';
import type { Sample } from '../../state/practice.ts';
import { Button } from '../Button.tsx';
import { Printed } from '../Printed.tsx';
import { Takeaway } from '../Takeaway.tsx';
import { PracticeHead } from './Head.tsx';

interface Props {
  readonly desk: Desk;
  readonly sample: Sample;
  readonly head: RefObject<HTMLHeadingElement | null>;
}

/** Before, after, what was changed and questions, on paper or as a file. */
export const PracticeHandout = ({ desk, sample, head }: Props) => {
  const [handout, setHandout] = useState<CallOutput<'summary:handout'>>();
  const { change } = desk.practice;
  useEffect(() => {
    let stale = false;
    void call('summary:handout', { sample: sample.id }).then((answer) => {
      if (stale) return;
      if (answer.ok) setHandout(answer.value);
      else change({ type: 'failed', code: answer.code });
    });
    return () => {
      stale = true;
    };
  }, [sample.id, change]);
  return (
    <div className="pr-desk pr-handout">
      <PracticeHead desk={desk} sample={sample} head={head}>
        <Button kind="quiet" keyHint="Esc" onPress={() => desk.act('back')}>
          {say('practice.back')}
        </Button>
      </PracticeHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className="pr-paper" aria-label={say('handout.text')} tabIndex={0}>
        {handout ? <Printed blocks={handout.blocks} /> : <p className="lock-wait label">{say('handout.making')}</p>}
      </section>
      <aside className="pr-aside" aria-label={say('practice.handout')}>
        <p className="pr-engine-lead">{say('practice.handout.lead')}</p>
        {handout ? (
          <>
            <Button kind="main" keyHint="Ctrl+P" onPress={() => desk.act('practice-print')}>
              {say('practice.handout.print')}
            </Button>
            <Takeaway desk={desk} output={handout} />
          </>
        ) : null}
      </aside>
    </div>
  );
};
