import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { createDispatch } from '../../../main/dispatch.ts';
import type { Keychain } from '../../../main/vault/keychain.ts';
import { codeOf, consultation, openNotebook, PASSPHRASE, setUp } from './support.ts';

describe('open and shut', () => {
  test('there is nothing before somebody asks for it', async () => {
    const { notebook, calls, folder, files } = setUp();
    expect(await notebook.status()).toMatchObject({ state: 'none', keychain: 'unavailable', wait: 0, copies: [] });
    expect(await codeOf(() => calls['notebook:clients']({}))).toBe('notebook-locked');
    expect(await codeOf(() => notebook.unlock(PASSPHRASE))).toBe('notebook-none');
    expect(existsSync(files.key) || existsSync(files.database)).toBe(false);
    expect(folder).toBeTruthy();
  });

  test('what was kept is there again after locking, and not before', async () => {
    const { notebook, calls } = await openNotebook();
    const { id } = await calls['notebook:save-client']({ codeName: 'Heron', label: 'the client' });
    notebook.lock();
    expect((await notebook.status()).state).toBe('locked');
    for (const call of ['notebook:clients', 'notebook:terms', 'notebook:footprint', 'notebook:verify'] as const)
      expect(await codeOf(() => calls[call]({}))).toBe('notebook-locked');
    await notebook.unlock(PASSPHRASE);
    expect(await calls['notebook:clients']({})).toEqual([
      { id, codeName: 'Heron', label: 'the client', consultations: 0 },
    ]);
  });

  test('is made once', async () => {
    const { notebook } = await openNotebook();
    expect(await codeOf(() => notebook.create(PASSPHRASE, false))).toBe('notebook-exists');
  });

  test('another passphrase opens it after a change, and the data are not rewritten', async () => {
    const { notebook, calls, files } = await openNotebook();
    await calls['notebook:save-client']({ codeName: 'Heron' });
    notebook.lock();
    const before = readFileSync(files.database);
    await notebook.changePassphrase(PASSPHRASE, 'quite another one');
    expect(readFileSync(files.database).equals(before)).toBe(true);
    expect(await codeOf(() => notebook.unlock(PASSPHRASE))).toBe('notebook-wrong-passphrase');
    await notebook.unlock('quite another one');
    expect(await calls['notebook:clients']({})).toHaveLength(1);
  });

  test('a dearer scrypt is taken up at the next opening', async () => {
    const { notebook, folder, files } = await openNotebook();
    notebook.lock();
    const later = setUp({ folder, cost: { N: 16, r: 2, p: 1 } });
    await later.notebook.unlock(PASSPHRASE);
    expect(JSON.parse(readFileSync(files.key, 'utf8')).passphrase).toMatchObject({ N: 16, r: 2, p: 1 });
    later.notebook.lock();
    await later.notebook.unlock(PASSPHRASE);
    expect((await later.notebook.status()).state).toBe('open');
  });

  test.each([
    ['no JSON', () => 'not JSON', 'notebook-key-damaged'],
    ['another file', () => '{"a":1}', 'notebook-key-damaged'],
    ['greedy parameters', (key: string) => key.replace('"N": 2', '"N": 1073741824'), 'notebook-key-damaged'],
    ['a short salt', (key: string) => key.replace(/"salt": ".*"/, '"salt": "AAAA"'), 'notebook-key-damaged'],
    [
      'cheaper parameters than it was made with',
      (key: string) => key.replace('"p": 1', '"p": 2'),
      'notebook-wrong-passphrase',
    ],
    ['a version to come', () => '{"format":"vignette-notebook-key","version":2}', 'notebook-newer'],
  ])('a changed key file is refused: %s', async (_, change, code) => {
    const { notebook, files } = await openNotebook();
    notebook.lock();
    writeFileSync(files.key, change(readFileSync(files.key, 'utf8')));
    expect(await codeOf(() => notebook.unlock(PASSPHRASE))).toBe(code);
  });
});

describe('locks itself', () => {
  test('after some minutes without a call', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let clock = 0;
      const { notebook } = await openNotebook({ lockAfter: 5, monotonic: () => clock });
      const pass = (minutes: number) => {
        clock += minutes * 60_000;
        vi.advanceTimersByTime(minutes * 60_000);
      };
      pass(4);
      notebook.touch();
      pass(4);
      expect((await notebook.status()).state).toBe('open');
      pass(2);
      expect((await notebook.status()).state).toBe('locked');
    } finally {
      vi.useRealTimers();
    }
  });
});

test.each([
  ['shorter, counted from then', 10, 3, 5, 4, 'open'],
  ['shorter, and over', 10, 3, 5, 6, 'locked'],
  ['longer', 5, 4, 30, 20, 'open'],
])('the minutes can be changed while it is open: %s', async (_name, lockAfter, before, minutes, after, state) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    let clock = 0;
    const { notebook } = await openNotebook({ lockAfter, monotonic: () => clock });
    const pass = (time: number) => {
      clock += time * 60_000;
      vi.advanceTimersByTime(time * 60_000);
    };
    pass(before);
    notebook.setLockAfter(minutes);
    expect((await notebook.status()).lockAfter).toBe(minutes);
    pass(after);
    expect((await notebook.status()).state).toBe(state);
  } finally {
    vi.useRealTimers();
  }
});

test('a lock in the middle of unlocking wins', async () => {
  const { notebook } = await openNotebook();
  notebook.lock();
  const opening = codeOf(() => notebook.unlock(PASSPHRASE));
  await Promise.resolve();
  await Promise.resolve();
  notebook.lock();
  expect(await opening).toBe('notebook-locked');
  expect((await notebook.status()).state).toBe('locked');
});

