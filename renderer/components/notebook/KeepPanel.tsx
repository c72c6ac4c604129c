import { useState } from 'react';
import { Switch } from 'react-aria-components';
import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';
import { keepText } from '../../state/keep-text.ts';
import { Button } from '../Button.tsx';
import { ClientChoice } from './ClientChoice.tsx';

/** In Share: puts the text that leaves into the notebook. Nothing where there is no notebook. */
export const KeepPanel = ({ desk }: { readonly desk: Desk }) => {
  const { status, contents } = desk.notebook;
  const [original, setOriginal] = useState(false);
  if (!status || status.state === 'none') return null;
  const client = contents?.clients.find(({ id }) => id === contents.client);
  const kept = contents?.kept;
  const done = kept !== undefined && client?.id === kept.client && kept.text === desk.finalText;
  return (
    <section className="share-part nb-keep" aria-labelledby="keep-head">
      <h2 id="keep-head">{say('keep.title')}</h2>
      {contents ? (
        <>
          <ClientChoice desk={desk} />
          <p className="label">{say('keep.means')}</p>
          <Switch className="switch" isSelected={original} onChange={setOriginal}>
            <span className="switch-track" aria-hidden="true" />
            {say('keep.original')}
          </Switch>
          <p className="label">{say('keep.original.means')}</p>
          {done ? (
            <p role="status">{say('keep.done', { name: client?.codeName ?? '' })}</p>
          ) : (
            <Button disabled={!client || desk.locks.length > 0} onPress={() => void keepText(desk, original)}>
              {say(client ? 'keep.do' : 'keep.client')}
            </Button>
          )}
        </>
      ) : (
        <p>
          {say('keep.locked')}{' '}
          <Button kind="link" className="aside-link" onPress={() => desk.act('go-notebook')}>
            {say('keep.locked.go')}
          </Button>
        </p>
      )}
    </section>
  );
};
