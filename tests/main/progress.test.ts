import { expect, test } from 'vitest';
import { createProgress } from '../../main/terminal/progress.ts';
import type { Terminal } from '../../main/terminal/terminal.ts';

const watch = (interactive: boolean, times: readonly number[]): string[] => {
  const told: string[] = [];
  let next = 0;
  const terminal: Terminal = {
    readInput: async () => new Uint8Array(),
    readFile: async () => new Uint8Array(),
    write: async () => {},
    tell: (text) => void told.push(text),
    interactive,
    now: () => times[next++] ?? 0,
  };
  const progress = createProgress(terminal, times.length - 1);
  for (let n = 1; n < times.length; n++) progress.at(n);
  progress.end();
  return told;
};

test.each([
  ['a quick batch says nothing', true, [0, 300, 600, 900], []],
  ['a batch nobody looks at says nothing', false, [0, 1500, 3000], []],
  [
    'a long one counts up, ten times a second at most, and clears its line',
    true,
    [0, 900, 1100, 1150, 1300],
    ['\r2 of 4 texts', '\r4 of 4 texts', '\r\u001b[K'],
  ],
])('%s', (_, interactive, times, expected) => {
  expect(watch(interactive, times)).toEqual(expected);
});
