import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/chromium.ts';
import { editorText, fresh, start } from './app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

/** Drops one of the stored real files on the window as a person does. */
const drop = async (name: string): Promise<void> => {
  const base64 = readFileSync(new URL(`../support/documents/${name}`, import.meta.url)).toString('base64');
  const data = await app.page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], fileName));
      return transfer;
    },
    [name, base64] as const,
  );
  await app.page.locator('.sheet').dispatchEvent('drop', { dataTransfer: data });
};

describe('real files, dropped', () => {
  it.each([
    ['session.md', 'Her sister Ngozi', 0],
    ['session.docx', 'Her sister Ngozi', 0],
    ['session.pdf', 'Her sister Ngozi', 1],
    ['everything.docx', 'by chance.', 6],
    ['columns.pdf', 'Alpha. Her consultation', 1],
  ])('%s is opened, and what was not read is told', async (name, words, notes) => {
    const { page } = app;
    await fresh(page);
    await drop(name);
    await page.getByText(words).first().waitFor();
    expect(await page.locator('.notice p').count()).toBe(notes);
  });

  it.each(['scan.pdf', 'locked.pdf', 'plain.doc', 'plain.odt'])('%s is told, and nothing is lost', async (name) => {
    const { page } = app;
    await fresh(page);
    await page.keyboard.type('Something of mine.');
    await drop(name);
    await page.locator('.notice-warn').waitFor();
    expect(String(await page.locator('.notice-warn p').textContent()).length).toBeGreaterThan(30);
    expect(await editorText(page)).toBe('Something of mine.');
  });
});
