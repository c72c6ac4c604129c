import { useState } from 'react';
import type { CallInput } from '../../../src/contract/calls.ts';
import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';
import type { Status } from '../../state/notebook.ts';
import { Button } from '../Button.tsx';
import { Field, Form, Send, Sure, useNewPassphrase } from './fields.tsx';

interface Props {
  readonly desk: Desk;
  readonly status: Status;
}

/** Passphrase, keychain, locking, copies, the check, and the end of it all. */
export const Keeping = ({ desk, status }: Props) => {
  const { ask, change, lock } = desk.notebook;
  const [said, setSaid] = useState('');
  const exportIt = async (input: CallInput<'notebook:export'>) => {
    const done = await ask('notebook:export', input);
    if (done?.saved) desk.tell(done.where ? say('share.saved.where', { where: done.where }) : say('notebook.exported'));
  };
  const verify = async () => {
    const { sound, clients, consultations } = (await ask('notebook:verify', {})) ?? {};
    if (sound === undefined) return;
    setSaid(
      sound
        ? say('notebook.verify.sound', { clients: clients ?? 0, consultations: consultations ?? 0 })
        : say('notebook.verify.not'),
    );
  };
  const destroy = async () => {
    if (!(await ask('notebook:delete', { what: 'notebook', understood: true }))) return;
    const now = await ask('notebook:status', {});
    if (now) change({ type: 'status', status: now });
    desk.tell(say('notebook.destroyed'));
  };
  return (
    <div className="nb-two">
      <div className="nb-list">
        <section className="nb-list" aria-labelledby="nb-locking">
          <h2 id="nb-locking">{say('notebook.locking')}</h2>
          <p className="label">{say('notebook.locked.means', { minutes: status.lockAfter })}</p>
          <div className="nb-row">
            <Button onPress={() => void lock()}>{say('notebook.lock')}</Button>
          </div>
        </section>
        <Passphrase desk={desk} />
        <Keychain desk={desk} status={status} />
      </div>
      <div className="nb-list">
        <section className="nb-list" aria-labelledby="nb-export">
          <h2 id="nb-export">{say('notebook.export')}</h2>
          <div className="nb-row">
            <Button onPress={() => void exportIt({ format: 'encrypted' })}>{say('notebook.export.encrypted')}</Button>
          </div>
          <p className="label">{say('notebook.export.encrypted.means')}</p>
          <Sure
            face={say('notebook.export.readable')}
            question={say('notebook.export.readable.sure')}
            yes={say('notebook.export.readable.yes')}
            no={say('notebook.export.readable.no')}
            onYes={() => void exportIt({ format: 'readable', understood: true })}
          />
          <div className="nb-row">
            <Button onPress={() => void verify()}>{say('notebook.verify')}</Button>
          </div>
          <p className="label" role="status">
            {said}
          </p>
        </section>
        <Sure face={say('notebook.destroy')} question={say('notebook.destroy.sure')} onYes={() => void destroy()} />
      </div>
    </div>
  );
};

const Passphrase = ({ desk }: { readonly desk: Desk }) => {
  const { ask } = desk.notebook;
  const [now, setNow] = useState('');
  const { fields, ready, clear } = useNewPassphrase();
  const save = async () => {
    if (!ready || !now) return;
    const done = await ask('notebook:change-passphrase', { passphrase: now, next: ready });
    setNow('');
    if (!done) return;
    clear();
    desk.tell(say('notebook.passphrase.changed'));
  };
  return (
    <details className="nb-more">
      <summary data-keys="button">{say('notebook.passphrase.change')}</summary>
      <Form onDo={() => void save()}>
        <Field secret label={say('notebook.passphrase.now')} value={now} onChange={setNow} longest={1000} />
        {fields}
        <div className="nb-row">
          <Send disabled={!ready || !now}>{say('notebook.passphrase.change')}</Send>
        </div>
      </Form>
    </details>
  );
};

const Keychain = ({ desk, status }: Props) => {
  const { ask, change } = desk.notebook;
  const [passphrase, setPassphrase] = useState('');
  if (status.keychain === 'unavailable') return <p className="label">{say('notebook.keychain.unavailable')}</p>;
  const on = status.keychain === 'off';
  const save = async () => {
    const got = await ask('notebook:keychain', { passphrase, on });
    setPassphrase('');
    if (!got) return;
    change({ type: 'status', status: got });
    desk.tell(say('notebook.keychain.changed'));
  };
  return (
    <details className="nb-more">
      <summary data-keys="button">{say('notebook.keychain')}</summary>
      <Form onDo={() => void save()}>
        <p className="label">{say('notebook.keychain.means')}</p>
        <Field secret label={say('notebook.passphrase')} value={passphrase} onChange={setPassphrase} longest={1000} />
        <div className="nb-row">
          <Send disabled={!passphrase}>{say(on ? 'notebook.keychain.on' : 'notebook.keychain.off')}</Send>
        </div>
      </Form>
    </details>
  );
};
