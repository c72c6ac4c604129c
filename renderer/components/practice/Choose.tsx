import { type RefObject, useState } from 'react';
import type { Desk } from '../../desk.ts';
import { say, sayPart } from '../../say.ts';
import type { Sample } from '../../state/practice.ts';
import { Segments } from '../Segments.tsx';

interface Props {
  readonly desk: Desk;
  readonly head: RefObject<HTMLHeadingElement | null>;
}

const LEVELS = [1, 2, 3] as const;

/** A case with nothing to mark looks like any other until it is checked. */
const genreOf = ({ genre }: Sample) => (genre === 'clean' ? 'consult-post' : genre);

/** All invented cases, by level and kind, with what each teaches. */
export const Choose = ({ desk, head }: Props) => {
  const { samples } = desk.practice;
  const [genre, setGenre] = useState('all');
  const genres = [...new Set(samples.map(genreOf))];
  const shown = samples.filter((sample) => genre === 'all' || genreOf(sample) === genre);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="pr-choose" aria-labelledby="pr-head" tabIndex={0}>
      <div className="pr-inner">
        <header className="pr-lead">
          <h1 id="pr-head" ref={head} tabIndex={-1}>
            {say('place.practice')}
          </h1>
          <p>{say('practice.lead')}</p>
          <p className="label">{say('practice.apart')}</p>
        </header>
        {genres.length > 1 ? (
          <Segments
            className="pr-genres"
            label={say('practice.genres')}
            value={genre}
            onChange={setGenre}
            options={['all', ...genres].map((value) => ({ value, face: sayPart(`practice.genre.${value}`) }))}
          />
        ) : null}
        {samples.length === 0 ? <p className="label">{say('practice.none')}</p> : null}
        {LEVELS.map((level) => {
          const of = shown.filter((sample) => sample.level === level);
          return of.length === 0 ? null : (
            <section key={level} className="pr-level" aria-labelledby={`pr-level-${level}`}>
              <h2 id={`pr-level-${level}`}>{say(`practice.level.${level}`)}</h2>
              <ul className="pr-cards">
                {of.map((sample) => (
                  <Card key={sample.id} desk={desk} sample={sample} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
};

const Card = ({ desk, sample }: { readonly desk: Desk; readonly sample: Sample }) => {
  const { state, change } = desk.practice;
  const checked = state.checks[sample.id];
  const marks = state.histories[sample.id]?.present.length ?? 0;
  const words = sample.text.match(/\S+/g)?.length ?? 0;
  const all = checked ? checked.direct.all + checked.quasi.all : 0;
  const standing = checked
    ? all > 0
      ? say('practice.done', { found: checked.direct.found + checked.quasi.found, count: all })
      : say('practice.done.clean')
    : marks > 0
      ? say('practice.begun', { count: marks })
      : '';
  const later = sample.genre === 'clean' && !checked;
  return (
    <li>
      <button type="button" className="pr-card" data-keys="button" onClick={() => change({ type: 'chosen', sample })}>
        <span className="pr-card-title">{sample.title}</span>
        <span className="label">
          {[
            say(`practice.genre.one.${genreOf(sample)}`),
            say('practice.words', { count: words }),
            say('practice.for', { audience: say(`audience.for.${sample.audience}`) }),
          ].join(' · ')}
        </span>
        <span className="pr-card-teaches">{later ? say('practice.teaches.later') : sample.teaches}</span>
        {standing ? <span className="pr-card-standing">{standing}</span> : null}
      </button>
    </li>
  );
};
