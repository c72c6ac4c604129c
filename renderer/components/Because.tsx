import { useState } from 'react';
import type { Finding } from '../../src/contract/calls.ts';
import { say } from '../say.ts';
import { Button } from './Button.tsx';

/** The rule under which the engine files what a person marked. */
export const BY_HAND = 'by-hand';

const sureness = (finding: Finding): string => {
  if (finding.reasons[0]?.rule === BY_HAND) return 'hand';
  return finding.confidence >= 0.9 ? 'sure' : finding.confidence >= 0.65 ? 'likely' : 'perhaps';
};

/** Why a finding stands out, strongest reason first, and how sure the engine is, in words. */
export const Because = ({ finding }: { readonly finding: Finding }) => {
  const [open, setOpen] = useState(false);
  const [first, ...more] = finding.reasons;
  return (
    <div className="because">
      <p>
        <strong>{say('card.sure', { level: sureness(finding) })}.</strong> {first?.because}
        {more.length > 0 && !open ? (
          <>
            {' '}
            <Button kind="link" className="because-more" onPress={() => setOpen(true)}>
              {say('card.more', { count: more.length })}
            </Button>
          </>
        ) : null}
      </p>
      {open ? (
        <ul>
          {more.map((reason) => (
            <li key={reason.rule + reason.because}>{reason.because}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
