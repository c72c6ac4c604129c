import type { BrowserWindow } from 'electron';

const LIMIT_MS = 30_000;

// Runs in the page: one real call through preload, main and the engine's thread.
const PROBE = `window.vignette.call('case:review', JSON.stringify({
  text: 'My client Maya lives in Flagstaff.', audience: 'public-group', locale: 'en-US',
  decisions: { entities: {}, mentions: {} }, additions: [] }))`;

const loaded = (window: BrowserWindow) =>
  new Promise<void>((resolve, reject) => {
    window.webContents.once('did-finish-load', () => resolve());
    window.webContents.once('did-fail-load', () => reject(new Error('the page did not load')));
    setTimeout(() => reject(new Error('the page took too long')), LIMIT_MS).unref();
  });

/** Exit status 0 where the page could reach the engine. */
export const smoke = async (window: BrowserWindow): Promise<number> => {
  try {
    await loaded(window);
    const reply: unknown = JSON.parse(await window.webContents.executeJavaScript(PROBE));
    const works = typeof reply === 'object' && reply !== null && 'ok' in reply;
    console.log(works ? 'smoke: the window reached the engine' : 'smoke: the call failed');
    return works ? 0 : 1;
  } catch (error) {
    console.log(`smoke: ${error instanceof Error ? error.message : 'failed'}`);
    return 1;
  }
};
