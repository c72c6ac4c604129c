import type { Category } from '../src/contract/calls.ts';
import { PRACTICE_KEYS, practiceChord, practiceCommand } from './keys-practice.ts';
import type { MessageKey } from './messages.ts';

/** Everything one can do with a key: the one table behind the key handler, the menu and the help. */
export const ACTIONS = [
  'next',
  'previous',
  'next-mention',
  'previous-mention',
  'rung',
  'accept',
  'own',
  'drop',
  'keep',
  'not-identifier',
  'scope',
  'add',
  'undo',
  'redo',
  'open',
  'new',
  'copy',
  'save-docx',
  'save-txt',
  'save-md',
  'save-html',
  'go-case',
  'go-review',
  'go-consult',
  'go-pause',
  'go-share',
  'go-notebook',
  'go-practice',
  'practice-mark',
  'practice-category',
  'practice-unmark',
  'practice-tip',
  'practice-check',
  'practice-present',
  'practice-print',
  'lock-notebook',
  'keep-notebook',
  'yes',
  'no',
  'reading',
  'funnel',
  'offline',
  'settings',
  'help',
  'back',
] as const;
export type ActionName = (typeof ACTIONS)[number];

export interface KeyRow {
  readonly action: ActionName;
  /** As shown; the first one stands in the menu. */
  readonly keys: readonly string[];
  readonly where: 'review' | 'pause' | 'practice' | 'anywhere';
  readonly menu?: 'file' | 'decide' | 'move' | 'app' | 'practice';
}

export const KEYS: readonly KeyRow[] = [
  { action: 'next', keys: ['J', '↓'], where: 'review', menu: 'move' },
  { action: 'previous', keys: ['K', '↑'], where: 'review', menu: 'move' },
  { action: 'next-mention', keys: [']', '→'], where: 'review', menu: 'move' },
  { action: 'previous-mention', keys: ['[', '←'], where: 'review', menu: 'move' },
  { action: 'rung', keys: ['1', '2', '3', '4'], where: 'review' },
  { action: 'accept', keys: ['Enter'], where: 'review', menu: 'decide' },
  { action: 'own', keys: ['E'], where: 'review', menu: 'decide' },
  { action: 'drop', keys: ['D'], where: 'review', menu: 'decide' },
  { action: 'keep', keys: ['X'], where: 'review', menu: 'decide' },
  { action: 'not-identifier', keys: ['N'], where: 'review', menu: 'decide' },
  { action: 'scope', keys: ['M'], where: 'review', menu: 'decide' },
  { action: 'add', keys: ['A'], where: 'review', menu: 'decide' },
  { action: 'undo', keys: ['Ctrl+Z', 'U'], where: 'anywhere', menu: 'file' },
  { action: 'redo', keys: ['Ctrl+Shift+Z'], where: 'anywhere', menu: 'file' },
  { action: 'open', keys: ['Ctrl+O'], where: 'anywhere', menu: 'file' },
  { action: 'new', keys: [], where: 'anywhere', menu: 'file' },
  { action: 'copy', keys: ['Ctrl+Shift+C'], where: 'anywhere', menu: 'file' },
  { action: 'save-docx', keys: ['Ctrl+S'], where: 'anywhere', menu: 'file' },
  { action: 'save-txt', keys: [], where: 'anywhere', menu: 'file' },
  { action: 'save-md', keys: [], where: 'anywhere', menu: 'file' },
  { action: 'save-html', keys: [], where: 'anywhere', menu: 'file' },
  { action: 'go-case', keys: ['Ctrl+1'], where: 'anywhere', menu: 'move' },
  { action: 'go-review', keys: ['Ctrl+2'], where: 'anywhere', menu: 'move' },
  { action: 'go-consult', keys: ['Ctrl+3'], where: 'anywhere', menu: 'move' },
  { action: 'go-pause', keys: ['Ctrl+4'], where: 'anywhere', menu: 'move' },
  { action: 'go-share', keys: ['Ctrl+5'], where: 'anywhere', menu: 'move' },
  { action: 'go-notebook', keys: ['Ctrl+6'], where: 'anywhere', menu: 'move' },
  { action: 'go-practice', keys: ['Ctrl+7'], where: 'anywhere', menu: 'move' },
  ...PRACTICE_KEYS,
  { action: 'lock-notebook', keys: ['Ctrl+Shift+L'], where: 'anywhere', menu: 'app' },
  { action: 'keep-notebook', keys: ['Ctrl+Shift+K'], where: 'anywhere', menu: 'file' },
  { action: 'yes', keys: ['Y'], where: 'pause', menu: 'decide' },
  { action: 'no', keys: ['N'], where: 'pause', menu: 'decide' },
  { action: 'reading', keys: ['H'], where: 'review', menu: 'decide' },
  { action: 'funnel', keys: ['F'], where: 'anywhere', menu: 'app' },
  { action: 'offline', keys: [], where: 'anywhere', menu: 'app' },
  { action: 'settings', keys: ['Ctrl+,'], where: 'anywhere', menu: 'app' },
  { action: 'help', keys: ['?'], where: 'anywhere', menu: 'app' },
  { action: 'back', keys: ['Esc'], where: 'anywhere' },
];

