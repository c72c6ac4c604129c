import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, createClient } from '../../../src/contract/client.ts';
import { type Driver, drivers } from '../../contract/drivers.ts';
import { consultation, PASSPHRASE } from './support.ts';

// The same notebook in every host, over the bridge the window has.
describe.each(Object.entries(drivers))('%s', (_, start) => {
  const folder = mkdtempSync(join(tmpdir(), 'vignette-hosts-notebook-'));
  let driver: Driver;
  let call: Client;

  beforeAll(async () => {
    process.env['VIGNETTE_NOTEBOOK'] = folder;
    driver = await start();
    call = createClient(driver.bridge);
  }, 60_000);
  afterAll(async () => {
    await driver?.close();
    delete process.env['VIGNETTE_NOTEBOOK'];
    rmSync(folder, { recursive: true, force: true });
  });

  test('keeps nothing until it is made, and then all of it until it is deleted', async () => {
    expect(await call('notebook:status', {})).toMatchObject({ ok: { state: 'none', copies: [] } });
    expect(await call('notebook:clients', {})).toEqual({ error: { code: 'notebook-locked' } });
    expect(await call('notebook:create', { passphrase: 'too short' })).toEqual({ error: { code: 'bad-input' } });
    expect(await call('notebook:create', { passphrase: PASSPHRASE })).toMatchObject({ ok: { state: 'open' } });
    const client = await call('notebook:save-client', { codeName: ' Heron ' });
    expect(client).toMatchObject({ ok: { codeName: 'Heron' } });
    const id = 'ok' in client ? client.ok.id : 0;
    expect(await call('notebook:save-consultation', consultation(id))).toMatchObject({ ok: { codeName: 'Heron' } });
    expect(await call('notebook:lock', {})).toMatchObject({ ok: { state: 'locked', copies: ['last-good'] } });
    expect(await call('notebook:search', { words: 'sleep' })).toEqual({ error: { code: 'notebook-locked' } });
    expect(await call('notebook:unlock', { passphrase: 'not this one' })).toEqual({
      error: { code: 'notebook-wrong-passphrase' },
    });
    expect(await call('notebook:unlock', { passphrase: PASSPHRASE })).toMatchObject({ ok: { state: 'open' } });
    expect(await call('notebook:search', { words: 'sleep' })).toMatchObject({ ok: [{ codeName: 'Heron' }] });
    expect(await call('notebook:export', { format: 'encrypted' })).toMatchObject({ ok: { saved: true } });
    for (const content of driver.saved().values()) expect(content).not.toContain('Heron');
    expect(await call('notebook:verify', {})).toMatchObject({ ok: { sound: true, clients: 1, consultations: 1 } });
    expect(await call('notebook:delete', { what: 'notebook', understood: true })).toEqual({ ok: { verified: true } });
    expect(await call('notebook:status', {})).toMatchObject({ ok: { state: 'none', copies: [] } });
  });
});
