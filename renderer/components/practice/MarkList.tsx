import { type RefObject, useMemo } from 'react';
import type { Desk } from '../../desk.ts';
import type { EditorHandle } from '../../editor/Editor.tsx';
import { GROUP_LETTER, GROUP_OF } from '../../groups.ts';
import { say } from '../../say.ts';
import type { Sample } from '../../state/practice.ts';
import { linesOf, type MarkLine } from '../../state/practice-marks.ts';
import { IconButton } from '../Button.tsx';
import { CategoryPicker } from '../CategoryPicker.tsx';
import { Icon } from '../icons.tsx';

interface Props {
  readonly desk: Desk;
  readonly sample: Sample;
  readonly editor: RefObject<EditorHandle | null>;
}

/** One's own marks as buttons: the equivalent of the marked text for whoever can't see it or point at it. */
export const MarkList = ({ desk, sample, editor }: Props) => {
  const { marks } = desk.practice;
  const lines = useMemo(() => linesOf(sample.text, marks), [sample.text, marks]);
  return (
    <section className="pr-marks" aria-labelledby="pr-marks-head">
      <h2 id="pr-marks-head">{say('practice.your-marks')}</h2>
      {lines.length === 0 ? <p className="label">{say('practice.your-marks.none')}</p> : null}
      <ul className="pr-lines">
        {lines.map((line) => (
          <Line key={`${line.category} ${line.words}`} desk={desk} line={line} editor={editor} />
        ))}
      </ul>
    </section>
  );
};

interface LineProps extends Omit<Props, 'sample'> {
  readonly line: MarkLine;
}

const Line = ({ desk, line: { words, category, spans }, editor }: LineProps) => {
  const { state, change, sayAloud } = desk.practice;
  const [first] = spans;
  const group = GROUP_OF[category];
  const current = spans.some(({ start }) => start === state.spot?.start);
  const show = () => {
    if (!first) return;
    change({ type: 'spot', spot: { start: first.start, end: first.end } });
    editor.current?.clearSelection();
  };
  return (
    <li className={`pr-line ${group}`}>
      <span className="chip" aria-hidden="true">
        {GROUP_LETTER[group]}
      </span>
      <button
        type="button"
        className="pr-line-words"
        data-keys="button"
        aria-current={current ? 'true' : undefined}
        aria-label={say('practice.line', { words, category: say(`category.${category}`), count: spans.length })}
        onClick={show}
      >
        <span className="row-label">{words}</span>
        {spans.length > 1 ? <span className="row-count">{say('practice.times', { count: spans.length })}</span> : null}
      </button>
      <CategoryPicker category={category} onChange={(next) => change({ type: 'refiled', spans, category: next })} />
      <IconButton
        label={say('practice.line.remove', { words })}
        onPress={() => {
          change({ type: 'unmarked', spans });
          sayAloud(say('practice.unmarked', { count: spans.length }));
        }}
      >
        <Icon name="close" />
      </IconButton>
    </li>
  );
};
