import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const PROBE = fileURLToPath(new URL('../support/offline.ts', import.meta.url));

const probe = (command: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(command, [...args, process.execPath, PROBE], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stderr, result: status === 0 ? JSON.parse(stdout) : undefined };
};

// A network namespace of its own holds no interface that is up: whatever works in it works without a network.
const UNSHARE = process.getuid?.() === 0 ? ['-n'] : ['-r', '-n'];
const mayUnshare = spawnSync('unshare', [...UNSHARE, 'true']).status === 0;

const expectClosed = (result: {
  tried: Record<string, string>;
  status: { ok: { host: string; refusedRequests: number } };
  at: string;
  pages: number;
  title: string;
}) => {
  const { window, ...requests } = result.tried;
  expect(new Set(Object.values(requests))).toEqual(new Set(['refused']));
  expect(['refused', 'closed at once']).toContain(window);
  expect(result.status.ok.host).toBe('chromium');
  // fetch, image, script, style, socket, stream, window, the picture of our own that is not there, and the way out
  expect(result.status.ok.refusedRequests).toBeGreaterThanOrEqual(8);
  expect(result.at).toBe('https://app.invalid/');
  expect(result.pages).toBe(1);
  expect(result.title, 'what was typed is still there').toBe('typed');
};

describe('the window in Chromium', () => {
  test('lets nothing out, counts what it refused, and stays where it is', () => {
    const { result, stderr } = probe('env', []);
    expect(stderr).toBe('');
    expectClosed(result);
  });

  test('works the same where there is no network at all', ({ skip }) => {
    if (!mayUnshare) skip('this machine does not let us make a network namespace');
    const { result, stderr } = probe('unshare', UNSHARE);
    expect(stderr).toBe('');
    expectClosed(result);
  });
});
