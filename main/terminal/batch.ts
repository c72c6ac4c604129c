import { analyse, type Knowledge } from '../../src/index.ts';
import { type Complaint, isComplaint } from './complaint.ts';
import { readText } from './input.ts';
import { type CaseLine, readLine } from './lines.ts';
import type { Options } from './options.ts';
import { createProgress } from './progress.ts';
import { printedCrowd, printedTriggers } from './risk.ts';
import type { Terminal } from './terminal.ts';
import { makeSafe, printedIds } from './work.ts';

/** `find --jsonl`: {"id","spans":[{"start","end","category","type","entity","confidence","tier","rule"}]} */
export const findLine = ({ id, text, locale }: CaseLine, knowledge: Knowledge): object => {
  const analysis = analyse(text, knowledge, { locale });
  const ids = printedIds(analysis);
  const spans = analysis.findings.map(({ start, end, category, type, entity, confidence, tier, reasons }) => ({
    start,
    end,
    category,
    type,
    entity: ids.get(entity) ?? entity,
    confidence: Math.round(confidence * 1000) / 1000,
    tier,
    rule: reasons[0]?.rule ?? '',
  }));
  return { id, spans };
};

/** `safe --jsonl`: {"id","safe","leaks":[{"start","end","entity","category","type","how"}],"warnings":[{"code","rule","message"}],"crowd","triggers"} */
export const safeLine = ({ id, text, audience, locale }: CaseLine, knowledge: Knowledge): object => {
  const { analysis, safe, leaks, risk } = makeSafe(text, knowledge, audience, locale);
  const ids = printedIds(analysis);
  return {
    id,
    safe,
    leaks: leaks.map(({ start, end, entity, category, type, how }) => ({
      start,
      end,
      entity: ids.get(entity) ?? entity,
      category,
      type,
      how,
    })),
    warnings: analysis.warnings.map(({ code, rule, message }) => ({ code, rule, message })),
    crowd: printedCrowd(risk.crowd, ids),
    triggers: printedTriggers(risk),
  };
};

/** Runs a batch line by line. A line that cannot be read is told by its number; the others still run. */
export const batch = async (
  options: Options,
  terminal: Terminal,
  knowledge: () => Promise<Knowledge>,
  work: (line: CaseLine, knowledge: Knowledge) => object,
): Promise<number | Complaint> => {
  const input = await readText(options.file, terminal);
  if (typeof input === 'object') return input;
  const lines = input.split('\n');
  const known = await knowledge();
  const progress = createProgress(terminal, lines.filter((line) => line.trim()).length);
  let done = 0;
  let failed = 0;
  for (const [n, source] of lines.entries()) {
    if (!source.trim()) continue;
    const line = readLine(source, options);
    const problem = isComplaint(line)
      ? line.complaint
      : await attempt(() => terminal.write(`${JSON.stringify(work(line, known))}\n`));
    done++;
    if (problem) {
      failed++;
      progress.end();
      terminal.tell(`line ${n + 1}: ${problem}\n`);
    }
    progress.at(done);
  }
  progress.end();
  return failed ? 1 : 0;
};

const attempt = async (act: () => Promise<void>): Promise<string | undefined> => {
  try {
    await act();
    return undefined;
  } catch {
    return 'this text could not be checked'; // whatever was thrown may quote the case
  }
};
