/**
 * node scripts/screenshots.ts [FOLDER]
 * Pictures of the main places in a real Chromium, from the built window. Without a folder: those the README and the tour show, into
 * docs/images. With one: every place in every size and theme, to look at while designing.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { readSamples } from '../main/handlers/samples.ts';
import { openApp } from '../tests/support/chromium.ts';
import { firstOfEach, markByKeys } from '../tests/window/marking.ts';

/** Invented, like every text in this project. */
const CASE = `My client Maya is a 34-year-old pediatric dentist in Flagstaff, referred on March 3rd by Dr. Okafor after panic attacks on the way to work. She is the only woman in the county's search and rescue team, and in January her picture was in the Arizona Daily Sun.

Her husband Tomasz drives for UPS. They have triplets, and Maya's mother Ruth moved in after the funeral. Maya says the drives past Lake Mary Road are the worst.

We have worked with interoceptive exposure for nine sessions. It helps, and still she cancels whenever the pager is hers. I notice I hold back from asking about the rescue itself.

How would you bring exposure together with a job in which the alarm is real? You can reach me at dana.fuller@sandstone.example.`;

interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark' | 'contrast';
  /** The places wanted; all of them where absent. */
  readonly only?: readonly string[];
}

const ALL_SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
  { width: 1920, height: 1200 },
] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;

const folder = process.argv[2];
const views: View[] = folder
  ? THEMES.flatMap((theme) => ALL_SIZES.map((size) => ({ ...size, theme, name: `${size.width}-${theme}-` })))
  : [
      {
        name: '',
        width: 1280,
        height: 800,
        theme: 'light',
        only: [
          'empty',
          'case',
          'review',
          'keep',
          'funnel',
          'consult',
          'pause',
          'locked',
          'share',
          'handout',
          'offline',
          'practice',
          'presenter',
        ],
      },
      { name: 'dark-', width: 1280, height: 800, theme: 'dark', only: ['review'] },
      { name: 'contrast-', width: 1280, height: 800, theme: 'contrast', only: ['review'] },
    ];
const target = folder ?? fileURLToPath(new URL('../docs/images', import.meta.url));
mkdirSync(target, { recursive: true });

const settled = async (page: Page): Promise<void> => {
  await page.locator('[data-state="checked"]').waitFor();
  await page.waitForTimeout(350);
};

const walk = async (page: Page, { name, width, height, theme, only }: View): Promise<void> => {
  const shoot = async (place: string): Promise<void> => {
    await settled(page);
    if (only && !only.includes(place)) return;
    await page.screenshot({ path: join(target, `${name}${place}.png`) });
  };
  await page.setViewportSize({ width, height });
  await page.evaluate((chosen) => localStorage.setItem('vignette.settings', JSON.stringify({ theme: chosen })), theme);
  await page.reload();
  await page.locator('.cm-content').waitFor();
  await shoot('empty');
  await page.locator('.cm-content').focus();
  await page.keyboard.insertText(CASE);
  await settled(page);
  await page.locator('.cm-scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
  await shoot('case');
  await page.keyboard.press('Control+2');
  await page.locator('.card').waitFor();
  await shoot('review');
  await page.keyboard.press('Control+5');
  await shoot('locked');
  await page.keyboard.press('Control+2');
  for (let n = 0; n < 4; n++) await page.keyboard.press('Enter');
  await page.keyboard.press('x');
  await shoot('keep');
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await shoot('deciding');
  for (let n = 0; n < 60 && (await page.locator('.row.must, .row.open').count()) > 0; n++)
    await page.keyboard.press('Enter');
  await shoot('decided');
  await page.keyboard.press('f');
  await shoot('funnel');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await page.locator('.draft-field').first().waitFor();
  await page.getByRole('textbox', { name: 'Concern and course' }).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' She is rather manipulative about it.');
  await page.locator('.tone').waitFor();
  await shoot('consult');
  await page.locator('.tone').getByRole('button', { name: 'Leave it' }).click();
  await page.keyboard.press('Control+4');
  for (const key of 'yyyyn') await page.keyboard.press(key);
  await shoot('pause');
  await page.keyboard.press('Control+5');
  await page.locator('.printed').waitFor();
  await page.waitForTimeout(300);
  await shoot('share');
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: /^For/ }).click();
  await page.getByRole('menuitemradio', { name: /^Teaching/ }).click();
  await page.getByRole('radio', { name: 'Teaching handout' }).click({ force: true });
  await page.locator('.printed').waitFor();
  await shoot('handout');
  await page.getByRole('button', { name: 'Is this offline?' }).click();
  await page.getByText('Vignette 0').waitFor();
  await shoot('offline');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await shoot('keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  await shoot('settings');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'All actions' }).click();
  await shoot('menu');
  await page.keyboard.press('Escape');
  await practise(page, shoot);
};

/** Half of an invented case marked, as somebody who begins would. */
const practise = async (page: Page, shoot: (place: string) => Promise<void>): Promise<void> => {
  const sample = readSamples().find(({ id }) => id === 'couple-late-reply');
  if (!sample) throw new Error('The sample of the pictures is gone.');
  await page.keyboard.press('Control+7');
  await page.locator('.pr-card').first().waitFor();
  await shoot('cases');
  await page.getByRole('button', { name: sample.title }).click();
  await page.locator('.pr-text .cm-content').waitFor();
  await markByKeys(
    page,
    sample,
    firstOfEach(sample).filter((_, n) => n % 3 !== 0),
  );
  await page.keyboard.press('t');
  await page.locator('.pr-tip-said p').first().waitFor();
  await shoot('marking');
  await page.keyboard.press('Control+Enter');
  await page.locator('#pr-said').waitFor();
  await shoot('practice');
  await page.keyboard.press('Control+Shift+P');
  await page.locator('.presenter-words').waitFor();
  for (let n = 0; n < 7; n++) await page.keyboard.press(' ');
  await shoot('presenter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+p');
  await page.locator('.pr-handout .printed').waitFor();
  await shoot('paper');
};

const app = await openApp(process.env['VIGNETTE_RENDERER']);
try {
  for (const view of views) await walk(app.page, view);
} finally {
  await app.close();
}
