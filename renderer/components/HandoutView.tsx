import { useEffect, useState } from 'react';
import type { CallOutput } from '../../src/contract/calls.ts';
import { call } from '../backend.ts';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import type { Sample } from '../state/practice.ts';
import { Button } from './Button.tsx';
import { Printed } from './Printed.tsx';
import { about, SampleWindow } from './SampleWindow.tsx';
import { Takeaway } from './Takeaway.tsx';

interface Props {
  readonly desk: Desk;
  readonly samples: readonly Sample[];
}

/** The easiest of those made for teaching. */
const usual = (samples: readonly Sample[]): Sample | undefined =>
  [...samples].sort(
    (a, b) => Number(b.audience === 'teaching') - Number(a.audience === 'teaching') || a.level - b.level,
  )[0];

/** Before and after of an invented sample. A real case is never the "before". */
export const HandoutView = ({ desk, samples }: Props) => {
  const { draft, dispatch } = desk;
  const sample = samples.find(({ id }) => id === draft.sample) ?? usual(samples);
  const [choosing, setChoosing] = useState(false);
  const [handout, setHandout] = useState<CallOutput<'summary:handout'>>();
  const id = sample?.id;
  useEffect(() => {
    if (!id) return;
    let stale = false;
    setHandout(undefined);
    void call('summary:handout', { sample: id }).then((answer) => {
      if (answer.ok && !stale) setHandout(answer.value);
    });
    return () => {
      stale = true;
    };
  }, [id]);
  if (!sample) return <p className="nothing">{say('case.sample.none')}</p>;
  return (
    <div className="two">
      <section className="two-from">
        <h2 className="two-label">{say('handout.sample')}</h2>
        <p className="label">{say('handout.invented')}</p>
        <div className="handout-sample">
          <p className="try-title">{sample.title}</p>
          <p className="try-teaches">{sample.teaches}</p>
          <p className="label">{about(sample)}</p>
          <Button kind="link" onPress={() => setChoosing(true)}>
            {say('handout.other')}
          </Button>
        </div>
        {choosing ? (
          <SampleWindow
            samples={samples}
            current={sample.id}
            onPick={(chosen) =>
              dispatch({ type: 'drafted', draft: { ...draft, sample: chosen }, label: 'sample', at: performance.now() })
            }
            onClose={() => setChoosing(false)}
          />
        ) : null}
        {handout ? <Takeaway desk={desk} output={handout} /> : null}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className="two-to" aria-label={say('handout.text')} tabIndex={0}>
        {handout ? <Printed blocks={handout.blocks} /> : <p className="lock-wait label">{say('handout.making')}</p>}
      </section>
    </div>
  );
};
