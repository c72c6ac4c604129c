import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/chromium.ts';
import { checked, clipboard, corpusCase, currentRow, expectAccessible, fresh, paste, start } from './app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

/** Is anything wider than the window? */
const sideways = (): Promise<boolean> =>
  app.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.each([
  ['200 % zoom of 1280 by 800', { width: 640, height: 400 }, '1'],
  ['the largest text at 1024 by 640', { width: 1024, height: 640 }, '3'],
])('at %s', (_what, size, text) => {
  it('the whole job is done, nothing runs off sideways, and axe finds nothing', async () => {
    const { page } = app;
    await page.setViewportSize(size);
    await fresh(page);
    await page.evaluate((chosen) => localStorage.setItem('vignette.settings', JSON.stringify({ text: chosen })), text);
    await page.reload();
    await page.locator('.cm-content').waitFor();
    await checked(page);
    expect(await sideways(), 'empty case').toBe(false);
    await paste(page, corpusCase('d010').text);
    expect(await sideways(), 'case').toBe(false);
    await page.getByRole('button', { name: 'Go on to review' }).click();
    await currentRow(page).waitFor();
    expect(await sideways(), 'review').toBe(false);
    await expectAccessible(page, 'review');
    for (let n = 0; n < 60 && (await page.locator('.row.must, .row.open').count()) > 0; n++) {
      await page.locator('.card').getByRole('button', { name: 'Use it' }).click();
    }
    await page.getByRole('button', { name: 'Go on to consult' }).click();
    await page.locator('.draft-field').first().waitFor();
    expect(await sideways(), 'consult').toBe(false);
    await expectAccessible(page, 'consult');
    await page.getByRole('button', { name: 'Go on to pause' }).click();
    expect(await sideways(), 'pause').toBe(false);
    await expectAccessible(page, 'pause');
    await page.getByRole('button', { name: 'Go on to share' }).click();
    await checked(page);
    expect(await sideways(), 'share').toBe(false);
    await expectAccessible(page, 'share');
    const meant = page.getByRole('button', { name: 'They mean something else here' });
    for (let n = 0; n < 20 && (await meant.count()) > 0; n++) await meant.first().click();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.getByText('Copied.').waitFor();
    expect((await clipboard(app)).length).toBeGreaterThan(100);
  });
});
