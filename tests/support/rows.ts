import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/model.ts';

interface Row {
  readonly id: string;
  /** Texts with the expected span in [[…]]. */
  readonly examples: readonly string[];
  /** Texts in which the row finds nothing. */
  readonly not: readonly string[];
}

/** Holds every row of every pack to its own examples and counter-examples. */
export const describeRows = <R extends Row, P extends { readonly id: string; readonly rows: readonly R[] }>(
  packs: readonly P[],
  run: (text: string, pack: P) => readonly Span[],
): void => {
  describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
    for (const row of pack.rows) {
      const alone: P = { ...pack, rows: [row] };
      test.each(row.examples)(`${row.id} finds: %s`, (example) => {
        const text = example.replaceAll('[[', '').replaceAll(']]', '');
        const expected = /\[\[(.+?)\]\]/s.exec(example)?.[1];
        expect(expected, 'an example marks what is found').toBeDefined();
        expect(run(text, alone).map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
      });
      test.each(row.not)(`${row.id} leaves: %s`, (text) => {
        expect(run(text, alone)).toEqual([]);
      });
    }
  });
};
