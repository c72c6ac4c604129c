import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/chromium.ts';
import { checked, currentRow, expectAccessible, fresh, paste, start } from './app.ts';

const TEXT =
  'My client Maya Quillon was first seen on March 3, 2024 and again on March 17, 2024. She says she sleeps badly since.';

let app: OpenApp;
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

const safe = async (): Promise<string> => {
  await app.page.waitForTimeout(30);
  await checked(app.page);
  return (await app.page.locator('.safe-text').textContent()) ?? '';
};

/** In Review, for a supervisor: there dates are told as months, or as days where they are moved. */
const inReview = async (text = TEXT): Promise<OpenApp['page']> => {
  const { page } = app;
  await fresh(page);
  await paste(page, text);
  await page.getByRole('radio', { name: 'Supervisor' }).click({ force: true });
  await page.keyboard.press('Control+2');
  await page.locator('.card').waitFor();
  return page;
};

/** The panel opens on its first switch. */
const openPanel = async (): Promise<void> => {
  await app.page.keyboard.press('h');
  await app.page.locator('.reading input:focus').waitFor({ state: 'attached' });
};

const DAY =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/g;
const daysIn = (text: string): readonly number[] => (text.match(DAY) ?? []).map((day) => Date.parse(`${day} UTC`));
const WEEK = 7 * 86_400_000;

describe('how a case reads', () => {
  it('dates move by whole weeks, by keyboard alone, and undo takes it back', async () => {
    const page = await inReview();
    expect(await safe()).toContain('March 2024');
    await openPanel();
    await page.keyboard.press('Space');
    await page.getByText('2 of 2 full dates are told as the moved day').waitFor();
    const [first = 0, second = 0] = daysIn(await safe());
    const moved = (first - Date.UTC(2024, 2, 3)) / WEEK;
    expect(Number.isInteger(moved) && moved !== 0, `${moved} weeks`).toBe(true);
    expect(second - first).toBe(2 * WEEK);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const step = moved === -3 ? 2 : 1; // two weeks would put the one day on the other
    expect(daysIn(await safe())[0]).toBe(first + step * WEEK);
    await page.keyboard.press('Escape');
    const told = moved + step;
    const words = `dates ${Math.abs(told)} week${Math.abs(told) === 1 ? '' : 's'} ${told > 0 ? 'later' : 'earlier'}`;
    expect(await page.locator('.reading-button').textContent()).toContain(words);

    await page.keyboard.press('Control+5');
    await page.getByRole('radio', { name: 'The plain safe text' }).click({ force: true });
    await page.getByText('full dates moved by').waitFor();
    await page.keyboard.press('Control+2');
    await page.keyboard.press('u');
    await page.getByText('Undone: moving the dates').waitFor();
    while ((await page.locator('.reading-on').count()) > 0) {
      await page.keyboard.press('u');
      await safe();
    }
    expect(await safe()).toContain('March 2024');
  });

  it('says why no date moves where dates are told more broadly', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, TEXT);
    await page.keyboard.press('Control+2');
    await page.locator('.card').waitFor();
    await openPanel();
    await page.keyboard.press('Space');
    await page.getByText('None shows yet').waitFor();
    expect(daysIn(await safe())).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('nobody is called he or she, in Consult as well, and the meter knows', async () => {
    const page = await inReview();
    await page.keyboard.press('Control+3');
    await page.locator('.draft-field').first().waitFor();
    await page.locator('.reading-button').click();
    await page.getByRole('switch', { name: 'No he or she' }).press('Space');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(30);
    await checked(page);
    await page.getByText('They say they sleep badly').first().waitFor();
    await page.keyboard.press('Control+2');
    expect(await safe()).not.toMatch(/\b(?:she|her)\b/i);
    await page.keyboard.press('f');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').textContent()).not.toContain('Their sex');
    await page.keyboard.press('Escape');
  });

  it('made-up names are drawn anew for each case, and on demand', async () => {
    const page = await inReview();
    const pseudonym = () => page.locator('.rung-text').first().textContent();
    const names = new Set([await pseudonym()]);
    for (let n = 0; n < 6 && names.size < 2; n++) {
      await openPanel();
      await page.getByRole('button', { name: 'Different names' }).press('Enter');
      await page.keyboard.press('Escape');
      await safe();
      names.add(await pseudonym());
    }
    expect(names.size).toBe(2);
    expect([...names].join()).not.toContain('Maya');
  });
});

