import type { Analysis, Plan } from '../../src/model.ts';

const WIDEST = 44;

/** One line of a cell, without characters that could steer the terminal. */
export const cell = (text: string): string => {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > WIDEST ? `${letters.slice(0, WIDEST - 1).join('')}…` : line;
};

/** Rows as lines of even columns; the first row is the head. */
export const align = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  return rows.map((row) => `  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
};

/** What was replaced, entity by entity; the original words only on request. */
export const replacementTable = (analysis: Analysis, { proposals }: Plan, showOriginals: boolean): string => {
  if (!analysis.entities.length) return 'Nothing was found that needs replacing.\n';
  const suggested = new Map(proposals.map((proposal) => [proposal.entity, proposal]));
  const rows = analysis.entities.map(({ key, id, category, type, label, mentions }) => {
    const proposal = suggested.get(key);
    const text = proposal?.substitutes.find(({ rung }) => rung === proposal.floor)?.text ?? '';
    return [
      id,
      category,
      type,
      String(mentions.length),
      ...(showOriginals ? [cell(label)] : []),
      cell(text) || '(dropped)',
    ];
  });
  const head = ['id', 'category', 'type', 'mentions', ...(showOriginals ? ['original'] : []), 'becomes'];
  return `${align([head, ...rows]).join('\n')}\n`;
};
