import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSamples } from '../../main/handlers/samples.ts';
import type { OpenApp } from '../support/chromium.ts';
import { checked, editorText, expectAccessible, fresh, paste, start } from './app.ts';
import { firstOfEach, markByKeys } from './marking.ts';

const samples = readSamples();
const easy = samples.find(({ level, gold }) => level === 1 && gold.length > 8);
const clean = samples.find(({ genre }) => genre === 'clean');
if (!easy || !clean) throw new Error('There is no easy case, or no clean one.');

let app: OpenApp;
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

const key = (name: string): Promise<void> => app.page.keyboard.press(name);
/** How the focused element is called; a radio by the words around it. */
const focused = (): Promise<string> =>
  app.page.evaluate(() => {
    const now = document.activeElement;
    return now?.getAttribute('aria-label') ?? now?.closest('label')?.textContent ?? now?.textContent ?? '';
  });

/** Tab until something is focused whose words fit. */
const tabTo = async (words: string | RegExp): Promise<void> => {
  for (let n = 0; n < 120; n++) {
    await key('Tab');
    const now = await focused();
    if (typeof words === 'string' ? now.startsWith(words) : words.test(now)) return;
  }
  throw new Error(`Tab never came to ${words}`);
};

/** From the list of cases into the text of one, by keyboard alone. */
const open = async ({ title }: { readonly title: string }): Promise<void> => {
  await key('Control+7');
  await app.page.locator('.pr-card').first().waitFor();
  await tabTo(title);
  await key('Enter');
  await app.page.locator('.pr-text .cm-content').waitFor();
};

const theCase = async (page: Page) => {
  await key('Control+2');
  await page.locator('.card').waitFor();
  await checked(page);
  const told = await page.locator('.row').evaluateAll((all) => all.map((row) => `${row.className} ${row.textContent}`));
  await key('Control+5');
  const locks = await page.locator('.lock li').allTextContents();
  await key('Control+1');
  return { text: await editorText(page), told, locks };
};

