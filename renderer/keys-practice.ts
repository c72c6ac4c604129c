import type { Category } from '../src/contract/calls.ts';
import type { Command, KeyRow, Press } from './keys.ts';

/** A key for each category; A guesses. The letter is the word's first, or the first that is free. */
export const CATEGORY_KEYS: Readonly<Record<Category, string>> = {
  name: 'N',
  date: 'D',
  age: 'G',
  place: 'P',
  org: 'O',
  contact: 'C',
  id: 'I',
  occupation: 'W',
  family: 'F',
  health: 'H',
  background: 'B',
  event: 'E',
  rare: 'R',
};

const CATEGORY_OF = new Map(Object.entries(CATEGORY_KEYS).map(([category, key]) => [key, category as Category]));

/** What the keys do in Practice, for the menu and the help. */
export const PRACTICE_KEYS: readonly KeyRow[] = [
  { action: 'practice-mark', keys: ['A'], where: 'practice', menu: 'practice' },
  { action: 'practice-category', keys: [...CATEGORY_OF.keys()], where: 'practice' },
  { action: 'practice-unmark', keys: ['Delete', 'Backspace'], where: 'practice', menu: 'practice' },
  { action: 'practice-tip', keys: ['T'], where: 'practice', menu: 'practice' },
  { action: 'practice-check', keys: ['Ctrl+Enter'], where: 'practice', menu: 'practice' },
  { action: 'practice-present', keys: ['Ctrl+Shift+P'], where: 'practice', menu: 'practice' },
  { action: 'practice-print', keys: ['Ctrl+P'], where: 'practice', menu: 'practice' },
];

/** Chords of Practice; undefined where the key means what it means everywhere. */
export const practiceChord = ({ key, shift }: Press): Command | undefined => {
  if (key === 'Enter') return { action: 'practice-check' };
  if (key.toLowerCase() !== 'p') return undefined;
  return { action: shift ? 'practice-present' : 'practice-print' };
};

/** Keys of Practice without Ctrl. Single letters only where they are commands. */
export const practiceCommand = ({ key, on, letters }: Press): Command | undefined => {
  if ((key === 'Delete' || key === 'Backspace') && (on === 'case' || on === 'button'))
    return { action: 'practice-unmark' };
  if (!letters) return undefined;
  const upper = key.toUpperCase();
  if (upper === 'A') return { action: 'practice-mark' };
  if (upper === 'T') return { action: 'practice-tip' };
  if (upper === 'U') return { action: 'undo' };
  const category = CATEGORY_OF.get(upper);
  return category ? { action: 'practice-mark', category } : undefined;
};
