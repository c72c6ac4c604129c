import { type RefObject, useEffect, useMemo } from 'react';
import type { Desk } from '../../desk.ts';
import { byWords } from '../../editor/by-words.ts';
import { Editor, type EditorHandle } from '../../editor/Editor.tsx';
import { GROUP_LETTER } from '../../groups.ts';
import { say } from '../../say.ts';
import type { Sample } from '../../state/practice.ts';
import { leftByGroup, ownLooks } from '../../state/practice-results.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../icons.tsx';
import { CaseWays, PracticeHead } from './Head.tsx';
import { KindKeys } from './KindKeys.tsx';
import { MarkList } from './MarkList.tsx';

interface Props {
  readonly desk: Desk;
  readonly sample: Sample;
  readonly editor: RefObject<EditorHandle | null>;
}

/** The text, a key for each kind, and one's own marks as a list. */
export const Marking = ({ desk, sample, editor }: Props) => {
  const { state, marks, change } = desk.practice;
  const at = state.spot?.start;
  const looks = useMemo(() => ownLooks(marks, at), [marks, at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another case begins at its text.
  useEffect(() => editor.current?.focus(), [sample.id, editor]);
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
          label={`${say('practice.text')}. ${say('practice.text.how')}`}
          reveal={at}
          more={byWords}
          onPick={(mark) => change({ type: 'spot', spot: { start: mark.start, end: mark.end } })}
        />
      </section>
      <aside className="pr-aside" aria-label={say('practice.your-marks')}>
        <KindKeys desk={desk} />
        <MarkList desk={desk} sample={sample} editor={editor} />
      </aside>
      <footer className="strip pr-strip">
        <p className="label">{say('practice.marks', { count: marks.length })}</p>
        <Tip desk={desk} />
        <div className="strip-on">
          <Button kind="main" keyHint="Ctrl+Enter" onPress={() => desk.act('practice-check')}>
            {say('practice.check')}
          </Button>
        </div>
      </footer>
    </div>
  );
};

/** How many are left, by group; only when asked for. */
const Tip = ({ desk }: { readonly desk: Desk }) => {
  const { tip } = desk.practice.state;
  const left = tip ? leftByGroup(tip) : [];
  return (
    <div className="pr-tip">
      {tip ? null : (
        <Button kind="quiet" keyHint="T" onPress={() => desk.act('practice-tip')}>
          <Icon name="tip" />
          {say('practice.tip')}
        </Button>
      )}
      <div role="status" className="pr-tip-said">
        {tip ? <p>{say(left.length > 0 ? 'practice.tip.left' : 'practice.tip.none')}</p> : null}
        {left.map(({ group, count }) => (
          <p key={group} className={`legend-item ${group}`}>
            <span className="chip" aria-hidden="true">
              {GROUP_LETTER[group]}
            </span>
            {say('practice.tip.group', { group: say(`group.${group}`), count })}
          </p>
        ))}
      </div>
    </div>
  );
};
