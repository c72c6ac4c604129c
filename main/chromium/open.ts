import { homedir } from 'node:os';
import { join } from 'node:path';
import { APP_ORIGIN } from '../../src/contract/bridge.ts';
import type { Dispatch } from '../dispatch.ts';
import { READABLE } from '../documents/kind.ts';
import { addFile } from '../documents/whole-file.ts';
import type { Host } from '../host.ts';
import type { loadPages } from '../pages.ts';
import { installBridge, NEXT, RAW_BINDING, REFUSED } from './bridge.ts';
import { chromiumFlags } from './flags.ts';
import { copyInPage, pickInPage } from './page-acts.ts';
import { createPieces } from './pieces.ts';
import { type BrowserContext, chromium, type Page } from './playwright.ts';
import { createProfile } from './profile.ts';

export interface ChromiumOptions {
  readonly executable: string;
  readonly pages: ReturnType<typeof loadPages>;
  /** Assembles the calls over this host. */
  readonly backend: (host: Host) => Dispatch;
  readonly headless?: boolean;
  /** Folder for saved files; the person's Downloads where not given. */
  readonly saveTo?: string;
}

export interface ChromiumWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly host: Host;
  /** Settles when the window is closed, by whomever. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

const launch = (profile: string, { executable, headless = false }: ChromiumOptions) =>
  chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    serviceWorkers: 'block',
    acceptDownloads: false,
    // Chromium's sandbox cannot run as root; everyone else gets it.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [...chromiumFlags],
    timeout: 30_000,
  });

/** Opens the app's window in Chromium, over a pipe and with a throw-away profile. @throws Error where the browser does not start */
export const openChromium = async (options: ChromiumOptions): Promise<ChromiumWindow> => {
  const profile = await createProfile();
  let refused = 0;
  let context: BrowserContext;
  try {
    context = await launch(profile.folder, options);
  } catch (error) {
    await profile.forget();
    throw error;
  }
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const host: Host = {
      kind: 'chromium',
      refusedRequests: () => refused,
      pickFile: () => pickInPage(page, READABLE.map((ending) => `.${ending}`).join(',')),
      saveFile: async (name, bytes) => ({
        saved: true,
        where: await addFile(options.saveTo ?? join(homedir(), 'Downloads'), name, bytes),
      }),
      copy: (text, html) => copyInPage(page, text, html),
    };
    const dispatch = options.backend(host);
    const pieces = createPieces();

    await context.route('**/*', async (route) => {
      const answer = route.request().method() === 'GET' ? options.pages(route.request().url()) : undefined;
      if (answer) return route.fulfill({ status: 200, headers: answer.headers, body: answer.body });
      refused++;
      // "No content" leaves the page and what was typed where they are; an aborted navigation would show an error page instead.
      if (route.request().isNavigationRequest()) return route.fulfill({ status: 204 });
      return route.abort('blockedbyclient');
    });
    await context.grantPermissions(['clipboard-write'], { origin: APP_ORIGIN }); // and by that none but this one
    await context.exposeBinding(RAW_BINDING, ({ frame }, channel: unknown, json: unknown) => {
      const ours = frame === page.mainFrame() && frame.url().startsWith(`${APP_ORIGIN}/`);
      if (!ours || typeof channel !== 'string' || typeof json !== 'string') throw new Error('refused');
      if (channel === NEXT) return pieces.next(Number(json));
      if (channel === REFUSED) refused++;
      return dispatch(channel, json).then(pieces.give);
    });
    await context.addInitScript(installBridge, { raw: RAW_BINDING, origin: APP_ORIGIN, refused: REFUSED, next: NEXT });
    context.on('page', (other) => void other.close().catch(() => {})); // no second window
    page.on(
      'dialog',
      (dialog) => void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => {}),
    );
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && !frame.url().startsWith(`${APP_ORIGIN}/`))
        void page.goto(APP_ORIGIN).catch(() => {});
    });
    const closed = new Promise<void>((resolve) => {
      page.on('close', () => void context.close().catch(() => {}));
      context.on('close', () => void profile.forget().finally(resolve));
    });
    await page.goto(`${APP_ORIGIN}/`);
    return { page, context, host, closed, close: () => context.close().then(() => closed) };
  } catch (error) {
    await context.close().catch(() => {});
    await profile.forget();
    throw error;
  }
};
