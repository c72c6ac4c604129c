import type { Knowledge } from '../../src/index.ts';
import { VERSION } from '../version.ts';
import { type Complaint, isComplaint } from './complaint.ts';
import { HELP } from './help.ts';
import { type Options, parseOptions } from './options.ts';
import type { NotebookTerminal, Terminal } from './terminal.ts';

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

const answer = async (
  args: readonly string[],
  terminal: NotebookTerminal,
  knowledge: () => Promise<Knowledge>,
): Promise<number | Complaint> => {
  if (args[0] === 'notebook' && !args.includes('--help'))
    return (await import('./notebook.ts')).notebookCommand(args.slice(1), terminal);
  const options = parseOptions(args);
  return isComplaint(options) ? options : obey(options, terminal, knowledge);
};

/** One command from its arguments to its exit status. Never rejects and never shows a stack trace. */
export const run = async (
  args: readonly string[],
  terminal: NotebookTerminal,
  knowledge: () => Promise<Knowledge>,
): Promise<number> => {
  try {
    const result = await answer(args, terminal, knowledge);
    if (typeof result === 'number') return result;
    terminal.tell(`vignette: ${result.complaint}\n`);
  } catch {
    terminal.tell('vignette: The text could not be checked, and nothing was changed.\n');
  }
  return 1;
};
