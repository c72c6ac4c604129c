import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startDesktop } from '../support/desktop.ts';
import type { double as Double } from '../support/electron.ts';

let electron: typeof Double;
const refused = async (): Promise<number> => {
  const reply = JSON.parse(String(await electron.call('host:status', '{}')));
  return reply.ok.refusedRequests;
};

beforeAll(async () => {
  electron = await startDesktop();
});

describe('the page', () => {
  test.each([
    ['sandbox', true],
    ['contextIsolation', true],
    ['nodeIntegration', false],
    ['nodeIntegrationInWorker', false],
    ['nodeIntegrationInSubFrames', false],
    ['webSecurity', true],
    ['allowRunningInsecureContent', false],
    ['webviewTag', false],
    ['navigateOnDragDrop', false],
    ['spellcheck', false],
    ['devTools', false],
  ])('has %s: %s', (name, value) => {
    expect(electron.state.windows[0]?.options.webPreferences[name]).toBe(value);
  });

  test('has a preload script that gives it one call', () => {
    expect(electron.state.windows[0]?.options.webPreferences.preload).toMatch(/preload\.cjs$/);
    expect([...electron.state.exposed.keys()]).toEqual(['vignette']);
    expect(Object.keys(electron.state.exposed.get('vignette') ?? {})).toEqual(['call']);
  });

  test('comes with a strict content security policy', async () => {
    const page = await electron.request('https://app.invalid/');
    const policy = page === 'refused' ? [] : page.headers.get('content-security-policy')?.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'none'",
      ]),
    );
    expect(policy?.join()).not.toMatch(/unsafe|\*|http|data:/);
  });
});

describe('the session', () => {
  test.each([
    ['https://example.com/'],
    ['http://app.invalid/'],
    ['https://app.invalid/none.js'],
    ['https://app.invalid/../package.json'],
    ['https://app.invalid.example.com/'],
    ['file:///etc/passwd'],
    ['wss://example.com/'],
    ['data:text/html,hi'],
    ['devtools://devtools/'],
  ])('refuses %s and counts it', async (url) => {
    const before = await refused();
    expect(await electron.request(url)).toBe('refused');
    expect(await refused()).toBe(before + 1);
  });

  test('refuses to send anything, even to its own page', async () => {
    expect(await electron.request('https://app.invalid/', 'POST')).toBe('refused');
  });

  test('refuses every permission', () => {
    let granted: unknown;
    electron.state.permissionRequest?.({}, 'media', (answer) => {
      granted = answer;
    });
    expect(granted).toBe(false);
    expect(electron.state.permissionCheck?.()).toBe(false);
    expect(electron.state.devicePermission?.()).toBe(false);
  });

  test('has no spellchecker, which would fetch dictionaries', () => expect(electron.state.spellchecker).toBe(false));
  test('refuses downloads', () => expect(electron.download()).toBe(true));
});

describe('the window', () => {
  test('opens no other', () => {
    expect(electron.state.windows[0]?.webContents.openHandler?.({ url: 'https://app.invalid/' })).toEqual({
      action: 'deny',
    });
  });

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('stays on its page: %s', (name) => {
    expect(electron.contentsEvent(name, { url: 'https://example.com/' })).toBe(true);
    expect(electron.contentsEvent(name, { url: 'https://app.invalid.example.com/' })).toBe(true);
    expect(electron.contentsEvent(name, { url: 'https://app.invalid/' })).toBe(false);
  });

  test('embeds nothing', () => expect(electron.contentsEvent('will-attach-webview', {})).toBe(true));

  test('offers neither reload nor developer tools', () => {
    expect(JSON.stringify(electron.state.menu)).not.toMatch(/devtools|reload/i);
  });
});

describe('calls', () => {
  test.each([
    ['no frame', null],
    ['another frame on our page', { url: 'https://app.invalid/' }],
    ['a foreign frame', { url: 'https://example.com/' }],
  ])('from %s are refused', async (_, frame) => {
    await expect(electron.call('host:status', '{}', frame)).rejects.toThrow('refused');
  });

  test('that are no strings are refused', async () => {
    await expect(electron.call('host:status', { text: 'x' })).rejects.toThrow('refused');
  });
});

describe('Chromium inside', () => {
  test.each([
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ['no-proxy-server', undefined],
    ['disable-background-networking', undefined],
    ['disable-component-update', undefined],
    ['disable-domain-reliability', undefined],
    ['no-pings', undefined],
  ])('is told %s', (name, value) => {
    expect(electron.state.switches.has(name)).toBe(true);
    expect(electron.state.switches.get(name)).toBe(value);
  });
});

describe('--smoke', () => {
  afterEach(() => {
    process.argv = process.argv.filter((arg) => arg !== '--smoke');
  });

  test('reaches the engine from the page, unseen, and ends', async () => {
    process.argv.push('--smoke');
    const smoke = await startDesktop();
    await vi.waitFor(() => expect(smoke.state.exit).toBe(0), { timeout: 20_000 });
    expect(smoke.state.windows[0]?.options.show).toBe(false);
  });
});

describe('a second start', () => {
  test('opens no window and ends', async () => {
    const second = await startDesktop((desktop) => {
      desktop.state.firstInstance = false;
    });
    expect(second.state.windows).toEqual([]);
    expect(second.state.quit).toBe(true);
  });
});
