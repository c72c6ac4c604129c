import { useState } from 'react';
import { Switch } from 'react-aria-components';
import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';
import type { Status } from '../../state/notebook.ts';
import { Button } from '../Button.tsx';
import { Field, Form, Send, Sure, useNewPassphrase } from './fields.tsx';
import { Restore } from './Restore.tsx';

interface Props {
  readonly desk: Desk;
  readonly status: Status;
}

/** What the notebook is, in three sentences, and the way to make one. */
export const FirstUse = ({ desk, status }: Props) => {
  const { change, ask } = desk.notebook;
  const { fields, ready } = useNewPassphrase();
  const [keychain, setKeychain] = useState(false);
  const [busy, setBusy] = useState(false);
  const create = async () => {
    if (!ready || busy) return;
    setBusy(true);
    const made = await ask('notebook:create', { passphrase: ready, keychain });
    setBusy(false);
    if (made) change({ type: 'status', status: made });
  };
  return (
    <>
      <div className="nb-lead">
        <p>{say('notebook.what.1')}</p>
        <p>{say('notebook.what.2')}</p>
        <p>{say('notebook.what.3')}</p>
      </div>
      <section className="nb-card" aria-labelledby="nb-create">
        <h2 id="nb-create">{say('notebook.create.title')}</h2>
        <Form onDo={() => void create()}>
          {fields}
          {status.keychain === 'unavailable' ? null : (
            <div className="nb-field">
              <Switch className="switch" isSelected={keychain} onChange={setKeychain}>
                <span className="switch-track" aria-hidden="true" />
                {say('notebook.keychain.too')}
              </Switch>
              <p className="label">{say('notebook.keychain.means')}</p>
            </div>
          )}
          <div className="nb-row">
            <Send disabled={!ready || busy}>{say(busy ? 'notebook.working' : 'notebook.create')}</Send>
          </div>
        </Form>
      </section>
      <Restore desk={desk} copies={[]} />
    </>
  );
};

/** The way in, with the wait after wrong passphrases, and the copies where the file is damaged. */
export const Locked = ({ desk, status }: Props) => {
  const { change, ask, failure } = desk.notebook;
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const unlock = async (by: { readonly passphrase?: string }) => {
    if (busy) return;
    setBusy(true);
    const got = await ask('notebook:unlock', by);
    setBusy(false);
    setPassphrase('');
    if (got) change({ type: 'status', status: got });
  };
  const destroy = async () => {
    const gone = await ask('notebook:delete', { what: 'notebook', understood: true });
    const now = await ask('notebook:status', {});
    if (now) change({ type: 'status', status: now });
    if (gone?.verified) desk.tell(say('notebook.destroyed'));
  };
  const damaged = failure === 'notebook-damaged' || status.state === 'key-missing';
  return (
    <>
      <section className="nb-card" aria-labelledby="nb-locked">
        <h2 id="nb-locked">
          {say(status.state === 'key-missing' ? 'notebook.key-missing.title' : 'notebook.locked.title')}
        </h2>
        {status.state === 'key-missing' ? <p>{say('notebook.key-missing.means')}</p> : null}
        {status.state === 'locked' ? (
          <Form onDo={() => void unlock({ passphrase })}>
            <Field
              secret
              label={say('notebook.passphrase')}
              value={passphrase}
              onChange={setPassphrase}
              longest={1000}
              hint={
                status.wait > 0
                  ? say('notebook.wait', { seconds: status.wait })
                  : say('notebook.locked.means', { minutes: status.lockAfter })
              }
            />
            <div className="nb-row">
              <Send disabled={busy || !passphrase || status.wait > 0}>
                {say(busy ? 'notebook.working' : 'notebook.unlock')}
              </Send>
              {status.keychain === 'on' ? (
                <Button onPress={() => void unlock({})}>{say('notebook.unlock.keychain')}</Button>
              ) : null}
            </div>
          </Form>
        ) : null}
      </section>
      <Restore desk={desk} copies={status.copies} open={damaged} />
      <Sure face={say('notebook.destroy')} question={say('notebook.destroy.sure')} onYes={() => void destroy()} />
    </>
  );
};
