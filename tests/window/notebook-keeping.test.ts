import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/chromium.ts';
import { checked, fresh, start } from './app.ts';

const FIRST = 'plum window gravel tuesday';
const SECOND = 'walnut kettle harbour friday';

let app: OpenApp;
beforeAll(async () => {
  app = await start();
  const { page } = app;
  await fresh(page);
  await page.keyboard.press('Control+6');
  await page.getByLabel('New passphrase').fill(FIRST);
  await page.getByLabel('The same once more').fill(FIRST);
  await press('Make the notebook');
  await page.getByLabel('A new code name').fill('Heron');
  await press('Add');
  await page.getByRole('heading', { name: 'Texts about Heron' }).waitFor();
});
afterAll(() => app.close());

const press = (name: string) => app.page.getByRole('button', { name, exact: true }).click();
const part = (name: string) => app.page.getByRole('radio', { name, exact: true }).click({ force: true });
const saved = (ending: string): string => {
  const name = readdirSync(app.folder).find((one) => one.endsWith(ending));
  if (!name) throw new Error(`No ${ending} was saved.`);
  return join(app.folder, name);
};

describe('what keeps the notebook', () => {
  it('knows the author: their name and clinic are hidden in every case', async () => {
    const { page } = app;
    await part('About you');
    await page.getByLabel('Your name').fill('Wren Aldous');
    await page.getByLabel('Your clinic or practice').fill('Quiet Harbor');
    await press('Save');
    await page.getByText('Kept in the notebook.').waitFor();
    await page.keyboard.press('Control+1');
    await page.locator('.cm-content').focus();
    await page.keyboard.insertText('We met at quiet harbor, and Wren Aldous took notes.');
    await checked(page);
    await page.keyboard.press('Control+2');
    for (const words of ['quiet harbor', 'Wren Aldous'])
      await page.locator('.row.must .row-label', { hasText: words }).waitFor();
    await page.keyboard.press('Control+6');
  });

  it('is checked page by page', async () => {
    const { page } = app;
    await part('Passphrase and copies');
    await press('Check the notebook');
    await page.getByText('Sound: 1 client, 0 texts, every page read.').waitFor();
  });

  it('is saved as a copy that tells nothing, and readable only when asked twice', async () => {
    const { page } = app;
    await press('Save an encrypted copy');
    await expect.poll(() => readdirSync(app.folder).filter((name) => name.endsWith('.vignette')).length).toBe(1);
    expect(readFileSync(saved('.vignette'), 'latin1')).not.toMatch(/Heron|Aldous|SQLite format/);
    await press('Save everything as readable text');
    await page.getByText('Anybody who finds this file can read all of it').waitFor();
    await press('Better not');
    expect(readdirSync(app.folder).length).toBe(1);
    await press('Save everything as readable text');
    await press('Save it readable');
    await expect.poll(() => readdirSync(app.folder).filter((name) => name.endsWith('.json')).length).toBe(1);
    expect(readFileSync(saved('.json'), 'utf8')).toMatch(/Heron[\s\S]*Aldous|Aldous[\s\S]*Heron/);
  });

  it('takes a new passphrase, and no more the old one', async () => {
    const { page } = app;
    await page.locator('summary', { hasText: 'Change the passphrase' }).click();
    const change = async (now: string) => {
      await page.getByLabel('The passphrase it has now').fill(now);
      await page.getByLabel('New passphrase').fill(SECOND);
      await page.getByLabel('The same once more').fill(SECOND);
      await press('Change the passphrase');
    };
    await change('not this one at all');
    await page.getByText('That is not the passphrase.').first().waitFor();
    await change(FIRST);
    await page.getByText('From now on the new passphrase opens it.').waitFor();
    await page.keyboard.press('Control+Shift+L');
    await page.getByRole('heading', { name: 'The notebook is locked' }).waitFor();
    const unlock = async (passphrase: string) => {
      await page.getByLabel('Passphrase', { exact: true }).first().fill(passphrase);
      await press('Unlock');
    };
    await unlock(FIRST);
    await page.getByText('That is not the passphrase.').first().waitFor();
    await unlock(SECOND);
    await page.getByRole('heading', { name: 'Clients' }).waitFor();
  });

  it('is deleted as a whole after one more question, and an exported copy brings it back', async () => {
    const { page } = app;
    await part('Passphrase and copies');
    await press('Delete the whole notebook');
    await press('Keep it');
    await press('Delete the whole notebook');
    await press('Yes, delete for good');
    await page.getByRole('heading', { name: 'Make a notebook' }).waitFor();
    await page.locator('summary', { hasText: 'Bring back a copy' }).click();
    await page.locator('input[type="file"]').setInputFiles(saved('.vignette'));
    await page.getByLabel('Passphrase', { exact: true }).fill(FIRST);
    await press('Bring it back');
    await page.getByText('The copy is back.').waitFor();
    const clients = page.getByRole('heading', { name: 'Clients' });
    const locked = page.getByRole('heading', { name: 'The notebook is locked' });
    await clients.or(locked).waitFor();
    if (await locked.isVisible()) {
      await page.getByLabel('Passphrase', { exact: true }).first().fill(FIRST);
      await press('Unlock');
    }
    await page
      .getByRole('button', { name: /^Heron/ })
      .first()
      .waitFor();
  });
});
