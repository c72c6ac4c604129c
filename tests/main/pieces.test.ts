import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPieces } from '../../main/chromium/pieces.ts';

test('a short answer goes as it is', () => {
  expect(createPieces(5).give('12345')).toBe('12345');
});

test('long answers come whole, however they are fetched', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 6 }), fc.string({ minLength: 6 }), (one, two) => {
      const pieces = createPieces(5);
      const fetched = [one, two].map((answer) => {
        const given = pieces.give(answer);
        if (typeof given === 'string') throw new Error('not in pieces');
        return { text: given.first, waiting: given.waiting };
      });
      for (let more = true; more; ) {
        more = false;
        for (const part of fetched) {
          const piece = pieces.next(part.waiting);
          expect(piece.length).toBeLessThanOrEqual(5);
          part.text += piece;
          more ||= piece !== '';
        }
      }
      expect(fetched.map(({ text }) => text)).toEqual([one, two]);
    }),
  );
});

test('what nobody fetches is let go', () => {
  const pieces = createPieces(1);
  for (let n = 0; n < 101; n++) pieces.give('ab');
  expect(pieces.next(1)).toBe('');
  expect(pieces.next(2)).toBe('b');
});
