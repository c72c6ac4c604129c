import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

// End to end: the built program, as `npm run vignette` starts it.
const CLI = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vignette-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const vignette = (args: readonly string[], input: string | Uint8Array = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return { status, stdout, stderr };
};
const lines = (output: string): unknown[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const CASE = 'She is the only female firefighter in her county, and her e-mail is dana.quill@mail.example.';
const SECRET = 'Quillon';

/** No stack trace, no path of ours, and none of the words of the case. */
const expectCalm = (stderr: string) => {
  expect(stderr).not.toMatch(/\n\s+at |node:|\.js:\d|Error:/);
  expect(stderr).not.toContain(SECRET);
};

describe('safe', () => {
  test('prints the safe text, and tells what was replaced without the originals', () => {
    const { status, stdout, stderr } = vignette(['safe', '--audience', 'public-group'], CASE);
    expect(stdout).not.toContain('dana.quill');
    expect(stdout.endsWith('\n')).toBe(true);
    expect(stderr).toMatch(/^ {2}id +category +type +mentions +becomes\n {2}e1 /);
    expect(stderr).not.toContain('dana.quill');
    expect(status).toBe(0);
  });

  test('tells the originals on request', () => {
    const { stderr } = vignette(['safe', '--show-originals', '-'], CASE);
    expect(stderr).toContain('original');
    expect(stderr).toContain('dana.quill@mail.example');
  });

  test('reads a file, and the same as from standard input', () => {
    expect(vignette(['safe', file('case.txt', CASE)])).toEqual(vignette(['safe'], CASE));
  });

  test('leaves a text alone in which nothing was found, line ends and all, but for a byte order mark', () => {
    const text = 'We talked about sleep.\r\nIt went well. \u200f\u{1f642}\n';
    const { status, stdout, stderr } = vignette(['safe'], `\ufeff${text}`);
    expect({ status, stdout }).toEqual({ status: 0, stdout: text });
    expect(stderr).toContain('Nothing was found');
  });

  test('takes control characters and right-to-left marks', () => {
    const { status, stderr } = vignette(['safe'], `\u0007\u001b[31m ${CASE}\u202e\u0000`);
    expect(status).toBe(0);
    expect(stderr).not.toContain('\u001b');
  });
});

describe('find --jsonl', () => {
  test('writes one line a text, in order, with spans that fit', () => {
    const input = `${JSON.stringify({ id: 'a', text: CASE })}\n${JSON.stringify({ id: 7, text: '', audience: 'teaching', locale: 'en-GB' })}\n`;
    const { status, stdout, stderr } = vignette(['find', '--jsonl'], input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, second] = lines(stdout) as [{ id: string; spans: Record<string, unknown>[] }, unknown];
    expect(second).toEqual({ id: 7, spans: [] });
    expect(first.id).toBe('a');
    expect(first.spans.length).toBeGreaterThan(0);
    for (const span of first.spans) {
      expect(Object.keys(span)).toEqual(['start', 'end', 'category', 'type', 'entity', 'confidence', 'tier', 'rule']);
      expect(span.entity).toMatch(/^e\d+$/);
      expect(['flag', 'look']).toContain(span.tier);
      expect(span.confidence).toBeGreaterThan(0);
      expect(span.confidence).toBeLessThanOrEqual(1);
    }
    const surfaces = first.spans.map(({ start, end }) => CASE.slice(Number(start), Number(end)));
    expect(surfaces).toContain('dana.quill@mail.example');
  });

  test('reads a file, with CRLF, empty lines and lone surrogates', () => {
    const path = file(
      'batch.jsonl',
      `\r\n${JSON.stringify({ id: 'a', text: 'Hi.' })}\r\n\r\n{"id":"b","text":"\\ud83d Hi \\ude00"}\r\n`,
    );
    const { status, stdout, stderr } = vignette(['find', '--jsonl', path]);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '{"id":"a","spans":[]}\n{"id":"b","spans":[]}\n',
      stderr: '',
    });
  });

  test('takes an empty batch', () => {
    expect(vignette(['find', '--jsonl'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('safe --jsonl', () => {
  test('writes the safe text, leaks and warnings of each line', () => {
    const { status, stdout } = vignette(
      ['safe', '--jsonl'],
      JSON.stringify({ id: 'a', text: CASE, audience: 'supervisor' }),
    );
    const [line] = lines(stdout) as [{ safe: string }];
    expect(status).toBe(0);
    expect(Object.keys(line)).toEqual(['id', 'safe', 'leaks', 'warnings', 'crowd', 'triggers']);
    expect(line).toMatchObject({ id: 'a', leaks: [], warnings: [] });
    expect(line.safe).not.toContain('dana.quill');
  });

  test('says how many people still fit, fact by fact, and what belongs in private, without a word of the case', () => {
    const text =
      'My client Dana Quill, 52, a lighthouse keeper in Duluth, is suicidal and has a plan. She lives in a small town.';
    const { stdout } = vignette(['safe', '--jsonl'], JSON.stringify({ id: 'a', text }));
    const [{ crowd, triggers }] = lines(stdout) as [
      { crowd: Record<string, unknown>; triggers: { id: string; weight: string }[] },
    ];
    expect(crowd).toMatchObject({ mayBeOne: false, words: expect.stringContaining('people') });
    expect(Number(crowd['low'])).toBeLessThanOrEqual(Number(crowd['high']));
    expect((crowd['facts'] as { category: string }[]).map(({ category }) => category)).toEqual(
      expect.arrayContaining(['population', 'age']),
    );
    expect(triggers.map(({ id, weight }) => [id, weight])).toEqual([
      ['imminent-risk', 'stop'],
      ['small-world', 'advise'],
    ]);
    expect(JSON.stringify([crowd, triggers])).not.toMatch(/Dana|Quill|Duluth|lighthouse/i);

    const { stderr } = vignette(['safe', '--audience', 'private-group'], text);
    expect(stderr).toMatch(/How many people still fit: /);
    expect(stderr).toMatch(/Risk to life now: /);
  });

  test('tells the number of each line it cannot read and why, runs the others and ends with 1', () => {
    const good = (id: string) => JSON.stringify({ id, text: 'Hi.' });
    const bad: [line: string, why: string][] = [
      [`{"id":"b","text":"${SECRET}`, 'this is not JSON'],
      [`"${SECRET}"`, 'this is not an object with "id" and "text"'],
      [`{"text":"${SECRET}"}`, '"id" must be a string or a number'],
      [`{"id":"b","txt":"${SECRET}"}`, '"text" must be a string of at most 4,000,000 characters'],
      [
        `{"id":"b","text":"x","audience":"${SECRET}"}`,
        'unknown audience; it is one of public-group, private-group, supervisor, teaching',
      ],
      [`{"id":"b","text":"x","locale":"${SECRET}"}`, 'unknown locale; it is one of en-US'],
    ];
    const { status, stdout, stderr } = vignette(
      ['safe', '--jsonl'],
      [good('a'), '', ...bad.map(([line]) => line), good('c')].join('\n'),
    );
    expect(status).toBe(1);
    expect(lines(stdout)).toMatchObject([{ id: 'a' }, { id: 'c' }]);
    const told = stderr.split('\n').filter(Boolean);
    expect(told).toHaveLength(bad.length);
    for (const [n, [, why]] of bad.entries()) expect(told[n]).toContain(`line ${n + 3}: ${why}`);
    expectCalm(stderr);
  });
});

describe('what cannot be done is told in a sentence', () => {
  test.each([
    ['empty text', ['safe'], '', 'the input is empty'],
    ['only spaces', ['safe'], ' \r\n\t', 'the input is empty'],
    ['a missing file', ['safe', join(folder, SECRET)], '', 'That file does not exist.'],
    ['a folder', ['safe', folder], '', 'That is a folder'],
    ['bytes that are not UTF-8', ['safe'], new Uint8Array([0x5a, 0x6f, 0xeb]), 'not UTF-8'],
    ['UTF-16', ['safe'], new Uint8Array([0xff, 0xfe, 0x5a, 0]), 'not UTF-8'],
    ['a batch that is not UTF-8', ['find', '--jsonl'], new Uint8Array([0xff, 0xff]), 'not UTF-8'],
    ['too long a text', ['safe'], `${SECRET} `.repeat(600_000), 'too long'],
    ['an unknown audience', ['safe', '--audience', SECRET], CASE, 'Unknown audience; it is one of public-group'],
    ['an unknown locale', ['safe', '--locale', SECRET], CASE, 'Unknown locale; it is one of en-US'],
    ['an option without its value', ['safe', '--audience'], CASE, '--audience needs a value'],
    ['an unknown option', ['safe', '--post'], CASE, 'There is no option "--post"'],
    ['an unknown command', [SECRET], CASE, 'There is no such command'],
    ['two files', ['safe', 'a', 'b'], '', 'One file at a time'],
    ['find without --jsonl', ['find'], CASE, 'add --jsonl'],
  ])('%s', (_, args, input, words) => {
    const { status, stdout, stderr } = vignette(args, input);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
    expectCalm(stderr);
  });
});

describe('help', () => {
  test.each([[[]], [['help']], [['--help']], [['safe', '-h']]])('%j prints the commands', (args) => {
    const { status, stdout, stderr } = vignette(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('vignette find --jsonl');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  test('--version prints the version', () => expect(vignette(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/));
});

test('two megabytes of text pass', () => {
  const text = 'We talked about sleep and about her work. '.repeat(50_000);
  const { status, stdout } = vignette(['find', '--jsonl'], JSON.stringify({ id: 'long', text }));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\{"id":"long"/);
}, 120_000);
