/** The desktop app. `--smoke` opens the window unseen, makes one call from the page, says so and ends. */
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, ipcMain, Menu, powerMonitor, session } from 'electron';
import { APP_ORIGIN } from '../src/contract/bridge.ts';
import { createBackend } from './backend.ts';
import { createThreadReader } from './documents/thread.ts';
import { CALL, REFUSED } from './electron/channel.ts';
import { createElectronHost } from './electron/host.ts';
import { systemKeychain } from './electron/keychain.ts';
import { menu } from './electron/menu.ts';
import { isOurs, lockApp, lockSession, webPreferences } from './electron/security.ts';
import { smoke } from './electron/smoke.ts';
import { createThreadEngine } from './engine/thread.ts';
import { loadPages } from './pages.ts';
import { defaultFolder } from './vault/folder.ts';
import { createNotebook } from './vault/notebook.ts';

const here = (path: string): URL => new URL(path, import.meta.url);
const isSource = import.meta.url.endsWith('.ts');
const isSmoke = process.argv.includes('--smoke');

let refused = 0;
let window: BrowserWindow | undefined;

const openWindow = (): BrowserWindow => {
  const opened = new BrowserWindow({
    title: 'Vignette',
    width: 1280,
    height: 860,
    minWidth: 760,
    minHeight: 560,
    show: !isSmoke,
    webPreferences: webPreferences(fileURLToPath(here('../preload/preload.cjs'))),
  });
  opened.on('closed', () => {
    window = undefined;
  });
  void opened.loadURL(`${APP_ORIGIN}/`);
  return opened;
};

const theWindow = (): BrowserWindow => {
  window ??= openWindow();
  return window;
};

const start = async (): Promise<void> => {
  await app.whenReady();
  const pages = loadPages(fileURLToPath(here(isSource ? '../out/renderer' : '../renderer')));
  lockSession(session.defaultSession, pages, () => {
    refused++;
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu(process.platform)));
  const engine = createThreadEngine(here(isSource ? './worker.ts' : './worker.js'));
  const notebook = createNotebook({ folder: defaultFolder(), keychain: systemKeychain });
  const dispatch = createBackend(
    createElectronHost(theWindow, () => refused),
    engine,
    notebook,
    createThreadReader(here(isSource ? './reader.ts' : './reader.js')),
  );
  powerMonitor.on('lock-screen', notebook.lock);
  powerMonitor.on('suspend', notebook.lock);

  ipcMain.handle(CALL, ({ senderFrame }, channel: unknown, json: unknown) => {
    const ours = senderFrame !== null && senderFrame === window?.webContents.mainFrame && isOurs(senderFrame.url);
    if (!ours || typeof channel !== 'string' || typeof json !== 'string') throw new Error('refused');
    return dispatch(channel, json);
  });
  ipcMain.on(REFUSED, () => {
    refused++;
  });
  app.on('second-instance', () => {
    const first = theWindow();
    if (first.isMinimized()) first.restore();
    first.focus();
  });
  app.on('activate', () => void theWindow());
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => {
    notebook.lock();
    void engine.close();
  });
  const opened = theWindow();
  if (isSmoke) app.exit(await smoke(opened));
};

lockApp(app);
if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    console.error(`Vignette could not start: ${error instanceof Error ? error.message : 'unknown reason'}`);
    app.exit(1);
  });
} else app.quit();
