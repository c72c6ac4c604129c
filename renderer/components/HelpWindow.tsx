import { Fragment } from 'react';
import { KEYS, type KeyRow, labelOf } from '../keys.ts';
import { say } from '../say.ts';
import { Window } from './Window.tsx';

const Rows = ({ rows }: { readonly rows: readonly KeyRow[] }) => (
  <dl className="keys">
    {rows.map(({ action, keys }) => (
      <Fragment key={action}>
        <dt>{say(labelOf(action))}</dt>
        <dd>
          {keys.map((key) => (
            <kbd className="key" key={key}>
              {key}
            </kbd>
          ))}
        </dd>
      </Fragment>
    ))}
  </dl>
);

export const HelpWindow = ({ onClose }: { readonly onClose: () => void }) => {
  const shown = KEYS.filter(({ keys }) => keys.length > 0);
  return (
    <Window title={say('help.title')} onClose={onClose} wide>
      <div className="keys-columns">
        <section>
          <h3 className="dialog-part">{say('help.review')}</h3>
          <Rows rows={shown.filter(({ where }) => where === 'review')} />
          <h3 className="dialog-part">{say('help.practice')}</h3>
          <Rows rows={shown.filter(({ where }) => where === 'practice')} />
        </section>
        <section>
          <h3 className="dialog-part">{say('help.anywhere')}</h3>
          <Rows rows={shown.filter(({ where }) => where === 'anywhere')} />
          <h3 className="dialog-part">{say('help.pause')}</h3>
          <Rows rows={shown.filter(({ where }) => where === 'pause')} />
        </section>
      </div>
    </Window>
  );
};
