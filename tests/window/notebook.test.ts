import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/chromium.ts';
import { checked, expectAccessible, fresh, paste, standings, start } from './app.ts';

// Invented, and short: what is tested is the way of a text into the notebook and back.
const FIRST =
  'My client Zorblatt is a 34-year-old lighthouse keeper with a rare sleep disorder. She came late again and spoke of the kettle.';
const SECOND = 'My client Zorblatt, a 34-year-old mother of triplets, wept about the garden.';
const PASSPHRASE = 'plum window gravel tuesday';

let app: OpenApp;
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

const press = (name: string) => app.page.getByRole('button', { name, exact: true }).click();
const place = async (key: string): Promise<void> => {
  await app.page.keyboard.press(key);
};

const unlock = async (passphrase: string): Promise<void> => {
  await app.page.getByLabel('Passphrase', { exact: true }).first().fill(passphrase);
  await press('Unlock');
};

const about = async (name: string): Promise<void> => {
  await app.page.locator('.nb-choice').click();
  await app.page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) }).click();
  await checked(app.page);
};

const newCase = async (page: Page, text: string): Promise<void> => {
  await place('Control+1');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await paste(page, text);
};

/** Hides what points to one person; what only narrows the circle stays as it is. */
const keepDetails = async (page: Page): Promise<void> => {
  await place('Control+2');
  await page.locator('.card').waitFor();
  for (let n = 0; n < 40 && (await page.locator('.row.must, .row.open').count()) > 0; n++) {
    const must = (await page.locator('.row.must .row-button[aria-current]').count()) > 0;
    if (!must) await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    await checked(page);
  }
};

/** The warning goes with the client it is about, and comes back with them. */
const withAndWithout = async (page: Page): Promise<void> => {
  await place('Control+1');
  await about('No client chosen');
  await place('Control+2');
  await page.locator('.mosaic').waitFor({ state: 'detached' });
  await place('Control+1');
  await about('Heron');
};

const reload = async (page: Page): Promise<void> => {
  await page.reload();
  await page.locator('.cm-content').waitFor();
  await checked(page);
};

