import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { createBackend } from '../../main/backend.ts';
import { findChromium } from '../../main/chromium/find.ts';
import { openChromium } from '../../main/chromium/open.ts';
import type { ReadFile } from '../../main/documents/read.ts';
import { createThreadEngine } from '../../main/engine/thread.ts';
import { loadPages } from '../../main/pages.ts';
import { type OpenApp, openApp } from '../support/chromium.ts';

export interface CorpusCase {
  readonly id: string;
  readonly text: string;
  readonly audience: string;
}

const corpus = fileURLToPath(new URL('../corpus/cases/cases.jsonl', import.meta.url));

/** One invented case of the project's own corpus. @throws Error for an unknown id */
export const corpusCase = (id: string): CorpusCase => {
  const line = readFileSync(corpus, 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`{"id":"${id}"`));
  if (!line) throw new Error(`There is no case ${id}.`);
  return JSON.parse(line) as CorpusCase;
};

/** The window, ready for typing. */
export const start = async (): Promise<OpenApp> => {
  const app = await openApp(process.env['VIGNETTE_RENDERER']);
  await app.page.locator('.cm-content').waitFor();
  return app;
};

/** Begins again, with nothing left of the test before. */
export const fresh = async (page: Page): Promise<void> => {
  await page.evaluate(() => localStorage.clear());
  await page.goto('https://app.invalid/');
  await page.locator('.cm-content').waitFor();
  await checked(page);
};

/** Waits until the engine has answered for what is on the screen. */
export const checked = (page: Page): Promise<unknown> => page.locator('[data-state="checked"]').waitFor();

/** Puts text where the caret is, as a paste does. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.locator('.cm-content').focus();
  await page.keyboard.insertText(text);
  await page.waitForTimeout(30);
  await checked(page);
};

export const editorText = (page: Page): Promise<string> =>
  page
    .locator('.cm-content')
    .evaluate((content) => [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'));

/** What was put on the clipboard; the page itself may only write there, so reading is allowed for the test alone. */
export const clipboard = async ({ context, page }: OpenApp): Promise<string> => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://app.invalid' });
  return page.evaluate(() => navigator.clipboard.readText());
};

/** No rule of WCAG 2.2 A or AA is broken, nor one of axe's best practices. */
export const expectAccessible = async (page: Page, where: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true) // the other mode opens a second page, which the host closes at once
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`,
  );
  expect.soft(told, where).toEqual([]);
};

export const rows = (page: Page) => page.locator('.row-button');
export const currentRow = (page: Page) => page.locator('.row-button[aria-current]');
/** Words and standing of every row of the list. */
export const standings = (page: Page): Promise<{ words: string; reads: string; standing: string }[]> =>
  page.locator('.row').evaluateAll((all) =>
    all.map((row) => ({
      words: row.querySelector('.row-label')?.textContent ?? '',
      reads: row.querySelector('.row-reads')?.textContent ?? '',
      standing: row.className.split(' ').at(-1) ?? '',
    })),
  );

/** The window over a backend whose answers a test may bend: `bend` gets the channel and the honest answer's JSON. */
export const startBent = async (
  bend: (channel: string, json: string) => string | Promise<string>,
  { worker = 'main/worker.ts', read }: { readonly worker?: string; readonly read?: ReadFile } = {},
): Promise<OpenApp> => {
  const executable = findChromium();
  if (!executable) throw new Error('There is no Chromium on this machine, so the window cannot be tested.');
  const engine = createThreadEngine(new URL(`../../${worker}`, import.meta.url));
  const window = await openChromium({
    executable,
    pages: loadPages(process.env['VIGNETTE_RENDERER'] ?? fileURLToPath(new URL('../../out/renderer', import.meta.url))),
    backend: (host) => {
      const honest = createBackend(host, engine, undefined, read);
      return async (channel, json) => bend(channel, await honest(channel, json));
    },
    headless: true,
  });
  await window.page.locator('.cm-content').waitFor();
  return { ...window, folder: '', close: () => window.close().then(() => engine.close()) };
};
