import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import type { double as Double } from './electron.ts';

type Desktop = typeof Double;

/** A page of its own, so that a host can be tested without the built window. */
export const TEST_PAGE = fileURLToPath(new URL('./page', import.meta.url));

const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const isUp = ({ state }: Desktop): boolean => {
  const [window] = state.windows;
  return Boolean(window?.webContents.mainFrame.url) || state.quit || state.exit !== undefined;
};

/** Starts `main/electron.ts` and its preload script anew against a fresh double, and waits until its window is up. */
export const startDesktop = async (prepare: (desktop: Desktop) => void = () => {}): Promise<Desktop> => {
  vi.resetModules();
  vi.doMock('../../main/pages.ts', async (original) => {
    const pages = await original<typeof import('../../main/pages.ts')>();
    return { ...pages, loadPages: () => pages.loadPages(TEST_PAGE) };
  });
  const { double } = await import('./electron.ts');
  prepare(double);
  await import('../../main/electron/preload.ts');
  await import('../../main/electron.ts');
  for (let n = 0; n < 300 && !isUp(double); n++) await moment(10);
  if (!isUp(double)) throw new Error('The app did not open its window.');
  return double;
};
