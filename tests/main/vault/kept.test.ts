import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calls as contract } from '../../../src/contract/calls.ts';
import { codeOf, consultation, openNotebook, PASSPHRASE, setUp } from './support.ts';

const text = (pieces: readonly { readonly text: string }[]) => pieces.map((piece) => piece.text).join('');

describe('clients', () => {
  test('have a code name of their own, whatever its case and accents', async () => {
    const { calls } = await openNotebook();
    const heron = await calls['notebook:save-client']({ codeName: 'Héron' });
    expect(await codeOf(() => calls['notebook:save-client']({ codeName: 'HERON' }))).toBe('notebook-name-taken');
    const wren = await calls['notebook:save-client']({ codeName: 'Wren', label: 'the student' });
    expect(await codeOf(() => calls['notebook:save-client']({ id: wren.id, codeName: 'heron' }))).toBe(
      'notebook-name-taken',
    );
    expect(await calls['notebook:save-client']({ id: heron.id, codeName: 'heron', label: 'the client' })).toEqual({
      id: heron.id,
      codeName: 'heron',
      label: 'the client',
      consultations: 0,
    });
    expect((await calls['notebook:clients']({})).map(({ codeName }) => codeName)).toEqual(['heron', 'Wren']);
    expect(await codeOf(() => calls['notebook:save-client']({ id: 99, codeName: 'Lark' }))).toBe('notebook-unknown');
  });
});

