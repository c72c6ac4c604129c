import { describe, expect, it } from 'vitest';
import { commandOf, type Press } from '../../renderer/keys.ts';

const press = (more: Partial<Press>): Press => ({
  key: 'j',
  ctrl: false,
  shift: false,
  alt: false,
  on: 'page',
  place: 'review',
  letters: true,
  ...more,
});

describe('keys', () => {
  it.each<[Partial<Press>, string | undefined]>([
    [{ key: 'j' }, 'next'],
    [{ key: 'K', shift: true }, 'previous'],
    [{ key: 'ArrowDown' }, 'next'],
    [{ key: 'ArrowDown', on: 'radio' }, undefined],
    [{ key: 'ArrowDown', on: 'case' }, undefined],
    [{ key: '3' }, 'rung'],
    [{ key: '5' }, undefined],
    [{ key: 'Enter' }, 'accept'],
    [{ key: 'Enter', on: 'radio' }, 'accept'],
    [{ key: 'Enter', on: 'button' }, undefined],
    [{ key: 'e' }, 'own'],
    [{ key: 'd' }, 'drop'],
    [{ key: 'x' }, 'keep'],
    [{ key: 'n' }, 'not-identifier'],
    [{ key: 'm' }, 'scope'],
    [{ key: 'a', on: 'case' }, 'add'],
    [{ key: 'a', on: 'text' }, undefined],
    [{ key: 'a', on: 'dialog' }, undefined],
    [{ key: 'd', place: 'case', on: 'case' }, undefined],
    [{ key: 'd', place: 'share' }, undefined],
    [{ key: 'd', alt: true }, undefined],
    [{ key: 'd', letters: false }, undefined],
    [{ key: 'Enter', letters: false }, 'accept'],
    [{ key: 'u' }, 'undo'],
    [{ key: 'z', ctrl: true, place: 'case', on: 'case' }, 'undo'],
    [{ key: 'z', ctrl: true, on: 'text' }, undefined],
    [{ key: 'Z', ctrl: true, shift: true }, 'redo'],
    [{ key: '2', ctrl: true, place: 'case', on: 'case' }, 'go-review'],
    [{ key: '2', ctrl: true, on: 'dialog' }, undefined],
    [{ key: 'C', ctrl: true, shift: true }, 'copy'],
    [{ key: 'c', ctrl: true }, undefined],
    [{ key: '?', shift: true, place: 'share' }, 'help'],
    [{ key: '?', shift: true, place: 'case', on: 'case' }, undefined],
    [{ key: 'Escape', on: 'text' }, 'back'],
    [{ key: 'Escape', on: 'dialog' }, undefined],
  ])('%j means %s', (more, action) => {
    expect(commandOf(press(more))?.action).toBe(action);
  });
});
