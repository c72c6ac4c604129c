import { describe, expect, test } from 'vitest';
import { loadTone } from '../../rules/tone.ts';
import { runTonePack } from '../../src/summary/tone.ts';

describe.each(loadTone().map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  for (const row of pack.rows) {
    test.each(row.examples)(`${row.id} notices: %s`, (example) => {
      const text = example.replaceAll('[[', '').replaceAll(']]', '');
      const start = example.indexOf('[[');
      const end = example.indexOf(']]') - 2;
      expect(start, 'an example marks what is noticed').toBeGreaterThanOrEqual(0);
      const found = runTonePack(text, { ...pack, rows: [row] });
      expect(found.map((t) => text.slice(t.start, t.end))).toEqual([text.slice(start, end)]);
    });
    test.each(row.not)(`${row.id} leaves: %s`, (text) => {
      expect(runTonePack(text, { ...pack, rows: [row] })).toEqual([]);
    });
  }
});
