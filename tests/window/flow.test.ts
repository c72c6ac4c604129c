import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/chromium.ts';
import { checked, currentRow, editorText, fresh, paste, rows, standings, start } from './app.ts';

// Ordinary words, marked by hand: these tests don't hang on what the detectors find.
const TEXT = 'Zorblatt came late again. We spoke of the window and of the window once more.\nZorblatt left before tea.';

let app: OpenApp;
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

/** Selects words of the marked text as a person does: by double click, or by dragging with Shift and the arrows. */
const selectWord = async (word: string, nth = 0): Promise<void> => {
  const { page } = app;
  const place = await page.locator('.cm-content').evaluate(
    (content, [needle, wanted]) => {
      let left = Number(wanted);
      const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(String(needle));
        if (at < 0 || left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + String(needle).length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return undefined;
    },
    [word, nth] as const,
  );
  if (!place) throw new Error(`"${word}" is not on the screen.`);
  await page.mouse.dblclick(place.x, place.y);
};

const mark = async (word: string, nth = 0): Promise<void> => {
  await selectWord(word, nth);
  await app.page.keyboard.press('a');
  await app.page.waitForTimeout(30);
  await checked(app.page);
};

const standingOf = async (words: string): Promise<string | undefined> =>
  (await standings(app.page)).find((row) => row.words === words)?.standing;

describe('marking by hand', () => {
  it('adds the selected words, guesses what they are, and takes the mark back', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, TEXT);
    await page.keyboard.press('Control+2');
    await mark('window');
    expect(await currentRow(page).getAttribute('aria-label')).toContain('window');
    expect(await page.locator('.card-words').textContent()).toBe('window');
    expect(await currentRow(page).getAttribute('aria-label'), 'wherever they stand').toContain('2 mentions');
    await page.getByRole('button', { name: 'Remove my mark' }).click();
    await checked(page);
    expect(await standingOf('window')).toBeUndefined();
  });

  it('says what to do when nothing is selected', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, TEXT);
    await page.keyboard.press('Control+2');
    await page.keyboard.press('a');
    await page.getByText('Select the words in “As you wrote it” first').waitFor();
  });

  it('lets the kind be changed', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, TEXT);
    await page.keyboard.press('Control+2');
    await mark('window');
    await page.locator('.card-kind button').click();
    await page.getByRole('option', { name: 'place', exact: true }).click();
    await checked(page);
    expect(await currentRow(page).getAttribute('aria-label')).toMatch(/^place, window/);
  });
});

describe('one history', () => {
  it('goes back over decisions and typing in the order they were made, and forward again', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, TEXT);
    await page.keyboard.press('Control+2');
    await mark('window');
    await page.keyboard.press('d');
    await checked(page);
    expect(await standingOf('window')).toBe('dropped');
    await page.keyboard.press('Control+1');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Then rain.');
    await checked(page);
    expect(await editorText(page)).toContain('Then rain.');

    await page.keyboard.press('Control+z');
    expect(await editorText(page)).not.toContain('rain');
    await page.getByText('Undone: typing').waitFor();
    await page.keyboard.press('Control+2');
    await checked(page);
    expect(await standingOf('window')).toBe('dropped');
    await page.keyboard.press('u');
    await checked(page);
    expect(await standingOf('window')).toBe('open');
    await page.keyboard.press('u');
    await checked(page);
    expect(await standingOf('window')).toBeUndefined();
    for (let n = 0; n < 3; n++) await page.keyboard.press('Control+Shift+Z');
    await checked(page);
    expect(await standingOf('window')).toBe('dropped');
    await page.keyboard.press('Control+1');
    expect(await editorText(page)).toContain('Then rain.');
  });
});

describe('typing', () => {
  it('moves what was decided along with the words', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, TEXT);
    await page.keyboard.press('Control+2');
    await mark('window', 0);
    await page.keyboard.press('e');
    await page.keyboard.type('small thing');
    await page.keyboard.press('Enter');
    await checked(page);
    await page.keyboard.press('Control+1');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('On a grey morning, ');
    await checked(page);
    await page.keyboard.press('Control+2');
    await checked(page);
    expect(await standingOf('window')).toBe('replaced');
    expect(await page.locator('.safe-text').textContent()).toMatch(
      /On a grey morning, .* small thing.* small thing once more/,
    );
  });
});

describe('one mention or all', () => {
  it('decides on one mention alone', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, 'Dr. Okafor rang. My client sees Dr. Okafor weekly. Later Dr. Okafor wrote.');
    await page.keyboard.press('Control+2');
    await currentRow(page).waitFor();
    expect(await currentRow(page).getAttribute('aria-label')).toContain('3 mentions');
    await page.keyboard.press(']');
    await page.keyboard.press('m');
    await page.keyboard.press('e');
    await page.keyboard.type('the cardiologist');
    await page.keyboard.press('Enter');
    await checked(page);
    const text = (await page.locator('.safe-text').textContent()) ?? '';
    expect(text.match(/the cardiologist/g)).toHaveLength(1);
    expect(text).not.toContain('Okafor');
  });
});

describe('filters', () => {
  it('show one group, and accept what is left in it', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, TEXT);
    await page.keyboard.press('Control+2');
    await mark('window', 0);
    await mark('tea');
    await page.locator('.card-kind button').click();
    await page.getByRole('option', { name: 'date', exact: true }).click();
    await checked(page);
    await page.getByRole('radio', { name: /^Dates/ }).click({ force: true });
    expect(await rows(page).count()).toBe(1);
    await page.getByRole('button', { name: /Use the suggestion left in dates/ }).click();
    await checked(page);
    expect(await standingOf('tea')).toBe('replaced');
    await page.getByRole('radio', { name: 'All' }).click({ force: true });
    expect(await standingOf('window')).toBe('open');
  });
});

describe('substitutes', () => {
  it('are chosen by number and seen at once in the safe text', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, 'My client Okafor lives in Flagstaff, Arizona.');
    await page.keyboard.press('Control+2');
    await currentRow(page).waitFor();
    const lines = page.locator('.rung');
    await page.keyboard.press('1');
    await checked(page);
    const mild = await lines.first().locator('.rung-text').textContent();
    expect((await page.locator('.safe-text').textContent())?.toLowerCase()).toContain(mild?.toLowerCase());
    await page.keyboard.press('4');
    await checked(page);
    expect(await lines.last().getAttribute('data-selected')).toBe('true');
  });

  it('of one’s own may not say the words they hide', async () => {
    const { page } = app;
    await fresh(page);
    await paste(page, TEXT);
    await page.keyboard.press('Control+2');
    await mark('window');
    await page.keyboard.press('e');
    await page.keyboard.type('the Window');
    await page.keyboard.press('Enter');
    await page.getByText('These are the words it should hide.').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.form').count()).toBe(0);
    expect(await page.locator('.review').count(), 'Escape went back one step only').toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.case').count()).toBe(1);
  });
});
