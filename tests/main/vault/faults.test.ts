import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { unwrapKey, wrapKey } from '../../../main/vault/keys.ts';
import { CHEAP, codeOf, consultation, newFolder, openNotebook, PASSPHRASE, setUp } from './support.ts';

/** A file system of its own, where this machine lets one be mounted; undefined elsewhere. */
const mounted = (size: string): string | undefined => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'vignette-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

const large = 'Nothing but words about rest and sleep. '.repeat(500);

describe('a full disk', () => {
  /** Fills it up; how many consultations were acknowledged, and what the first refusal said. */
  const fill = async ({ calls }: Awaited<ReturnType<typeof openNotebook>>) => {
    const { id: client } = await calls['notebook:save-client']({ codeName: 'Heron' });
    for (let n = 0; n < 500; n++) {
      const code = await codeOf(() => calls['notebook:save-consultation'](consultation(client, { text: large })));
      if (code !== 'no error') return { n, code };
    }
    return { n: 500, code: 'never full' };
  };

  test.each([
    ['a real one', () => ({ folder: mounted('700k') ?? newFolder(), maxPages: 160 })],
    ['a file at its limit', () => ({ folder: newFolder(), maxPages: 60 })],
  ])('%s is told; what was acknowledged stays, and nothing else', async (_, options) => {
    const made = await openNotebook(options());
    const { n, code } = await fill(made);
    expect(code).toBe('notebook-full');
    expect(n).toBeGreaterThan(0);
    expect(await made.calls['notebook:consultations']({})).toHaveLength(n);
    made.notebook.lock();
    await made.notebook.unlock(PASSPHRASE);
    expect(await made.calls['notebook:verify']({})).toMatchObject({ sound: true, consultations: n });
    // Room is made, and it goes on.
    const [first] = await made.calls['notebook:consultations']({});
    await made.calls['notebook:delete']({ what: 'consultation', id: first?.id ?? 0 });
    expect(await made.calls['notebook:consultations']({})).toHaveLength(n - 1);
    expect(await codeOf(() => made.calls['notebook:save-client']({ codeName: 'Wren' }))).toBe('no error');
  });

  test('a passphrase that could not be changed is the old one still', async () => {
    const folder = mounted('200k');
    if (!folder) return; // the same by `replaceFile`'s own tests
    const { notebook, calls } = await openNotebook({ folder });
    await calls['notebook:save-client']({ codeName: 'Heron' });
    notebook.lock();
    const room = Number(execFileSync('df', ['--output=avail', '-B1', folder]).toString().split('\n')[1]);
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(room));
    expect(await codeOf(() => notebook.changePassphrase(PASSPHRASE, 'another long one'))).toBe('notebook-full');
    rmSync(join(folder, 'ballast'));
    await notebook.unlock(PASSPHRASE);
    expect(await calls['notebook:clients']({})).toHaveLength(1);
  });
});

describe('a folder that cannot be written to', () => {
  const readOnly = (folder: string): void => {
    if (process.getuid?.() === 0) {
      execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'ignore' });
      return;
    }
    chmodSync(folder, 0o500);
    onTestFinished(() => chmodSync(folder, 0o700));
  };
  const folderToClose = () => mounted('4m') ?? (process.getuid?.() === 0 ? undefined : newFolder());

  test('no notebook is made in it, and that is told', async () => {
    const folder = folderToClose();
    if (!folder) return; // root where nothing can be mounted: every folder can be written to
    readOnly(folder);
    const { notebook } = setUp({ folder });
    expect(await codeOf(() => notebook.create(PASSPHRASE, false))).toBe('notebook-read-only');
    expect((await notebook.status()).state).toBe('none');
  });

  test('one that is there is not opened half, and that is told', async () => {
    const folder = folderToClose();
    if (!folder) return;
    const { notebook, calls } = await openNotebook({ folder });
    await calls['notebook:save-client']({ codeName: 'Heron' });
    notebook.lock();
    readOnly(folder);
    expect(await codeOf(() => notebook.unlock(PASSPHRASE))).toBe('notebook-read-only');
    expect(await codeOf(() => notebook.changePassphrase(PASSPHRASE, 'another long one'))).toBe('notebook-read-only');
    expect((await notebook.status()).state).toBe('locked');
  });
});

