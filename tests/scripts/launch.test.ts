import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// A clone with nothing in it but the commands: whatever they need beyond Node's own modules is missing.
const bare = mkdtempSync(join(tmpdir(), 'vignette-bare-'));

beforeAll(() => {
  cpSync(join(ROOT, 'scripts'), join(bare, 'scripts'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(ROOT, name), join(bare, name));
  mkdirSync(join(bare, 'bin'));
  writeFileSync(join(bare, 'bin/npm'), '#!/bin/sh\necho "npm error no way to the registry" >&2\nexit 1\n', {
    mode: 0o755,
  });
});
afterAll(() => rmSync(bare, { recursive: true, force: true }));

const launch = (script: string, env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [join(bare, 'scripts', script)], {
    cwd: bare,
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: join(bare, 'bin'), HOME: bare, ...env },
  });

/** Evaluates an expression over one of the launch modules, in a process of its own. */
const ask = (module: string, expression: string): unknown => {
  const code = `const m = await import(${JSON.stringify(`file://${ROOT}scripts/launch/${module}.mjs`)}); console.log(JSON.stringify(${expression}))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  return stdout ? JSON.parse(stdout) : stderr;
};

describe('in a clone where nothing can be installed', () => {
  test('npm start says how to do without a screen, and ends', () => {
    const { status, stderr } = launch('start.mjs');
    expect(status).toBe(1);
    expect(stderr).toContain('xvfb-run -a npm start');
    expect(stderr).toContain('npm run --silent vignette -- safe');
  });

  test.each(['start.mjs', 'vignette.mjs'])('%s says what npm said, without a stack trace', (script) => {
    const { status, stdout, stderr } = launch(script, { DISPLAY: ':77' });
    expect(status).toBe(1);
    expect(stderr).toBe('Installing failed:\nnpm error no way to the registry\n');
    expect(stdout).toBe(
      script === 'start.mjs' ? 'Installing what is missing. This happens once and takes a minute or two.\n' : '',
    );
  });

  test('npm test counts it as a failure in its last line', () => {
    const { status, stdout } = launch('test.mjs');
    expect(status).toBe(1);
    expect(stdout.trim().split('\n').at(-1)).toBe('0 passed, 1 failed');
  });

  test('a missing npm is told', () => {
    const { status, stderr } = launch('vignette.mjs', { PATH: join(bare, 'none') });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'npm was not found. Install Node.js together with npm and try again.\n',
    });
  });
});

describe('where no Node with Node-API 10 can be had', () => {
  test.each(['start.mjs', 'test.mjs', 'vignette.mjs'])(
    '%s refuses in a sentence before it installs anything',
    (script) => {
      const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, napi: '9', node: '20.11.0' } });
      Object.defineProperty(process, 'platform', { value: 'darwin' });`;
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', `data:text/javascript,${encodeURIComponent(older)}`, join(bare, 'scripts', script)],
        { cwd: bare, encoding: 'utf8', timeout: 30_000, env: { PATH: join(bare, 'bin'), DISPLAY: ':77' } },
      );
      expect(status).toBe(1);
      expect(stdout + stderr).toContain('Vignette needs Node 22.14 or newer (Node-API 10); this is Node 20.11.0.');
      expect(stdout + stderr).not.toMatch(/\n\s+at |Installing/);
    },
  );
});

describe('counting', () => {
  const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
  const broken = { status: 'failed', assertionResults: [] };
  const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  test.each([
    ['what passed and what did not', [passed, failed], { passed: 5, failed: 1, skipped: 0 }],
    ['a file that broke before its first test as a failure', [passed, broken], { passed: 5, failed: 2, skipped: 0 }],
  ])('%s', (_, testResults, expected) => {
    const report = { testResults, numPassedTests: 5, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
    expect(ask('suites', `m.countReport(${JSON.stringify(report)})`)).toEqual(expected);
  });

  test('what is skipped or still to do as skipped', () => {
    const report = { testResults: [], numPassedTests: 1, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 };
    expect(ask('suites', `m.countReport(${JSON.stringify(report)})`)).toEqual({ passed: 1, failed: 0, skipped: 3 });
  });
});

describe('programs that are run', () => {
  test('are ended with all they started when they take too long', () => {
    expect(
      ask('run', "await m.run('/bin/sh', ['-c', 'sleep 60 & sleep 60'], { quiet: true, limit: 200 })"),
    ).toMatchObject({ late: true });
  });

  test('that do not exist are told apart from those that fail', () => {
    expect(ask('run', "await m.run('no-such-program', [], { quiet: true })")).toMatchObject({
      missing: true,
      status: 127,
    });
    expect(ask('run', "await m.run('/bin/sh', ['-c', 'exit 4'], { quiet: true })")).toMatchObject({
      missing: false,
      status: 4,
    });
  });

  test('are quoted without colours and stack traces', () => {
    expect(ask('run', `m.tail('one\\n\\u001b[31mtwo\\u001b[0m\\n    at file.js:1\\n\\nthree\\n', 2)`)).toBe(
      'two\nthree',
    );
  });
});

describe('two installs in one clone', () => {
  const work = `const { withLock } = await import('./scripts/launch/lock.mjs');
    await withLock(async () => { console.log('in'); await new Promise((go) => setTimeout(go, 400)); console.log('out'); }, (words) => console.log(words));`;
  const start = () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', work], { cwd: bare });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += `${Date.now()} ${chunk}`;
    });
    return new Promise<string>((resolve) => child.on('close', () => resolve(output)));
  };

  test('take turns', async () => {
    const outputs = await Promise.all([start(), start()]);
    const [first, second] = outputs.sort().map((output) => output.split('\n').filter(Boolean));
    expect(outputs.filter((output) => output.includes('Waiting for it'))).toHaveLength(1);
    const time = (lines: string[] | undefined, word: string) =>
      Number(lines?.find((line) => line.endsWith(word))?.split(' ')[0]);
    const intervals = [first, second]
      .map((lines) => [time(lines, 'in'), time(lines, 'out')] as const)
      .sort(([a], [b]) => a - b);
    expect(intervals[1]?.[0]).toBeGreaterThanOrEqual(intervals[0]?.[1] ?? Number.POSITIVE_INFINITY);
  });

  test('do not wait for one that died', () => {
    const code = `import { mkdirSync, writeFileSync } from 'node:fs'; const { LOCK } = await import('./scripts/launch/paths.mjs');
      mkdirSync(LOCK); writeFileSync(LOCK + '/pid', '4194304'); ${work}`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: bare,
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(stdout).toBe('in\nout\n');
  });
});