describe('consultations', () => {
  test('come back as they were kept', async () => {
    const { calls } = await openNotebook({ now: () => new Date('2026-05-04T10:00:00Z') });
    const { id: client } = await calls['notebook:save-client']({ codeName: 'Heron' });
    const kept = consultation(client, { original: 'Maya told me of the lake.' });
    const { id } = await calls['notebook:save-consultation'](kept);
    const { audience, template, crowd, decisions, pause, consent, facts, original } = kept;
    expect(await calls['notebook:consultation']({ id })).toEqual({
      ...{ id, client, codeName: 'Heron', date: '2026-05-04T10:00:00.000Z', words: 16, hasOriginal: true },
      ...{ audience, template, crowd, text: kept.text, decisions, pause, consent, facts, original },
    });
    expect(await calls['notebook:clients']({})).toMatchObject([{ consultations: 1, last: '2026-05-04T10:00:00.000Z' }]);
    expect(await calls['notebook:disclosures']({ client })).toEqual([
      { id: String(id), title: '2026-05-04, to a public group', facts, mayBeOne: false },
    ]);
  });

  test('hold the original only where it was given, and no key of an entity', async () => {
    const { calls } = await openNotebook();
    const { id: client } = await calls['notebook:save-client']({ codeName: 'Heron' });
    const [fact] = consultation(client).facts;
    const input = contract['notebook:save-consultation'].input.parse(
      consultation(client, { facts: [{ ...fact, entity: 'name:maya' } as NonNullable<typeof fact>] }),
    );
    const { id, hasOriginal } = await calls['notebook:save-consultation'](input);
    const back = await calls['notebook:consultation']({ id });
    expect(hasOriginal).toBe(false);
    expect(JSON.stringify(back)).not.toContain('maya');
    expect(back).not.toHaveProperty('original');
  });

  test('stand in the order of keeping, even where the clock was set back', async () => {
    const days = ['2026-05-04', '2026-05-05', '2019-01-01'];
    const { calls } = await openNotebook({ now: () => new Date(days.shift() ?? 0) });
    const { id: client } = await calls['notebook:save-client']({ codeName: 'Heron' });
    for (let n = 0; n < 3; n++) await calls['notebook:save-consultation'](consultation(client));
    const dates = (await calls['notebook:consultations']({ client })).map(({ date }) => date.slice(0, 4));
    expect(dates).toEqual(['2019', '2026', '2026']);
    expect((await calls['notebook:clients']({}))[0]?.last).toMatch(/^2019/);
    expect((await calls['notebook:disclosures']({ client })).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  test('of nobody are not kept', async () => {
    const { calls } = await openNotebook();
    expect(await codeOf(() => calls['notebook:save-consultation'](consultation(5)))).toBe('notebook-unknown');
    expect(await calls['notebook:consultations']({})).toEqual([]);
  });
});

describe('search', () => {
  test.each([
    ['sleeps', [1]],
    ['SLEEPS badly', [1]],
    ['slee', [1]],
    ['cafe', [2]],
    ['Hér', [1, 2]],
    ['lark', []],
    ['sleeps café', []],
    ['"', []],
    ['text:sleeps OR NEAR(', []],
    ["'; DROP TABLE clients; --", []],
    ['', []],
  ])('%j', async (words, expected) => {
    const { calls } = await openNotebook();
    const { id: client } = await calls['notebook:save-client']({ codeName: 'Heron' });
    await calls['notebook:save-consultation'](consultation(client));
    await calls['notebook:save-consultation'](consultation(client, { text: 'They met in a Café.' }));
    const hits = await calls['notebook:search']({ words });
    expect(hits.map(({ id }) => id).sort()).toEqual(expected);
  });

  test('shows where the words stand', async () => {
    const { calls } = await openNotebook();
    const { id: client } = await calls['notebook:save-client']({ codeName: 'Heron' });
    const kept = consultation(client);
    await calls['notebook:save-consultation'](kept);
    const [hit] = await calls['notebook:search']({ words: 'rest' });
    expect(hit?.pieces.filter((piece) => piece.hit)).toEqual([{ text: 'rest', hit: true }]);
    expect(kept.text).toContain(text(hit?.pieces ?? []).replace(/^…|…$/g, ''));
  });
});

describe('own terms', () => {
  test('are replaced as a whole; twice is once, and hidden wins', async () => {
    const { calls } = await openNotebook();
    const hide = [
      { text: 'Quiet Desk', category: 'org' },
      { text: 'quiet desk', category: 'place' },
    ] as const;
    const saved = await calls['notebook:save-terms']({ hide: [...hide], allow: ['Rose', 'QUIET DESK', 'rose'] });
    expect(saved).toEqual({ hide: [hide[0]], allow: ['Rose'] });
    await calls['notebook:save-terms']({ hide: [], allow: [] });
    expect(await calls['notebook:terms']({})).toEqual({ hide: [], allow: [] });
  });
});

describe('export', () => {
  test('an encrypted copy opens on another machine with the passphrase alone', async () => {
    const { calls, saved } = await openNotebook();
    await calls['notebook:save-client']({ codeName: 'Heronquill' });
    expect(await calls['notebook:export']({ format: 'encrypted' })).toEqual({ saved: true });
    const bytes = Buffer.from(saved.get('Vignette notebook.vignette') ?? '');
    expect(bytes.includes('Heronquill')).toBe(false);

    const other = setUp();
    const from = { base64: bytes.toString('base64') };
    expect(await codeOf(() => other.calls['notebook:restore']({ passphrase: 'wrong', from }))).toBe(
      'notebook-wrong-passphrase',
    );
    expect(await other.calls['notebook:restore']({ passphrase: PASSPHRASE, from })).toMatchObject({ state: 'open' });
    expect(await other.calls['notebook:clients']({})).toMatchObject([{ codeName: 'Heronquill' }]);
    other.notebook.lock();
    await other.notebook.unlock(PASSPHRASE);
    expect((await other.calls['notebook:verify']({})).sound).toBe(true);
  });

  test('over a notebook with another key; the older one is set aside', async () => {
    const { calls, saved } = await openNotebook();
    await calls['notebook:export']({ format: 'encrypted' });
    const base64 = Buffer.from(saved.get('Vignette notebook.vignette') ?? '').toString('base64');
    const other = setUp();
    await other.notebook.create('another long one', false);
    await other.calls['notebook:save-client']({ codeName: 'Wren' });
    await other.calls['notebook:restore']({ passphrase: PASSPHRASE, from: { base64 } });
    expect(await other.calls['notebook:clients']({})).toEqual([]);
    expect(existsSync(other.files.aside) && existsSync(other.files.asideKey)).toBe(true);
  });

  test.each([
    ['no export', 'hello', 'notebook-damaged'],
    ['cut off', '{"format":"vignette-notebook-export","version":1', 'notebook-damaged'],
    ['of a version to come', '{"format":"vignette-notebook-export","version":2}\n', 'notebook-newer'],
  ])('what is %s is refused, and nothing changes', async (_, content, code) => {
    const { calls, notebook } = await openNotebook();
    await calls['notebook:save-client']({ codeName: 'Heron' });
    const from = { base64: Buffer.from(content).toString('base64') };
    expect(await codeOf(() => calls['notebook:restore']({ passphrase: PASSPHRASE, from }))).toBe(code);
    await notebook.unlock(PASSPHRASE);
    expect(await calls['notebook:clients']({})).toHaveLength(1);
  });

  test('readable: everything, as JSON', async () => {
    const { calls, saved } = await openNotebook();
    const { id: client } = await calls['notebook:save-client']({ codeName: 'Heron' });
    await calls['notebook:save-consultation'](consultation(client, { original: 'Maya told me.' }));
    await calls['notebook:save-footprint']({ town: 'Flagstaff', groups: [] });
    await calls['notebook:export']({ format: 'readable', understood: true });
    const json = JSON.parse(Buffer.from(saved.get('Vignette notebook, readable.json') ?? '').toString('utf8'));
    expect(json).toMatchObject({
      clients: [{ codeName: 'Heron' }],
      consultations: [{ original: 'Maya told me.', pause: { 'client-sees': 'yes' } }],
      footprint: { town: 'Flagstaff' },
      terms: { hide: [], allow: [] },
    });
  });
});

describe('deleting for good', () => {
  const SECRET = 'zyxquill';
  const long = Array.from({ length: 3000 }, (_, n) => `${SECRET}${n}`).join(' ');

  /** Every page as it is decrypted in memory, after opening the file anew. */
  const holds = async ({ notebook }: Awaited<ReturnType<typeof openNotebook>>, words: string): Promise<boolean> => {
    notebook.lock();
    await notebook.unlock(PASSPHRASE);
    return notebook.use((db) => db.serialize().includes(words));
  };

  test.each(['client', 'consultation', 'original'] as const)('a %s', async (what) => {
    const made = await openNotebook();
    const { calls, notebook, files } = made;
    const { id: client } = await calls['notebook:save-client']({ codeName: `${SECRET}-client` });
    const other = await calls['notebook:save-client']({ codeName: 'Wren' });
    await calls['notebook:save-consultation'](consultation(other.id));
    const words = what === 'original' ? consultation(client).text : long;
    const { id } = await calls['notebook:save-consultation'](consultation(client, { text: words, original: long }));
    notebook.lock(); // makes a copy with all of it
    await notebook.unlock(PASSPHRASE);
    expect(await holds(made, `${SECRET}17`)).toBe(true);
    expect(await calls['notebook:delete']({ what, id: what === 'client' ? client : id })).toEqual({ verified: true });
    expect(await calls['notebook:search']({ words: `${SECRET}17` })).toEqual([]);
    expect(await holds(made, `${SECRET}17`)).toBe(false);
    if (what === 'client') expect(await holds(made, SECRET)).toBe(false);
    notebook.lock();
    await calls['notebook:restore']({ passphrase: PASSPHRASE, from: 'last-good' });
    expect(notebook.use((db) => db.serialize().includes(`${SECRET}17`))).toBe(false);
    expect(await calls['notebook:consultations']({})).toHaveLength(what === 'original' ? 2 : 1);
    expect(readdirSync(files.folder).filter((name) => /scratch|incoming|part$/.test(name))).toEqual([]);
  });

  test('leaves alone what another entry says in the same words, and is verified all the same', async () => {
    const { calls } = await openNotebook();
    const { id: client } = await calls['notebook:save-client']({ codeName: 'Heron' });
    const first = await calls['notebook:save-consultation'](consultation(client));
    const second = await calls['notebook:save-consultation'](consultation(client));
    expect(await calls['notebook:delete']({ what: 'consultation', id: first.id })).toEqual({ verified: true });
    expect((await calls['notebook:consultation']({ id: second.id })).text).toBe(consultation(client).text);
    expect((await calls['notebook:search']({ words: 'sleeps' })).map(({ id }) => id)).toEqual([second.id]);
  });

  test('what is not there is told', async () => {
    const { calls } = await openNotebook();
    expect(await codeOf(() => calls['notebook:delete']({ what: 'client', id: 7 }))).toBe('notebook-unknown');
  });

  test('the whole notebook, locked or open: not one file stays', async () => {
    for (const open of [true, false]) {
      const { calls, notebook, folder } = await openNotebook();
      await calls['notebook:save-client']({ codeName: 'Heron' });
      notebook.lock();
      if (open) await notebook.unlock(PASSPHRASE);
      expect(await calls['notebook:delete']({ what: 'notebook', understood: true })).toEqual({ verified: true });
      expect(readdirSync(folder)).toEqual([]);
      await notebook.create(PASSPHRASE, false);
      expect(await calls['notebook:clients']({})).toEqual([]);
    }
  });
});
