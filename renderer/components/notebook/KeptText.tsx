import { useEffect, useRef } from 'react';
import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';
import type { Consultation } from '../../state/notebook.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../icons.tsx';
import { Sure } from './fields.tsx';
import { sayCrowd, sayDay } from './say-crowd.ts';

/** One kept text with what was decided about it. */
export const KeptText = ({ desk, text }: { readonly desk: Desk; readonly text: Consultation }) => {
  const { change, ask, reload } = desk.notebook;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const remove = async (what: 'consultation' | 'original') => {
    const done = await ask('notebook:delete', { what, id: text.id });
    if (!done) return;
    const left = what === 'original' ? await ask('notebook:consultation', { id: text.id }) : undefined;
    change({ type: 'opened', consultation: left });
    await reload();
    desk.tell(say(done.verified ? 'notebook.deleted' : 'notebook.deleted.unverified'));
  };
  return (
    <article className="nb-list" aria-labelledby="nb-kept">
      <Button kind="link" className="nb-asks" onPress={() => change({ type: 'opened', consultation: undefined })}>
        <Icon name="back" />
        {say('notebook.text.back')}
      </Button>
      <h2 id="nb-kept" ref={head} tabIndex={-1}>
        {text.codeName}
      </h2>
      <p className="label">
        {say('notebook.text.line', {
          date: sayDay(text.date),
          audience: say(`audience.for.${text.audience}`),
          words: text.words,
        })}{' '}
        · {sayCrowd(text.crowd)}
      </p>
      <div className="nb-page">{text.text}</div>
      {text.decisions.length > 0 ? (
        <section className="share-part">
          <h3>{say('notebook.text.decisions')}</h3>
          <ul>
            {text.decisions.map(({ category, how, count }) => (
              <li key={`${category} ${how}`}>
                {say('notebook.text.decision', {
                  category: say(`category.${category}`),
                  how: say(`notebook.how.${how}`),
                  count,
                })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {text.original === undefined ? null : (
        <details className="nb-more">
          <summary data-keys="button">{say('notebook.text.original')}</summary>
          <div className="nb-page">{text.original}</div>
          <Sure
            face={say('notebook.original.delete')}
            question={say('notebook.original.delete.sure')}
            onYes={() => void remove('original')}
          />
        </details>
      )}
      <Sure
        face={say('notebook.text.delete')}
        question={say('notebook.text.delete.sure')}
        onYes={() => void remove('consultation')}
      />
    </article>
  );
};
