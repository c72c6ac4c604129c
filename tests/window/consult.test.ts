import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/chromium.ts';
import { checked, clipboard, currentRow, fresh, paste, start } from './app.ts';

const TEXT =
  'My client Okafor is a 34-year-old pediatric dentist in Flagstaff. She is so manipulative. ' +
  'She paints, and that helps. We have tried exposure for nine sessions. I feel worn out. ' +
  'How would you hold the frame?';

let app: OpenApp;
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

/** The case, everything suggested accepted. */
const decided = async (text = TEXT): Promise<OpenApp['page']> => {
  const { page } = app;
  await fresh(page);
  await paste(page, text);
  await page.keyboard.press('Control+2');
  await currentRow(page).waitFor();
  for (let n = 0; n < 40 && (await page.locator('.row.must, .row.open').count()) > 0; n++)
    await page.keyboard.press('Enter');
  await checked(page);
  return page;
};

const toConsult = async (text?: string): Promise<OpenApp['page']> => {
  const page = await decided(text);
  await page.keyboard.press('Control+3');
  await page.locator('.draft-field').first().waitFor();
  return page;
};

const field = (label: string): Locator => app.page.getByRole('textbox', { name: label, exact: true });
const written = (label: string): Promise<string> => field(label).inputValue();
/** The last answer is about what stands on the screen. */
const composed = (): Promise<unknown> => app.page.waitForTimeout(450);

