import { describe, expect, test } from 'vitest';
import { yamlFiles } from '../../rules/files.ts';
import { readList } from '../../rules/lists.ts';
import { compilePack } from '../../rules/packs.ts';
import { runRow } from '../../src/detect/rules.ts';

/** "a [[marked]] text" as plain text and the marked spans. */
const unmark = (marked: string) => {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[.*?\]\])/s)) {
    if (part.startsWith('[[')) {
      const surface = part.slice(2, -2);
      spans.push({ start: text.length, end: text.length + surface.length });
      text += surface;
    } else text += part;
  }
  return { text, spans };
};

const packs = yamlFiles('detect').map(({ source, file }) => compilePack(source, file, readList));

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  for (const row of pack.rows) {
    test.each(row.examples)(`${row.id} finds: %s`, (example) => {
      const { text, spans } = unmark(example);
      expect(spans.length, 'an example marks what is found').toBeGreaterThan(0);
      const found = runRow(row, text).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    });
    test.each(row.not)(`${row.id} leaves: %s`, (text) => {
      expect(runRow(row, text)).toEqual([]);
    });
  }
});
