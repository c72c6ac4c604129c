import { useEffect, useState } from 'react';
import type { CallOutput } from '../../src/contract/calls.ts';
import { call } from '../backend.ts';
import { say } from '../say.ts';
import { Window } from './Window.tsx';

/** What is blocked and how, how often it was needed, and how to check it oneself. */
export const OfflineWindow = ({ onClose }: { readonly onClose: () => void }) => {
  const [status, setStatus] = useState<CallOutput<'host:status'> | 'unknown'>();
  useEffect(() => {
    void call('host:status', {}).then((answer) => setStatus(answer.ok ? answer.value : 'unknown'));
  }, []);
  return (
    <Window title={say('offline.title')} onClose={onClose}>
      <p className="dialog-lead">{say('offline.lead')}</p>
      {status === 'unknown' ? <p>{say('offline.unknown')}</p> : null}
      {status && status !== 'unknown' ? (
        <p>
          {say('offline.host', { host: status.host })} {say('offline.refused', { count: status.refusedRequests })}
        </p>
      ) : null}
      <h3 className="dialog-part">{say('offline.how')}</h3>
      <ul className="dialog-list">
        <li>{say('offline.how.1')}</li>
        <li>{say('offline.how.2')}</li>
        <li>{say('offline.how.3')}</li>
      </ul>
      <h3 className="dialog-part">{say('offline.kept')}</h3>
      <ul className="dialog-list">
        <li>{say('offline.kept.1')}</li>
        <li>{say('offline.kept.2')}</li>
      </ul>
      <h3 className="dialog-part">{say('offline.check')}</h3>
      <ul className="dialog-list">
        <li>{say('offline.check.1')}</li>
        <li>{say('offline.check.2')}</li>
      </ul>
      {status && status !== 'unknown' ? (
        <p className="label">{say('offline.version', { version: status.version })}</p>
      ) : null}
    </Window>
  );
};
