import { Button as AriaButton, DialogTrigger, Popover, Switch } from 'react-aria-components';
import type { CaseOptions } from '../../src/contract/calls.ts';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { daysOf, drawOffset, drawSeed, isAltered, madeUpNames, movedDates, stepOffset } from '../state/case-options.ts';
import { Button, IconButton } from './Button.tsx';
import { Icon } from './icons.tsx';

/** What is other than usual about how this case reads, in a few words each. */
const readingWords = ({ shiftWeeks, neutralPronouns }: CaseOptions, moved: boolean): readonly string[] => [
  ...(shiftWeeks === undefined ? [] : [moved ? say('reading.on.shift', offset(shiftWeeks)) : say('reading.on.idle')]),
  ...(neutralPronouns ? [say('reading.on.neutral')] : []),
];

const offset = (weeks: number) => ({ weeks: Math.abs(weeks), way: weeks > 0 ? 'later' : 'earlier' });

type Change = (options: CaseOptions, label: 'shift' | 'neutral' | 'names') => void;

/** Beside the safe text: how it reads as a whole. It belongs to this case and goes with it. */
export const Reading = ({ desk }: { readonly desk: Desk }) => {
  const { options } = desk.work;
  const moved = movedDates(desk.rows).shown > 0;
  const change: Change = (next, label) =>
    desk.dispatch({ type: 'options', options: next, label, at: performance.now() });
  return (
    <DialogTrigger isOpen={desk.reading} onOpenChange={desk.setReading}>
      <AriaButton className="button button-quiet reading-button" data-keys="button">
        <Icon name="reading" />
        <span className="reading-words">
          {say('reading.title')}
          {isAltered(options) ? (
            <span className="reading-on"> · {readingWords(options, moved).join(' · ')}</span>
          ) : null}
        </span>
      </AriaButton>
      <Popover className="popover reading" placement="left top" data-keys="dialog">
        <div className="reading-panel">
          <header>
            <h2 className="reading-title">{say('reading.title')}</h2>
            <p className="label">{say('reading.means')}</p>
          </header>
          <Dates desk={desk} onChange={change} />
          <section className="reading-part">
            <Choice
              on={options.neutralPronouns === true}
              words={say('reading.neutral')}
              onChange={(on) => change({ ...options, neutralPronouns: on }, 'neutral')}
            />
            <p className="label">{say('reading.neutral.means')}</p>
          </section>
          <Names desk={desk} onChange={change} />
        </div>
      </Popover>
    </DialogTrigger>
  );
};

interface ChoiceProps {
  readonly on: boolean;
  readonly words: string;
  readonly onChange: (on: boolean) => void;
  /** Takes the focus when the panel opens. */
  readonly first?: boolean;
}

const Choice = ({ on, words, onChange, first = false }: ChoiceProps) => (
  <Switch className="switch" isSelected={on} onChange={onChange} autoFocus={first}>
    <span className="switch-track" aria-hidden="true" />
    {words}
  </Switch>
);

interface PartProps {
  readonly desk: Desk;
  readonly onChange: Change;
}

/** One offset for the whole case, drawn from its seed. */
const Dates = ({ desk: { work, rows }, onChange }: PartProps) => {
  const { shiftWeeks, ...rest } = work.options;
  const move = (weeks: number | undefined) =>
    onChange(weeks === undefined ? rest : { ...rest, shiftWeeks: weeks }, 'shift');
  const draw = () => drawOffset(rest.seed ?? '', daysOf(rows), new Date().toISOString().slice(0, 10));
  const { all, shown } = movedDates(rows);
  const audience = say(`audience.for.${work.audience}`);
  return (
    <section className="reading-part">
      <Choice
        first
        on={shiftWeeks !== undefined}
        words={say('reading.shift')}
        onChange={(on) => move(on ? draw() : undefined)}
      />
      {shiftWeeks === undefined ? null : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would name it no better. */}
          <div className="reading-offset" role="group" aria-label={say('reading.offset')}>
            <IconButton
              label={say('reading.offset.earlier')}
              onPress={() => move(stepOffset(shiftWeeks, -1, daysOf(rows)))}
            >
              <Icon name="drop" />
            </IconButton>
            <output className="reading-weeks">{say('reading.weeks', offset(shiftWeeks))}</output>
            <IconButton
              label={say('reading.offset.later')}
              onPress={() => move(stepOffset(shiftWeeks, 1, daysOf(rows)))}
            >
              <Icon name="more" />
            </IconButton>
          </div>
          <p className="reading-count">
            {all === 0
              ? say('reading.shift.none')
              : shown === 0
                ? say('reading.shift.hidden', { audience })
                : say('reading.shift.count', { count: shown, all })}
          </p>
        </>
      )}
      <p className="label">{say('reading.shift.means')}</p>
    </section>
  );
};

/** The made-up names of the case: another draw, so that this text and an earlier one share none. */
const Names = ({ desk, onChange }: PartProps) => {
  const { all, shown } = madeUpNames(desk.rows);
  if (all === 0) return null;
  return (
    <section className="reading-part">
      <div className="reading-names">
        <span>{say('reading.names')}</span>
        <Button
          kind="link"
          onPress={() => {
            onChange({ ...desk.work.options, seed: drawSeed() }, 'names');
            desk.tell(say('reading.names.done'));
          }}
        >
          {say('reading.names.do')}
        </Button>
      </div>
      <p className="label">
        {say('reading.names.means')} {say('reading.names.count', { count: shown })}
      </p>
    </section>
  );
};