describe('the meter of what is written', () => {
  it('counts what was added in Consult, names it, and leaves the safe text’s own alone', async () => {
    const page = await inReview();
    const words = page.locator('.meter-words');
    const before = await words.textContent();
    await page.keyboard.press('Control+3');
    const field = page.locator('.draft-field').first();
    await field.waitFor();
    await field.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' She is the only female firefighter in her county.');
    await page.locator('.meter-verdict', { hasText: 'because of: ' }).waitFor();
    expect(await page.locator('.meter-verdict').textContent()).toContain('firefighter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await page.getByRole('dialog').getByText('in what you wrote').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+2');
    expect(await words.textContent()).toBe(before);
  });
});

describe('settings', () => {
  it('say when the notebook locks itself, and remember it', async () => {
    const { page } = app;
    const minutes = () =>
      page.evaluate(async () => {
        const bridge = Reflect.get(window, 'vignette') as { call: (channel: string, json: string) => Promise<string> };
        return (JSON.parse(await bridge.call('notebook:status', '{}')) as { ok: { lockAfter: number } }).ok.lockAfter;
      });
    await fresh(page);
    await expect.poll(minutes).toBe(10);
    await page.keyboard.press('Control+,');
    await page.getByRole('radio', { name: '5 minutes', exact: true }).click({ force: true });
    await expect.poll(minutes).toBe(5);
    await page.keyboard.press('Escape');
    await page.reload();
    await page.locator('.cm-content').waitFor();
    await expect.poll(minutes).toBe(5);
  });
});

/** Selects words of the marked text by dragging over them. */
const drag = async (words: string): Promise<void> => {
  const { page } = app;
  const box = await page.locator('.cm-content').evaluate((content, wanted) => {
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      if (first && last) return { x: first.x + 1, y: first.y + 9, right: last.right, bottom: last.bottom - 9 };
    }
    return undefined;
  }, words);
  if (!box) throw new Error(`"${words}" is not on the screen.`);
  await page.mouse.move(box.x, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right, box.bottom, { steps: 3 });
  await page.mouse.up();
};

describe('a quotation told by its gist', () => {
  it('holds the text back until the gist is written, and leads to it', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, 'We met weekly. She told me, "A marriage is a house with no door." Then she rested.');
    await page.keyboard.press('Control+2');
    await drag('A marriage is a house with no door.');
    await page.keyboard.press('a');
    await currentRow(page).waitFor();
    await safe();
    await page.keyboard.press('1');
    expect(await safe()).toContain('something about marriage [the gist, in your words]');
    await page.locator('.row-reads', { hasText: 'to be written' }).waitFor();
    await page.locator('.piece.waiting').waitFor();

    await page.keyboard.press('Control+5');
    await page.getByText('One quotation still waits for a few words of yours').waitFor();
    expect(await page.locator('.lock .slot').textContent()).toBe('[the gist, in your words]');
    expect(await page.getByRole('button', { name: 'Copy the text' }).isDisabled()).toBe(true);
    await expectAccessible(page, 'the lock of a slot');
    await page.getByRole('button', { name: 'Write it now' }).press('Enter');
    await page.getByLabel('What it was about, in your words').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('The words in brackets are still to be written.').waitFor();
    await page.getByLabel('What it was about, in your words').focus();
    await page.keyboard.type('and how alone she feels in it');
    await page.keyboard.press('Enter');
    expect(await safe()).toContain('She told me something about marriage and how alone she feels in it');
    await page.keyboard.press('Control+5');
    await page.locator('.share-copy:not([data-disabled])').waitFor();
  });
});

describe.each(['light', 'dark', 'contrast'])('in %s', (theme) => {
  it('axe finds nothing in the panels', async () => {
    const { page } = app;
    await page.evaluate((name) => localStorage.setItem('vignette.settings', JSON.stringify({ theme: name })), theme);
    await page.reload();
    await page.getByRole('button', { name: 'Try a sample case' }).click();
    await page.locator('.try').first().waitFor();
    await expectAccessible(page, 'sample cases');
    await page.keyboard.press('Escape');
    // The focus goes back to the button before anything else is done.
    await page.waitForFunction(() => document.activeElement?.textContent === 'Try a sample case');
    await paste(page, TEXT);
    await page.keyboard.press('Control+2');
    await page.locator('.card').waitFor();
    await openPanel();
    await page.keyboard.press('Space');
    await page.locator('.reading-weeks').waitFor();
    await expectAccessible(page, 'how it reads');
    await page.keyboard.press('Escape');
  });
});
