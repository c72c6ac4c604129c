import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';
import type { Client, Contents, Head } from '../../state/notebook.ts';
import { Button } from '../Button.tsx';
import { Field, Form, Send, Sure } from './fields.tsx';
import { KeptText } from './KeptText.tsx';
import { sayCrowd, sayDay } from './say-crowd.ts';

interface Props {
  readonly desk: Desk;
  readonly contents: Contents;
}

/** Clients by code name, their texts, and the search over all of them. */
export const Shelf = ({ desk, contents }: Props) => (
  <div className="nb-shelf">
    <Clients desk={desk} contents={contents} />
    {contents.opened ? (
      <KeptText desk={desk} text={contents.opened} />
    ) : (
      <div className="nb-list">
        <Search desk={desk} contents={contents} />
        <Texts desk={desk} contents={contents} />
      </div>
    )}
  </div>
);

const Clients = ({ desk, contents }: Props) => {
  const { change, ask, reload } = desk.notebook;
  const [name, setName] = useState('');
  const add = async () => {
    const made = name.trim() ? await ask('notebook:save-client', { codeName: name.trim() }) : undefined;
    if (!made) return;
    setName('');
    await reload();
    change({ type: 'show', client: made.id });
  };
  const line = (id: number | undefined, face: string, count: number) => (
    <li key={id ?? 'all'}>
      <button
        type="button"
        className="nb-client"
        aria-current={contents.shown === id ? 'true' : undefined}
        data-keys="button"
        onClick={() => change({ type: 'show', client: id })}
      >
        <span className="nb-words">{face}</span>
        <span className="label">{say('notebook.client.texts', { count })}</span>
      </button>
    </li>
  );
  return (
    <section className="nb-list" aria-labelledby="nb-clients">
      <h2 id="nb-clients">{say('notebook.clients')}</h2>
      {contents.clients.length === 0 ? (
        <p className="label">{say('notebook.clients.none')}</p>
      ) : (
        <ul className="nb-lines">
          {line(undefined, say('notebook.clients.all'), contents.heads.length)}
          {contents.clients.map(({ id, codeName, consultations }) => line(id, codeName, consultations))}
        </ul>
      )}
      <Form onDo={() => void add()}>
        <Field label={say('notebook.client.new')} value={name} onChange={setName} />
        <div className="nb-row">
          <Send disabled={!name.trim()}>{say('notebook.client.add')}</Send>
        </div>
      </Form>
    </section>
  );
};

const PAUSE_MS = 150;

const Search = ({ desk, contents: { words, found } }: Props) => {
  const { change, ask } = desk.notebook;
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!words.trim()) return;
    const timer = setTimeout(async () => {
      const hits = await latest.current('notebook:search', { words });
      if (hits) change({ type: 'found', words, found: hits });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, change]);
  const hint =
    !words.trim() || !found
      ? ''
      : found.length === 0
        ? say('notebook.search.none')
        : say('notebook.search.found', { count: found.length });
  return (
    <search>
      <Field
        label={say('notebook.search')}
        value={words}
        onChange={(next) => change({ type: 'words', words: next })}
        longest={500}
        hint={hint}
      />
    </search>
  );
};

const Texts = ({ desk, contents }: Props) => {
  const { clients, heads, shown, found } = contents;
  const client = clients.find(({ id }) => id === shown);
  const of = heads.filter((head) => !client || head.client === client.id);
  return (
    <section className="nb-list" aria-labelledby="nb-texts">
      <h2 id="nb-texts">{client ? say('notebook.texts.of', { name: client.codeName }) : say('notebook.texts')}</h2>
      {found ? (
        <ul className="nb-lines">
          {found.map((head) => (
            <TextLine key={head.id} desk={desk} head={head}>
              {head.pieces.map(({ text, hit }, n) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its number.
                hit ? <mark key={n}>{text}</mark> : <span key={n}>{text}</span>,
              )}
            </TextLine>
          ))}
        </ul>
      ) : of.length === 0 ? (
        <p className="label">{say('notebook.texts.none')}</p>
      ) : (
        <ul className="nb-lines">
          {of.map((head) => (
            <TextLine key={head.id} desk={desk} head={head} />
          ))}
        </ul>
      )}
      {client ? <ClientForms key={client.id} desk={desk} client={client} /> : null}
    </section>
  );
};

interface LineProps {
  readonly desk: Desk;
  readonly head: Head;
  readonly children?: ReactNode;
}

const TextLine = ({ desk, head, children }: LineProps) => {
  const { change, ask } = desk.notebook;
  const open = async () => {
    const consultation = await ask('notebook:consultation', { id: head.id });
    if (consultation) change({ type: 'opened', consultation });
  };
  return (
    <li>
      <button type="button" className="nb-text-line" data-keys="button" onClick={() => void open()}>
        <span className="nb-words">{head.codeName}</span>
        <span>
          {say('notebook.text.line', {
            date: sayDay(head.date),
            audience: say(`audience.for.${head.audience}`),
            words: head.words,
          })}
        </span>
        <span className="label">{sayCrowd(head.crowd)}</span>
        {children ? <span className="nb-piece">{children}</span> : null}
      </button>
    </li>
  );
};

const ClientForms = ({ desk, client }: { readonly desk: Desk; readonly client: Client }) => {
  const { ask, reload } = desk.notebook;
  const [name, setName] = useState(client.codeName);
  const rename = async () => {
    if (!name.trim()) return;
    const { id, label } = client;
    if (await ask('notebook:save-client', { id, codeName: name.trim(), ...(label ? { label } : {}) })) await reload();
  };
  const remove = async () => {
    const done = await ask('notebook:delete', { what: 'client', id: client.id });
    if (!done) return;
    await reload();
    desk.tell(say(done.verified ? 'notebook.deleted' : 'notebook.deleted.unverified'));
  };
  return (
    <>
      <details className="nb-more">
        <summary data-keys="button">{say('notebook.client.rename')}</summary>
        <Form onDo={() => void rename()}>
          <Field label={say('notebook.client.rename')} value={name} onChange={setName} />
          <div className="nb-row">
            <Button onPress={() => void rename()} disabled={!name.trim()}>
              {say('notebook.client.rename.do')}
            </Button>
          </div>
        </Form>
      </details>
      <Sure
        face={say('notebook.client.delete')}
        question={say('notebook.client.delete.sure', { name: client.codeName, count: client.consultations })}
        onYes={() => void remove()}
      />
    </>
  );
};
