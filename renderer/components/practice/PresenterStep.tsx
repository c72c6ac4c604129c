import type { Audience } from '../../../src/contract/calls.ts';
import { GROUP_LETTER, GROUP_OF } from '../../groups.ts';
import { say } from '../../say.ts';
import type { PresenterStep } from '../../state/practice.ts';

interface Props {
  readonly step: PresenterStep;
  /** Is what became of it shown? */
  readonly after: boolean;
  readonly audience: Audience;
}

/** One finding: the words, the sentence before and after, what it is and why. */
export const PresenterStepView = ({ step, after, audience }: Props) => {
  const group = GROUP_OF[step.category];
  const shown = after ? 'presenter-shown' : 'presenter-hidden';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={`presenter-body ${group}`} aria-label={step.label} tabIndex={0}>
      <p className="presenter-kind">
        <span className="chip" aria-hidden="true">
          {GROUP_LETTER[group]}
        </span>
        {[
          say(`category.${step.category}`),
          say(`type.${step.type}`),
          ...(step.mentions > 1 ? [say('presenter.mentions', { count: step.mentions })] : []),
        ].join(' · ')}
      </p>
      <h2 className="presenter-words">{step.label}</h2>
      <div className="presenter-two">
        <Side title={say('presenter.before')} pieces={step.before} cut={step.cut} />
        <div className="presenter-after" aria-live="polite">
          <div className={shown}>
            <Side title={say('presenter.after')} pieces={step.after} cut={step.cut} />
          </div>
          {after ? null : <p className="presenter-think">{say('presenter.think')}</p>}
        </div>
      </div>
      <p className={`presenter-said ${shown}`}>
        {step.said ? (
          <>
            <strong>{step.said.text || say('presenter.dropped')}</strong>
            <span>
              {say('presenter.rung', { rung: step.said.rung })},{' '}
              {say('presenter.rung.for', { audience: say(`audience.for.${audience}`) })}
            </span>
          </>
        ) : (
          <span>{say('presenter.missed')}</span>
        )}
      </p>
      <div className="presenter-why">
        <p>{say(`practice.why.${step.category}`)}</p>
        {step.because ? <p>{say('practice.engine-says', { because: step.because })}</p> : null}
        {step.seen === 'beyond' ? <p>{say('presenter.beyond')}</p> : null}
      </div>
    </section>
  );
};

interface SideProps extends Pick<PresenterStep, 'cut'> {
  readonly title: string;
  readonly pieces: PresenterStep['before'];
}

const Side = ({ title, pieces, cut }: SideProps) => (
  <section className="presenter-side">
    <h3 className="presenter-side-title">{title}</h3>
    <p className="presenter-sentence">
      {cut.head ? '… ' : ''}
      {pieces.map(({ text, mark }, n) => {
        const key = `${n} ${text}`;
        return mark ? (
          <mark key={key} className={`presenter-${mark}`}>
            {text}
          </mark>
        ) : (
          <span key={key}>{text}</span>
        );
      })}
      {cut.tail ? ' …' : ''}
    </p>
  </section>
);
