import { useState } from 'react';
import type { SectionId } from '../../src/contract/calls.ts';
import { call } from '../backend.ts';
import { AudienceButton } from '../components/AudienceButton.tsx';
import { Button } from '../components/Button.tsx';
import { ColleagueWord } from '../components/ColleagueWord.tsx';
import { DraftPart } from '../components/DraftPart.tsx';
import { HandoutView } from '../components/HandoutView.tsx';
import { Icon } from '../components/icons.tsx';
import type { Notice } from '../components/Notices.tsx';
import { Reading } from '../components/Reading.tsx';
import { Segments } from '../components/Segments.tsx';
import { Sentences } from '../components/Sentences.tsx';
import { Strip } from '../components/Strip.tsx';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { orderedParts, type Template } from '../state/draft.ts';
import type { Sample } from '../state/practice.ts';

interface Props {
  readonly desk: Desk;
  readonly samples: readonly Sample[];
  readonly onNotice: (notice: Notice | undefined) => void;
}

/** The third place: the consultation text in sections, filled from the safe text and edited in place. */
export const ConsultScreen = ({ desk, samples, onNotice }: Props) => {
  const { summary } = desk;
  const { chosen } = summary;
  return (
    <div className="consult-place">
      <h1 className="unseen">{say('place.consult')}</h1>
      <Forms desk={desk} onNotice={onNotice} />
      {chosen?.kind === 'word' ? <ColleagueWord desk={desk} /> : null}
      {chosen?.kind === 'handout' ? <HandoutView desk={desk} samples={samples} /> : null}
      {chosen?.kind === 'sections' ? <Sheet desk={desk} template={chosen.template} /> : null}
      <Foot desk={desk} />
    </div>
  );
};

/** Which form the text takes; what is offered depends on who will read it. */
const Forms = ({ desk, onNotice }: Pick<Props, 'desk' | 'onNotice'>) => {
  const { summary, draft, dispatch } = desk;
  const choose = (id: string, own?: Template) =>
    dispatch({
      type: 'drafted',
      draft: { ...draft, template: id, ...(own ? { own } : {}) },
      label: 'template',
      at: performance.now(),
    });
  const bring = async () => {
    const answer = await call('summary:own-template', {});
    if (!answer.ok) onNotice({ tone: 'warn', lines: [say(`error.${answer.code}`)] });
    else if (answer.value && 'problem' in answer.value) onNotice({ tone: 'warn', lines: [answer.value.problem] });
    else if (answer.value) choose(answer.value.template.id, answer.value.template);
  };
  if (!summary.chosen) return <div className="forms" />;
  return (
    <div className="forms">
      <Segments
        className="forms-choice"
        label={say('consult.form')}
        value={summary.chosen.template.id}
        onChange={(id) => choose(id)}
        options={summary.templates.map(({ template }) => ({ value: template.id, face: template.title }))}
      />
      <div className="forms-more">
        {desk.work.text.trim() && summary.chosen.kind === 'sections' ? <Reading desk={desk} /> : null}
        <AudienceButton
          audience={desk.work.audience}
          onChange={(audience) => dispatch({ type: 'audience', audience })}
        />
        <Button kind="quiet" onPress={() => void bring()}>
          {say('consult.own')}
        </Button>
      </div>
    </div>
  );
};

const Sheet = ({ desk, template }: { readonly desk: Desk; readonly template: Template }) => {
  const { summary, draft, work, locks } = desk;
  const [traced, setTraced] = useState<SectionId>();
  const empty = !work.text.trim();
  if (empty && template.parts.some(({ from }) => from.length > 0)) {
    return (
      <div className="nothing">
        <p className="nothing-title">{say('review.empty')}</p>
        <Button kind="main" onPress={() => desk.act('go-case')}>
          {say('review.empty.go')}
        </Button>
      </div>
    );
  }
  const failed = summary.failure ?? locks.find((lock) => lock.kind === 'failed')?.code;
  const sentences = summary.sorted?.sentences ?? [];
  const parts = orderedParts(draft, template);
  return (
    <div className="consult">
      <div className="sheet-scroll">
        <div className="draft">
          <header className="draft-head">
            <p className="draft-title">{template.heading}</p>
            {failed ? <p className="note">{say('lock.failed', { reason: say(`error.${failed}`) })}</p> : null}
            <Notes notes={summary.composed?.notes ?? []} />
          </header>
          {summary.sorted || empty ? (
            parts.map((part, n) => (
              <DraftPart
                key={part.title}
                desk={desk}
                template={template}
                part={part}
                sentences={sentences}
                first={n === 0}
                last={n === parts.length - 1}
                onTrace={setTraced}
              />
            ))
          ) : (
            <p className="lock-wait label">{say('lock.checking')}</p>
          )}
          {template.closing ? <p className="draft-closing">{template.closing}</p> : null}
        </div>
      </div>
      <Sentences desk={desk} template={template} traced={traced} />
    </div>
  );
};

/** What the form advises against. Only advice: nothing is cut. */
const Notes = ({ notes }: { readonly notes: readonly string[] }) =>
  notes.length === 0 ? null : (
    <ul className="draft-notes" aria-label={say('consult.notes')}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );

const Foot = ({ desk }: { readonly desk: Desk }) => {
  const { summary, work } = desk;
  const most = summary.chosen?.template.maxWords;
  const words = summary.composed?.words ?? 0;
  const sections = summary.chosen?.kind === 'sections' && summary.composed;
  return (
    <Strip
      desk={desk}
      on={
        work.text.trim() ? (
          <Button kind="main" onPress={() => desk.act('go-pause')}>
            {say('consult.on')}
            <Icon name="on" />
          </Button>
        ) : null
      }
    >
      {sections ? (
        <p className={most !== undefined && words > most ? 'words words-over' : 'words'} role="status">
          {say('share.words', { count: words })}
          {most === undefined ? null : <span className="label"> {say('consult.most', { most })}</span>}
        </p>
      ) : null}
    </Strip>
  );
};