describe('the consultation text', () => {
  it('is filled from the safe text, section by section, and counts its words', async () => {
    const page = await toConsult();
    expect(await written('Question')).toBe('How would you hold the frame?');
    expect(await written('Context')).not.toMatch(/Okafor|Flagstaff/);
    await composed();
    const words = async () => Number(/\d+/.exec((await page.locator('.words').textContent()) ?? '')?.[0]);
    const before = await words();
    await field('Question').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Three more words');
    await composed();
    expect(await words()).toBe(before + 3);
  });

  it('shows which sentences of the safe text a part comes from', async () => {
    const page = await toConsult();
    await field('Question').focus();
    expect(await page.locator('.sentence-traced').allTextContents()).toEqual([
      expect.stringContaining('How would you hold the frame?'),
    ]);
    await page.getByRole('button', { name: /^Question: How would/ }).click();
    await page.getByRole('menuitem', { name: 'Show it in the text' }).click();
    await page.waitForTimeout(100);
    const selected = await field('Question').evaluate((area) => {
      const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe('How would you hold the frame?');
  });

  it('loses no sentence: one that is left out waits in the tray and can be put anywhere', async () => {
    const page = await toConsult();
    await page.getByRole('button', { name: /^Strengths: She paints/ }).click();
    await page.getByRole('menuitem', { name: 'Leave it out' }).click();
    await page.getByText('One sentence without a place').waitFor();
    expect(await written('Strengths')).toBe('');
    await page.getByRole('button', { name: /^Put it somewhere: She paints/ }).click();
    await page.getByRole('menuitem', { name: /^Move to .*(?:reaction|Reaction)/ }).click();
    expect(await written('My reaction')).toContain('She paints');
  });

  it('goes back over writing, moving and emptying in the one history', async () => {
    const page = await toConsult();
    const before = await written('Question');
    await field('Question').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' And why?');
    await page.getByRole('button', { name: 'Empty “Strengths”' }).click();
    await page.getByRole('button', { name: 'Move “Question” up' }).click();
    const order = () => page.locator('.part-head h2').allTextContents();
    expect((await order()).at(-1)).toBe('My reaction');
    await page.keyboard.press('Control+z');
    expect((await order()).at(-1)).toBe('Question');
    await page.keyboard.press('Control+z');
    expect(await written('Strengths')).toContain('She paints');
    await field('Question').focus();
    await page.keyboard.press('Control+z');
    expect(await written('Question')).toBe(before);
    await page.keyboard.press('Control+Shift+Z');
    expect(await written('Question')).toBe(`${before} And why?`);
  });

  it('keeps what was written when the safe text changes, and offers the new words', async () => {
    const page = await toConsult();
    await field('Context').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' My own line.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+2');
    await page.locator('.row-button', { hasText: 'Flagstaff' }).click();
    await page.keyboard.press('d');
    await checked(page);
    await page.keyboard.press('Control+3');
    await page.getByText('The safe text has changed since you wrote here').waitFor();
    expect(await written('Context')).toContain('My own line.');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    expect(await page.locator('.behind').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Take that instead' }).click();
    expect(await written('Context')).not.toContain('My own line.');
    await page.keyboard.press('Control+z');
    expect(await written('Context')).toContain('My own line.');
  });

  it('has notes on the tone beside the sentence, to take or to leave', async () => {
    const page = await toConsult();
    const note = page.locator('.tone', { hasText: 'manipulative' });
    await note.waitFor();
    const label = (await page.locator('.part-row', { has: note }).locator('textarea').getAttribute('aria-label')) ?? '';
    const take = note.locator('.tone-take').first();
    if ((await take.count()) > 0) {
      const kinder = (await take.textContent()) ?? '';
      await take.click();
      expect(await written(label)).toContain(kinder);
      expect(await written(label)).not.toContain('manipulative');
      await page.keyboard.press('Control+z');
    }
    expect(await written(label)).toContain('manipulative');
    await note.waitFor();
    await note.getByRole('button', { name: 'Leave it' }).click();
    expect(await note.count()).toBe(0);
    expect(await written(label)).toContain('manipulative');
  });
});

describe('other forms', () => {
  it('a private word to a colleague names nobody and repeats nothing', async () => {
    const { page } = app;
    await fresh(page);
    await page.keyboard.press('Control+3');
    await page.getByRole('radio', { name: 'A private word to a colleague' }).click({ force: true });
    await page.locator('#post').fill('My client Brittany, a stunt double in Tulsa, is 34.');
    await page.locator('.printed').waitFor();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await clipboard(app);
    expect(copied).toContain('a name');
    expect(copied).not.toMatch(/Brittany|Tulsa|stunt|34/);
  });

  it('a teaching handout is made of an invented sample, and saved as Word', async () => {
    const page = await toConsult();
    await page.getByRole('button', { name: /^For/ }).click();
    await page.getByRole('menuitemradio', { name: /^Teaching/ }).click();
    await checked(page);
    await page.getByRole('radio', { name: 'Teaching handout' }).click({ force: true });
    await page.locator('.printed-table').first().waitFor();
    expect(await page.locator('.printed').textContent()).not.toMatch(/Okafor|Flagstaff/);
    const first = await page.locator('.handout-sample .try-title').textContent();
    await page.getByRole('button', { name: 'Choose another case' }).press('Enter');
    await page.locator('.try:not([aria-current])').first().press('Enter');
    await page.locator('.printed-table').first().waitFor();
    expect(await page.locator('.handout-sample .try-title').textContent()).not.toBe(first);
    await page.getByRole('button', { name: 'Save as Word' }).click();
    await page.getByText('Saved. It is here').waitFor();
    const name = readdirSync(app.folder).find((one) => one.endsWith('.docx')) ?? '';
    expect(readFileSync(join(app.folder, name)).subarray(0, 2).toString()).toBe('PK');
  });

  it('go with the audience: a supervision note for a supervisor', async () => {
    const page = await toConsult();
    await page.getByRole('button', { name: /^For/ }).click();
    await page.getByRole('menuitemradio', { name: /^Supervisor/ }).click();
    await checked(page);
    await page.getByRole('heading', { name: 'Ethics and risk' }).waitFor();
    expect(await written('Questions')).toBe('How would you hold the frame?');
  });
});

describe('what came back while writing', () => {
  const copyIsOff = () => app.page.getByRole('button', { name: 'Copy the text' }).isDisabled();

  it('locks while it points to one person, leads there, and opens when it is changed', async () => {
    const page = await toConsult();
    await field('Context').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' It is Okafor again.');
    await page.keyboard.press('Control+5');
    await page.getByText('Words of the case came back into your text').waitFor();
    expect(await copyIsOff()).toBe(true);
    expect(await page.getByRole('button', { name: 'Let it stand, with a reason' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Change it there' }).click();
    await page.waitForTimeout(200);
    await page.keyboard.type('she');
    expect(await written('Context')).toContain('It is she again.');
    await page.keyboard.press('Control+5');
    await composed();
    expect(await page.locator('.lock').count()).toBe(0);
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await clipboard(app)).toContain('Context');
  });

  it('lets what only narrows the circle stand, for a reason that is shown', async () => {
    const page = await toConsult();
    await field('Context').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' She is a pediatric dentist.');
    await page.keyboard.press('Control+5');
    await page.getByText('Words of the case came back into your text').waitFor();
    expect(await copyIsOff()).toBe(true);
    await page.getByRole('button', { name: 'Let it stand, with a reason' }).first().click();
    await page.keyboard.type('The question turns on it');
    await page.keyboard.press('Enter');
    await composed();
    expect(await page.locator('.lock').count()).toBe(0);
    expect(await page.locator('.share-aside').textContent()).toContain('The question turns on it');
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await clipboard(app)).toContain('pediatric dentist');
  });

  it('does not lock the plain safe text', async () => {
    const page = await toConsult();
    await field('Context').focus();
    await page.keyboard.type('Okafor. ');
    await page.keyboard.press('Control+5');
    await page.getByText('Words of the case came back into your text').waitFor();
    await page.getByRole('radio', { name: 'The plain safe text' }).click({ force: true });
    expect(await copyIsOff()).toBe(false);
  });

  it('locks an empty consultation text', async () => {
    const page = await toConsult();
    const empty = page.locator('.part-ways button[aria-label^="Empty"]');
    for (let n = 0; n < (await empty.count()); n++) if (await empty.nth(n).isEnabled()) await empty.nth(n).click();
    await page.keyboard.press('Control+5');
    await page.getByText('The consultation text is empty').waitFor();
    expect(await copyIsOff()).toBe(true);
  });
});