export const labelOf = (action: ActionName): MessageKey => `action.${action}`;

/** What was pressed, without the page around it. */
export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Where the focus is: what it takes for itself is left to it. */
  readonly on: 'page' | 'button' | 'radio' | 'text' | 'draft' | 'case' | 'dialog';
  readonly place: 'case' | 'review' | 'consult' | 'pause' | 'share' | 'notebook' | 'practice';
  /** Are single letters commands? */
  readonly letters: boolean;
}

export type Command = { readonly action: ActionName; readonly rung?: 1 | 2 | 3 | 4; readonly category?: Category };

const CHORDS: Readonly<Record<string, ActionName>> = {
  '1': 'go-case',
  '2': 'go-review',
  '3': 'go-consult',
  '4': 'go-pause',
  '5': 'go-share',
  '6': 'go-notebook',
  '7': 'go-practice',
  z: 'undo',
  y: 'redo',
  o: 'open',
  s: 'save-docx',
  ',': 'settings',
};

const LETTERS: Readonly<Record<string, ActionName>> = {
  j: 'next',
  k: 'previous',
  ']': 'next-mention',
  '[': 'previous-mention',
  e: 'own',
  d: 'drop',
  x: 'keep',
  n: 'not-identifier',
  m: 'scope',
  a: 'add',
  h: 'reading',
  u: 'undo',
};

const ARROWS: Readonly<Record<string, ActionName>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'next-mention',
  ArrowLeft: 'previous-mention',
};

/** Which action a key press means, if any. */
export const commandOf = (press: Press): Command | undefined => {
  const { key, ctrl, shift, alt, on, place, letters } = press;
  if (alt) return undefined;
  const lower = key.toLowerCase();
  if (ctrl) {
    if (on === 'dialog') return undefined;
    if (shift && lower === 'c') return { action: 'copy' };
    if (shift && lower === 'l') return { action: 'lock-notebook' };
    if (shift && lower === 'k') return { action: 'keep-notebook' };
    if (shift && lower === 'z') return { action: 'redo' };
    const chord = place === 'practice' ? practiceChord(press) : undefined;
    if (chord) return chord;
    if (on === 'text' && (lower === 'z' || lower === 'y')) return undefined;
    const action = shift ? undefined : CHORDS[lower];
    return action ? { action } : undefined;
  }
  if (on === 'dialog') return undefined;
  if (key === 'Escape') return { action: 'back' };
  // A field of Consult keeps its letters; its undo is the window's.
  if (on === 'text' || on === 'draft') return undefined;
  // In the case pane of Review the text can't be typed into, so letters are free; in Case they are text.
  if (on === 'case' && place === 'case') return undefined;
  if (!letters && key.length === 1) return undefined;
  if (key === '?') return { action: 'help' };
  if (place === 'pause' && lower === 'y') return { action: 'yes' };
  if (place === 'pause' && lower === 'n') return { action: 'no' };
  if (place === 'practice') return practiceCommand(press);
  if (lower === 'f' && place !== 'case') return { action: 'funnel' };
  if (place !== 'review') return lower === 'u' ? { action: 'undo' } : undefined;
  const letter = LETTERS[lower];
  if (letter) return { action: letter };
  if (/^[1-4]$/.test(key)) {
    const rung = ([1, 2, 3, 4] as const)[Number(key) - 1];
    return rung ? { action: 'rung', rung } : undefined;
  }
  if (key === 'Enter' && on !== 'button') return { action: 'accept' };
  const arrow = ARROWS[key];
  return arrow && on === 'page' ? { action: arrow } : undefined;
};
