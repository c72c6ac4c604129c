import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { type Trigger, triggerId } from '../state/locks.ts';
import { Button } from './Button.tsx';
import { Icon } from './icons.tsx';

interface Props {
  readonly desk: Desk;
  /** Pause asks for a word on a present risk; Review only shows it. */
  readonly confirm?: boolean;
}

/** What may be better taken to one person: the words, the reason, the better place. Never legal advice. */
export const TriggerList = ({ desk, confirm = false }: Props) => {
  const { state, work } = desk;
  const triggers = state.reviewed?.result.risk.triggers ?? [];
  const stopsFirst = [...triggers].sort((a, b) => Number(b.weight === 'stop') - Number(a.weight === 'stop'));
  return (
    <ul className="triggers">
      {stopsFirst.map((trigger) => (
        <li key={`${trigger.id} ${trigger.start}`} className={`trigger trigger-${trigger.weight}`}>
          <h3>{trigger.title}</h3>
          <p>
            <Words trigger={trigger} desk={desk} /> {trigger.because}
          </p>
          <p className="trigger-better">{trigger.better}</p>
          {confirm && trigger.weight === 'stop' ? (
            <Confirm desk={desk} id={triggerId(trigger, work.text)} given={state.confirmed} />
          ) : null}
        </li>
      ))}
    </ul>
  );
};

const LONGEST = 60;

const Words = ({ trigger: { start, end }, desk }: { readonly trigger: Trigger; readonly desk: Desk }) => {
  const words = desk.work.text.slice(start, end);
  return (
    <Button
      kind="link"
      className="trigger-words"
      label={say('trigger.show', { words })}
      onPress={() => {
        desk.dispatch({ type: 'spot', spot: { start, end } });
        desk.act('go-review');
      }}
    >
      “{words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words}”
    </Button>
  );
};

const Confirm = ({ desk, id, given }: { desk: Desk; id: string; given: readonly string[] }) => {
  const on = given.includes(id);
  return (
    <div className="trigger-confirm">
      <Button kind={on ? 'line' : 'main'} onPress={() => desk.dispatch({ type: 'confirmed', trigger: id, on: !on })}>
        {on ? <Icon name="check" /> : null}
        {say(on ? 'trigger.confirmed' : 'trigger.confirm')}
      </Button>
      <p className="label">{say(on ? 'trigger.confirmed.back' : 'trigger.confirm.means')}</p>
    </div>
  );
};

/** The panel at the side of Review: one quiet line until it is opened; open by itself where a life may be at risk. */
export const TriggerPanel = ({ desk }: { readonly desk: Desk }) => {
  const triggers = desk.state.reviewed?.result.risk.triggers ?? [];
  if (triggers.length === 0) return null;
  const stop = triggers.some(({ weight }) => weight === 'stop');
  return (
    <details className={stop ? 'private private-stop' : 'private'} open={stop}>
      <summary data-keys="button">{say(stop ? 'trigger.stop' : 'trigger.some', { count: triggers.length })}</summary>
      <TriggerList desk={desk} />
      <p className="label">{say('trigger.advice')}</p>
    </details>
  );
};
