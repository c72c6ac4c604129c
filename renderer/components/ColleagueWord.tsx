import { useEffect, useState } from 'react';
import type { CallOutput } from '../../src/contract/calls.ts';
import { call } from '../backend.ts';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { Printed } from './Printed.tsx';
import { Takeaway } from './Takeaway.tsx';

const WAIT_MS = 250;

/** A kind, private message about a post somebody else made. It names no one and repeats none of the post. */
export const ColleagueWord = ({ desk }: { readonly desk: Desk }) => {
  const { draft, work, dispatch } = desk;
  const [word, setWord] = useState<CallOutput<'summary:word'>>();
  const { post } = draft;
  useEffect(() => {
    if (!post.trim()) {
      setWord(undefined);
      return;
    }
    let stale = false;
    const timer = setTimeout(() => {
      void call('summary:word', { text: post, locale: work.locale }).then((answer) => {
        if (answer.ok && !stale) setWord(answer.value);
      });
    }, WAIT_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [post, work.locale]);
  return (
    <div className="two">
      <section className="two-from">
        <label className="two-label" htmlFor="post">
          {say('word.post')}
        </label>
        <p className="label">{say('word.post.means')}</p>
        <textarea
          id="post"
          className="field post-field"
          data-keys="draft"
          value={post}
          placeholder={say('word.post.hint')}
          spellCheck={false}
          onChange={(event) =>
            dispatch({
              type: 'drafted',
              draft: { ...draft, post: event.target.value },
              label: 'post',
              mark: 'post',
              at: performance.now(),
            })
          }
        />
      </section>
      <section className="two-to" aria-label={say('word.message')}>
        {word ? (
          <>
            {word.notes.map((note) => (
              <p key={note} className="label">
                {note}
              </p>
            ))}
            <Printed blocks={word.blocks} />
            <Takeaway desk={desk} output={word} />
          </>
        ) : (
          <p className="label">{say('word.empty')}</p>
        )}
      </section>
    </div>
  );
};
