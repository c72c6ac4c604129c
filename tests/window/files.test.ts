import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/chromium.ts';
import { checked, currentRow, editorText, fresh, start } from './app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

/** Drops a file on the window as a person does. */
const drop = async (name: string, content: string): Promise<void> => {
  const data = await app.page.evaluateHandle(
    ([fileName, words]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], fileName));
      return transfer;
    },
    [name, content] as const,
  );
  await app.page.locator('.sheet').dispatchEvent('drop', { dataTransfer: data });
};

describe('files', () => {
  it('a sample case is two presses away', async () => {
    const { page } = app;
    await fresh(page);
    await page.getByRole('button', { name: 'Try a sample case' }).click();
    await page.getByRole('dialog').getByText('Names, ages, places').click();
    await checked(page);
    expect((await editorText(page)).length).toBeGreaterThan(100);
  });

  it('a dropped text is opened, and undo brings back what was there', async () => {
    const { page } = app;
    await fresh(page);
    await page.keyboard.type('Something of mine.');
    await drop('case.txt', 'My client Okafor\r\nlives in Flagstaff.');
    await page.getByText('Okafor').first().waitFor();
    expect(await editorText(page)).toBe('My client Okafor\nlives in Flagstaff.');
    await page.keyboard.press('Control+z');
    expect(await editorText(page)).toBe('Something of mine.');
  });

  it('a file that can’t be opened is told, and nothing is lost', async () => {
    const { page } = app;
    await fresh(page);
    await page.keyboard.type('Something of mine.');
    await drop('case.exe', 'MZ');
    await page.locator('.notice-warn').waitFor();
    expect(await editorText(page)).toBe('Something of mine.');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('the safe text is saved by the host, without the originals', async () => {
    const { page } = app;
    await fresh(page);
    await drop('case.txt', 'My client Okafor lives in Flagstaff.');
    await page.getByText('Okafor').first().waitFor();
    await checked(page);
    await page.keyboard.press('Control+2');
    await currentRow(page).waitFor();
    for (let n = 0; n < 20 && (await page.locator('.row.must, .row.open').count()) > 0; n++)
      await page.keyboard.press('Enter');
    await page.keyboard.press('Control+5');
    await checked(page);
    await page.getByRole('button', { name: 'Save as Markdown' }).click();
    await page.getByText('Saved. It is here').waitFor();
    const [name] = readdirSync(app.folder);
    expect(name).toMatch(/\.md$/);
    const saved = readFileSync(join(app.folder, name ?? ''), 'utf8');
    expect(saved).toContain('client');
    expect(saved).not.toMatch(/Okafor|Flagstaff/);
  });
});
