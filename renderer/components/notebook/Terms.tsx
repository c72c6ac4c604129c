import { useId, useState } from 'react';
import { CATEGORIES, type Category } from '../../../src/contract/calls.ts';
import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';
import type { Contents, Terms } from '../../state/notebook.ts';
import { IconButton } from '../Button.tsx';
import { Icon } from '../icons.tsx';
import { Field, Form, Send } from './fields.tsx';

interface Props {
  readonly desk: Desk;
  readonly contents: Contents;
}

/** Words that are always hidden, and words that are never flagged. */
export const TermsPart = ({ desk, contents: { terms } }: Props) => {
  const { ask, reload } = desk.notebook;
  const save = async (next: Terms) => {
    if (!(await ask('notebook:save-terms', { hide: [...next.hide], allow: [...next.allow] }))) return;
    await reload();
    desk.tell(say('notebook.saved'));
  };
  return (
    <div className="nb-two">
      <section className="nb-list" aria-labelledby="nb-hide">
        <h2 id="nb-hide">{say('notebook.hide')}</h2>
        <p className="label">{say('notebook.hide.means')}</p>
        <NewTerm
          label={say('notebook.hide.new')}
          kinds
          onAdd={(text, category) => void save({ ...terms, hide: [...terms.hide, { text, category }] })}
        />
        <List
          lines={terms.hide.map(({ text, category }) => ({ text, kind: say(`category.${category}`) }))}
          onRemove={(text) => void save({ ...terms, hide: terms.hide.filter((term) => term.text !== text) })}
        />
      </section>
      <section className="nb-list" aria-labelledby="nb-allow">
        <h2 id="nb-allow">{say('notebook.allow')}</h2>
        <p className="label">{say('notebook.allow.means')}</p>
        <NewTerm
          label={say('notebook.allow.new')}
          onAdd={(text) => void save({ ...terms, allow: [...terms.allow, text] })}
        />
        <List
          lines={terms.allow.map((text) => ({ text }))}
          onRemove={(text) => void save({ ...terms, allow: terms.allow.filter((term) => term !== text) })}
        />
      </section>
    </div>
  );
};

interface NewProps {
  readonly label: string;
  readonly kinds?: boolean;
  readonly onAdd: (text: string, category: Category) => void;
}

const NewTerm = ({ label, kinds = false, onAdd }: NewProps) => {
  const id = useId();
  const [text, setText] = useState('');
  const [category, setCategory] = useState<Category>('name');
  return (
    <Form
      onDo={() => {
        if (!text.trim()) return;
        onAdd(text.trim(), category);
        setText('');
      }}
    >
      <Field label={label} value={text} onChange={setText} />
      <div className="nb-row">
        {kinds ? (
          <>
            <label htmlFor={id}>{say('notebook.hide.kind')}</label>
            <select
              id={id}
              className="field nb-kind"
              data-keys="text"
              value={category}
              onChange={(event) => {
                const chosen = CATEGORIES.find((one) => one === event.target.value);
                if (chosen) setCategory(chosen);
              }}
            >
              {CATEGORIES.map((one) => (
                <option key={one} value={one}>
                  {say(`category.${one}`)}
                </option>
              ))}
            </select>
          </>
        ) : null}
        <Send disabled={!text.trim()}>{say('notebook.term.add')}</Send>
      </div>
    </Form>
  );
};

interface ListProps {
  readonly lines: readonly { readonly text: string; readonly kind?: string }[];
  readonly onRemove: (text: string) => void;
}

const List = ({ lines, onRemove }: ListProps) =>
  lines.length === 0 ? (
    <p className="label">{say('notebook.terms.none')}</p>
  ) : (
    <ul className="nb-lines">
      {lines.map(({ text, kind }) => (
        <li key={text} className="nb-line">
          <span className="nb-words">{text}</span>
          {kind ? <span className="label">{kind}</span> : null}
          <IconButton label={say('notebook.term.remove', { text })} onPress={() => onRemove(text)}>
            <Icon name="close" />
          </IconButton>
        </li>
      ))}
    </ul>
  );
