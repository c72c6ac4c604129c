import { type RefObject, useMemo, useState } from 'react';
import type { CallOutput } from '../../src/contract/calls.ts';
import { AudienceDial } from '../components/AudienceDial.tsx';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/icons.tsx';
import { ClientChoice } from '../components/notebook/ClientChoice.tsx';
import { SampleWindow } from '../components/SampleWindow.tsx';
import type { Desk } from '../desk.ts';
import { Editor, type EditorHandle } from '../editor/Editor.tsx';
import { GROUP_LETTER, GROUPS } from '../groups.ts';
import { say } from '../say.ts';
import { useGlance } from '../state/use-glance.ts';

type Samples = CallOutput<'samples:list'>;

interface Props {
  readonly desk: Desk;
  readonly editor: RefObject<EditorHandle | null>;
  readonly samples: Samples;
  readonly onSample: (id: string) => void;
}

/** Invented cases, for whoever wants to look around first. */
const SampleButton = ({ samples, onSample }: Pick<Props, 'samples' | 'onSample'>) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('case.sample')}</Button>
      {open ? <SampleWindow samples={samples} onPick={onSample} onClose={() => setOpen(false)} /> : null}
    </>
  );
};

/** What will happen, in three lines, for whoever is here for the first time. */
const Welcome = ({ desk, samples, onSample }: Pick<Props, 'desk' | 'samples' | 'onSample'>) => (
  <div className="welcome">
    <ol className="welcome-steps">
      <li>{say('case.empty.1')}</li>
      <li>{say('case.empty.2')}</li>
      <li>{say('case.empty.3')}</li>
    </ol>
    <div className="welcome-ways">
      <Button onPress={() => desk.act('open')}>
        <Icon name="file" />
        {say('case.open')}
      </Button>
      <SampleButton samples={samples} onSample={onSample} />
      <Button kind="quiet" onPress={() => desk.act('go-practice')}>
        <Icon name="practice" />
        {say('practice.from-case')}
      </Button>
    </div>
  </div>
);

/** What lights up so far, group by group. */
const Legend = ({ desk }: { readonly desk: Desk }) => (
  <ul className="legend" aria-label={say('case.found', { count: desk.rows.length })}>
    {GROUPS.map((group) => {
      const count = desk.rows.filter((row) => row.group === group).length;
      return count === 0 ? null : (
        <li key={group} className={`legend-item ${group}`}>
          <span className="chip" aria-hidden="true">
            {GROUP_LETTER[group]}
          </span>
          <span className="legend-name">{say(`group.${group}`)}</span> {count}
        </li>
      );
    })}
  </ul>
);

/** The first place: the case as it is, and whom it is for. */
export const CaseScreen = ({ desk, editor, samples, onSample }: Props) => {
  const { work, marks, marksText, dispatch } = desk;
  const empty = work.text === '';
  const glance = useGlance(work);
  const words = useMemo(() => work.text.match(/\S+/g)?.length ?? 0, [work.text]);
  return (
    <div className="case">
      <h1 className="unseen">{say('case.title')}</h1>
      <AudienceDial audience={work.audience} onChange={(audience) => dispatch({ type: 'audience', audience })} />
      <div className={empty ? 'sheet sheet-empty' : 'sheet'}>
        <Editor
          ref={editor}
          text={work.text}
          marks={marks}
          marksText={marksText}
          label={say('case.editor')}
          hint={say('case.placeholder')}
          glance={glance}
          onEdit={(text, changes) => dispatch({ type: 'edited', text, changes, at: performance.now() })}
        />
        {empty ? <Welcome desk={desk} samples={samples} onSample={onSample} /> : null}
      </div>
      <footer className="strip">
        <div className="nb-row">
          <p className="label strip-words">{say('case.words', { count: words })}</p>
          <ClientChoice desk={desk} />
        </div>
        <Legend desk={desk} />
        <div className="strip-on">
          {empty ? null : (
            <Button kind="main" onPress={() => desk.act('go-review')}>
              {say('case.on')}
              <Icon name="on" />
            </Button>
          )}
        </div>
      </footer>
    </div>
  );
};
