import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/chromium.ts';
import { checked, clipboard, currentRow, fresh, paste, startBent } from './app.ts';

const TEXT = 'My client Okafor lives in Flagstaff. Okafor’s sister is Ngozi Adeyemi.';

let bend: (json: string) => string | Promise<string> = (json) => json;
let app: OpenApp;
beforeAll(async () => {
  app = await startBent((channel, json) => (/^case:(?:review|decide)$/.test(channel) ? bend(json) : json));
});
afterAll(() => app.close());

const begin = async (text: string): Promise<OpenApp['page']> => {
  bend = (json) => json;
  await fresh(app.page);
  await paste(app.page, text);
  return app.page;
};

const acceptAll = async (): Promise<void> => {
  const { page } = app;
  await page.keyboard.press('Control+2');
  await currentRow(page).waitFor();
  for (let n = 0; n < 50 && (await page.locator('.row.must, .row.open').count()) > 0; n++)
    await page.keyboard.press('Enter');
  await checked(page);
};

const lockText = async (): Promise<string> => (await app.page.locator('.lock').textContent()) ?? '';
const copyIsOff = (): Promise<boolean> => app.page.getByRole('button', { name: 'Copy the text' }).isDisabled();

describe('sharing is locked', () => {
  it('while there is no case', async () => {
    bend = (json) => json;
    await fresh(app.page);
    await app.page.keyboard.press('Control+5');
    expect(await lockText()).toContain('There is no case yet');
    expect(await copyIsOff()).toBe(true);
    await app.page.getByRole('button', { name: 'Write or paste one' }).click();
    await app.page.locator('.case').waitFor();
  });

  it('while a direct identifier is undecided, and leads to it', async () => {
    const page = await begin(TEXT);
    await page.keyboard.press('Control+5');
    expect(await lockText()).toMatch(/direct identifiers? (is|are) undecided.*Okafor/);
    expect(await copyIsOff()).toBe(true);
    await page.keyboard.press('Control+Shift+C');
    expect(await page.getByText('Copied.').count()).toBe(0);
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await currentRow(page).waitFor();
    expect(await currentRow(page).getAttribute('aria-label')).toContain('must be decided');
    await acceptAll();
    await page.keyboard.press('Control+5');
    expect(await page.locator('.lock').count()).toBe(0);
    expect(await copyIsOff()).toBe(false);
  });

  it('while something could not be checked, until that is noted', async () => {
    const page = await begin(TEXT);
    await acceptAll();
    bend = (json) => {
      const reply = JSON.parse(json) as { ok: { warnings: unknown[] } };
      reply.ok.warnings.push({
        code: 'detector-failed',
        rule: 'dates',
        message: 'The check for dates could not run on this text.',
      });
      return JSON.stringify(reply);
    };
    await page.keyboard.press('Control+1');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ');
    await checked(page);
    await page.keyboard.press('Control+5');
    await page.getByText('The check for dates could not run').waitFor();
    expect(await copyIsOff()).toBe(true);
    await page.getByRole('button', { name: 'I will read it with extra care' }).click();
    expect(await copyIsOff()).toBe(false);
  });

  it('while own words let another name through, until that is settled', async () => {
    const page = await begin(TEXT);
    await acceptAll();
    await page.locator('.row-button', { hasText: 'Flagstaff' }).click();
    await page.keyboard.press('e');
    await page.keyboard.type('the town of the Adeyemi clan');
    await page.keyboard.press('Enter');
    await checked(page);
    await page.keyboard.press('Control+5');
    await page.locator('.leak').waitFor();
    expect(await lockText()).toContain('Adeyemi');
    expect(await copyIsOff()).toBe(true);
    await page.keyboard.press('Control+z');
    await checked(page);
    expect(await page.locator('.leak').count()).toBe(0);
    expect(await copyIsOff()).toBe(false);
  });

  it('while the check fails, and a second try opens it', async () => {
    const page = await begin(TEXT);
    await acceptAll();
    bend = () => JSON.stringify({ error: { code: 'engine-failed' } });
    await page.keyboard.press('n');
    await page.keyboard.press('Control+5');
    await page.getByText('The text could not be checked').waitFor();
    expect(await copyIsOff()).toBe(true);
    bend = (json) => json;
    await page.getByRole('button', { name: 'Try again' }).click();
    await checked(page);
    expect(await copyIsOff()).toBe(false);
  });

  it('while it is being checked, and says so', async () => {
    const page = await begin(TEXT);
    await acceptAll();
    let answer = (): void => {};
    bend = (json) =>
      new Promise((resolve) => {
        answer = () => resolve(json);
      });
    await page.keyboard.press('1');
    await page.keyboard.press('Control+5');
    await page.locator('.lock-wait', { hasText: 'still being read' }).waitFor();
    expect(await copyIsOff()).toBe(true);
    bend = (json) => json;
    answer();
    await checked(page);
    expect(await copyIsOff()).toBe(false);
  });

  it('when the app behind the window is gone, and the text stays and can be copied', async () => {
    const page = await begin(TEXT);
    bend = () => Promise.reject(new Error('gone'));
    await page.keyboard.type(' More.');
    await page.getByText('The app behind this window has closed').first().waitFor();
    expect(await page.locator('.cm-content').textContent()).toContain('More.');
    await page.getByRole('button', { name: 'Copy the case' }).click();
    await page.locator('.work', { hasText: 'Copied.' }).waitFor();
    expect(await clipboard(app)).toBe(`${TEXT} More.`);
    await page.keyboard.press('Control+5');
    expect(await copyIsOff()).toBe(true);
  });
});
