import { Button } from 'react-aria-components';
import type { CaseReview } from '../../src/contract/calls.ts';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { DECADE_LIST, DECADES, onScale } from '../state/funnel.ts';
import type { Row } from '../state/rows.ts';
import { readsAs } from './FindingsList.tsx';

type Risk = CaseReview['risk'];

const UNIT = 20;
const WIDTH = DECADES * UNIT;

/** The range on a log scale from one person to a billion, with the audience's target as a notch. */
const Gauge = ({ risk: { crowd, target, below } }: { readonly risk: Risk }) => {
  const from = crowd.mayBeOne ? 0 : onScale(crowd.low) * UNIT;
  const to = crowd.mayBeOne ? 0 : onScale(crowd.high) * UNIT;
  return (
    <svg
      className={below || crowd.mayBeOne ? 'gauge gauge-below' : 'gauge'}
      viewBox={`-4 0 ${WIDTH + 8} 16`}
      aria-hidden="true"
      focusable="false"
    >
      <line className="gauge-track" x1="0" y1="8" x2={WIDTH} y2="8" />
      {DECADE_LIST.map((n) => (
        <line key={n} className="gauge-tick" x1={n * UNIT} y1="6" x2={n * UNIT} y2="10" />
      ))}
      {target === undefined ? null : (
        <line className="gauge-target" x1={onScale(target) * UNIT} y1="1" x2={onScale(target) * UNIT} y2="15" />
      )}
      <line className="gauge-range" x1={from} y1="8" x2={Math.max(to, from + 0.1)} y2="8" />
    </svg>
  );
};

/** Whether the crowd is large enough for the audience, in a few words. */
export const verdict = ({ target, below }: Risk, audience: Desk['work']['audience']): string =>
  target === undefined
    ? say('meter.advice')
    : say(below ? 'meter.below' : 'meter.enough', { target, audience: say(`audience.for.${audience}`) });

const LONGEST = 48;
export const short = (words: string, longest = LONGEST): string =>
  words.length > longest ? `${words.slice(0, longest - 1)}…` : words;

/** What the text says of a finding just now; what is only worth a look stays as it is until somebody decides. */
const wordsNow = (row: Row, longest = LONGEST): string =>
  short(((row.look && row.standing === 'open' ? '' : readsAs(row)) || row.entity.label).trim(), longest);

/** The same by the entity's key: as the person wrote it, where they did. */
export const wordsFor = ({ rows, risk }: Pick<Desk, 'rows' | 'risk'>, key: string, longest = LONGEST): string => {
  const own = risk?.own?.find(({ entity }) => entity === key);
  const row = rows.find(({ entity }) => entity.key === key);
  return own ? short(own.label, longest) : row ? wordsNow(row, longest) : '';
};

/** How many people fit, as a sentence of its own. */
export const fits = ({ words }: Pick<Risk['crowd'], 'words'>): string =>
  words.startsWith('may be') ? say('meter.one') : say('meter.fits', { words });

/** Because of what it may be one person, in a line; empty where more people fit. */
export const reasonsOf = (desk: Desk, { because }: Risk['crowd']): string =>
  because
    .map((key) => wordsFor(desk, key))
    .filter(Boolean)
    .join('; ')
    .replace(/\.$/, '');

/** How many people still fit, always in view from Review on; opens the funnel. */
export const CrowdMeter = ({ desk }: { readonly desk: Desk }) => {
  const { risk, work, act } = desk;
  if (!risk || !work.text.trim() || risk.crowd.facts.length === 0) return <div className="strip-meter" />;
  const reasons = reasonsOf(desk, risk.crowd);
  const said = reasons ? say('meter.because', { facts: reasons }) : verdict(risk, work.audience);
  const worry = risk.below || reasons !== '' || risk.crowd.mayBeOne || risk.mosaic !== undefined;
  return (
    <div className="strip-meter">
      <Button
        className={worry ? 'meter meter-below' : 'meter'}
        aria-label={say('meter.name', { words: risk.crowd.words, verdict: said })}
        onPress={() => act('funnel')}
        data-keys="button"
      >
        <Gauge risk={risk} />
        <span className="meter-words">{fits(risk.crowd)}</span>
        <span className="meter-verdict">{said}</span>
      </Button>
    </div>
  );
};
