/** Opens the app's page in Chromium, lets it try every way out, makes one call, and prints what came of it as JSON. */
import { fileURLToPath } from 'node:url';
import { openApp } from './chromium.ts';

const app = await openApp(fileURLToPath(new URL('./page', import.meta.url)));
try {
  const tried = await app.page.evaluate(async () => {
    const settled = (act: () => Promise<unknown>) =>
      act().then(
        () => 'went out',
        () => 'refused',
      );
    const loaded = (element: HTMLElement) =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        document.body.append(element);
        setTimeout(reject, 3000);
      });
    const url = 'https://example.com/';
    const opened = (channel: WebSocket | EventSource) =>
      new Promise((resolve, reject) => {
        channel.onopen = resolve;
        channel.onerror = reject;
      });
    return {
      fetch: await settled(() => fetch(url)),
      image: await settled(() => loaded(Object.assign(new Image(), { src: url }))),
      script: await settled(async () =>
        loaded(Object.assign(document.createElement('script'), { async: true, src: url })),
      ),
      style: await settled(() =>
        loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
      ),
      socket: await settled(async () => opened(new WebSocket('wss://example.com/'))),
      stream: await settled(async () => opened(new EventSource(url))),
      window: window.open(url) === null ? 'refused' : 'closed at once',
      own: await settled(() => loaded(Object.assign(new Image(), { src: '/none.png' }))),
    };
  });
  await app.page.evaluate(() => {
    document.title = 'typed';
    location.href = 'https://example.com/';
  });
  await app.page.waitForTimeout(300);
  const status: unknown = JSON.parse(
    await app.page.evaluate(() => {
      const bridge: { call: (channel: string, json: string) => Promise<string> } = Reflect.get(globalThis, 'vignette');
      return bridge.call('host:status', '{}');
    }),
  );
  console.log(
    JSON.stringify({
      tried,
      status,
      at: app.page.url(),
      pages: app.context.pages().length,
      title: await app.page.title(),
    }),
  );
} finally {
  await app.close();
}
