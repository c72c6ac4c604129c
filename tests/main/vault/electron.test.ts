import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startDesktop } from '../../support/desktop.ts';
import type { double as Double } from '../../support/electron.ts';
import { PASSPHRASE } from './support.ts';

// The whole desktop app over Electron's double, with a notebook in a folder of its own and scrypt at its real price.
let electron: typeof Double;
const folder = mkdtempSync(join(tmpdir(), 'vignette-desktop-notebook-'));
const call = async (channel: string, input: object = {}) =>
  JSON.parse(String(await electron.call(channel, JSON.stringify(input))));
const state = async (): Promise<string> => (await call('notebook:status')).ok.state;

beforeAll(async () => {
  process.env['VIGNETTE_NOTEBOOK'] = folder;
  electron = await startDesktop();
});
afterAll(async () => {
  await call('notebook:lock');
  delete process.env['VIGNETTE_NOTEBOOK'];
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  electron.state.keychain = { backend: 'gnome_libsecret', available: true };
});

describe('the notebook of the desktop app', () => {
  test('is made with the keychain only where that is safe', async () => {
    for (const keychain of [
      ...(process.platform === 'linux' ? ['basic_text', 'unknown'] : []).map((backend) => ({
        backend,
        available: true,
      })),
      { backend: 'gnome_libsecret', available: false },
    ]) {
      electron.state.keychain = keychain;
      const code = (await call('notebook:create', { passphrase: PASSPHRASE, keychain: true })).error?.code;
      expect([keychain, code]).toEqual([keychain, 'notebook-no-keychain']);
      expect((await call('notebook:status')).ok).toMatchObject({ state: 'none', keychain: 'unavailable' });
    }
    electron.state.keychain = { backend: 'kwallet6', available: true };
    expect((await call('notebook:create', { passphrase: PASSPHRASE, keychain: true })).ok).toMatchObject({
      state: 'open',
      keychain: 'on',
    });
  });

  test.each(['lock-screen', 'suspend'] as const)('locks at %s, and opens by the keychain', async (event) => {
    await call('notebook:unlock');
    expect(await state()).toBe('open');
    electron.power(event);
    expect(await state()).toBe('locked');
    expect((await call('notebook:clients')).error.code).toBe('notebook-locked');
    await call('notebook:unlock');
    expect(await state()).toBe('open');
  });
});
