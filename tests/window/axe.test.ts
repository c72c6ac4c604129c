import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/chromium.ts';
import { checked, corpusCase, expectAccessible, fresh, paste, start } from './app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

describe.each(['light', 'dark', 'contrast'])('in %s', (theme) => {
  it('axe finds nothing on any screen', async () => {
    const { page } = app;
    await fresh(page);
    await page.evaluate((name) => localStorage.setItem('vignette.settings', JSON.stringify({ theme: name })), theme);
    await page.reload();
    await page.locator('.cm-content').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    await expectAccessible(page, 'empty case');
    await page.keyboard.press('Control+2');
    await expectAccessible(page, 'empty review');
    await page.keyboard.press('Control+3');
    await expectAccessible(page, 'empty share');
    await page.keyboard.press('Control+1');

    await paste(page, corpusCase('d045').text);
    await expectAccessible(page, 'case');
    await page.keyboard.press('Control+2');
    await page.locator('.card').waitFor();
    await expectAccessible(page, 'review');
    await page.keyboard.press('Enter');
    await page.keyboard.press('n');
    await page.keyboard.press('d');
    await page.keyboard.press('k');
    await checked(page);
    await expectAccessible(page, 'review with decisions');
    await page.keyboard.press('x');
    await expectAccessible(page, 'reason to keep');
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await expectAccessible(page, 'own words');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+3');
    await page.locator('.lock').waitFor();
    await expectAccessible(page, 'locked share');

    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+,');
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'settings');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Is this offline?' }).click();
    await page.getByText('Vignette 0').waitFor();
    await expectAccessible(page, 'offline');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All actions' }).click();
    await page.getByRole('menu').waitFor();
    await expectAccessible(page, 'menu');
    await page.keyboard.press('Escape');
  });
});
