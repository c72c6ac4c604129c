import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from './support.ts';

const HOLDER = new URL('../../support/notebook/holder.ts', import.meta.url).pathname;
const AT_ONCE = 2 ** 24;

/** How often one of the byte strings stands in the writable memory of a process; undefined where this machine does not let us look. */
const countIn = (pid: number, needles: readonly Buffer[]): number | undefined => {
  let memory: number;
  let read = 0;
  try {
    memory = openSync(`/proc/${pid}/mem`, 'r');
  } catch {
    return undefined;
  }
  const overlap = Math.max(...needles.map(({ length }) => length)) - 1;
  let found = 0;
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const [, from = '', to = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
    const end = Number.parseInt(to, 16);
    for (let at = Number.parseInt(from, 16); at < end; at += AT_ONCE - overlap) {
      const part = Buffer.alloc(Math.min(AT_ONCE, end - at));
      try {
        read += readSync(memory, part, 0, part.length, at);
      } catch {
        continue; // a page that is not there
      }
      for (const needle of needles)
        for (let hit = part.indexOf(needle); hit >= 0; hit = part.indexOf(needle, hit + 1)) found++;
    }
  }
  closeSync(memory);
  return read ? found : undefined;
};

test.runIf(process.platform === 'linux').each([
  ['open', 'while it is open the key is in memory, and this test finds it'],
  ['lock', 'once it is locked the key is nowhere in the memory of the process'],
])('%s: %s', async (then) => {
  const child = spawn(process.execPath, [HOLDER, newFolder(), then], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const turned: number[] = await new Promise((resolve) => {
    child.stdout.once('data', (data: Buffer) => resolve(JSON.parse(data.toString())));
  });
  const key = Buffer.from(turned.map((byte) => byte ^ 0xff));
  const found = countIn(child.pid ?? 0, [key, Buffer.from(key.toString('hex')), Buffer.from(key.toString('base64'))]);
  if (found === undefined) return; // another user's memory is not ours to read
  if (then === 'open') expect(found).toBeGreaterThan(0);
  else expect(found).toBe(0);
});
