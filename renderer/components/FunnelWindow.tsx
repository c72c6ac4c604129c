import type { Desk } from '../desk.ts';
import { say, sayPart } from '../say.ts';
import {
  type CrowdFact,
  DECADE_LIST,
  DECADES,
  decadesAround,
  type FunnelStep,
  funnelOf,
  onScale,
  shareOf,
} from '../state/funnel.ts';
import { substituteOf } from '../state/rows.ts';
import { Button } from './Button.tsx';
import { fits, short, verdict, wordsFor } from './CrowdMeter.tsx';
import { readsAs } from './FindingsList.tsx';
import { Window } from './Window.tsx';

interface Props {
  readonly desk: Desk;
  readonly onClose: () => void;
}

const UNIT = 20;
const WIDTH = DECADES * UNIT;
const HEIGHT = 40;

/** How many people still fit, fact by fact, and the one change that helps most. */
export const FunnelWindow = ({ desk, onClose }: Props) => {
  const { risk, work } = desk;
  return (
    <Window title={say('funnel.title')} onClose={onClose} wide>
      {risk && risk.crowd.facts.length > 0 ? (
        <>
          <div className={risk.below || risk.crowd.mayBeOne ? 'funnel-head meter-below' : 'funnel-head'}>
            <p className="dialog-lead">{fits(risk.crowd)}</p>
            <p className="meter-verdict">{verdict(risk, work.audience)}</p>
          </div>
          <p>
            {say('funnel.rough')} {risk.target === undefined ? null : say('funnel.dashed', { target: risk.target })}
          </p>
          {risk.mosaic ? <p className="note">{risk.mosaic.message}</p> : null}
          <Best desk={desk} />
          <MayBeOne desk={desk} onClose={onClose} />
          <Steps steps={funnelOf(risk.crowd).steps} desk={desk} target={risk.target} />
          <Idle facts={funnelOf(risk.crowd).idle} desk={desk} />
          <details className="fold">
            <summary data-keys="button">{say('funnel.how')}</summary>
            <ul className="dialog-list">
              <li>{say('funnel.how.1')}</li>
              <li>{say('funnel.how.2')}</li>
              <li>{say('funnel.how.3')}</li>
              <li>{say('funnel.how.4')}</li>
              <li>{say('funnel.how.5')}</li>
              <li>{say('funnel.how.6')}</li>
            </ul>
          </details>
        </>
      ) : (
        <p>{say('funnel.none')}</p>
      )}
    </Window>
  );
};

/** The single change of rung that widens the crowd most, and a button that makes it. */
const Best = ({ desk }: { readonly desk: Desk }) => {
  const crowd = desk.risk?.crowd;
  const row = desk.rows.find(({ entity }) => entity.key === crowd?.best?.entity);
  if (!crowd?.best || !row) return null;
  const { rung, words } = crowd.best;
  const instead = substituteOf(row, { kind: 'rung', rung })?.text ?? '';
  return (
    <section className="best">
      <div>
        <h3>{say('funnel.best')}</h3>
        <p>
          {say(instead ? 'funnel.best.say' : 'funnel.best.drop', {
            now: short(readsAs(row) || row.entity.label),
            instead: short(instead),
          })}
        </p>
        <p className="label">{say('funnel.best.change', { from: crowd.words, to: words })}</p>
      </div>
      <Button
        kind="main"
        onPress={() => {
          desk.dispatch({
            type: 'decided',
            target: { entity: row.entity.key },
            decision: { kind: 'rung', rung },
            alone: true,
            at: performance.now(),
          });
          desk.tell(say('funnel.best.done'));
        }}
      >
        {say('funnel.best.do')}
      </Button>
    </section>
  );
};

/** Long enough to know it again. */
const WHOLE = 96;

