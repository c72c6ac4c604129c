import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MARKS } from '../../support/notebook/marks.ts';

const SESSION = new URL('../../support/notebook/session.ts', import.meta.url).pathname;
const base = mkdtempSync(join(tmpdir(), 'vignette-session-'));
let session: ChildProcess;
let said = '';

/** Files below the folder that hold one of the words, in whatever of the two encodings programs write. */
const holders = (folder: string): string[] => {
  const words = Object.values(MARKS).flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    return words.some((word) => bytes.includes(word)) ? [relative(folder, path)] : [];
  });
};

const files = (): string[] => readdirSync(base, { recursive: true, encoding: 'utf8' });

beforeAll(async () => {
  const folders = {
    HOME: 'home',
    TMPDIR: 'tmp',
    XDG_CONFIG_HOME: 'config',
    XDG_CACHE_HOME: 'cache',
    XDG_DATA_HOME: 'data',
  };
  const own = Object.entries(folders).map(([name, folder]) => [name, join(base, folder)] as const);
  for (const [, folder] of own) mkdirSync(folder);
  session = spawn(process.execPath, [SESSION], {
    cwd: join(base, 'home'),
    env: { ...process.env, ...Object.fromEntries(own) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data;
      if (/^ready$/m.test(said)) resolve();
    };
    session.stdout?.on('data', hear);
    session.stderr?.on('data', hear);
    session.once('close', () => reject(new Error(`The session ended: ${said.slice(0, 2000)}`)));
  });
}, 60_000);

afterAll(() => {
  session.kill('SIGKILL');
  rmSync(base, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

test('the search finds what is plain', () => {
  const control = join(base, 'tmp', 'control.txt');
  for (const encoding of ['utf8', 'utf16le'] as const) {
    writeFileSync(control, `…${MARKS.name}…`, encoding);
    expect(holders(base)).toEqual(['tmp/control.txt']);
  }
  rmSync(control);
});

test('while the notebook is open: database, WAL, copies, export, profile and temporary folder hold no word of the case', () => {
  const found = files();
  for (const part of [
    /notebook\.db$/,
    /notebook\.db-wal$/,
    /last-good\.db$/,
    /\.vignette$/,
    /vignette-profile-.*Default/,
  ])
    expect([part, found.some((file) => part.test(file))]).toEqual([part, true]);
  expect(holders(base)).toEqual([]);
});

test('nothing of it was printed', () => {
  expect(said).toBe('ready\n');
});

test('after a kill in the middle of the session neither', async () => {
  const ended = new Promise((resolve) => session.once('close', resolve));
  session.kill('SIGKILL');
  await ended;
  await new Promise((resolve) => setTimeout(resolve, 1500)); // the browser goes with it, and may write until then
  expect(files().some((file) => /notebook\.db-wal$/.test(file))).toBe(true);
  expect(holders(base)).toEqual([]);
});
