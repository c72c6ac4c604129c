import { memo, useEffect, useRef } from 'react';
import type { Decision } from '../../src/contract/calls.ts';
import { GROUP_LETTER } from '../groups.ts';
import { say } from '../say.ts';
import { isOpen, type Row, substituteOf } from '../state/rows.ts';
import { useGrowing } from '../state/use-growing.ts';
import { Icon, type IconName } from './icons.tsx';

const SIGN: Readonly<Record<Row['standing'], IconName>> = {
  open: 'open',
  must: 'must',
  replaced: 'check',
  dropped: 'drop',
  kept: 'keep',
  'set-aside': 'aside',
  mixed: 'mixed',
};

/** What the text will say for this row, in words; undefined where nothing is known yet. */
export const readsAs = (row: Row, decision: Decision | undefined = row.decision): string | undefined => {
  if (decision?.kind === 'own') return decision.text;
  if (decision?.kind === 'drop') return '';
  if (decision?.kind === 'keep' || decision?.kind === 'not-identifier') return row.entity.label;
  return substituteOf(row, decision)?.text;
};

const nameOf = (row: Row): string => {
  const text = readsAs(row);
  return say('row.name', {
    category: say(`category.${row.entity.category}`),
    words: row.entity.label,
    count: row.mentions.length,
    suggestion: say('row.suggestion', { text: text || say('card.drop') }),
    standing: row.slot ? say('row.slot') : say(`standing.${row.standing}`),
  });
};

interface RowProps {
  readonly row: Row;
  readonly current: boolean;
  readonly onPick: (entity: string) => void;
}

const sameRow = (a: RowProps, b: RowProps): boolean =>
  a.current === b.current &&
  a.onPick === b.onPick &&
  a.row.standing === b.row.standing &&
  a.row.slot === b.row.slot &&
  a.row.entity.key === b.row.entity.key &&
  a.row.entity.label === b.row.entity.label &&
  a.row.mentions.length === b.row.mentions.length &&
  readsAs(a.row) === readsAs(b.row);

const Line = memo(({ row, current, onPick }: RowProps) => {
  const text = readsAs(row);
  const plain = row.standing === 'kept' || row.standing === 'set-aside';
  const asIs = row.look && isOpen(row);
  return (
    <li className={`row ${row.group} ${row.standing}`}>
      <button
        type="button"
        className="row-button"
        aria-current={current ? 'true' : undefined}
        aria-label={nameOf(row)}
        data-entity={row.entity.key}
        data-keys="page"
        onClick={() => onPick(row.entity.key)}
      >
        <span className="chip">{GROUP_LETTER[row.group]}</span>
        <span className="row-words">
          <span className="row-label">{row.entity.label}</span>
          {row.mentions.length > 1 ? (
            <span className="row-count">{say('row.mentions', { count: row.mentions.length })}</span>
          ) : null}
        </span>
        <span className="row-reads">
          {row.slot
            ? say('row.slot')
            : asIs
              ? say('row.look')
              : plain
                ? say(`standing.${row.standing}`)
                : text || say('card.drop')}
        </span>
        <Icon name={SIGN[row.standing]} />
      </button>
    </li>
  );
}, sameRow);

interface Props {
  readonly rows: readonly Row[];
  readonly current: string | undefined;
  readonly onPick: (entity: string) => void;
}

const GROWTH = { first: 40, step: 60 };

/** Every finding as a button: the equivalent of the marked text for whoever can't see or click it. */
export const FindingsList = ({ rows, current, onPick }: Props) => {
  const list = useRef<HTMLUListElement>(null);
  const at = rows.findIndex((row) => row.entity.key === current);
  const drawn = useGrowing(rows.length, GROWTH, at + GROWTH.first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision changes the height of the card above, so rows count as well.
  useEffect(() => {
    if (current === undefined) return;
    const button = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    if (!button) return;
    // In a narrow window the page scrolls as a whole, and the card is what one looks at.
    if (list.current && list.current.scrollHeight > list.current.clientHeight)
      button.scrollIntoView({ block: 'nearest' });
    // Focus goes along while it is in the list, or nowhere.
    const active = document.activeElement;
    if (active === document.body || list.current?.contains(active)) button.focus({ preventScroll: true });
  }, [current, rows]);
  return (
    <ul className="rows" ref={list} aria-label={say('review.findings')}>
      {rows.slice(0, drawn).map((row) => (
        <Line key={row.entity.key} row={row} current={row.entity.key === current} onPick={onPick} />
      ))}
    </ul>
  );
};
