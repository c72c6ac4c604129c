import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { APP_ORIGIN } from '../src/contract/bridge.ts';

/** One file of the built window, as both hosts answer it. */
export interface Page {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the page may load: its own files. It may connect to nothing, not even its own origin. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

const headersOf = (file: string): Record<string, string> => ({
  'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
  'cache-control': 'no-store',
});

/**
 * Reads the built window once and answers its addresses; undefined for every other address.
 * @throws Error where the window was not built
 */
export const loadPages = (folder: string): ((url: string) => Page | undefined) => {
  const pages = new Map<string, Page>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    pages.set(address, { body: readFileSync(path), headers: headersOf(path) });
  }
  const index = pages.get('/index.html');
  if (!index) throw new Error('The window is not built. Run "npm start" again.');
  pages.set('/', index);
  return (url) => {
    const address = URL.parse(url);
    return address?.origin === APP_ORIGIN ? pages.get(address.pathname) : undefined;
  };
};
