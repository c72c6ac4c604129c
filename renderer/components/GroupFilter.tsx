import { type Filter, GROUP_LETTER, GROUPS, type Group } from '../groups.ts';
import { say } from '../say.ts';
import { isLeft, type Row } from '../state/rows.ts';
import { Segments } from './Segments.tsx';

interface Props {
  readonly rows: readonly Row[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** All findings or those of one group, with how many are still open in each. */
export const GroupFilter = ({ rows, filter, onFilter }: Props) => {
  const open = (group: Group) => rows.filter((row) => row.group === group && isLeft(row)).length;
  const present = GROUPS.filter((group) => group === filter || rows.some((row) => row.group === group && !row.look));
  const looks = rows.filter((row) => row.look).length;
  return (
    <Segments<Filter>
      className="filter"
      label={say('group.filter')}
      value={filter}
      onChange={onFilter}
      options={[
        { value: 'all', face: say('group.all') },
        ...present.map((group) => ({
          value: group,
          label: `${say(`group.${group}`)}, ${say('place.review.left', { count: open(group) })}`,
          face: (
            <>
              <span className={`chip ${group}`}>{GROUP_LETTER[group]}</span>
              {filter === group ? say(`group.${group}`) : null}
              <span className="filter-count">{open(group) || '✓'}</span>
            </>
          ),
        })),
        ...(looks > 0
          ? [
              {
                value: 'look' as const,
                label: `${say('group.look')}, ${looks}`,
                face: (
                  <>
                    {say(filter === 'look' ? 'group.look' : 'group.more')} <span className="filter-count">{looks}</span>
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
};
