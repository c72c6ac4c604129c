import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findChromium } from '../../main/chromium/find.ts';
import { takeOnlyInstance } from '../../main/chromium/instance.ts';
import { forgetLostProfiles } from '../../main/chromium/profile.ts';

const folder = mkdtempSync(join(tmpdir(), 'vignette-find-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const program = join(folder, 'google-chrome');
writeFileSync(program, '#!/bin/sh\n');
chmodSync(program, 0o755);
const paper = join(folder, 'paper');
writeFileSync(paper, '');

test.each([
  ['the named one first', { VIGNETTE_CHROMIUM: program, PATH: '/usr/bin' }, 'linux', program],
  ['no other where the named one is no program', { VIGNETTE_CHROMIUM: paper }, 'linux', undefined],
  ['none on a bare Windows', {}, 'win32', undefined],
] as const)('finds %s', (_, env, platform, expected) => {
  expect(findChromium(env, platform)).toBe(expected);
});

test('profiles of killed windows are thrown away, others are not', async () => {
  const profiles = mkdtempSync(join(folder, 'profiles-'));
  const names = [`vignette-profile-4194304-a`, `vignette-profile-${process.pid}-b`, 'vignette-saved-c', 'else'];
  for (const name of names) mkdirSync(join(profiles, name));
  await forgetLostProfiles(profiles);
  expect(readdirSync(profiles).sort()).toEqual(names.slice(1).sort());
});

test('one window a person: a second is refused until the first is gone, and a dead owner does not count', () => {
  const lock = join(folder, 'lock');
  const first = takeOnlyInstance(lock);
  expect(first).toBeDefined();
  expect(takeOnlyInstance(lock)).toBeUndefined();
  first?.release();
  const second = takeOnlyInstance(lock);
  expect(second).toBeDefined();
  writeFileSync(join(lock, 'pid'), '4194304'); // above Linux's highest process number
  expect(takeOnlyInstance(lock)).toBeDefined();
});