describe('a damaged file', () => {
  const filled = async () => {
    const made = await openNotebook();
    const { id: client } = await made.calls['notebook:save-client']({ codeName: 'Heron' });
    for (let n = 0; n < 8; n++) await made.calls['notebook:save-consultation'](consultation(client, { text: large }));
    made.notebook.lock();
    return made;
  };
  const spoil = (path: string, at: number): void => {
    const bytes = readFileSync(path);
    for (let n = 0; n < 64; n++) bytes[at + n] = (bytes[at + n] ?? 0) ^ 0x5a;
    writeFileSync(path, bytes);
  };

  test.each([
    ['its first page', () => 100],
    ['its last page', (size: number) => size - 2000],
    ['a page in the middle', (size: number) => Math.floor(size / 2)],
  ])('%s: told, never opened, and the copy brings everything back', async (_, at) => {
    const { notebook, calls, files } = await filled();
    spoil(files.database, at(statSync(files.database).size));
    expect(await codeOf(() => notebook.unlock(PASSPHRASE))).toBe('notebook-damaged');
    expect(await notebook.status()).toMatchObject({ state: 'locked', copies: ['last-good'] });
    await calls['notebook:restore']({ passphrase: PASSPHRASE, from: 'last-good' });
    expect(await calls['notebook:verify']({})).toMatchObject({ sound: true, clients: 1, consultations: 8 });
    expect(existsSync(files.aside)).toBe(true);
  });

  test.each([
    ['empty', 0],
    ['cut off', 10_000],
  ])('%s', async (_, size) => {
    const { notebook, calls, files } = await filled();
    truncateSync(files.database, size);
    expect(await codeOf(() => notebook.unlock(PASSPHRASE))).toBe('notebook-damaged');
    await calls['notebook:restore']({ passphrase: PASSPHRASE, from: 'last-good' });
    expect(await calls['notebook:consultations']({})).toHaveLength(8);
  });

  test('gone', async () => {
    const { notebook, calls, files } = await filled();
    rmSync(files.database);
    expect(await codeOf(() => notebook.unlock(PASSPHRASE))).toBe('notebook-damaged');
    await calls['notebook:restore']({ passphrase: PASSPHRASE, from: 'last-good' });
    expect(await calls['notebook:consultations']({})).toHaveLength(8);
  });

  test('a damaged copy is not put in the place of anything', async () => {
    const { notebook, calls, files } = await filled();
    spoil(files.copies['last-good'], 5000);
    expect(await codeOf(() => calls['notebook:restore']({ passphrase: PASSPHRASE, from: 'last-good' }))).toBe(
      'notebook-damaged',
    );
    await notebook.unlock(PASSPHRASE);
    expect(await calls['notebook:consultations']({})).toHaveLength(8);
  });

  test('without a copy there is nothing to bring back, and that is told', async () => {
    const { calls, files } = await filled();
    rmSync(files.copies['last-good']);
    expect(await codeOf(() => calls['notebook:restore']({ passphrase: PASSPHRASE, from: 'last-good' }))).toBe(
      'notebook-no-copy',
    );
  });

  test('a lost key file is told, and no new notebook is put over the old one', async () => {
    const { notebook, files } = await filled();
    rmSync(files.key);
    expect((await notebook.status()).state).toBe('key-missing');
    expect(await codeOf(() => notebook.unlock(PASSPHRASE))).toBe('notebook-key-damaged');
    expect(await codeOf(() => notebook.create(PASSPHRASE, false))).toBe('notebook-exists');
  });
});

describe('two windows', () => {
  test('the second is told, changes nothing, and has it once the first has locked', async () => {
    const first = await openNotebook();
    await first.calls['notebook:save-client']({ codeName: 'Heron' });
    const second = setUp({ folder: first.folder });
    expect(await codeOf(() => second.notebook.unlock(PASSPHRASE))).toBe('notebook-in-use');
    expect(await codeOf(() => second.notebook.destroy())).toBe('notebook-in-use');
    expect(await codeOf(() => second.notebook.create(PASSPHRASE, false))).toBe('notebook-exists');
    await first.calls['notebook:save-client']({ codeName: 'Wren' });
    first.notebook.lock();
    await second.notebook.unlock(PASSPHRASE);
    expect(await second.calls['notebook:clients']({})).toHaveLength(2);
    expect(await codeOf(() => first.notebook.unlock(PASSPHRASE))).toBe('notebook-in-use');
  });

  test('in another process too, restoring included', async () => {
    const { notebook, calls, folder } = await openNotebook();
    await calls['notebook:save-client']({ codeName: 'Heron' });
    notebook.lock();
    await notebook.unlock(PASSPHRASE);
    const script = new URL('../../support/notebook/second.ts', import.meta.url).pathname;
    const said = execFileSync(process.execPath, [script, folder, PASSPHRASE], { encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual(['notebook-in-use', 'notebook-in-use', 'notebook-in-use']);
    expect(await calls['notebook:verify']({})).toMatchObject({ sound: true, clients: 1 });
    notebook.lock();
    const now = execFileSync(process.execPath, [script, folder, PASSPHRASE], { encoding: 'utf8' });
    expect(JSON.parse(now)[0]).toBe('no error');
  });
});

describe('a passphrase', () => {
  const unicode = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  const key = Buffer.alloc(32, 7);

  test('of any Unicode opens, however its characters are put together', async () => {
    await fc.assert(
      fc.asyncProperty(unicode, async (passphrase) => {
        const wrapped = await wrapKey(key, passphrase, CHEAP);
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const)
          expect((await unwrapKey(wrapped, passphrase.normalize(form)))?.equals(key)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('opens nothing where it is another', async () => {
    await fc.assert(
      fc.asyncProperty(unicode, unicode, async (one, other) => {
        fc.pre(one.normalize('NFKC') !== other.normalize('NFKC'));
        expect(await unwrapKey(await wrapKey(key, one, CHEAP), other)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['Ångström naïveté', 'A\u030angstro\u0308m nai\u0308vete\u0301'],
    ['ﬁsh and ℵ at sea', 'fish and א at sea'],
    ['パスワードです、長い', 'パスワードです、長い'],
    ['🏔️🌊🦉 and a key', '🏔️🌊🦉 and a key'],
  ])('%s, typed on another system', async (typed, there) => {
    const { notebook } = setUp();
    await notebook.create(typed, false);
    notebook.lock();
    await notebook.unlock(there);
    expect((await notebook.status()).state).toBe('open');
  });
});
