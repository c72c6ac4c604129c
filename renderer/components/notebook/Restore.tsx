import { useId, useState } from 'react';
import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';
import type { Status } from '../../state/notebook.ts';
import { Segments } from '../Segments.tsx';
import { Field, Form, Send } from './fields.tsx';

interface Props {
  readonly desk: Desk;
  readonly copies: Status['copies'];
  /** Shown at once, where the file is damaged. */
  readonly open?: boolean;
}

type Which = Status['copies'][number] | 'file';

const base64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** Bringing a copy back: one of this machine's own, or an exported file. */
export const Restore = ({ desk, copies, open = false }: Props) => {
  const { change, ask } = desk.notebook;
  const id = useId();
  const [which, setWhich] = useState<Which>(copies[0] ?? 'file');
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const restore = async () => {
    try {
      const from = which !== 'file' ? which : file ? { base64: await base64(file) } : undefined;
      const got = from && passphrase ? await ask('notebook:restore', { passphrase, from }) : undefined;
      setPassphrase('');
      if (!got) return;
      change({ type: 'status', status: got });
      desk.tell(say('notebook.restore.done'));
    } catch {
      change({ type: 'failed', code: 'file-unreadable' });
    }
  };
  return (
    <details className="nb-more" open={open}>
      <summary data-keys="button">{say('notebook.restore')}</summary>
      <Form onDo={() => void restore()}>
        <p className="label">{say('notebook.restore.means')}</p>
        {copies.length > 0 ? (
          <Segments<Which>
            label={say('notebook.restore.which')}
            value={which}
            onChange={setWhich}
            options={[...copies, 'file' as const].map((value) => ({ value, face: say(`notebook.restore.${value}`) }))}
          />
        ) : null}
        {which === 'file' ? (
          <div className="nb-field">
            <label htmlFor={id}>{say('notebook.restore.file')}</label>
            <input
              id={id}
              type="file"
              accept=".vignette"
              className="field"
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          </div>
        ) : null}
        <Field secret label={say('notebook.passphrase')} value={passphrase} onChange={setPassphrase} longest={1000} />
        <div className="nb-row">
          <Send disabled={!passphrase || (which === 'file' && !file)}>{say('notebook.restore.do')}</Send>
        </div>
      </Form>
    </details>
  );
};
