import type { Knowledge } from '../../src/index.ts';
import { VERSION } from '../version.ts';
import { type Complaint, isComplaint } from './complaint.ts';
import { HELP } from './help.ts';
import { type Options, parseOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

// The engine is loaded only where there is work for it: help and refusals answer at once.
const work = async (
  options: Options,
  terminal: Terminal,
  knowledge: () => Promise<Knowledge>,
): Promise<number | Complaint> => {
  if (options.command === 'summary') return (await import('./summary.ts')).summary(options, terminal, knowledge);
  const { batch, findLine, safeLine } = await import('./batch.ts');
  if (options.command === 'find') return batch(options, terminal, knowledge, findLine);
  if (options.jsonl) return batch(options, terminal, knowledge, safeLine);
  const { safe } = await import('./safe.ts');
  return safe(options, terminal, knowledge);
};

const obey = async (
  options: Options,
  terminal: Terminal,
  knowledge: () => Promise<Knowledge>,
): Promise<number | Complaint> => {
  switch (options.command) {
    case 'help':
      await terminal.write(HELP);
      return 0;
    case 'version':
      await terminal.write(`${VERSION}\n`);
      return 0;
    case 'find':
    case 'safe':
    case 'summary':
      return work(options, terminal, knowledge);
  }
};

/** One command from its arguments to its exit status. Never rejects and never shows a stack trace. */
export const run = async (
  args: readonly string[],
  terminal: Terminal,
  knowledge: () => Promise<Knowledge>,
): Promise<number> => {
  const options = parseOptions(args);
  try {
    const result = isComplaint(options) ? options : await obey(options, terminal, knowledge);
    if (typeof result === 'number') return result;
    terminal.tell(`vignette: ${result.complaint}\n`);
  } catch {
    terminal.tell('vignette: The text could not be checked, and nothing was changed.\n');
  }
  return 1;
};