describe("the system's keychain", () => {
  const double = (): Keychain & { works: boolean } => ({
    works: true,
    async available() {
      return this.works;
    },
    seal: async (key) => Buffer.from(key.map((byte) => byte ^ 0xaa)),
    reveal: async (sealed) => Buffer.from(sealed.map((byte) => byte ^ 0xaa)),
  });

  test('opens it without a passphrase where that is on, and not where it is off again', async () => {
    const { notebook } = setUp({ keychain: double() });
    await notebook.create(PASSPHRASE, true);
    expect((await notebook.status()).keychain).toBe('on');
    notebook.lock();
    await notebook.unlock();
    expect((await notebook.status()).state).toBe('open');
    await notebook.setKeychain(PASSPHRASE, false);
    notebook.lock();
    expect(await codeOf(() => notebook.unlock())).toBe('notebook-no-keychain');
    await notebook.unlock(PASSPHRASE);
    expect((await notebook.status()).keychain).toBe('off');
  });

  test('is refused where it would keep secrets as plain text', async () => {
    const keychain = double();
    keychain.works = false;
    const { notebook, files } = setUp({ keychain });
    expect(await codeOf(() => notebook.create(PASSPHRASE, true))).toBe('notebook-no-keychain');
    expect(existsSync(files.key)).toBe(false);
    await notebook.create(PASSPHRASE, false);
    expect(await codeOf(() => notebook.setKeychain(PASSPHRASE, true))).toBe('notebook-no-keychain');
  });
});

describe('wrong passphrases', () => {
  test('are told, and the wait grows; no clock that can be set shortens it', async () => {
    let clock = 0;
    const { notebook } = await openNotebook({ monotonic: () => clock });
    notebook.lock();
    const wrong = () => codeOf(() => notebook.unlock('not this one'));
    const waits: number[] = [];
    for (let n = 0; n < 12; n++) {
      expect(await wrong()).toBe('notebook-wrong-passphrase');
      const { wait } = await notebook.status();
      waits.push(wait);
      if (wait) {
        vi.setSystemTime(new Date(Date.now() - 86_400_000)); // the clock is set back, and on
        expect(await codeOf(() => notebook.unlock(PASSPHRASE))).toBe('notebook-wait');
        vi.setSystemTime(new Date(Date.now() + 3 * 86_400_000));
        expect(await codeOf(() => notebook.unlock(PASSPHRASE))).toBe('notebook-wait');
        vi.useRealTimers();
      }
      clock += wait * 1000;
    }
    expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
    await notebook.unlock(PASSPHRASE);
    expect((await notebook.status()).wait).toBe(0);
  });

  test('cannot be tried several at once, nor by another call', async () => {
    const { notebook } = await openNotebook({ monotonic: () => 0 });
    notebook.lock();
    const tries = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        codeOf(() => (n % 2 ? notebook.unlock(`wrong ${n}`) : notebook.changePassphrase(`wrong ${n}`, 'a new one'))),
      ),
    );
    expect(tries).toEqual([...Array(3).fill('notebook-wrong-passphrase'), ...Array(3).fill('notebook-wait')]);
  });
});

test('the key and the passphrase leave no buffer behind that is not wiped', async () => {
  const kept: Buffer[] = [];
  const keychain: Keychain = {
    available: async () => true,
    seal: async (key) => {
      kept.push(key);
      return Buffer.from(key);
    },
    reveal: async (sealed) => {
      const key = Buffer.from(sealed);
      kept.push(key);
      return key;
    },
  };
  const { notebook } = setUp({ keychain });
  await notebook.create(PASSPHRASE, true);
  notebook.lock();
  await notebook.unlock();
  notebook.lock();
  expect(kept).toHaveLength(2);
  for (const key of kept) expect(key.every((byte) => byte === 0)).toBe(true);
});

test('every answer fits the contract', async () => {
  const { calls } = await openNotebook();
  const dispatch = createDispatch(calls as Parameters<typeof createDispatch>[0]);
  const call = async (channel: string, input: object) => JSON.parse(await dispatch(channel, JSON.stringify(input)));
  const client = await call('notebook:save-client', { codeName: 'Heron' });
  const kept = await call('notebook:save-consultation', consultation(client.ok.id));
  for (const [channel, input] of [
    ['notebook:status', {}],
    ['notebook:clients', {}],
    ['notebook:consultations', {}],
    ['notebook:consultation', { id: kept.ok.id }],
    ['notebook:search', { words: 'sleep' }],
    ['notebook:disclosures', { client: client.ok.id }],
    ['notebook:save-terms', { hide: [{ text: 'Quillwick', category: 'place' }], allow: ['Rose'] }],
    ['notebook:terms', {}],
    ['notebook:save-footprint', { name: 'Ada Quill', town: 'Flagstaff', groups: ['Night desk'] }],
    ['notebook:footprint', {}],
    ['notebook:context', { client: client.ok.id }],
    ['notebook:export', { format: 'encrypted' }],
    ['notebook:export', { format: 'readable', understood: true }],
    ['notebook:verify', {}],
    ['notebook:delete', { what: 'client', id: client.ok.id }],
    ['notebook:lock', {}],
    ['notebook:unlock', { passphrase: PASSPHRASE }],
    ['notebook:change-passphrase', { passphrase: PASSPHRASE, next: 'another long one' }],
    ['notebook:restore', { passphrase: 'another long one', from: 'last-good' }],
    ['notebook:delete', { what: 'notebook', understood: true }],
  ] as const)
    expect([channel, await call(channel, input)]).toEqual([channel, { ok: expect.anything() }]);
  expect(await call('notebook:export', { format: 'readable' })).toEqual({ error: { code: 'bad-input' } });
});
