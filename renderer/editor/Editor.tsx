import { defaultKeymap } from '@codemirror/commands';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { type Change, changeBetween, mapSpans } from '../state/changes.ts';
import sheetText from './editor.css?inline';
import { type Glance, glanceMarks, reviewed } from './glance.ts';
import { type Mark, markAt, marksField, setMarks } from './marks.ts';

export interface EditorHandle {
  readonly focus: () => void;
  /** The selected stretch; undefined where only the caret stands. */
  readonly selection: () => { readonly start: number; readonly end: number } | undefined;
  readonly clearSelection: () => void;
  /** Selects a stretch and brings it into view. */
  readonly show: (stretch: { readonly start: number; readonly end: number }) => void;
}

interface Props {
  readonly text: string;
  /** Highlights, and the text they were made for. */
  readonly marks: readonly Mark[];
  readonly marksText: string;
  readonly label: string;
  readonly readOnly?: boolean;
  readonly hint?: string;
  /** A stretch to bring into view whenever it changes. */
  readonly reveal?: number | undefined;
  /** Brings the stretch into view again when this changes, though its place is the same. */
  readonly revealKey?: string | undefined;
  readonly onEdit?: (text: string, changes: readonly Change[]) => void;
  readonly onPick?: (mark: Mark) => void;
  readonly onSelect?: (words: string) => void;
  /** Reads what is typed, for highlights at once. */
  readonly glance?: Glance;
  /** More of CodeMirror for this pane; read once. */
  readonly more?: Extension;
  readonly ref?: Ref<EditorHandle>;
}

/** In a narrow window the page scrolls as a whole: what is shown then moves inside its own pane and leaves the page where it is. */
const insidePane = EditorView.scrollHandler.of((view, range) => {
  if (document.documentElement.scrollHeight <= window.innerHeight + 1) return false;
  // The layout can't be read while CodeMirror is at work.
  requestAnimationFrame(() => {
    const pane = view.scrollDOM;
    const box = pane.getBoundingClientRect();
    const at = view.coordsAtPos(Math.min(range.head, view.state.doc.length));
    if (at) pane.scrollTop += at.top - box.top - box.height / 2;
  });
  return true;
});

const fromOutside = Annotation.define<boolean>();

const sheet = (): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(sheetText);
  return made;
};

/**
 * The case text in CodeMirror. It stands in a shadow root, where CodeMirror adopts its style sheets instead of writing a style element:
 * the page's content security policy refuses the element and allows the adoption.
 */
export const Editor = ({
  text,
  marks,
  marksText,
  label,
  readOnly = false,
  hint,
  reveal,
  revealKey,
  onEdit,
  onPick,
  onSelect,
  glance,
  more,
  ref,
}: Props) => {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const shown = useRef(text);
  const heard = useRef({ onEdit, onPick, onSelect, glance });
  heard.current = { onEdit, onPick, onSelect, glance };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once; later changes reach it by the effects below.
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const parent = document.createElement('div');
    parent.style.blockSize = '100%';
    root.replaceChildren(parent);
    const extensions: Extension[] = [
      EditorView.lineWrapping,
      keymap.of(defaultKeymap),
      marksField,
      EditorState.readOnly.of(readOnly),
      EditorView.contentAttributes.of({
        'aria-label': label,
        tabindex: '0',
        ...(readOnly ? { 'aria-readonly': 'true' } : {}),
        spellcheck: 'false',
        autocorrect: 'off',
        autocapitalize: 'off',
        writingsuggestions: 'false',
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !update.transactions.some((one) => one.annotation(fromOutside))) {
          const changes: Change[] = [];
          update.changes.iterChanges((from, to, _from, _to, inserted) =>
            changes.push({ from, to, insert: inserted.toString() }),
          );
          shown.current = update.state.doc.toString();
          heard.current.onEdit?.(shown.current, changes);
        }
        if (update.selectionSet) {
          const { from, to } = update.state.selection.main;
          heard.current.onSelect?.(update.state.sliceDoc(from, Math.min(to, from + 80)).trim());
        }
      }),
      EditorView.domEventHandlers({
        click: (event, editor) => {
          if (!heard.current.onPick || !editor.state.selection.main.empty) return;
          const at = editor.posAtCoords({ x: event.clientX, y: event.clientY });
          const mark = at === null ? undefined : markAt(editor, at);
          if (mark) heard.current.onPick(mark);
        },
      }),
    ];
    if (glance) extensions.push(glanceMarks(async (words) => heard.current.glance?.(words)));
    if (more) extensions.push(more);
    if (hint) extensions.push(placeholder(hint));
    if (readOnly) extensions.push(insidePane);
    if (readOnly) extensions.push(EditorView.editorAttributes.of({ class: 'pickable' }));
    const made = new EditorView({ parent, root, state: EditorState.create({ doc: shown.current, extensions }) });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet()];
    view.current = made;
    return () => {
      made.destroy();
      view.current = undefined;
    };
  }, []);

  useEffect(() => {
    const change = changeBetween(shown.current, text);
    if (!change || !view.current) return;
    shown.current = text;
    view.current.dispatch({ changes: change, annotations: fromOutside.of(true) });
  }, [text]);

  useEffect(() => {
    const change = changeBetween(marksText, shown.current);
    const since = change && { start: change.from, end: change.from + change.insert.length };
    view.current?.dispatch({ effects: [setMarks.of(change ? mapSpans(marks, [change]) : marks), reviewed.of(since)] });
  }, [marks, marksText]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells two findings at one place apart.
  useEffect(() => {
    const editor = view.current;
    if (!editor || reveal === undefined) return;
    const at = Math.min(reveal, editor.state.doc.length);
    editor.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'center' }) });
  }, [reveal, revealKey]);

  useImperativeHandle(ref, () => ({
    focus: () => view.current?.focus(),
    selection: () => {
      const range = view.current?.state.selection.main;
      return range && !range.empty ? { start: range.from, end: range.to } : undefined;
    },
    show: ({ start, end }) => {
      const editor = view.current;
      if (!editor) return;
      const length = editor.state.doc.length;
      editor.dispatch({
        selection: { anchor: Math.min(start, length), head: Math.min(end, length) },
        effects: EditorView.scrollIntoView(Math.min(start, length), { y: 'center' }),
      });
      editor.focus();
      host.current?.scrollIntoView({ block: 'nearest' });
    },
    clearSelection: () => {
      const editor = view.current;
      if (editor) editor.dispatch({ selection: { anchor: editor.state.selection.main.to } });
    },
  }));

  return <div ref={host} className={readOnly ? 'editor in-column' : 'editor'} data-keys="case" />;
};
