import { Radio, RadioGroup } from 'react-aria-components';
import type { Audience, Rung } from '../../src/contract/calls.ts';
import { say } from '../say.ts';
import { type Row, rungLines, slotIn } from '../state/rows.ts';

interface Props {
  readonly row: Row;
  readonly chosen: Rung | undefined;
  readonly audience: Audience;
  readonly onChoose: (rung: Rung) => void;
}

/** The substitutes from mild to strong. Those that say the same share a line. */
export const Rungs = ({ row, chosen, audience, onChoose }: Props) => {
  const { proposal } = row;
  if (!proposal) return null;
  const lines = rungLines(proposal);
  const holds = (line: (typeof lines)[number], rung: Rung) => line.from <= rung && rung <= line.to;
  const selected = lines.find((line) => chosen !== undefined && holds(line, chosen));
  const floorLine = lines.find((line) => holds(line, proposal.floor));
  return (
    <div className="rungs">
      <p className="rungs-head label">
        <span id="rungs-label">{say('card.rungs')}</span>
        {lines.length > 1 ? (
          <span aria-hidden="true">
            {say('card.mild')} → {say('card.strong')}
          </span>
        ) : null}
      </p>
      <RadioGroup
        className="rungs-list"
        aria-labelledby="rungs-label"
        value={selected ? String(selected.from) : null}
        onChange={(value) => {
          const line = lines.find(({ from }) => String(from) === value);
          if (line) onChoose(holds(line, proposal.floor) ? proposal.floor : line.from);
        }}
      >
        {lines.map((line) => (
          <Radio key={line.from} value={String(line.from)} className="rung">
            <span className="rung-number" aria-hidden="true">
              {line.from === line.to ? line.from : `${line.from}–${line.to}`}
            </span>
            <span className={line.text ? 'rung-text' : 'rung-text rung-drop'}>
              {line.text ? <Slotted text={line.text} /> : say('card.drop')}
            </span>
            {line === floorLine && lines.length > 1 ? (
              <span className="rung-floor">{say(`audience.floor.${audience}`)}</span>
            ) : null}
          </Radio>
        ))}
      </RadioGroup>
      {selected && slotIn(selected.text) ? <p className="slot-ask">{say('card.slot')}</p> : null}
      {chosen !== undefined && chosen < proposal.floor && selected !== floorLine ? (
        <p className="note">{say('card.below')}</p>
      ) : null}
    </div>
  );
};

/** Words with a slot in them: what is still to be written stands out. */
export const Slotted = ({ text }: { readonly text: string }) => {
  const slot = slotIn(text);
  if (!slot) return text;
  return (
    <>
      {text.slice(0, slot.start)}
      <span className="slot">{text.slice(slot.start, slot.end)}</span>
      {text.slice(slot.end)}
    </>
  );
};
