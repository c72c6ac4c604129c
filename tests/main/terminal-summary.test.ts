import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

// End to end: the built program, as `npm run vignette` starts it.
const CLI = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vignette-summary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const summary = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'summary', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const CASE =
  'Maya Quillon is a 34-year-old teacher who was referred on March 3rd. She has panic attacks since a move. ' +
  'We tried grounding, and she claims that it made things worse. She has a loyal friend. How would you pace exposure?';

/** No stack trace, and none of the words that were hidden. */
const expectCalm = (stderr: string) => expect(stderr).not.toMatch(/\n\s+at |node:|Error:|Quillon|Maya|March 3rd/);

describe('summary', () => {
  test('prints a consult post as Markdown, and what to look over apart from it', () => {
    const { status, stdout, stderr } = summary([], CASE);
    expect(stdout).toMatch(/^# Consult question\n\n## Context\n/);
    expect(stdout).toContain('## Question\n\nHow would you pace exposure?');
    for (const word of ['Maya', 'Quillon', '34', 'March 3rd']) expect(stdout).not.toContain(word);
    expect(stderr).toContain('"Reports", "says"');
    expect(stderr).toContain('not guaranteed');
    expectCalm(stderr);
    expect(status).toBe(0);
  });

  test('as plain text, from a file', () => {
    const { status, stdout } = summary([file('case.txt', CASE), '--format', 'txt']);
    expect(stdout).toMatch(/^Consult question\n\nContext: /);
    expect(status).toBe(0);
  });

  test('as JSON, by another template: parts, notes, tone, leaks and the tray', () => {
    const { stdout } = summary(
      ['--format', 'json', '--audience', 'supervisor', '--template', 'supervision-short'],
      `Hi all. ${CASE}`,
    );
    const output = JSON.parse(stdout);
    expect(output).toMatchObject({ template: 'supervision-short', tray: ['Hi all.'] });
    expect(output.parts.at(-1)).toEqual({ title: 'Ethics and risk', text: 'None identified in this note.' });
    expect(output.text.slice(output.tone[0].start, output.tone[0].end)).toMatch(/^claims that/);
    expect(stdout).not.toMatch(/quillon|maya/i);
  });

  test('by a template of their own', () => {
    const mine = file(
      'mine.yaml',
      'id: mine\ntitle: Mine\naudiences: [public-group]\nheading: My own form\nparts:\n  - { title: All, from: [question] }\n',
    );
    const { stdout, stderr } = summary(['--template', mine], CASE);
    expect(stdout).toBe('# My own form\n\n## All\n\nHow would you pace exposure?\n');
    expect(stderr).toContain('no place for "Context"');
  });

  test('a private word repeats nothing of the post', () => {
    const { status, stdout } = summary(['--template', 'colleague-word'], CASE);
    expect(stdout).toContain('a name');
    expect(stdout).not.toMatch(/Quillon|Maya|34|March/);
    expect(status).toBe(0);
  });

  test('a handout is made of an invented sample, never of a text that was handed in', () => {
    const ours = ['--audience', 'teaching', '--template', 'teaching-handout'];
    const { status, stdout } = summary([...ours, '--sample', 'teaching-late-garden']);
    expect(stdout).toMatch(/## Before[\s\S]*## After[\s\S]*\| What was written \|[\s\S]*## For discussion/);
    expect(status).toBe(0);
    const refused = summary(ours, CASE);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('invented samples only');
  });

  test.each([
    ['an unknown template', ['--template', 'nope'], /There is no such template; ours are consult-post/],
    ['a template for somebody else', ['--template', 'supervision-note'], /That template is for supervisor/],
    ['an unknown format', ['--format', 'pdf'], /Unknown format/],
    ['a broken template', ['--template', 'BROKEN'], /In this template, at heading/],
    ['a template that is not there', ['--template', 'missing.yaml'], /That file does not exist/],
    ['many at once', ['--jsonl'], /one text at a time/],
  ])('says what is wrong: %s', (_, args, words) => {
    const broken = file('broken.yaml', 'id: mine\ntitle: Mine\naudiences: [supervisor]\nparts: []\n');
    const { status, stdout, stderr } = summary(
      args.map((arg) => (arg === 'BROKEN' ? broken : arg)),
      CASE,
    );
    expect(stderr).toMatch(words);
    expectCalm(stderr);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test('an empty text is no case', () => {
    expect(summary([], '  \n')).toMatchObject({ status: 1, stdout: '' });
  });
});
