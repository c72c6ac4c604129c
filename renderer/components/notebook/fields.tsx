import { type ReactNode, useId, useState } from 'react';
import { say } from '../../say.ts';
import { missingTo, strengthOf } from '../../state/notebook.ts';
import { Button } from '../Button.tsx';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly secret?: boolean;
  readonly hint?: string;
  readonly longest?: number;
  readonly lines?: number;
}

/** A labelled field, with a hint under it that screen readers hear too. */
export const Field = ({ label, value, onChange, secret = false, hint, longest = 200, lines }: FieldProps) => {
  const id = useId();
  const common = {
    id,
    className: 'field',
    value,
    autoComplete: 'off',
    spellCheck: false,
    maxLength: longest,
    'aria-describedby': `${id}-hint`,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="nb-field">
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea {...common} rows={lines} /> : <input {...common} type={secret ? 'password' : 'text'} />}
      <p id={`${id}-hint`} className="label" role="status">
        {hint ?? ''}
      </p>
    </div>
  );
};

/** A new passphrase, twice. `ready` is it once both are the same and long enough. */
export const useNewPassphrase = () => {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const strength = strengthOf(first);
  const ready = strength !== 'empty' && strength !== 'short' && first === again ? first : undefined;
  const fields = (
    <>
      <Field
        secret
        label={say('notebook.passphrase.new')}
        value={first}
        onChange={setFirst}
        longest={1000}
        hint={say(`notebook.strength.${strength}`, { left: missingTo(first) })}
      />
      <Field
        secret
        label={say('notebook.passphrase.again')}
        value={again}
        onChange={setAgain}
        longest={1000}
        hint={again && first !== again ? say('notebook.passphrase.differ') : ''}
      />
    </>
  );
  return { fields, ready, clear: () => [setFirst(''), setAgain('')] };
};

interface FormProps {
  readonly onDo: () => void;
  readonly children: ReactNode;
  readonly label?: string;
}

export const Form = ({ onDo, children, label }: FormProps) => (
  <form
    className="nb-form"
    {...(label ? { 'aria-label': label } : {})}
    onSubmit={(event) => {
      event.preventDefault();
      onDo();
    }}
  >
    {children}
  </form>
);

interface SureProps {
  /** The button that asks. */
  readonly face: string;
  readonly question: string;
  readonly yes?: string;
  readonly no?: string;
  readonly onYes: () => void;
}

/** Something that can't be undone: asked once more, in words that say what goes. */
export const Sure = ({ face, question, yes, no, onYes }: SureProps) => {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button kind="link" className="nb-asks" onPress={() => setAsking(true)}>
        {face}
      </Button>
    );
  return (
    <div className="nb-sure" role="alert">
      <p>{question}</p>
      <div className="nb-row">
        <Button
          kind="line"
          onPress={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes ?? say('notebook.delete.yes')}
        </Button>
        <Button kind="quiet" onPress={() => setAsking(false)}>
          {no ?? say('notebook.delete.no')}
        </Button>
      </div>
    </div>
  );
};

/** The button that sends a form. */
export const Send = ({ children, disabled = false }: { readonly children: ReactNode; readonly disabled?: boolean }) => (
  <button type="submit" className="button button-main" disabled={disabled} data-keys="button">
    {children}
  </button>
);
