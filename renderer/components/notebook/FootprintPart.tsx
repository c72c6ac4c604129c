import { useState } from 'react';
import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';
import type { Contents } from '../../state/notebook.ts';
import { Field, Form, Send } from './fields.tsx';

interface Props {
  readonly desk: Desk;
  readonly contents: Contents;
}

/** What of the author could stand in a text. */
export const FootprintPart = ({ desk, contents: { footprint } }: Props) => {
  const { ask, reload } = desk.notebook;
  const [name, setName] = useState(footprint.name ?? '');
  const [clinic, setClinic] = useState(footprint.clinic ?? '');
  const [town, setTown] = useState(footprint.town ?? '');
  const [groups, setGroups] = useState(footprint.groups.join('\n'));
  const save = async () => {
    const lines = groups
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const saved = await ask('notebook:save-footprint', {
      ...(name.trim() ? { name: name.trim() } : {}),
      ...(clinic.trim() ? { clinic: clinic.trim() } : {}),
      ...(town.trim() ? { town: town.trim() } : {}),
      groups: lines.map((line) => line.slice(0, 200)).slice(0, 100),
    });
    if (!saved) return;
    await reload();
    desk.tell(say('notebook.saved'));
  };
  return (
    <section className="nb-list nb-narrow" aria-label={say('notebook.part.footprint')}>
      <p>{say('notebook.footprint.means')}</p>
      <Form onDo={() => void save()}>
        <Field label={say('notebook.footprint.name')} value={name} onChange={setName} />
        <Field label={say('notebook.footprint.clinic')} value={clinic} onChange={setClinic} />
        <Field label={say('notebook.footprint.town')} value={town} onChange={setTown} />
        <Field
          label={say('notebook.footprint.groups')}
          value={groups}
          onChange={setGroups}
          longest={20_000}
          lines={4}
        />
        <div className="nb-row">
          <Send>{say('notebook.footprint.save')}</Send>
        </div>
      </Form>
    </section>
  );
};
