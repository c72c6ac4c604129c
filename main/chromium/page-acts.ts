import type { PickedFile } from '../host.ts';
import type { Page } from './playwright.ts';

/** Puts text on the clipboard by the page's own hands, and HTML beside it where given. */
export const copyInPage = (page: Page, text: string, html?: string): Promise<boolean> =>
  page.evaluate(
    async ([words, marked]) => {
      try {
        if (marked === undefined) await navigator.clipboard.writeText(words);
        else {
          const plain = new Blob([words], { type: 'text/plain' });
          const rich = new Blob([marked], { type: 'text/html' });
          await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
        }
        return true;
      } catch {
        return false;
      }
    },
    [text, html] as const,
  );

/** Opens the browser's own file dialog; null when the person cancels. */
export const pickInPage = async (page: Page, accept: string): Promise<PickedFile | null> => {
  const picked = await page.evaluate(
    (endings) =>
      new Promise<{ name: string; base64: string } | null>((resolve) => {
        const input = Object.assign(document.createElement('input'), { type: 'file', accept: endings, hidden: true });
        const done = (file: { name: string; base64: string } | null) => {
          input.remove();
          resolve(file);
        };
        input.addEventListener('cancel', () => done(null));
        input.addEventListener('change', () => {
          const file = input.files?.[0];
          if (!file) return done(null);
          const reader = new FileReader();
          reader.addEventListener('error', () => done(null));
          reader.addEventListener('load', () => {
            const url = typeof reader.result === 'string' ? reader.result : '';
            done({ name: file.name, base64: url.slice(url.indexOf(',') + 1) });
          });
          reader.readAsDataURL(file);
        });
        document.body.append(input);
        input.click();
      }),
    accept,
  );
  return picked && { name: picked.name, bytes: Buffer.from(picked.base64, 'base64') };
};
