import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { say } from '../say.ts';
import { slotIn } from '../state/rows.ts';
import { Button } from './Button.tsx';

interface OwnProps {
  readonly start: string;
  /** The words that are to be hidden, to notice when they come back. */
  readonly hidden: readonly string[];
  readonly onUse: (text: string) => void;
  readonly onBack: () => void;
}

/** A wording of one's own. */
export const OwnForm = ({ start, hidden, onUse, onBack }: OwnProps) => {
  const id = useId();
  const field = useAskedFor();
  const [text, setText] = useState(start);
  const [tried, setTried] = useState(false);
  const lower = text.toLowerCase();
  const waiting = slotIn(start) !== undefined;
  const problem = !text.trim()
    ? say('card.own.empty')
    : slotIn(text)
      ? say('card.own.slot')
      : hidden.some((words) => words.trim() && lower.includes(words.toLowerCase()))
        ? say('card.own.same')
        : undefined;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem) setTried(true);
        else onUse(text.trim());
      }}
    >
      <label htmlFor={id} className="label">
        {say(waiting ? 'card.own.gist' : 'card.own.label')}
      </label>
      <input
        id={id}
        className="field"
        value={text}
        ref={field}
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        aria-describedby={`${id}-problem`}
        onChange={(event) => setText(event.target.value)}
        onFocus={({ target }) => {
          // The brackets alone are to be written over, where there are any.
          const slot = slotIn(target.value);
          if (slot) target.setSelectionRange(slot.start, slot.end);
          else target.select();
        }}
      />
      <p id={`${id}-problem`} className="note" role="alert">
        {tried ? problem : ''}
      </p>
      <FormButtons words={say('card.own.use')} onBack={onBack} />
    </form>
  );
};

interface KeepProps {
  /** A direct identifier stays only with a reason. */
  readonly needed: boolean;
  readonly onKeep: (reason: string) => void;
  readonly onBack: () => void;
}

/** Why the words stay. Usual reasons are one press away. */
export const KeepForm = ({ needed, onKeep, onBack }: KeepProps) => {
  const id = useId();
  const field = useAskedFor();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const usual = [say('card.keep.1'), say('card.keep.2'), say('card.keep.3')];
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (needed && !reason.trim()) setTried(true);
        else onKeep(reason.trim());
      }}
    >
      <label htmlFor={id} className="label">
        {say(needed ? 'card.keep.label' : 'card.keep.optional')}
      </label>
      <input
        id={id}
        className="field"
        value={reason}
        ref={field}
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        aria-describedby={`${id}-problem`}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="form-usual">
        {usual.map((words) => (
          <Button key={words} kind="link" onPress={() => setReason(words)}>
            {words}
          </Button>
        ))}
      </div>
      <p id={`${id}-problem`} className="note" role="alert">
        {tried && !reason.trim() ? say('card.keep.needed') : ''}
      </p>
      <FormButtons words={say('card.keep.use')} onBack={onBack} />
    </form>
  );
};

const FormButtons = ({ words, onBack }: { readonly words: string; readonly onBack: () => void }) => (
  <div className="form-buttons">
    <button type="submit" className="button button-main" data-keys="button">
      {words}
      <span className="key" aria-hidden="true">
        ⏎
      </span>
    </button>
    <Button kind="quiet" keyHint="Esc" onPress={onBack}>
      {say('card.cancel')}
    </Button>
  </div>
);

/** A field the person has just asked for takes the focus, and gives it back when it goes. */
const useAskedFor = (): RefObject<HTMLInputElement | null> => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return field;
};
