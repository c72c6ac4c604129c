import { useEffect, useRef } from 'react';
import { type ActionName, type Command, commandOf, type Press } from '../keys.ts';
import type { Place } from './app.ts';

const KINDS: readonly Press['on'][] = ['page', 'button', 'radio', 'text', 'draft', 'case', 'dialog'];

/** What the focused element takes keys for. Elements say so by `data-keys`; inputs are known. */
const kindOf = (event: KeyboardEvent): Press['on'] => {
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue;
    if (target instanceof HTMLInputElement) return target.type === 'radio' ? 'radio' : 'text';
    if (target instanceof HTMLTextAreaElement) return target.dataset['keys'] === 'draft' ? 'draft' : 'text';
    if (/^(?:dialog|menu|listbox)$/.test(target.role ?? '')) return 'dialog';
    const kind = KINDS.find((one) => one === target.dataset['keys']);
    if (kind) return kind;
  }
  return 'page';
};

/** Radios inside a dialog belong to the dialog. */
const inDialog = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some((target) => target instanceof HTMLElement && /^(?:dialog|menu|listbox)$/.test(target.role ?? ''));

/** Listens before anything in the page does, so that no list or field takes a command for text. */
export const useKeys = (
  act: (action: ActionName, rung?: Command['rung'], category?: Command['category']) => void,
  place: Place,
  letters: boolean,
): void => {
  const latest = useRef({ act, place, letters });
  latest.current = { act, place, letters };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandOf({
        key: event.key,
        ctrl: event.ctrlKey || event.metaKey,
        shift: event.shiftKey,
        alt: event.altKey,
        on: inDialog(event) ? 'dialog' : kindOf(event),
        place: latest.current.place,
        letters: latest.current.letters,
      });
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.act(command.action, command.rung, command.category);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
};
