import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFile, replaceFile } from '../../main/documents/whole-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vignette-files-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});
const contents = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test('a file is written whole, and nothing else is left', async () => {
  await replaceFile(join(folder, 'a.txt'), bytes('one'));
  await replaceFile(join(folder, 'a.txt'), bytes('two'));
  expect(contents()).toEqual({ 'a.txt': 'two' });
});

test('a folder nobody was asked about never loses a file', async () => {
  writeFileSync(join(folder, 'a.txt'), 'theirs');
  expect(await addFile(folder, 'a.txt', bytes('one'))).toBe(join(folder, 'a (2).txt'));
  expect(await addFile(folder, 'a.txt', bytes('two'))).toBe(join(folder, 'a (3).txt'));
  expect(contents()).toEqual({ 'a.txt': 'theirs', 'a (2).txt': 'one', 'a (3).txt': 'two' });
});

test('a text that cannot take its place leaves what was there, and no crumbs', async () => {
  mkdirSync(join(folder, 'a.txt'));
  await expect(replaceFile(join(folder, 'a.txt'), bytes('one'))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a folder that is not there is an error', async () => {
  await expect(addFile(join(folder, 'none'), 'a.txt', bytes('one'))).rejects.toThrow();
});
