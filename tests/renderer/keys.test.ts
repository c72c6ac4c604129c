import { describe, expect, it } from 'vitest';
import { commandOf, type Press } from '../../renderer/keys.ts';
import { CATEGORY_KEYS } from '../../renderer/keys-practice.ts';
import { CATEGORIES } from '../../src/contract/calls.ts';

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
    [{ key: '3', ctrl: true, place: 'share' }, 'go-consult'],
    [{ key: '4', ctrl: true, on: 'draft', place: 'consult' }, 'go-pause'],
    [{ key: '5', ctrl: true, place: 'case', on: 'case' }, 'go-share'],
    [{ key: 'f' }, 'funnel'],
    [{ key: 'f', place: 'pause', on: 'radio' }, 'funnel'],
    [{ key: 'f', place: 'case' }, undefined],
    [{ key: 'f', place: 'consult', on: 'draft' }, undefined],
    [{ key: 'y', place: 'pause', on: 'radio' }, 'yes'],
    [{ key: 'n', place: 'pause' }, 'no'],
    [{ key: 'y', place: 'review' }, undefined],
    [{ key: 'y', place: 'pause', letters: false }, undefined],
    [{ key: 'z', ctrl: true, place: 'consult', on: 'draft' }, 'undo'],
    [{ key: 'u', place: 'consult', on: 'draft' }, undefined],
    [{ key: 'Enter', place: 'consult', on: 'draft' }, undefined],
    [{ key: 'Escape', on: 'draft', place: 'consult' }, 'back'],
    [{ key: 'Escape', on: 'text' }, 'back'],
    [{ key: 'Escape', on: 'dialog' }, undefined],
    [{ key: '7', ctrl: true, place: 'case', on: 'case' }, 'go-practice'],
    [{ key: 'a', place: 'practice', on: 'case' }, 'practice-mark'],
    [{ key: 'n', place: 'practice', on: 'case' }, 'practice-mark'],
    [{ key: 't', place: 'practice', on: 'button' }, 'practice-tip'],
    [{ key: 'Delete', place: 'practice', on: 'case' }, 'practice-unmark'],
    [{ key: 'Delete', place: 'practice', on: 'button' }, 'practice-unmark'],
    [{ key: 'Delete', place: 'practice', on: 'text' }, undefined],
    [{ key: 'a', place: 'practice', on: 'case', letters: false }, undefined],
    [{ key: 'f', place: 'practice', on: 'case' }, 'practice-mark'],
    [{ key: 'j', place: 'practice', on: 'case' }, undefined],
    [{ key: 'u', place: 'practice', on: 'case' }, 'undo'],
    [{ key: 'ArrowRight', place: 'practice', on: 'case' }, undefined],
    [{ key: 'Enter', ctrl: true, place: 'practice', on: 'case' }, 'practice-check'],
    [{ key: 'P', ctrl: true, shift: true, place: 'practice' }, 'practice-present'],
    [{ key: 'p', ctrl: true, place: 'practice' }, 'practice-print'],
    [{ key: 'p', ctrl: true, place: 'case', on: 'case' }, undefined],
    [{ key: '3', ctrl: true, place: 'practice', on: 'case' }, 'go-consult'],
  ])('%j means %s', (more, action) => {
    expect(commandOf(press(more))?.action).toBe(action);
  });

  it('in Practice each category has a letter of its own, and neither A, T nor U', () => {
    const letters = Object.values(CATEGORY_KEYS);
    expect(new Set([...letters, 'A', 'T', 'U']).size).toBe(CATEGORIES.length + 3);
    for (const category of CATEGORIES)
      expect(commandOf(press({ key: CATEGORY_KEYS[category], place: 'practice' }))?.category).toBe(category);
  });
});
