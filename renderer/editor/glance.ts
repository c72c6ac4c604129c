import { type ChangeDesc, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, type PluginValue, ViewPlugin } from '@codemirror/view';
import type { CallOutput, Span } from '../../src/contract/calls.ts';
import { GROUP_OF } from '../groups.ts';
import { neighbourhood, sentencesOf } from '../state/neighbourhood.ts';
import { marksField } from './marks.ts';

type Glanced = CallOutput<'case:glance'>[number];

/** Reads a stretch of text by itself; undefined where that can't be done now. */
export type Glance = (text: string) => Promise<readonly Glanced[] | undefined>;

/** A stretch that was read, with what was found in it. */
interface Seen extends Span {
  readonly found: readonly Glanced[];
}
const seen = StateEffect.define<Seen>();

/** A whole review has come: what was glanced at is known better now, but for a stretch that has changed since. */
export const reviewed = StateEffect.define<Span | undefined>();

/** Longer changes are a paste or a file: a review follows at once. */
const MOST = 2000;

/** A caret that stays for so long may be about to write. */
const REST_MS = 120;

const meets = (a: Span, from: number, to: number): boolean => from <= a.end && a.start <= to;

const classOf = ({ category, type, tier }: Glanced): string =>
  `mark ${GROUP_OF[category]} ${tier === 'look' ? 'open look' : type === 'direct' ? 'must' : 'open'}`;

/** Highlights of what was just typed, until a review of the whole text has them. */
const glances = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(reviewed)) {
        const open = effect.value;
        now = open ? now.update({ filter: (from, to) => meets(open, from, to) }) : Decoration.none;
      }
      if (effect.is(seen)) {
        const { found, ...stretch } = effect.value;
        const length = transaction.newDoc.length;
        now = now.update({
          filter: (from, to) => !meets(stretch, from, to),
          add: found
            .filter(({ start, end }) => start < end && end <= length)
            .map((one) => Decoration.mark({ class: classOf(one) }).range(one.start, one.end)),
          sort: true,
        });
      }
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Is it highlighted already, as long or longer? */
const isMarked = (view: EditorView, { start, end }: Span): boolean => {
  let is = false;
  view.state.field(marksField).between(start, end, (from, to) => {
    is ||= from <= start && end <= to;
    return is ? false : undefined;
  });
  return is;
};

/**
 * Asks about one stretch at a time. What changes meanwhile is asked about next, and an answer moves with the text. It shows what is found
 * in the changed sentences: what stands further off is known from a review.
 */
const glancer =
  (glance: Glance) =>
  (view: EditorView): PluginValue => {
    let changed: Span | undefined;
    let since: ChangeDesc | undefined;
    let isAsking = false;
    let isGone = false;

    const moved = ({ start, end }: Span): Span => ({
      start: since ? since.mapPos(start, 1) : start,
      end: since ? since.mapPos(end, -1) : end,
    });
    const show = (sentences: Span, found: readonly Glanced[]): void => {
      const near = found
        .filter(({ start, end }) => start < sentences.end && sentences.start < end)
        .map((one) => ({ ...one, ...moved(one) }))
        .filter((one) => !isMarked(view, one));
      view.dispatch({ effects: seen.of({ ...moved(sentences), found: near }) });
    };
    const pump = async (): Promise<void> => {
      if (isAsking) return;
      isAsking = true;
      await Promise.resolve(); // not before the editor has taken the change in
      while (changed && !isGone) {
        const stretch = changed;
        changed = undefined;
        since = undefined;
        if (stretch.end - stretch.start > MOST) continue;
        const text = view.state.doc.toString();
        const { start, end } = neighbourhood(text, stretch);
        const found = await glance(text.slice(start, end));
        if (!found || isGone) continue;
        show(
          sentencesOf(text, stretch),
          found.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
        );
      }
      isAsking = false;
    };

    /** Reads where the caret has gone, so that the engine has its expressions at hand for the first letter there. */
    const prepare = (): void => {
      if (isAsking || isGone || !view.state.selection.main.empty) return;
      const { head } = view.state.selection.main;
      const text = view.state.doc.toString();
      const { start, end } = neighbourhood(text, { start: head, end: head });
      void glance(text.slice(start, end));
    };
    let timer = 0;

    return {
      update: ({ docChanged, selectionSet, changes }) => {
        if (docChanged || selectionSet) clearTimeout(timer);
        if (selectionSet && !docChanged) timer = window.setTimeout(prepare, REST_MS);
        if (!docChanged) return;
        since = since ? since.composeDesc(changes.desc) : changes.desc;
        let start = changed ? changes.mapPos(changed.start, -1) : Number.POSITIVE_INFINITY;
        let end = changed ? changes.mapPos(changed.end, 1) : 0;
        changes.iterChangedRanges((_from, _to, from, to) => {
          start = Math.min(start, from);
          end = Math.max(end, to);
        });
        changed = { start, end };
        void pump();
      },
      destroy: () => {
        isGone = true;
        clearTimeout(timer);
      },
    };
  };

/** Highlights what is typed as it is typed. */
export const glanceMarks = (glance: Glance): Extension => [glances, ViewPlugin.define(glancer(glance))];
