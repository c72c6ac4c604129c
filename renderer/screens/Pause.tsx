import { useEffect, useRef } from 'react';
import { Button } from '../components/Button.tsx';
import { fits, reasonsOf } from '../components/CrowdMeter.tsx';
import { Icon } from '../components/icons.tsx';
import { KeptList } from '../components/KeptList.tsx';
import { Segments } from '../components/Segments.tsx';
import { Strip } from '../components/Strip.tsx';
import { TriggerList } from '../components/Triggers.tsx';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import type { PauseQuestions } from '../state/use-summary.ts';

type Question = PauseQuestions['questions'][number];

/** The fourth place: a minute of questions before the text leaves. It advises; a present risk alone asks for a word. */
export const PauseScreen = ({ desk }: { readonly desk: Desk }) => {
  const { state, summary } = desk;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const questions = summary.pause?.questions ?? [];
  const triggers = state.reviewed?.result.risk.triggers ?? [];
  const answered = questions.filter(({ id }) => state.pause.answers[id] !== undefined).length;
  return (
    <div className="pause-place">
      <div className="pause">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
        <section className="pause-questions" aria-labelledby="pause-head" tabIndex={0}>
          <header className="pause-intro">
            <h1 id="pause-head" ref={head} tabIndex={-1}>
              {say('pause.title')}
            </h1>
            <p className="label">{say('pause.means')}</p>
          </header>
          {triggers.some(({ weight }) => weight === 'stop') ? <Private desk={desk} /> : null}
          <ol className="questions">
            {questions.map((question) => (
              <QuestionRow key={question.id} desk={desk} question={question} />
            ))}
          </ol>
          <ConsentChoice desk={desk} />
        </section>
        <aside className="pause-aside" aria-label={say('pause.aside')}>
          {triggers.length > 0 && triggers.every(({ weight }) => weight !== 'stop') ? <Private desk={desk} /> : null}
          <Fit desk={desk} />
          <KeptList desk={desk} />
        </aside>
      </div>
      <Strip
        desk={desk}
        on={
          <Button kind="main" onPress={() => desk.act('go-share')}>
            {say('pause.on')}
            <Icon name="on" />
          </Button>
        }
      >
        <p role="status">{say('pause.answered', { done: answered, count: questions.length })}</p>
      </Strip>
    </div>
  );
};

const Private = ({ desk }: { readonly desk: Desk }) => (
  <section className="pause-private">
    <h2>{say('trigger.title')}</h2>
    <TriggerList desk={desk} confirm />
    <p className="label">{say('trigger.advice')}</p>
  </section>
);

const QuestionRow = ({ desk, question }: { readonly desk: Desk; readonly question: Question }) => {
  const { id, good, advice } = question;
  const answer = desk.state.pause.answers[id];
  const worth = answer !== undefined && answer !== good;
  return (
    <li className={worth ? 'question question-worth' : 'question'} data-question={id}>
      <div className="question-line">
        <p className="question-words">{question.question}</p>
        <Segments<'yes' | 'no' | ''>
          label={question.question}
          value={answer ?? ''}
          onChange={(value) =>
            value === '' ? undefined : desk.dispatch({ type: 'answered', question: id, answer: value })
          }
          options={[
            { value: 'yes', face: say('pause.yes') },
            { value: 'no', face: say('pause.no') },
          ]}
        />
      </div>
      <p className="question-advice" role="status">
        {worth ? advice : ''}
      </p>
    </li>
  );
};

const ConsentChoice = ({ desk }: { readonly desk: Desk }) => {
  const { summary, state, dispatch } = desk;
  const choices = summary.pause?.consent ?? [];
  if (choices.length === 0) return null;
  return (
    <section className="consent" data-question="consent">
      <h2>{say('pause.consent')}</h2>
      <Segments
        label={say('pause.consent')}
        value={state.pause.consent ?? ''}
        onChange={(value) => {
          const consent = choices.find(({ id }) => id === value)?.id;
          if (consent) dispatch({ type: 'consent', consent });
        }}
        options={choices.map(({ id, title }) => ({ value: id as string, face: title }))}
      />
      <p className="label">{say('pause.consent.kept')}</p>
    </section>
  );
};

/** How many people still fit, with the change that helps, in words. */
const Fit = ({ desk }: { readonly desk: Desk }) => {
  const { risk } = desk;
  if (!risk || risk.crowd.facts.length === 0) return null;
  const reasons = reasonsOf(desk, risk.crowd);
  return (
    <section className="share-part">
      <h2>{say('funnel.title')}</h2>
      <p>
        {fits(risk.crowd)}
        {reasons ? ` ${say('meter.because', { facts: reasons })}` : ''}.
      </p>
      {risk.mosaic ? <p className="note">{risk.mosaic.message}</p> : null}
      <Button kind="link" className="aside-link" onPress={() => desk.act('funnel')}>
        {say('pause.funnel')}
      </Button>
    </section>
  );
};
