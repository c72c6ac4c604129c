import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApp } from '../support/chromium.ts';
import { checked, currentRow, fresh, paste, start } from './app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

const review = async (text: string): Promise<OpenApp['page']> => {
  const { page } = app;
  await fresh(page);
  await paste(page, text);
  await page.keyboard.press('Control+2');
  await currentRow(page).waitFor();
  return page;
};

const acceptAll = async (): Promise<void> => {
  const { page } = app;
  for (let n = 0; n < 40 && (await page.locator('.row.must, .row.open').count()) > 0; n++)
    await page.keyboard.press('Enter');
  await checked(page);
};

describe('the crowd meter', () => {
  const TEXT = 'My client is a 34-year-old pediatric dentist in Flagstaff, Arizona, and a mother of triplets.';

  it('is in view from Review on, and opens with a key', async () => {
    const page = await review(TEXT);
    for (const place of ['Control+2', 'Control+3', 'Control+4', 'Control+5']) {
      await page.keyboard.press(place);
      expect(await page.locator('.meter').textContent()).toMatch(/Fits .*(?:people|person)/);
    }
    await page.keyboard.press('f');
    await page.getByRole('heading', { name: 'How many people fit this text?' }).waitFor();
    await page.getByText('A rough guide').waitFor();
    expect(await page.locator('.funnel tbody tr').count()).toBeGreaterThan(2);
    expect(await page.locator('.funnel').textContent()).toContain('US Census Bureau');
    await page.getByText('How this is reckoned').click();
    await page.getByText('Facts that go together in life').waitFor();
  });

  it('makes the one change that helps most, and undo takes it back', async () => {
    const page = await review(TEXT);
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+2');
    const words = () => page.locator('.meter-words').textContent();
    await page.locator('.row-button', { hasText: 'dentist' }).first().click();
    await page.keyboard.press('1');
    await checked(page);
    const before = await words();
    await page.keyboard.press('f');
    await page.getByRole('button', { name: 'Make this change' }).click();
    await checked(page);
    await page.waitForTimeout(100);
    await page.keyboard.press('Escape');
    const after = await words();
    expect(after).not.toBe(before);
    await page.keyboard.press('Control+z');
    await checked(page);
    expect(await words()).toBe(before);
  });

  it('says that the text may fit one person, and which words do that', async () => {
    const page = await review('My client Okafor lives in Flagstaff.');
    await page.locator('.row-button', { hasText: 'Okafor' }).first().click();
    await page.keyboard.press('x');
    await page.keyboard.type('Agreed');
    await page.keyboard.press('Enter');
    await checked(page);
    expect(await page.locator('.meter').textContent()).toContain('This may be one personbecause of: Okafor');
    await page.keyboard.press('f');
    expect(await page.locator('.ones').textContent()).toContain('Okafor');
  });
});

describe('what may be better in private', () => {
  it('is a quiet line that shows the words, the reason and the better place', async () => {
    const page = await review('My client Okafor is in a custody battle. She paints.');
    const panel = page.locator('.private');
    expect(await panel.locator('.trigger').first().isVisible()).toBe(false);
    await panel.locator('summary').click();
    await panel.getByText('custody battle').first().waitFor();
    await panel.getByText('no legal advice').waitFor();
    await panel.getByRole('button', { name: /custody battle/ }).click();
    expect(
      await page.evaluate(() => document.querySelector('.editor')?.shadowRoot?.activeElement?.className),
    ).toContain('cm-content');
    await acceptAll();
    await page.keyboard.press('Control+5');
    expect(await page.locator('.lock').count(), 'it advises').toBe(0);
  });

  it('asks for a word on a present risk before Share opens, and only then', async () => {
    const page = await review('My client Okafor texted last night. She has a plan and wants to kill herself tonight.');
    expect(await page.locator('.private').getByText('Risk to life now').isVisible()).toBe(true);
    await acceptAll();
    await page.keyboard.press('Control+5');
    await page.getByText('may be a present risk').waitFor();
    expect(await page.getByRole('button', { name: 'Copy the text' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Go to Pause' }).click();
    await page.getByRole('button', { name: 'it is taken care of' }).click();
    await page.keyboard.press('Control+5');
    expect(await page.locator('.lock').count()).toBe(0);
    await page.keyboard.press('Control+4');
    await page.getByRole('button', { name: 'Taken care of' }).click();
    await page.keyboard.press('Control+5');
    expect(await page.locator('.lock').count()).toBe(1);
  });
});

describe('the pause', () => {
  it('is answered by keyboard, shows its advice, and blocks nothing', async () => {
    const page = await review('My client Okafor came late.');
    await acceptAll();
    await page.keyboard.press('Control+4');
    await page.locator('.question').first().waitFor();
    await page.keyboard.press('n');
    expect(await page.locator('.question').first().locator('.question-advice').textContent()).not.toBe('');
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowRight');
    const count = await page.locator('.question').count();
    for (let n = 2; n < count; n++) await page.keyboard.press('y');
    await page.keyboard.press('y');
    await page.getByText(`${count} of ${count} questions answered`).first().waitFor();
    await page.getByRole('radio', { name: 'Covered by the consent form' }).click({ force: true });
    await page.keyboard.press('Control+5');
    expect(await page.getByRole('button', { name: 'Copy the text' }).isDisabled()).toBe(false);
  });

  it('keeps the window in its place while the focus moves down', async () => {
    const page = await review('My client Okafor came late.');
    await page.keyboard.press('Control+4');
    for (let n = 0; n < 11; n++) await page.keyboard.press('y');
    expect(await page.locator('.frame').evaluate((frame) => frame.scrollTop)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
  });
});

describe('a narrow window', () => {
  it('is gone through by Tab in the order in which it is seen', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 640, height: 400 });
    await review('My client Okafor lives in Flagstaff.');
    expect(await page.evaluate(() => window.scrollY), 'the card is what one sees first').toBe(0);
    await page.keyboard.press('j');
    await page.waitForTimeout(100);
    expect(await page.locator('.card').evaluate((card) => card.getBoundingClientRect().top)).toBeLessThan(400);
    await page.locator('.way button').last().focus();
    const tops: number[] = [];
    for (let n = 0; n < 24; n++) {
      await page.keyboard.press('Tab');
      const top = await page.evaluate(() => {
        const active = document.activeElement;
        return active?.closest('.review') ? active.getBoundingClientRect().top + window.scrollY : undefined;
      });
      if (top !== undefined) tops.push(top);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(tops.length).toBeGreaterThan(5);
    for (const [n, top] of tops.entries()) expect(top).toBeGreaterThanOrEqual((tops[n - 1] ?? 0) - 60);
  });
});
