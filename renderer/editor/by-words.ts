import { EditorSelection, type Extension, Prec } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import type { Span } from '../../src/contract/calls.ts';
import { wordsIn } from '../state/practice-marks.ts';

/** Index of the word at a place, or of the last one before it; -1 before the first. */
const wordAt = (words: readonly Span[], at: number): number => {
  let found = -1;
  for (const [n, { start }] of words.entries()) {
    if (start > at) break;
    found = n;
  }
  return found;
};

const choose = (view: EditorView, words: readonly Span[], anchor: number, head: number): boolean => {
  const a = words[anchor];
  const h = words[head];
  if (!a || !h) return true;
  const range = head < anchor ? EditorSelection.range(a.end, h.start) : EditorSelection.range(a.start, h.end);
  view.dispatch({ selection: range, scrollIntoView: true });
  return true;
};

const step =
  (by: 1 | -1, extend: boolean) =>
  (view: EditorView): boolean => {
    const words = wordsIn(view.state.doc.toString());
    const { anchor, head, from, to, empty } = view.state.selection.main;
    if (empty) {
      const here = wordAt(words, from);
      const inside = (words[here]?.end ?? -1) > from;
      const next = by > 0 ? (inside && words[here]?.start === from ? here : here + 1) : inside ? here - 1 : here;
      const target = Math.max(0, Math.min(words.length - 1, next));
      return choose(view, words, target, target);
    }
    const first = wordAt(words, from);
    const last = wordAt(words, Math.max(from, to - 1));
    if (!extend) {
      const target = Math.max(0, Math.min(words.length - 1, by > 0 ? last + 1 : first - 1));
      return choose(view, words, target, target);
    }
    const backward = head < anchor;
    const held = backward ? last : first;
    const moved = Math.max(0, Math.min(words.length - 1, (backward ? first : last) + by));
    return choose(view, words, held, moved);
  };

/** Up or down a line, onto the word that is there; over an empty line onto the next word beyond it. */
const line =
  (by: 1 | -1) =>
  (view: EditorView): boolean => {
    const words = wordsIn(view.state.doc.toString());
    const { from, to } = view.state.selection.main;
    // From the middle of the word, so that many lines don't drift to one side.
    const { head } = view.moveVertically(EditorSelection.cursor(Math.floor((from + to) / 2)), by > 0);
    const next = by > 0 ? words.findIndex(({ end }) => end >= head) : Math.max(0, wordAt(words, head));
    const target = next < 0 ? words.length - 1 : next;
    return choose(view, words, target, target);
  };

/** Arrow keys go from word to word and take the whole word; with Shift they take one more. */
export const byWords: Extension = Prec.high(
  keymap.of([
    { key: 'ArrowRight', run: step(1, false), shift: step(1, true) },
    { key: 'ArrowLeft', run: step(-1, false), shift: step(-1, true) },
    { key: 'ArrowDown', run: line(1) },
    { key: 'ArrowUp', run: line(-1) },
  ]),
);
