import type { Page } from 'playwright-core';
import { openApp } from '../../tests/support/chromium.ts';
import { type Figures, round, spread } from './figures.ts';
import { benchIn } from './page.ts';
import { textOf } from './texts.ts';

const checked = (page: Page) => page.locator('[data-state="checked"]').waitFor({ timeout: 120_000 });
const pause = (page: Page, ms: number) => page.waitForTimeout(ms);

const put = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('Control+1');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+a');
  await page.locator('.cm-content').evaluate((content, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await pause(page, 50);
  await checked(page);
};

const LETTERS = 'nolivar';

/** Writes into the front of an address, whose highlight has to grow with every letter. */
const typeMarks = async (page: Page, bench: Bench): Promise<number[]> => {
  const times: number[] = [];
  for (let place = 0; place < 6; place++) {
    for (let n = 0; n < 7; n++) await page.keyboard.press('PageUp');
    for (let n = 0; n < place * 4; n++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    const address = `${'abcdef'[place]}.okafor@mail.org`;
    await page.keyboard.insertText(` Write to ${address}`);
    for (let n = 0; n < address.length; n++) await page.keyboard.press('ArrowLeft');
    await pause(page, 400);
    for (let n = 0; n < LETTERS.length; n++) {
      const letter = LETTERS[n] ?? 'x';
      // Always at its very front: inside of it the highlight only has to move.
      times.push(await bench.untilMarked(`${[...LETTERS.slice(0, n + 1)].reverse().join('')}${address}`, letter));
      await page.keyboard.press('ArrowLeft');
      await pause(page, 40 + ((n * 37) % 120));
    }
  }
  return times;
};

const decide = async (page: Page, bench: Bench): Promise<number[]> => {
  const times: number[] = [];
  await page.keyboard.press('Control+2');
  await page.locator('.row-button[aria-current]').waitFor();
  await pause(page, 300);
  const keys = ['4', '1', 'd', 'j', '3', '2', 'd', 'n', 'j'];
  for (let n = 0; n < 40; n++) {
    const key = keys[n % keys.length] ?? '1';
    if (key === 'j') await page.keyboard.press('j');
    else times.push(await bench.untilAnswered(key));
    await pause(page, 60);
  }
  return times;
};

const wheel = async (page: Page, over: string): Promise<void> => {
  await page.locator(over).first().hover();
  for (let n = 0; n < 30; n++) {
    await page.mouse.wheel(0, n % 10 === 9 ? 6000 : 400);
    await pause(page, 30);
  }
};

const typeOn = async (page: Page): Promise<void> => {
  for (const letter of 'She saw Dr Okafor in Flagstaff on 3 May.') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await pause(page, 70);
  }
  await pause(page, 300);
};

type Bench = Awaited<ReturnType<typeof benchIn>>;

/** A case of 1,000 words: highlights while typing, and decisions. */
const short = async (page: Page, bench: Bench): Promise<Figures> => {
  await put(page, textOf(1000));
  const marks = spread(await typeMarks(page, bench));
  const decisions = spread(await decide(page, bench));
  const frame = spread(await bench.frames(() => pause(page, 500))).p50;
  return {
    milliseconds: {
      'key press to painted highlight, p50': round(marks.p50),
      'key press to painted highlight, p95': round(marks.p95),
      'a decision to the safe text and meter painted, p50': round(decisions.p50),
      'a decision to the safe text and meter painted, p95': round(decisions.p95),
    },
    ratios: {
      'key press to highlight, in frames of an idle window': round(marks.p50 / frame),
      'a decision to the safe text, in frames of an idle window': round(decisions.p50 / frame),
    },
  };
};

/** A transcript of 20,000 words: the longest frame, whatever one does. */
const long = async (page: Page, bench: Bench): Promise<Figures> => {
  const longest = async (act: () => Promise<unknown>) => round(spread(await bench.frames(act)).max);
  const pasting = await longest(() => put(page, textOf(20_000)));
  await page.keyboard.press('Control+Home');
  const scrolling = await longest(() => wheel(page, '.editor'));
  await page.keyboard.press('Control+Home');
  const typing = await longest(async () => {
    await typeOn(page);
    await checked(page);
  });
  const review = await longest(async () => {
    await page.keyboard.press('Control+2');
    await page.locator('.row-button[aria-current]').waitFor();
    await pause(page, 1000);
  });
  const original = await longest(() => wheel(page, '.editor'));
  const findings = await longest(() => wheel(page, '.rows'));
  const safe = await longest(() => wheel(page, '.safe-text'));
  const moving = await longest(async () => {
    for (let n = 0; n < 10; n++) await page.keyboard.press('j');
  });
  let decision = 0;
  const deciding = await longest(async () => {
    decision = await bench.untilAnswered('d');
  });
  const consult = await longest(async () => {
    await page.keyboard.press('Control+3');
    await page.locator('.draft-field').first().waitFor();
    await pause(page, 1000);
  });
  return {
    milliseconds: {
      '20,000 words, longest frame: pasting': pasting,
      '20,000 words, longest frame: scrolling': scrolling,
      '20,000 words, longest frame: typing': typing,
      '20,000 words, longest frame: going to Review': review,
      '20,000 words, longest frame: scrolling the original in Review': original,
      '20,000 words, longest frame: scrolling the findings': findings,
      '20,000 words, longest frame: scrolling the safe text': safe,
      '20,000 words, longest frame: going from finding to finding': moving,
      '20,000 words, longest frame: a decision': deciding,
      '20,000 words, longest frame: going to Consult': consult,
      '20,000 words, a decision to the safe text and meter painted': round(decision),
    },
    ratios: {},
  };
};

/** What a person feels at the window: the built app in Chromium, with the engine in its thread. */
export const benchWindow = async (parts: readonly ('short' | 'long')[] = ['short', 'long']): Promise<Figures> => {
  const begun = performance.now();
  const app = await openApp(process.env['VIGNETTE_RENDERER']);
  try {
    const { page } = app;
    await page.locator('.cm-content').waitFor();
    await page.keyboard.type('A');
    await page.locator('.cm-line', { hasText: 'A' }).waitFor();
    const opened = performance.now() - begun;
    await checked(page);
    const ready = performance.now() - begun;
    const bench = await benchIn(page);
    const figures = [
      ...(parts.includes('short') ? [await short(page, bench)] : []),
      ...(parts.includes('long') ? [await long(page, bench)] : []),
    ];
    return {
      milliseconds: Object.assign(
        { 'opening to typing': round(opened), 'opening to the first answer': round(ready) },
        ...figures.map(({ milliseconds }) => milliseconds),
      ),
      ratios: Object.assign({}, ...figures.map(({ ratios }) => ratios)),
    };
  } finally {
    await app.close();
  }
};
