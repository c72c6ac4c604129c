import { type Mark, SIGN } from '../../editor/marks.ts';
import { say } from '../../say.ts';
import type { Checked } from '../../state/practice.ts';

type Share = Checked['direct'];

/** What points to one person first, then what narrows the circle. */
export const Shares = ({ direct, quasi }: { readonly direct: Share; readonly quasi: Share }) =>
  direct.all + quasi.all === 0 ? null : (
    <dl className="pr-shares">
      {direct.all > 0 ? <Line name="direct" share={direct} /> : null}
      {quasi.all > 0 ? <Line name="quasi" share={quasi} /> : null}
    </dl>
  );

const Line = ({ name, share: { all, found, half } }: { readonly name: 'direct' | 'quasi'; readonly share: Share }) => (
  <div className="pr-share">
    <dt>{say(`practice.share.${name}`)}</dt>
    <dd>
      <strong>{say('practice.share', { found, all })}</strong>
      {half > 0 ? <span className="label"> {say('practice.share.half', { count: half })}</span> : null}
      <progress className="progress-line" max={all} value={found} aria-label={say(`practice.share.${name}`)} />
    </dd>
  </div>
);

const LOOKS = ['found', 'half', 'missed', 'over'] as const;

interface LegendProps {
  /** Those that stand in the text. */
  readonly verdicts: ReadonlySet<Mark['verdict']>;
}

/** What the patterns in the text mean. */
export const Legend = ({ verdicts }: LegendProps) => {
  const shown = LOOKS.filter((verdict) => verdicts.has(verdict));
  return shown.length === 0 ? null : (
    <ul className="pr-legend" aria-label={say('practice.legend')}>
      {shown.map((verdict) => (
        <li key={verdict} className="names">
          <span className={`pr-swatch pr-is-${verdict}`}>
            {say(`practice.legend.${verdict}`)}
            <span className="pr-sign" aria-hidden="true">
              {SIGN[verdict]}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
};
