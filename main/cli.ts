/** The terminal. */
import { readFile } from 'node:fs/promises';
import { run } from './terminal/run.ts';
import type { Terminal } from './terminal/terminal.ts';

const readInput = async (): Promise<Uint8Array> => {
  if (process.stdin.isTTY) process.stderr.write('Type or paste the text, then press Ctrl+D on a line of its own.\n');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

const terminal: Terminal = {
  readInput,
  readFile: (path) => readFile(path),
  write: (text) =>
    new Promise((resolve) => {
      process.stdout.write(text, () => resolve());
    }),
  tell: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  now: () => performance.now(),
};

// A reader that has seen enough ("| head") closes the pipe: that is no error.
process.stdout.on('error', () => process.exit(0));

const loadKnowledge = async () => (await import('../rules/index.ts')).loadKnowledge();

process.exitCode = await run(process.argv.slice(2), terminal, loadKnowledge);
