import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Watch } from '../../main/documents/read.ts';
import { failure } from '../../main/failure.ts';
import type { OpenApp } from '../support/chromium.ts';
import { checked, corpusCase, currentRow, editorText, fresh, paste, standings, startBent } from './app.ts';

const TEXT = 'My client Okafor lives in Flagstaff.';
const folder = mkdtempSync(join(tmpdir(), 'vignette-deaths-'));
const deaths = (count: number): void => writeFileSync(join(folder, 'left'), String(count));

/** A file that is never read to its end. */
const readForEver = (_file: unknown, { signal, onProgress }: Watch = {}): Promise<never> =>
  new Promise((_, reject) => {
    onProgress?.(0.4);
    signal?.addEventListener('abort', () => reject(failure('cancelled')));
  });

let app: OpenApp;
beforeAll(async () => {
  process.env['VIGNETTE_DEATHS'] = join(folder, 'left');
  app = await startBent((_channel, json) => json, {
    worker: 'tests/support/workers/wayward.ts',
    read: readForEver,
  });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => deaths(0));

const toEnd = async (): Promise<void> => {
  await app.page.keyboard.press('Control+1');
  await app.page.locator('.cm-content').focus();
  await app.page.keyboard.press('Control+End');
};
const marks = (): Promise<string[]> =>
  app.page
    .locator('.cm-content')
    .evaluate((content) =>
      [...content.querySelectorAll('.mark')].map((mark) => `${mark.className}: ${mark.textContent}`),
    );
const copyIsOff = (): Promise<boolean> => app.page.getByRole('button', { name: 'Copy the text' }).isDisabled();

describe('an engine that dies in the middle of a check', () => {
  it('is started anew, and nothing is lost', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, TEXT);
    await page.keyboard.press('Control+2');
    await currentRow(page).waitFor();
    await page.keyboard.press('d');
    await checked(page);
    const before = (await standings(page)).filter(({ standing }) => standing === 'dropped');
    expect(before.length).toBe(1);
    deaths(1);
    await toEnd();
    await page.keyboard.type(' She came late.');
    await checked(page);
    expect(await editorText(page)).toBe(`${TEXT} She came late.`);
    expect(await page.locator('.notice').count()).toBe(0);
    await page.keyboard.press('Control+2');
    expect((await standings(page)).filter(({ standing }) => standing === 'dropped')).toEqual(before);
  });

  it('and dies again is told of; the text stays locked until the next check', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, TEXT);
    deaths(2);
    await page.keyboard.type(' Twice.');
    await page.locator('.notice-warn', { hasText: 'Your text is still here' }).waitFor();
    expect(await editorText(page)).toBe(`${TEXT} Twice.`);
    await page.keyboard.press('Control+5');
    expect(await copyIsOff()).toBe(true);
    await page.getByRole('button', { name: 'Try again' }).click();
    await checked(page);
  });
});

describe('work that takes its time', () => {
  it('shows how far it is, is ended with Escape, and loses nothing', async () => {
    const { page } = app;
    await fresh(page);
    await page.keyboard.insertText(`${TEXT} She speaks slowly.`);
    const bar = page.locator('.work', { hasText: 'Checking the text' });
    await bar.waitFor();
    await page.waitForFunction(() => Number(document.querySelector<HTMLProgressElement>('.work progress')?.value) > 0);
    await page.keyboard.press('Escape');
    await page.getByText('You stopped the check').waitFor();
    expect(await page.locator('.case').count(), 'one is where one was').toBe(1);
    expect(await editorText(page)).toBe(`${TEXT} She speaks slowly.`);
    await page.keyboard.press('Control+5');
    expect(await copyIsOff()).toBe(true);
    await page.keyboard.press('Control+1');
    await page.getByRole('button', { name: 'Check it now' }).click();
    await bar.waitFor();
    await bar.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('You stopped the check').waitFor();
    await toEnd();
    for (let n = 0; n < ' slowly.'.length; n++) await page.keyboard.press('Backspace');
    await checked(page);
    expect(await page.locator('.work').count()).toBe(0);
  });

  it('does not keep anybody from typing, or from seeing it highlighted', async () => {
    const { page } = app;
    await fresh(page);
    await page.keyboard.insertText('She speaks slowly.');
    await page.locator('.work').waitFor();
    await page.keyboard.type(' Write to okafor@mail.org today.');
    await page.locator('.cm-content .mark', { hasText: 'okafor@mail.org' }).waitFor({ timeout: 10_000 });
    expect(await page.locator('.frame').getAttribute('data-state')).toBe('checking');
    expect(await editorText(page)).toBe('She speaks slowly. Write to okafor@mail.org today.');
    await page.getByRole('button', { name: 'Stop' }).click();
  });

  it('goes for files too', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, TEXT);
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['%PDF-'], 'large.pdf'));
      return transfer;
    });
    await page.locator('.sheet').dispatchEvent('drop', { dataTransfer: data });
    await page.locator('.work', { hasText: 'Reading the file' }).waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLProgressElement>('.work progress')?.value === 0.4);
    await page.keyboard.press('Escape');
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    expect(await page.locator('.work').count()).toBe(0);
    expect(await editorText(page)).toBe(TEXT);
  });
});

describe('after typing', () => {
  it('highlights are those of a text read afresh', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, corpusCase('d031').text);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Okafor’s son Kofi saw Dr Mensah on 3 May. ');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Call 555 0142');
    for (let n = 0; n < 4; n++) await page.keyboard.press('Backspace');
    await page.keyboard.type('0199, or Kofi’s school in Flagstaff.');
    await page.keyboard.press('Enter');
    await checked(page);
    const typed = { text: await editorText(page), marks: await marks() };
    await fresh(page);
    await paste(page, typed.text);
    expect(typed.marks.length).toBeGreaterThan(5);
    expect(await marks()).toEqual(typed.marks);
  });
});
