import type { PlacedSentence, SectionId } from '../../src/contract/calls.ts';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import {
  type Draft,
  editSection,
  isBehind,
  keepWritten,
  movePart,
  prefilled,
  refill,
  sectionText,
  type Template,
  writePart,
} from '../state/draft.ts';
import { Button, IconButton } from './Button.tsx';
import { fieldKey } from './draft-fields.ts';
import { Icon } from './icons.tsx';
import { ToneNotes } from './ToneNotes.tsx';

type Part = Template['parts'][number];

interface Props {
  readonly desk: Desk;
  readonly template: Template;
  readonly part: Part;
  readonly sentences: readonly PlacedSentence[];
  readonly first: boolean;
  readonly last: boolean;
  readonly onTrace: (section: SectionId | undefined) => void;
}

/** One part of the form: its title, a field for each of its sections, and the margin with notes on the tone. */
export const DraftPart = ({ desk, template, part, sentences, first, last, onTrace }: Props) => {
  const { draft, summary } = desk;
  const filled = part.from.filter((section) => sectionText(draft, sentences, section) || draft.sections[section]);
  const shown = filled.length > 0 ? filled : part.from.slice(0, 1);
  const titleOf = (section: SectionId): string =>
    summary.sorted?.sections.find(({ id }) => id === section)?.title ?? section;
  const change = useChange(desk);
  const texts = [...shown.map((section) => sectionText(draft, sentences, section)), draft.written[part.title] ?? ''];
  return (
    <section className="part" aria-labelledby={`part-${part.title}`}>
      <header className="part-head">
        <h2 id={`part-${part.title}`}>{part.title}</h2>
        <span className="part-ways">
          <IconButton
            label={say('consult.up', { part: part.title })}
            disabled={first}
            onPress={() => change(movePart(draft, template, part.title, -1), 'order')}
          >
            <Icon name="up" />
          </IconButton>
          <IconButton
            label={say('consult.down', { part: part.title })}
            disabled={last}
            onPress={() => change(movePart(draft, template, part.title, 1), 'order')}
          >
            <Icon name="down" />
          </IconButton>
          <IconButton
            label={say('consult.clear', { part: part.title })}
            disabled={texts.every((text) => !text)}
            onPress={() => change(emptied(draft, sentences, part), 'clear')}
          >
            <Icon name="close" />
          </IconButton>
        </span>
      </header>
      {shown.map((section, n) => (
        <div className="part-row" key={section}>
          <div className="part-field">
            {n > 0 ? <p className="label">{titleOf(section)}</p> : null}
            <Field
              label={shown.length > 1 ? `${part.title}: ${titleOf(section)}` : part.title}
              name={fieldKey({ section })}
              value={sectionText(draft, sentences, section)}
              hint={part.prompt ?? part.none ?? say('consult.empty')}
              onFocus={() => onTrace(section)}
              onWrite={(text) => change(editSection(draft, sentences, section, text), 'section', `section ${section}`)}
            />
            {isBehind(draft, sentences, section) ? (
              <Behind
                now={prefilled(draft, sentences, section)}
                onRefill={() => change(refill(draft, section), 'refill')}
                onKeep={() => change(keepWritten(draft, sentences, section), 'keep-written')}
              />
            ) : null}
          </div>
          <ToneNotes
            desk={desk}
            place={{ section }}
            text={sectionText(draft, sentences, section)}
            onTake={(text) => change(editSection(draft, sentences, section, text), 'kinder')}
          />
        </div>
      ))}
      {part.from.length === 0 || draft.written[part.title] ? (
        <div className="part-row">
          <div className="part-field">
            <Field
              label={part.title}
              name={fieldKey({ part: part.title })}
              value={draft.written[part.title] ?? ''}
              hint={part.prompt ?? say('consult.empty')}
              onFocus={() => onTrace(undefined)}
              onWrite={(text) => change(writePart(draft, part.title, text), 'section', `part ${part.title}`)}
            />
          </div>
          <ToneNotes
            desk={desk}
            place={{ part: part.title }}
            text={draft.written[part.title] ?? ''}
            onTake={(text) => change(writePart(draft, part.title, text), 'kinder')}
          />
        </div>
      ) : null}
    </section>
  );
};

const emptied = (draft: Draft, sentences: readonly PlacedSentence[], part: Part): Draft =>
  writePart(
    part.from.reduce((now, section) => editSection(now, sentences, section, ''), draft),
    part.title,
    '',
  );

const useChange =
  ({ dispatch }: Desk) =>
  (draft: Draft, label: string, mark?: string) =>
    dispatch({ type: 'drafted', draft, label, ...(mark === undefined ? {} : { mark }), at: performance.now() });

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly hint: string;
  readonly onFocus: () => void;
  readonly onWrite: (text: string) => void;
}

const Field = ({ label, name, value, hint, onFocus, onWrite }: FieldProps) => (
  <textarea
    className="draft-field"
    aria-label={label}
    data-keys="draft"
    data-field={name}
    value={value}
    placeholder={hint}
    spellCheck={false}
    autoComplete="off"
    rows={1}
    onFocus={onFocus}
    onChange={(event) => onWrite(event.target.value)}
  />
);

/** The safe text says something else now than when the person began to write here. Theirs stays until they say so. */
const Behind = ({ now, onRefill, onKeep }: { now: string; onRefill: () => void; onKeep: () => void }) => (
  <div className="behind">
    <p>
      {say('consult.behind')} <span className="behind-words">{now || say('consult.behind.nothing')}</span>
    </p>
    <Button kind="link" onPress={onRefill}>
      {say('consult.behind.take')}
    </Button>
    <Button kind="link" onPress={onKeep}>
      {say('consult.behind.keep')}
    </Button>
  </div>
);