describe('practice, by the keyboard alone', () => {
  it('is done from the first word to the paper, and the case is as it was', async () => {
    const { page, folder } = app;
    await fresh(page);
    await paste(page, 'My client Maya lives in Flagstaff and works as a lighthouse keeper.');
    await key('Control+2');
    await page.locator('.card').waitFor();
    await key('Enter');
    const before = await theCase(page);

    await open(easy);
    expect(await page.locator('.pr-invented').textContent()).toBe('Invented case');
    const all = firstOfEach(easy);
    const half = all.slice(0, Math.ceil(all.length / 2));
    await markByKeys(page, easy, half);
    expect(await page.locator('.pr-line').count()).toBe(half.length);

    // A mark too many, filed anew, taken off, and brought back by undo.
    await key('Control+7');
    const lines = page.locator('.pr-line');
    await key('u');
    expect(await lines.count()).toBe(half.length - 1);
    await key('Control+Shift+z');
    expect(await lines.count()).toBe(half.length);
    const last = half.at(-1)?.text ?? '';
    await tabTo(`Show “${half[0]?.text}”`);
    await key('Enter');
    await key('e');
    expect(await lines.first().textContent()).toContain('event');
    await key('Control+z');
    await tabTo(`Take the mark off “${last}”`);
    await key('Enter');
    expect(await lines.count()).toBe(half.length - 1);
    await key('Control+z');

    await key('Control+Shift+c');
    await page.getByText('Your own case stays as it is.').waitFor();
    await key('t');
    await page.locator('.pr-tip-said').getByText('Left to find:').waitFor();
    await key('Control+Enter');
    await page.locator('#pr-said').waitFor();
    expect(await focused(), 'what is said comes first').toBe(await page.locator('#pr-said').textContent());
    const counts = await page.locator('.pr-results h3').allTextContents();
    const things = new Set(easy.gold.map(({ entity }) => entity)).size;
    const sum = counts.filter((one) => !one.startsWith('Could')).reduce((n, one) => n + Number(/\d+/.exec(one)), 0);
    expect(sum, counts.join()).toBe(things);
    expect(counts.join()).toMatch(/Missed \(\d+\).*Found \(\d+\)/);
    expect(await page.locator('.pr-item').first().textContent()).toMatch(/\. ?/);
    expect(await page.locator('.is-missed').count()).toBeGreaterThan(0);
    await tabTo(/^What Vignette flagged|^Your marks/);
    await key('ArrowRight');
    await page.getByText(/^Vignette found \d+ of \d+ in full/).waitFor();

    await key('Control+Shift+p');
    await page.locator('.presenter-words').waitFor();
    const words = () => page.locator('.presenter-words').textContent();
    const first = await words();
    const progress = () => page.locator('.presenter-progress').textContent();
    expect(await progress()).toMatch(/^1 of \d+$/);
    expect(await page.locator('.presenter-said').isVisible()).toBe(false);
    await key(' ');
    expect(await page.locator('.presenter-said').isVisible()).toBe(true);
    await key('PageDown');
    expect(await progress()).toMatch(/^2 of /);
    await key('ArrowLeft');
    await key('ArrowLeft');
    expect(await words()).toBe(first);
    await key('End');
    expect(await progress()).toMatch(/^(\d+) of \1$/);
    await key('Escape');
    await page.locator('.presenter').waitFor({ state: 'detached' });

    await key('Control+p');
    await page.locator('.pr-handout .printed').waitFor();
    await page.evaluate(() => Object.assign(window, { print: () => document.body.classList.add('was-printed') }));
    await key('Control+p');
    expect(await page.evaluate(() => document.body.className)).toContain('was-printed');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pr-aside').isVisible()).toBe(false);
    expect(await page.locator('.bar').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await tabTo('Save as Word');
    await key('Enter');
    await page.getByText(/^Saved/).waitFor();
    expect(readdirSync(folder).some((name) => name.endsWith('.docx'))).toBe(true);

    await key('Escape');
    await page.locator('#pr-said').waitFor();
    await key('Escape');
    await page.locator('.pr-marks').waitFor();
    await key('Escape');
    await page.locator('.pr-card-standing').waitFor();
    expect(await page.locator('.pr-card-standing').textContent()).toMatch(/^Last time: \d+ of \d+ found$/);
    await key('Escape');
    await page.locator('.sheet').waitFor();
    expect(await theCase(page), 'the case, its decisions and its lock').toEqual(before);
  });

  it('everything marked is everything found', async () => {
    const { page } = app;
    await fresh(page);
    await open(easy);
    await markByKeys(page, easy, firstOfEach(easy));
    await key('Control+Enter');
    await page.locator('#pr-said').waitFor();
    expect(await page.locator('#pr-said').textContent()).toMatch(/^You found everything/);
    expect(await page.locator('.pr-results h3').first().textContent()).toMatch(/^Found|^Could/);
  });

  it('leaving a clean case alone is right, and is praised', async () => {
    const { page } = app;
    await fresh(page);
    await open(clean);
    await key('Control+Enter');
    await page.getByRole('heading', { name: /^Nothing to mark here, and you left it alone/ }).waitFor();
    await key('Escape');
    await page.locator('.pr-text .cm-content').focus();
    await key('ArrowRight');
    await key('r');
    await key('Control+Enter');
    await page.getByRole('heading', { name: 'Nothing here had to go.' }).waitFor();
    expect(await page.locator('.pr-results h3').first().textContent()).toBe('Could have stayed (1)');
    await key('Control+Shift+p');
    await page.getByRole('heading', { name: 'Nothing here has to go.' }).waitFor();
    await key('Escape');
  });

  it('is reached from the empty case', async () => {
    const { page } = app;
    await fresh(page);
    await tabTo('Practise on an invented case');
    await key('Enter');
    await page.getByRole('heading', { name: 'Practice' }).waitFor();
  });
});

const sideways = (): Promise<boolean> =>
  app.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const selected = (): Promise<string> =>
  app.page.locator('.pr-text .editor').evaluate((host) => {
    const root = host.shadowRoot as (ShadowRoot & { getSelection?: () => Selection | null }) | null;
    return String(root?.getSelection?.() ?? document.getSelection());
  });

describe('the caret in an invented case', () => {
  it('goes by words along a line, and by lines over empty ones, to the end and back', async () => {
    const { page } = app;
    await fresh(page);
    await open(easy);
    const words = easy.text.match(/[\p{L}\p{N}]+/gu) ?? [];
    await key('ArrowRight');
    expect(await selected()).toBe(words[0]);
    await key('ArrowRight');
    await key('Shift+ArrowRight');
    expect(await selected()).toContain(words[1]);
    await key('Shift+ArrowLeft');
    await key('ArrowLeft');
    expect(await selected()).toBe(words[0]);
    for (let n = 0; n < 60; n++) await key('ArrowDown');
    expect(easy.text.trimEnd().slice(-12)).toContain(await selected());
    for (let n = 0; n < 60; n++) await key('ArrowUp');
    expect(easy.text.slice(0, 80)).toContain(await selected());
  });

  it('takes off the mark it stands in, and no other of the same words', async () => {
    const { page } = app;
    const twice = firstOfEach(easy).find(({ text }) => easy.gold.filter((one) => one.text === text).length > 1);
    if (!twice) throw new Error('No name comes back in the easy case.');
    await fresh(page);
    await open(easy);
    await markByKeys(page, easy, [twice]);
    const times = await page.locator('.pr-text .mark').count();
    expect(times).toBeGreaterThan(1);
    await key('ArrowLeft');
    await key('Delete');
    expect(await page.locator('.pr-text .mark').count()).toBe(times - 1);
  });
});

describe.each([
  ['light', { width: 1280, height: 800 }],
  ['dark', { width: 1024, height: 640 }],
  ['contrast', { width: 640, height: 400 }],
])('in %s', (theme, size) => {
  it('axe finds nothing, and nothing runs off sideways', async () => {
    const { page } = app;
    await page.setViewportSize(size);
    await fresh(page);
    await page.evaluate((name) => localStorage.setItem('vignette.settings', JSON.stringify({ theme: name })), theme);
    await page.reload();
    await page.locator('.cm-content').waitFor();
    const look = async (where: string) => {
      await expectAccessible(page, where);
      expect.soft(await sideways(), where).toBe(false);
    };
    await key('Control+7');
    await page.locator('.pr-card').first().waitFor();
    await look('the list');
    await open(easy);
    await markByKeys(page, easy, firstOfEach(easy).slice(1, 6));
    await key('ArrowRight');
    await key('r');
    await key('t');
    await page.locator('.pr-tip-said p').first().waitFor();
    await look('marking');
    await key('Control+Enter');
    await page.locator('#pr-said').waitFor();
    for (const summary of await page.locator('.pr-results:not([open]) summary').all()) await summary.click();
    await page.locator('.pr-item-button').first().click();
    await look('checked');
    await page.getByRole('radio', { name: 'What Vignette flagged' }).click({ force: true });
    await page.getByText(/^Vignette found/).waitFor();
    await look('what the engine flagged');
    await key('Control+Shift+p');
    await page.locator('.presenter-words').waitFor();
    await look('presenter, before');
    await key(' ');
    await page.waitForTimeout(300);
    await look('presenter, after');
    await key('Escape');
    await key('Control+p');
    await page.locator('.printed').waitFor();
    await look('the handout');
  });
});
