import { type RefObject, useMemo } from 'react';
import type { Span } from '../../../src/contract/calls.ts';
import type { Desk } from '../../desk.ts';
import { byWords } from '../../editor/by-words.ts';
import { Editor, type EditorHandle } from '../../editor/Editor.tsx';
import { say } from '../../say.ts';
import type { Checked as Answer, Layer, Sample } from '../../state/practice.ts';
import { checkedLooks, saidOf } from '../../state/practice-results.ts';
import { Button } from '../Button.tsx';
import { Segments } from '../Segments.tsx';
import { CaseWays, PracticeHead } from './Head.tsx';
import { EngineLists, OwnLists } from './Results.tsx';
import { Legend, Shares } from './Shares.tsx';

interface Props {
  readonly desk: Desk;
  readonly sample: Sample;
  readonly checked: Answer;
  readonly editor: RefObject<EditorHandle | null>;
  readonly head: RefObject<HTMLHeadingElement | null>;
}

/** Found, missed, half covered and more than needed, each with its reason; and how the engine did. */
export const Checked = ({ desk, sample, checked, editor, head }: Props) => {
  const { state, marks, change } = desk.practice;
  const { layer } = state;
  const at = state.spot?.start;
  const looks = useMemo(() => checkedLooks(checked, marks, layer, at), [checked, marks, layer, at]);
  const shares = layer === 'own' ? checked : checked.engine;
  const show = ({ start, end }: Span) => change({ type: 'spot', spot: { start, end } });
  return (
    <div className="pr-desk">
      <PracticeHead desk={desk} sample={sample}>
        <CaseWays desk={desk} />
      </PracticeHead>
      <section className="pr-text" aria-label={say('practice.text')}>
        <Editor
          key={sample.id}
          ref={editor}
          readOnly
          text={sample.text}
          marks={looks}
          marksText={sample.text}
          label={say('practice.text')}
          reveal={at}
          more={byWords}
          onPick={show}
        />
        <Legend verdicts={new Set(looks.map(({ verdict }) => verdict))} />
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <aside className="pr-aside" aria-labelledby="pr-said" tabIndex={0}>
        <Said checked={checked} head={head} />
        <Segments<Layer>
          className="pr-layers"
          label={say('practice.layer')}
          value={layer}
          onChange={(next) => change({ type: 'layer', layer: next })}
          options={(['own', 'vignette'] as const).map((value) => ({ value, face: say(`practice.layer.${value}`) }))}
        />
        <Shares direct={shares.direct} quasi={shares.quasi} />
        {layer === 'own' ? (
          <OwnLists sample={sample} marks={marks} checked={checked} at={at} onShow={show} />
        ) : (
          <EngineLists checked={checked} at={at} onShow={show} />
        )}
      </aside>
      <footer className="strip pr-strip">
        <Button onPress={() => change({ type: 'stage', stage: 'mark' })}>{say('practice.again')}</Button>
        <p className="label">{sample.teaches}</p>
        <div className="strip-on">
          <Button kind="main" onPress={() => change({ type: 'stage', stage: 'choose' })}>
            {say('practice.another')}
          </Button>
        </div>
      </footer>
    </div>
  );
};

const Said = ({ checked, head }: Pick<Props, 'checked' | 'head'>) => {
  const said = saidOf(checked);
  return (
    <div className="pr-said">
      <h2 id="pr-said" ref={head} tabIndex={-1}>
        {say(`practice.said.${said}`)}
      </h2>
      <p>{say(`practice.said.${said}.more`)}</p>
    </div>
  );
};
