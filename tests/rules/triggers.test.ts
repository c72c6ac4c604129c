import { describe, expect, test } from 'vitest';
import { loadTriggers } from '../../rules/triggers.ts';
import { runTriggerPack } from '../../src/risk/triggers.ts';

describe.each(loadTriggers().map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  for (const row of pack.rows) {
    test.each(row.examples)(`${row.id} notices: %s`, (example) => {
      const text = example.replaceAll('[[', '').replaceAll(']]', '');
      const start = example.indexOf('[[');
      const end = example.indexOf(']]') - 2;
      expect(start, 'an example marks what is noticed').toBeGreaterThanOrEqual(0);
      const found = runTriggerPack(text, { ...pack, rows: [row] });
      expect(found.map((t) => text.slice(t.start, t.end))).toEqual([text.slice(start, end)]);
    });
    test.each(row.not)(`${row.id} leaves: %s`, (text) => {
      expect(runTriggerPack(text, { ...pack, rows: [row] })).toEqual([]);
    });
  }
});
