import type { Category } from '../../src/contract/calls.ts';
import type { Mark } from '../editor/marks.ts';
import { GROUP_OF, GROUPS, type Group } from '../groups.ts';
import type { Checked, Layer, Marks } from './practice.ts';

export type CheckedThing = Checked['things'][number];
export type Flagged = Checked['engine']['flagged'][number];
/** A mark that could have been left out, or was wider than needed. */
export type SpareMark = PracticeMarkWords & Checked['marks'][number];
interface PracticeMarkWords {
  readonly start: number;
  readonly end: number;
  readonly category: Category;
  readonly words: string;
  readonly times: number;
}

/** How many things are left to find, by group; groups with none are absent. */
export const leftByGroup = ({ things }: Checked): readonly { readonly group: Group; readonly count: number }[] =>
  GROUPS.map((group) => ({
    group,
    count: things.filter(({ category, verdict }) => GROUP_OF[category] === group && verdict !== 'found').length,
  })).filter(({ count }) => count > 0);

/** Marks beyond what was asked for, the same words once. */
export const sparesOf = (text: string, marks: Marks, checked: Checked): readonly SpareMark[] => {
  const spares = new Map<string, SpareMark>();
  marks.forEach((mark, n) => {
    const told = checked.marks[n];
    if (!told || told.verdict === 'right') return;
    const words = text.slice(mark.start, mark.end);
    const known = spares.get(words);
    spares.set(words, known ? { ...known, times: known.times + 1 } : { ...mark, ...told, words, times: 1 });
  });
  return [...spares.values()];
};

/** The kind sentence: what was done well first, then where to look. */
export type Said =
  | 'clean'
  | 'clean-over'
  | 'none'
  | 'all'
  | 'all-over'
  | 'direct-all'
  | 'direct-most'
  | 'direct-some'
  | 'quasi-only';

const MOST = 0.75;

export const saidOf = ({ things, direct, quasi, marks }: Checked): Said => {
  const over = marks.filter(({ verdict }) => verdict !== 'right').length;
  if (things.length === 0) return marks.length ? 'clean-over' : 'clean';
  if (direct.found + direct.half + quasi.found + quasi.half === 0) return 'none';
  if (direct.found === direct.all) {
    if (quasi.found < quasi.all) return direct.all ? 'direct-all' : 'quasi-only';
    return over ? 'all-over' : 'all';
  }
  return direct.found >= direct.all * MOST ? 'direct-most' : 'direct-some';
};

const look = (category: Category, more: Partial<Mark> & Pick<Mark, 'start' | 'end'>): Mark => ({
  entity: '',
  mention: 0,
  group: GROUP_OF[category],
  standing: 'open',
  look: false,
  same: false,
  current: false,
  ...more,
});

/** Own marks while marking, as the text shows them. */
export const ownLooks = (marks: Marks, at: number | undefined): readonly Mark[] =>
  marks.map((mark) => look(mark.category, { ...mark, current: mark.start === at }));

/** The text after the check: what was found, half found and missed, and what could have stayed. */
export const checkedLooks = (checked: Checked, marks: Marks, layer: Layer, at: number | undefined): readonly Mark[] => {
  const told = layer === 'own' ? ownTold(checked, marks) : engineTold(checked);
  return told.map((mark) => ({ ...mark, current: mark.start === at })).sort((a, b) => a.start - b.start);
};

const ownTold = ({ things, marks: told }: Checked, marks: Marks): Mark[] => [
  ...things.flatMap(({ category, mentions }) =>
    mentions.map(({ start, end, verdict }) => look(category, { start, end, verdict })),
  ),
  ...marks.flatMap((mark, n) =>
    told[n]?.verdict === 'over' ? [look(mark.category, { start: mark.start, end: mark.end, verdict: 'over' })] : [],
  ),
];

const engineTold = ({ things, engine }: Checked): Mark[] => [
  ...engine.flagged.map(({ start, end, category, beyond }) =>
    look(category, { start, end, verdict: beyond ? 'over' : 'found' }),
  ),
  ...things.flatMap(({ category, mentions }) =>
    mentions.flatMap(({ start, end }) =>
      engine.flagged.some((one) => one.start < end && start < one.end)
        ? []
        : [look(category, { start, end, verdict: 'missed' })],
    ),
  ),
];
