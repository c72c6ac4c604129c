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
          <div className="tone" key={`${note.rule} ${note.start}`} role="note">
            <p className="tone-words">
              <Button kind="link" label={say('tone.show', { words })} onPress={() => seekInDraft(note)}>
                “{words}”
              </Button>
            </p>
            <p>
              <strong>{note.title}.</strong> {note.because}
            </p>
            <p>{note.instead}</p>
            <p className="tone-ways">
              {kinderWords(note.instead, words)
                .slice(0, MOST)
                .map((kinder) => (
                  <Button
                    key={kinder}
                    className="tone-take"
                    label={say('tone.take', { kinder, words })}
                    onPress={() => onTake(text.slice(0, note.start) + kinder + text.slice(note.end))}
                  >
                    {kinder}
                  </Button>
                ))}
              <Button kind="link" onPress={() => desk.dispatch({ type: 'left', note: noteId(note.flag, words) })}>
                {say('tone.leave')}
              </Button>
            </p>
          </div>
        );
      })}
    </div>
  );
};

const MOST = 3;
const noteId = (flag: string, words: string): string => `${flag} ${words}`;
