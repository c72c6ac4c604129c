import type { App, Session, WebContents, WebPreferences } from 'electron';
import { APP_ORIGIN } from '../../src/contract/bridge.ts';
import type { Page } from '../pages.ts';

/** What the page may do by itself: nothing of Node, nothing of the system. */
export const webPreferences = (preload: string): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false, // it would fetch dictionaries
  disableDialogs: true,
  devTools: false,
});

/** Command-line switches that keep Chromium itself from talking; set before the app is ready. */
export const quietSwitches: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-quic'],
  ['no-pings'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['dns-prefetch-disable'],
  ['disable-breakpad'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

export const isOurs = (url: string): boolean => url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);

/** Answers the app's own files and refuses every other request; `refused` is told of each. */
export const lockSession = (session: Session, pages: (url: string) => Page | undefined, refused: () => void): void => {
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
    refused();
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = details.method === 'GET' && pages(details.url) !== undefined;
    if (!allowed) refused();
    answer({ cancel: !allowed });
  });
  session.protocol.handle('https', ({ url }) => {
    const page = pages(url);
    return page
      ? new Response(new Uint8Array(page.body), { status: 200, headers: { ...page.headers } })
      : new Response(null, { status: 404 });
  });
};

/** No other window, no way off the app's page, no embedded page. */
export const lockContents = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOurs(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
};

/** Applies the switches and the rule for windows of whatever origin. */
export const lockApp = (app: App): void => {
  for (const [name, value] of quietSwitches) app.commandLine.appendSwitch(name, value);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
};