/** Because of what it may be one person: what no number covers, or else what narrows most. Each leads to its finding. */
const MayBeOne = ({ desk, onClose }: Props) => {
  const crowd = desk.risk?.crowd;
  const keys = crowd?.because ?? [];
  if (keys.length === 0) return null;
  return (
    <section className="ones">
      <h3>{say(crowd?.mayBeOne ? 'funnel.ones' : 'funnel.together', { count: keys.length })}</h3>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <One desk={desk} entity={key} onClose={onClose} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const One = ({ desk, entity, onClose }: Props & { readonly entity: string }) => {
  const row = desk.rows.find((one) => one.entity.key === entity);
  const own = desk.risk?.own?.some((fact) => fact.entity === entity) ?? false;
  const go = () => {
    if (own || !row) desk.act('go-consult');
    else {
      desk.dispatch({ type: 'filter', filter: 'all', first: entity });
      desk.act('go-review');
    }
    onClose();
  };
  return (
    <>
      <Button kind="link" onPress={go}>
        {wordsFor(desk, entity, WHOLE)}
      </Button>
      <span className="label"> {own || !row ? say('funnel.own') : say(`category.${row.entity.category}`)}</span>
    </>
  );
};

/** "1,000 to a million" */
const range = (low: number, high: number): string => {
  const { from, to } = decadesAround(low, high);
  const name = (decade: number) => sayPart(`crowd.step.${decade}`);
  return from === to
    ? say('crowd.about', { people: name(to) })
    : say('crowd.range', { from: name(from), to: name(to) });
};

/** What the text will say of a fact. */
const factWords = ({ entity, group }: CrowdFact, desk: Desk): string =>
  (entity === undefined ? '' : wordsFor(desk, entity)) ||
  say(group === 'sex' ? 'funnel.fact.sex' : 'funnel.fact.country');

const factor = ({ group, low, high }: CrowdFact): string => {
  if (group === 'population') return say('funnel.people', { people: range(low, high) });
  const share = shareOf(low, high);
  return share.low === share.high ? say('funnel.share.one', share) : say('funnel.share', share);
};

interface StepsProps {
  readonly steps: readonly FunnelStep[];
  readonly desk: Desk;
  readonly target: number | undefined;
}

/** A table whose middle column draws the funnel: each row runs from the range before it to its own, on one log scale. */
const Steps = ({ steps, desk, target }: StepsProps) => (
  <div className="funnel-scroll">
    <table className="funnel">
      <caption className="unseen">{say('funnel.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('funnel.col.fact')}</th>
          <th scope="col" className="funnel-axis">
            <span className="unseen">{say('funnel.col.left')}</span>
            <Axis />
          </th>
          <th scope="col">{say('funnel.col.left')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, n) => (
          <tr key={`${step.group} ${step.facts[0]?.entity ?? ''}`}>
            <th scope="row">
              <Facts facts={step.facts} desk={desk} />
            </th>
            <td className="funnel-cell">
              <Narrowing before={steps[n - 1] ?? step} step={step} target={target} />
            </td>
            <td className="funnel-left">{range(step.low, step.high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface FactsProps {
  readonly facts: readonly CrowdFact[];
  readonly desk: Desk;
}

/** The fact that counts, with its share and source, and those that go along with it. */
const Facts = ({ facts: [first, ...along], desk }: FactsProps) =>
  first ? (
    <span className="fact">
      <span className="fact-words">{factWords(first, desk)}</span>
      <span className="label">
        {factor(first)} · {first.source}
      </span>
      {along.length > 0 ? (
        <span className="label">
          {say('funnel.along', {
            count: along.length,
            facts: along.map((fact) => `“${factWords(fact, desk)}”`).join(', '),
          })}
        </span>
      ) : null}
    </span>
  ) : null;

const Idle = ({ facts, desk }: FactsProps) =>
  facts.length === 0 ? null : (
    <p className="label">{say('funnel.idle', { facts: facts.map((fact) => factWords(fact, desk)).join(', ') })}</p>
  );

const Grid = ({ target }: { readonly target: number | undefined }) => (
  <>
    {DECADE_LIST.map((n) => (
      <line key={n} className="funnel-grid" x1={n * UNIT} y1="0" x2={n * UNIT} y2={HEIGHT} />
    ))}
    {target === undefined ? null : (
      <line className="funnel-target" x1={onScale(target) * UNIT} y1="0" x2={onScale(target) * UNIT} y2={HEIGHT} />
    )}
  </>
);

const Narrowing = ({ before, step, target }: { before: FunnelStep; step: FunnelStep; target: number | undefined }) => {
  const x = (people: number) => onScale(people) * UNIT;
  const width = (low: number, high: number) => [x(low), Math.max(x(high), x(low) + 1.5)] as const;
  const [fromLow, fromHigh] = width(before.low, before.high);
  const [low, high] = width(step.low, step.high);
  const middle = HEIGHT / 2;
  return (
    <svg
      className="funnel-drawing"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <Grid target={target} />
      <path
        className="funnel-body"
        d={`M${fromLow} 0 H${fromHigh} C${fromHigh} ${middle} ${high} ${middle} ${high} ${HEIGHT} H${low} C${low} ${middle} ${fromLow} ${middle} ${fromLow} 0 Z`}
      />
    </svg>
  );
};

const NAMED = [0, 3, 6];

const Axis = () => (
  <span className="axis" aria-hidden="true">
    {NAMED.map((decade) => (
      <span key={decade} className="axis-name">
        {sayPart(`crowd.step.${decade}`)}
      </span>
    ))}
  </span>
);
