import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { GROUP_LETTER, type Group } from '../groups.ts';
import type { Standing } from '../state/rows.ts';

/** One highlighted stretch. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly mention: number;
  readonly group: Group;
  readonly standing: Standing;
  readonly look: boolean;
  /** Of the current entity; the current mention itself. */
  readonly same: boolean;
  readonly current: boolean;
  /** In Practice: how it compares with the teacher's marks. */
  readonly verdict?: 'found' | 'half' | 'missed' | 'over';
}

/** Beside the letter, how it compares: the pattern is not the only sign. */
export const SIGN = { found: '✓', half: '½', missed: '○', over: '–' } as const;

export const setMarks = StateEffect.define<readonly Mark[]>();

const decorate = (marks: readonly Mark[], length: number): DecorationSet =>
  Decoration.set(
    marks
      .filter(({ start, end }) => start < end && end <= length)
      .map((mark) =>
        Decoration.mark({
          class: `mark ${mark.group} ${mark.standing}${mark.look ? ' look' : ''}${mark.current ? ' current' : mark.same ? ' same' : ''}${mark.verdict ? ` is-${mark.verdict}` : ''}`,
          attributes: { 'data-letter': `${GROUP_LETTER[mark.group]}${mark.verdict ? SIGN[mark.verdict] : ''}` },
          mark,
        }).range(mark.start, mark.end),
      ),
    true,
  );

/** The highlights. Between two answers of the engine they move with the text. */
export const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) now = decorate(effect.value, transaction.newDoc.length);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The highlight at one place of the text. */
export const markAt = (view: EditorView, at: number): Mark | undefined => {
  let found: Mark | undefined;
  view.state.field(marksField).between(at, at, (_from, _to, decoration) => {
    found = decoration.spec.mark as Mark;
    return false;
  });
  return found;
};