describe('the notebook', () => {
  it('explains itself in three sentences, and is made with a passphrase said twice', async () => {
    const { page } = app;
    await fresh(page);
    await place('Control+6');
    await page.getByRole('heading', { name: 'Make a notebook' }).waitFor();
    expect(await page.locator('.nb-lead p').count()).toBe(3);
    expect(await page.locator('.nb-lead').textContent()).toMatch(/optional.*forget it, what is inside is lost/s);
    const make = page.getByRole('button', { name: 'Make the notebook' });
    expect(await make.isDisabled()).toBe(true);
    await page.getByLabel('New passphrase').fill('teapot');
    await page.getByText('4 more characters, at least.').waitFor();
    await page.getByLabel('New passphrase').fill(PASSPHRASE);
    await page.getByLabel('The same once more').fill('plum');
    await page.getByText('The two are not the same yet.').waitFor();
    expect(await make.isDisabled()).toBe(true);
    await page.getByLabel('The same once more').fill(PASSPHRASE);
    await make.click();
    await page.getByRole('heading', { name: 'Clients' }).waitFor();
  });

  it('keeps what was shared about a client, and finds it by a word', async () => {
    const { page } = app;
    await page.getByLabel('A new code name').fill('Heron');
    await press('Add');
    await page.getByRole('heading', { name: 'Texts about Heron' }).waitFor();

    await newCase(page, FIRST);
    await about('Heron');
    await keepDetails(page);
    await place('Control+5');
    await press('Keep in the notebook');
    await page.locator('.nb-keep').getByText('Kept, about Heron.').waitFor();
    expect(await page.getByRole('button', { name: 'Keep in the notebook' }).count(), 'not twice').toBe(0);

    await place('Control+6');
    await page.getByLabel('Search the texts').fill('kett');
    await page.locator('.nb-piece mark').first().waitFor();
    expect(await page.locator('.nb-piece mark').first().textContent()).toBe('kettle');
    await page.locator('.nb-text-line').click();
    await page.getByRole('heading', { name: 'Heron' }).waitFor();
    const kept = (await page.locator('.nb-page').allTextContents()).join('\n');
    expect(kept).toContain('kettle');
    expect(kept).not.toContain('Zorblatt');
    expect(await page.getByText('The original').count()).toBe(0);
  });

  it('says of a second text what both tell together', async () => {
    const { page } = app;
    await newCase(page, SECOND);
    await about('Heron');
    await keepDetails(page);
    await page.locator('.mosaic').waitFor();
    expect(await page.locator('.mosaic').textContent()).toMatch(/Another pseudonym does not help/);
    await withAndWithout(page);
    await place('Control+2');
    await page.locator('.mosaic').waitFor();
    await press('See that text');
    await page.locator('.nb-page').waitFor();
    expect(await page.locator('.nb-page').first().textContent()).toContain('kettle');
    await page.keyboard.press('Escape');
    await page.locator('.review').waitFor();
  });

  it('hides an own term in every case', async () => {
    const { page } = app;
    await newCase(page, 'We spoke of the gravel for a while.');
    await place('Control+2');
    expect((await standings(page)).map(({ words }) => words)).not.toContain('gravel');
    await place('Control+6');
    await page.getByRole('radio', { name: 'Own terms' }).click({ force: true });
    await page.getByLabel('Words to hide always').fill('gravel');
    await page.locator('[aria-labelledby="nb-hide"]').getByRole('button', { name: 'Add' }).click();
    await page.getByRole('button', { name: 'Remove “gravel”' }).waitFor();
    await place('Control+2');
    await page.locator('.row-label', { hasText: 'gravel' }).waitFor();
  });

  it('is gone from the window when locked, and says how long to wait after wrong passphrases', async () => {
    const { page } = app;
    await place('Control+Shift+L');
    await checked(page);
    await page.locator('.row-label', { hasText: 'gravel' }).waitFor({ state: 'detached' });
    await place('Control+1');
    expect(await page.locator('.nb-choice').count()).toBe(0);
    await place('Control+6');
    await page.getByRole('heading', { name: 'The notebook is locked' }).waitFor();
    expect(await page.content()).not.toMatch(/Heron|kettle/);
    for (let n = 0; n < 3; n++) {
      await unlock('not this one');
      await page.getByText('That is not the passphrase.').waitFor();
      await page.getByLabel('Passphrase', { exact: true }).first().and(page.locator(':not([disabled])')).waitFor();
    }
    await page.getByText(/the next try is in/).waitFor();
    await page.getByText(/It locks itself after/).waitFor();
    await unlock(PASSPHRASE);
    await page.getByRole('heading', { name: 'Clients' }).waitFor();
  });

  it('asks once more before a client is deleted, and then it is gone', async () => {
    const { page } = app;
    await page
      .getByRole('button', { name: /^Heron/ })
      .first()
      .click();
    await press('Delete this client for good');
    await page.getByText('Delete Heron and 1 text?').waitFor();
    await press('Keep it');
    await press('Delete this client for good');
    await press('Yes, delete for good');
    await page.getByText('nothing of it is left in the file').waitFor();
    await page.getByText('Nobody yet.').waitFor();
  });
});

describe.each(['light', 'dark', 'contrast'])('in %s', (theme) => {
  it('axe finds nothing in the notebook', async () => {
    const { page } = app;
    await page.evaluate((name) => localStorage.setItem('vignette.settings', JSON.stringify({ theme: name })), theme);
    await reload(page);
    await place('Control+6');
    await page.getByRole('heading', { name: 'Clients' }).waitFor();
    if ((await page.locator('.nb-client').count()) === 0) {
      await page.getByLabel('A new code name').fill('Quince');
      await press('Add');
    }
    await page.locator('.nb-client').first().waitFor();
    await expectAccessible(page, 'clients');
    for (const part of ['Own terms', 'About you', 'Passphrase and copies']) {
      await page.getByRole('radio', { name: part }).click({ force: true });
      for (const summary of await page.locator('.nb summary').all()) await summary.click();
      await expectAccessible(page, part);
    }
    await place('Control+1');
    await paste(page, FIRST);
    await about('Quince');
    await expectAccessible(page, 'case with a client');
    await keepDetails(page);
    await place('Control+5');
    await expectAccessible(page, 'share');
    if ((await page.getByRole('button', { name: 'Keep in the notebook' }).count()) > 0)
      await press('Keep in the notebook');
    await newCase(page, SECOND);
    await keepDetails(page);
    await page.locator('.mosaic').waitFor();
    await expectAccessible(page, 'mosaic');
    await place('Control+6');
    await page.getByRole('radio', { name: 'Clients and texts' }).click({ force: true });
    await page.locator('.nb-text-line').first().click();
    await page.locator('.nb-page').first().waitFor();
    await expectAccessible(page, 'a kept text');
    await press('Lock now');
    await page.getByRole('heading', { name: 'The notebook is locked' }).waitFor();
    await expectAccessible(page, 'locked');
    await unlock(PASSPHRASE);
    await page.getByRole('heading', { name: 'Clients' }).waitFor();
  });
});
