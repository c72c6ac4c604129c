import type { Page } from 'playwright-core';
import type { Sample } from '../../main/handlers/samples.ts';
import { CATEGORY_KEYS } from '../../renderer/keys-practice.ts';
import { wordsIn } from '../../renderer/state/practice-marks.ts';

type Gold = Sample['gold'][number];

/** The first span of each surface, in text order: the same words elsewhere are marked with it. */
export const firstOfEach = ({ gold }: Sample): Gold[] => {
  const seen = new Set<string>();
  return gold.filter(({ text }) => !seen.has(text) && seen.add(text));
};

/** Marks spans as a person without a mouse does: word by word through the text, more words with Shift, a letter for the kind. */
export const markByKeys = async (page: Page, { text }: Sample, spans: readonly Gold[]): Promise<void> => {
  const words = wordsIn(text);
  let at = -1;
  for (const { start, end, category } of spans) {
    const inside = words.flatMap((word, n) => (word.start < end && start < word.end ? [n] : []));
    const first = inside[0] ?? 0;
    for (; at < first; at++) await page.keyboard.press('ArrowRight');
    for (; at > first; at--) await page.keyboard.press('ArrowLeft');
    for (let n = 1; n < inside.length; n++) await page.keyboard.press('Shift+ArrowRight');
    at = inside.at(-1) ?? first;
    await page.keyboard.press(CATEGORY_KEYS[category].toLowerCase());
  }
};
