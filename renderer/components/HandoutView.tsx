import { useEffect, useState } from 'react';
import type { CallOutput } from '../../src/contract/calls.ts';
import { call } from '../backend.ts';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { Printed } from './Printed.tsx';
import { Segments } from './Segments.tsx';
import { Takeaway } from './Takeaway.tsx';

interface Props {
  readonly desk: Desk;
  readonly samples: readonly { readonly id: string; readonly title: string }[];
}

/** Before and after of an invented sample. A real case is never the "before". */
export const HandoutView = ({ desk, samples }: Props) => {
  const { draft, dispatch } = desk;
  const sample = samples.find(({ id }) => id === draft.sample) ?? samples[0];
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
        <Segments
          className="samples"
          label={say('handout.sample')}
          value={sample.id}
          onChange={(chosen) =>
            dispatch({ type: 'drafted', draft: { ...draft, sample: chosen }, label: 'sample', at: performance.now() })
          }
          options={samples.map((one) => ({ value: one.id, face: one.title }))}
        />
        {handout ? <Takeaway desk={desk} output={handout} /> : null}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className="two-to" aria-label={say('handout.text')} tabIndex={0}>
        {handout ? <Printed blocks={handout.blocks} /> : <p className="lock-wait label">{say('handout.making')}</p>}
      </section>
    </div>
  );
};
