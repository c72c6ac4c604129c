import { spawn, spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askSecret } from '../../../main/terminal/secret.ts';
import { saveClient } from '../../../main/vault/clients.ts';
import { saveConsultation } from '../../../main/vault/consultations.ts';
import { createNotebook } from '../../../main/vault/notebook.ts';
import { calls } from '../../../src/contract/calls.ts';
import { CHEAP, consultation, PASSPHRASE } from './support.ts';

// End to end: the built program, as `npm run vignette` starts it.
const CLI = fileURLToPath(new URL('../../../out/main/cli.js', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'vignette-cli-notebook-'));
const folder = join(base, 'notebook');
const env = { ...process.env, VIGNETTE_NOTEBOOK: folder };
afterAll(() => rmSync(base, { recursive: true, force: true }));

const vignette = (args: readonly string[], input = '', more: NodeJS.ProcessEnv = env) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'notebook', ...args], {
    input,
    encoding: 'utf8',
    env: more,
  });
  return { status, stdout, stderr };
};
const FD = ['--passphrase-fd', '0'];

beforeAll(async () => {
  const notebook = createNotebook({ folder, cost: CHEAP });
  await notebook.create(PASSPHRASE, false);
  notebook.use((db) => {
    const { id } = saveClient(db, { codeName: 'Heron\u001b[31m', label: 'the client' });
    const input = calls['notebook:save-consultation'].input.parse(consultation(id));
    saveConsultation(db, input, new Date('2026-05-04T10:00:00Z'));
  });
  notebook.lock();
});

describe('vignette notebook', () => {
  test('lists what is in it, and nothing that steers the terminal', () => {
    const { status, stdout, stderr } = vignette(['list', ...FD], `${PASSPHRASE}\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}client +called +consultations\n {2}Heron \[31m +the client +1\n/);
    expect(stdout).toMatch(/2026-05-04 +Heron.* public-group +consult-post +16 +900 to 20000\n$/);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('sleeps');
  });

  test('verifies it', () => {
    const { status, stdout } = vignette(['verify', ...FD], PASSPHRASE);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^sound: 1 clients, 1 consultations, \d+ bytes, version 1\n$/),
    });
  });

  test('exports an encrypted copy into a new file, for its owner alone', async () => {
    const file = join(base, 'copy.vignette');
    expect(vignette(['export', file, ...FD], PASSPHRASE)).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(file).includes('Heron')).toBe(false);
    expect(statSync(file).mode & 0o077).toBe(0);
    const other = createNotebook({ folder: join(base, 'other'), cost: CHEAP });
    await other.restore(PASSPHRASE, readFileSync(file));
    other.lock();
    writeFileSync(file, 'mine');
    expect(vignette(['export', file, ...FD], PASSPHRASE)).toMatchObject({ status: 1, stderr: /must be a new one/ });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('exports readable JSON only for somebody who was told', () => {
    const file = join(base, 'readable.json');
    expect(vignette(['export', file, '--readable', ...FD], PASSPHRASE)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Anybody who finds that file can read everything'),
    });
    expect(existsSync(file)).toBe(false);
    expect(vignette(['export', file, '--readable', '--understood', ...FD], PASSPHRASE).status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8')).consultations).toHaveLength(1);
  });

  test.each([
    ['a wrong passphrase', ['list', ...FD], 'Zyxwrong', 'That is not the passphrase.'],
    ['no keyboard', ['list'], '', 'No passphrase was given.'],
    ['a descriptor that is not open', ['list', '--passphrase-fd', '77'], '', 'could not be read'],
    ['no number', ['list', '--passphrase-fd', 'Zyxwrong'], '', 'needs the number'],
    ['a passphrase in the wrong place', ['list', 'Zyxwrong'], '', 'takes nothing more'],
    ['an unknown action', ['Zyxwrong'], '', 'list, export or verify'],
    ['an unknown option', ['list', '--Zyxwrong'], '', 'no such option'],
    ['no file', ['export'], '', 'one new file'],
  ])('says what is wrong, and repeats nothing: %s', (_, args, input, words) => {
    const { status, stdout, stderr } = vignette(args, input);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/Zyxwrong|\n\s+at |node:|Error:/);
  });

  test('takes the passphrase from any open descriptor, with or without a line end', () => {
    for (const content of [PASSPHRASE, `${PASSPHRASE}\n`, `${PASSPHRASE}\r\n`]) {
      const file = join(base, 'passphrase');
      writeFileSync(file, content);
      const opened = openSync(file, 'r');
      const { status } = spawnSync(process.execPath, [CLI, 'notebook', 'verify', '--passphrase-fd', '3'], {
        stdio: ['ignore', 'pipe', 'pipe', opened],
        env,
      });
      closeSync(opened);
      expect(status).toBe(0);
    }
  });

  test('says where there is none, and makes none', () => {
    const none = join(base, 'none');
    const { status, stderr } = vignette(['list'], '', { ...env, VIGNETTE_NOTEBOOK: none });
    expect({ status, made: existsSync(none) }).toEqual({ status: 1, made: false });
    expect(stderr).toContain('There is no notebook');
  });

  const canType = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
  test.runIf(canType)('asks at a real terminal, and what is typed there is not shown', async () => {
    const command = `"${process.execPath}" "${CLI}" notebook verify`;
    const child = spawn('script', ['-qec', command, '/dev/null'], { env });
    let shown = '';
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdout.on('data', (data: Buffer) => {
      const asked = shown.includes('Passphrase: ');
      shown += data;
      if (!asked && shown.includes('Passphrase: ')) child.stdin.write(`${PASSPHRASE}\r`);
    });
    expect(await ended).toBe(0);
    expect(shown).toContain('sound: 1 clients');
    expect(shown).not.toContain(PASSPHRASE.slice(0, 5));
  });
});

describe('a line that is not echoed', () => {
  /** Types into a double of the keyboard; the answer, and what was shown. */
  const type = async (...typed: (string | number[])[]) => {
    const raw: boolean[] = [];
    const keyboard = Object.assign(new EventEmitter(), {
      isTTY: true,
      setRawMode: (on: boolean) => raw.push(on),
      resume: () => {},
      pause: () => {},
    });
    let shown = '';
    const answer = askSecret(
      keyboard,
      (text) => {
        shown += text;
      },
      'Passphrase: ',
    );
    for (const part of typed) keyboard.emit('data', Buffer.from(part as string));
    return { answer: await answer, shown, raw, listeners: keyboard.listenerCount('data') };
  };

  test.each([
    ['a plain one', ['long way\r'], 'long way'],
    ['one in pieces', ['long', ' way', '\n'], 'long way'],
    ['taken back, letter by letter', ['long wé\u007fay\r'], 'long way'],
    ['taken back whole', ['wrong\u0015long way\r'], 'long way'],
    ['more taken back than there was', ['a\u007f\u007f\u007fb\r'], 'b'],
    ['a letter cut between two pieces', [[0xf0, 0x9f], [0x8c, 0x8a], '\r'], '🌊'],
    ['given up', ['long\u0003'], undefined],
    ['nothing', ['\r'], ''],
  ])('%s', async (_, typed, expected) => {
    const { answer, shown, raw, listeners } = await type(...typed);
    expect({ answer, shown, raw, listeners }).toEqual({
      answer: expected,
      shown: 'Passphrase: \n',
      raw: [true, false],
      listeners: 0,
    });
  });
});
