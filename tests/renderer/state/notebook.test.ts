import { describe, expect, it } from 'vitest';
import {
  keptCrowd,
  keptDecisions,
  missingTo,
  type NotebookAction,
  type NotebookState,
  reduceNotebook,
  type Status,
  strengthOf,
} from '../../../renderer/state/notebook.ts';
import type { Row } from '../../../renderer/state/rows.ts';

const status = (state: Status['state']): Status => ({
  state,
  keychain: 'unavailable',
  wait: 0,
  copies: [],
  lockAfter: 10,
});
const client = (id: number, codeName: string) => ({ id, codeName, consultations: 0 });
const loaded: NotebookAction = {
  type: 'loaded',
  loaded: {
    clients: [client(1, 'Heron'), client(2, 'Quince')],
    heads: [],
    terms: { hide: [{ text: 'Zorblatt', category: 'name' }], allow: [] },
    footprint: { name: 'Ottoline', groups: [] },
  },
};
const after = (...actions: readonly NotebookAction[]): NotebookState => actions.reduce(reduceNotebook, {});
const opened = after({ type: 'status', status: status('open') }, loaded);
const context = {
  terms: { hide: [], allow: [] },
  earlier: [{ id: '1', title: 'a post', facts: [], mayBeOne: false }],
};

describe('the notebook in the window', () => {
  it('keeps nothing but the status once it is locked', () => {
    const full = [
      { type: 'client', client: 1 },
      { type: 'context', client: 1, context },
      { type: 'words', words: 'tea' },
      { type: 'found', words: 'tea', found: [] },
      { type: 'kept', client: 1, text: 'She came late.' },
    ] satisfies NotebookAction[];
    const state = full.reduce(reduceNotebook, opened);
    expect(state.contents?.context).toEqual(context);
    const locked = reduceNotebook(state, { type: 'status', status: status('locked') });
    expect(locked).toEqual({ status: status('locked') });
    expect(full.reduce(reduceNotebook, locked), 'answers that come late').toEqual(locked);
    expect(reduceNotebook(locked, loaded)).toEqual(locked);
  });

  it('never holds what was told about one client against another', () => {
    const about = (id: number): NotebookAction => ({ type: 'client', client: id });
    const one = [about(1), { type: 'context', client: 1, context } as const].reduce(reduceNotebook, opened);
    expect(reduceNotebook(one, about(1)), 'chosen again').toBe(one);
    const two = reduceNotebook(one, about(2));
    expect(two.contents?.context).toEqual({ terms: context.terms });
    expect(reduceNotebook(two, { type: 'context', client: 1, context }).contents?.context).toEqual({
      terms: context.terms,
    });
  });

  it('lets go of a client that was deleted', () => {
    const chosen = reduceNotebook(reduceNotebook(opened, { type: 'client', client: 2 }), { type: 'show', client: 2 });
    const gone = reduceNotebook(chosen, { ...loaded, loaded: { ...loaded.loaded, clients: [client(1, 'Heron')] } });
    expect(gone.contents?.client).toBeUndefined();
    expect(gone.contents?.shown).toBeUndefined();
  });

  it('shows only what was found for the words that stand there', () => {
    const typed = reduceNotebook(opened, { type: 'words', words: 'teapot' });
    expect(reduceNotebook(typed, { type: 'found', words: 'tea', found: [] }).contents?.found).toBeUndefined();
    const found = reduceNotebook(typed, { type: 'found', words: 'teapot', found: [] });
    expect(found.contents?.found).toEqual([]);
    expect(reduceNotebook(found, { type: 'words', words: ' ' }).contents?.found).toBeUndefined();
  });

  it('holds why something failed until the next thing is tried', () => {
    const failed = reduceNotebook(opened, { type: 'failed', code: 'notebook-full' });
    expect(failed.failure).toBe('notebook-full');
    expect(reduceNotebook(failed, { type: 'status', status: status('locked') }).failure).toBe('notebook-full');
    expect(reduceNotebook(failed, { type: 'settled' }).failure).toBeUndefined();
  });
});

describe('a new passphrase', () => {
  it.each([
    ['', 'empty'],
    ['teapot', 'short'],
    ['🐦🐦🐦🐦🐦', 'short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'plain'],
    ['ababababab', 'plain'],
    ['plum window', 'fair'],
    ['plum window gravel tuesday', 'good'],
  ] as const)('%j is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });

  it('counts what is missing in characters as people see them', () => {
    expect(missingTo('🐦🐦🐦')).toBe(7);
    expect(missingTo('plum window')).toBe(0);
  });
});

describe('what is kept of a case', () => {
  const mention = (key: string) => ({ key }) as Row['mentions'][number];
  const row = (more: Partial<Row>): Row =>
    ({ entity: { category: 'name', label: 'Zorblatt' }, mentions: [], exceptions: {}, ...more }) as Row;

  it('is kinds and counts of mentions, never the words', () => {
    const kept = keptDecisions([
      row({
        mentions: [mention('a'), mention('b')],
        decision: { kind: 'rung', rung: 3 },
        exceptions: { b: { kind: 'own', text: 'Zebediah' } },
      }),
      row({ mentions: [mention('c')], decision: { kind: 'rung', rung: 3 } }),
      row({ mentions: [mention('d')], decision: { kind: 'keep', reason: 'Zebediah knows' } }),
      row({ mentions: [mention('e')], decision: undefined }),
    ]);
    expect(kept).toEqual([
      { category: 'name', how: 'rung-3', count: 2 },
      { category: 'name', how: 'own', count: 1 },
      { category: 'name', how: 'keep', count: 1 },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/Zebediah|Zorblatt/);
  });

  it('is the facts of the crowd without the entities they came from', () => {
    const fact = { category: 'age', group: 'age', low: 0.01, high: 0.02, source: 'a census' } as const;
    const kept = keptCrowd({
      risk: {
        crowd: {
          low: 10,
          high: 90,
          mayBeOne: false,
          because: [],
          words: 'about 90',
          facts: [{ ...fact, entity: 'name zorblatt' }],
        },
        below: true,
        triggers: [],
      },
    });
    expect(kept).toEqual({ crowd: { low: 10, high: 90, mayBeOne: false }, facts: [fact] });
  });
});
