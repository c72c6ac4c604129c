/** The terminal. */
import { readFileSync } from 'node:fs';
import { open, readFile, unlink } from 'node:fs/promises';
import { run } from './terminal/run.ts';
import { askSecret } from './terminal/secret.ts';
import type { NotebookTerminal } from './terminal/terminal.ts';

const readInput = async (): Promise<Uint8Array> => {
  if (process.stdin.isTTY) process.stderr.write('Type or paste the text, then press Ctrl+D on a line of its own.\n');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

const tell = (text: string): void => void process.stderr.write(text);

const writeNewFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx', 0o600); // fails where there is one
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await unlink(path).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
};

const terminal: NotebookTerminal = {
  readInput,
  readFile: (path) => readFile(path),
  write: (text) =>
    new Promise((resolve) => {
      process.stdout.write(text, () => resolve());
    }),
  tell,
  askSecret: (question) => askSecret(process.stdin, tell, question),
  readDescriptor: (descriptor) => readFileSync(descriptor),
  writeFile: writeNewFile,
  interactive: process.stderr.isTTY === true,
  now: () => performance.now(),
};

// A reader that has seen enough ("| head") closes the pipe: that is no error.
process.stdout.on('error', () => process.exit(0));

const loadKnowledge = async () => (await import('../rules/index.ts')).loadKnowledge();

process.exitCode = await run(process.argv.slice(2), terminal, loadKnowledge);
