import { useState } from 'react';
import { say } from '../say.ts';
import type { Sample } from '../state/practice.ts';
import { Segments } from './Segments.tsx';
import { Window } from './Window.tsx';

interface Props {
  readonly samples: readonly Sample[];
  /** The one that is chosen now. */
  readonly current?: string | undefined;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

const LEVELS = ['1', '2', '3'] as const;

/** The invented cases of one level at a time, with what each shows. */
export const SampleWindow = ({ samples, current, onPick, onClose }: Props) => {
  const begun = samples.find(({ id }) => id === current)?.level ?? 1;
  const [level, setLevel] = useState<(typeof LEVELS)[number]>(LEVELS[begun - 1] ?? '1');
  return (
    <Window title={say('samples.title')} onClose={onClose} wide>
      <p className="label">{say('samples.means')}</p>
      {samples.length === 0 ? <p>{say('case.sample.none')}</p> : null}
      <Segments
        label={say('samples.level')}
        value={level}
        onChange={setLevel}
        options={LEVELS.map((value) => ({ value, face: say(`practice.level.${value}`) }))}
      />
      <ul className="tries" aria-label={say(`practice.level.${level}`)}>
        {samples
          .filter((sample) => String(sample.level) === level)
          .map((sample) => (
            <li key={sample.id}>
              <button
                type="button"
                className="try"
                aria-current={sample.id === current ? 'true' : undefined}
                onClick={() => {
                  onClose();
                  onPick(sample.id);
                }}
              >
                <span className="try-title">{sample.title}</span>
                <span className="try-teaches">{sample.teaches}</span>
                <span className="label">{about(sample)}</span>
              </button>
            </li>
          ))}
      </ul>
    </Window>
  );
};

/** "Email · 320 words · for a supervisor" */
export const about = ({ genre, text, audience }: Sample): string =>
  [
    say(`practice.genre.one.${genre === 'clean' ? 'consult-post' : genre}`),
    say('practice.words', { count: text.match(/\S+/g)?.length ?? 0 }),
    say('practice.for', { audience: say(`audience.for.${audience}`) }),
  ].join(' · ');
