import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import type { Row } from '../state/rows.ts';
import { Icon } from './icons.tsx';

interface Kept {
  readonly key: string;
  readonly words: string;
  readonly why: string;
}

const keptOf = (rows: readonly Row[]): Kept[] =>
  rows.flatMap((row) =>
    row.mentions.flatMap((mention, n): Kept[] => {
      const single = row.exceptions[mention.key];
      const decision = single ?? (n === 0 ? row.decision : undefined);
      const words = single ? mention.text : row.entity.label;
      if (decision?.kind === 'not-identifier') return [{ key: mention.key, words, why: say('share.set-aside') }];
      if (decision?.kind !== 'keep') return [];
      const why = decision.reason
        ? say('share.kept.because', { reason: decision.reason })
        : say('share.kept.no-reason');
      return [{ key: mention.key, words, why }];
    }),
  );

/** What was kept on purpose, and why; in Share also what was let through for a reason. */
export const KeptList = ({ desk }: { readonly desk: Desk }) => {
  const { rows, state } = desk;
  const kept = keptOf(rows);
  const overruled = Object.entries(state.overruled).flatMap(([entity, reason]) => {
    const row = rows.find((one) => one.entity.key === entity);
    return row
      ? [{ key: `overruled ${entity}`, words: row.entity.label, why: say('share.kept.because', { reason }) }]
      : [];
  });
  const all = [...kept, ...overruled];
  return (
    <section className="share-part">
      <h2>
        <Icon name="keep" />
        {say('share.kept')}
      </h2>
      {all.length === 0 ? <p>{say('share.kept.none')}</p> : null}
      <ul>
        {all.map(({ key, words, why }) => (
          <li key={key}>
            <span className="kept-words">{words}</span> <span className="label">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
