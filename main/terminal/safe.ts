import type { Knowledge } from '../../src/index.ts';
import type { Leak, Warning } from '../../src/model.ts';
import { type Complaint, isComplaint } from './complaint.ts';
import { readCase } from './input.ts';
import type { Options } from './options.ts';
import { riskLines } from './risk.ts';
import { replacementTable } from './table.ts';
import type { Terminal } from './terminal.ts';
import { makeSafe, printedIds } from './work.ts';

export const leakLines = (leaks: readonly Leak[], ids: ReadonlyMap<string, string>): string[] =>
  leaks.map(
    ({ entity, category, type }) => `Still in the safe text: ${ids.get(entity) ?? 'one'} (${category}, ${type}).`,
  );

/** What keeps a window's copy button locked keeps the status from being 0 here. */
export const isLocked = (leaks: readonly Leak[], warnings: readonly Warning[]): boolean =>
  leaks.some(({ type }) => type === 'direct') || warnings.some(({ code }) => code !== 'bad-character');

/** `vignette safe`: one text in, the safe text out. */
export const safe = async (
  options: Options,
  terminal: Terminal,
  knowledge: () => Promise<Knowledge>,
): Promise<number | Complaint> => {
  const text = await readCase(options.file, terminal);
  if (typeof text === 'object' && isComplaint(text)) return text;
  const made = makeSafe(text, await knowledge(), options.audience, options.locale);
  await terminal.write(made.safe.endsWith('\n') ? made.safe : `${made.safe}\n`);
  terminal.tell(replacementTable(made.analysis, made.plan, options.showOriginals));
  const notes = [
    ...made.analysis.warnings.map(({ message }) => message),
    ...leakLines(made.leaks, printedIds(made.analysis)),
    ...riskLines(made.risk),
    `Checked for ${options.audience}, not guaranteed: read it before you share it.`,
  ];
  terminal.tell(`${notes.join('\n')}\n`);
  return isLocked(made.leaks, made.analysis.warnings) ? 1 : 0;
};
