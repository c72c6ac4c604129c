import { useState } from 'react';
import type { SectionId } from '../../src/contract/calls.ts';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { kinderWords } from '../state/draft.ts';
import { Button } from './Button.tsx';
import { seekInDraft } from './draft-fields.ts';

interface Props {
  readonly desk: Desk;
  readonly place: { readonly section?: SectionId; readonly part?: string };
  /** The text of the field beside it. */
  readonly text: string;
  readonly onTake: (text: string) => void;
}

/** Notes on the tone of one field: what may hurt, why, and a kinder wording to take or to leave. */
export const ToneNotes = ({ desk, place, text, onTake }: Props) => {
  const { composed, from } = desk.summary;
  const { section, part } = place;
  const answered = section !== undefined ? from?.sections[section] : from?.written[part ?? ''];
  const notes = (composed?.tone ?? []).flatMap((note) => {
    if (note.section !== section || note.part !== part || answered === undefined) return [];
    // While the person types, a note stays with its words.
    const words = answered.slice(note.start, note.end);
    const start = text === answered ? note.start : text.indexOf(words);
    if (start < 0 || desk.state.left.includes(noteId(note.flag, words))) return [];
    return [{ ...note, words, start, end: start + words.length }];
  });
  return (
    <div className="margin">
      {notes.map((note) => {
        const { words } = note;
        return (
          <Note
            key={`${note.rule} ${note.start}`}
            note={note}
            onShow={() => seekInDraft(note)}
            onTake={(kinder) => onTake(text.slice(0, note.start) + kinder + text.slice(note.end))}
            onLeave={() => desk.dispatch({ type: 'left', note: noteId(note.flag, words) })}
          />
        );
      })}
    </div>
  );
};

interface NoteProps {
  readonly note: {
    readonly words: string;
    readonly title: string;
    readonly because: string;
    readonly instead: string;
  };
  readonly onShow: () => void;
  readonly onTake: (kinder: string) => void;
  readonly onLeave: () => void;
}

const Note = ({ note: { words, title, because, instead }, onShow, onTake, onLeave }: NoteProps) => {
  const [why, setWhy] = useState(false);
  return (
    <div className="tone" role="note">
      <p>
        <Button kind="link" className="tone-words" label={say('tone.show', { words })} onPress={onShow}>
          “{words}”
        </Button>{' '}
        <strong>{title}.</strong> {why ? because : null}
      </p>
      <p>{instead}</p>
      <p className="tone-ways">
        {kinderWords(instead, words)
          .slice(0, MOST)
          .map((kinder) => (
            <Button
              key={kinder}
              className="tone-take"
              label={say('tone.take', { kinder, words })}
              onPress={() => onTake(kinder)}
            >
              {kinder}
            </Button>
          ))}
        <Button kind="link" onPress={onLeave}>
          {say('tone.leave')}
        </Button>
        {why ? null : (
          <Button kind="link" label={say('tone.why.name', { words })} onPress={() => setWhy(true)}>
            {say('tone.why')}
          </Button>
        )}
      </p>
    </div>
  );
};

const MOST = 3;
const noteId = (flag: string, words: string): string => `${flag} ${words}`;
