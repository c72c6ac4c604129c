import { describe, expect, test } from 'vitest';
import { type Line, mendLines } from '../../../main/documents/mend-lines.ts';

const LETTER = 5;

/** Lines of 12 point type, 14 apart, from the left edge; "" leaves a line out, "|" starts the next column. */
const set = (rows: readonly string[], size = 12): Line[] => {
  let y = 700;
  return rows.flatMap((text) => {
    y = text === '|' ? 700 : y - 14;
    return text === '' || text === '|' ? [] : [{ text, left: 72, right: 72 + LETTER * text.length, y, size }];
  });
};

describe('lines of a page become running text', () => {
  test.each<[string, readonly string[], string]>([
    ['one line', ['She sings.'], 'She sings.'],
    ['none', [], ''],
    ['a paragraph', ['She sings every day and', 'every night.'], 'She sings every day and every night.'],
    [
      'a gap',
      ['She sings every day and', 'every night, too, oh.', '', 'He is a baker, always.'],
      'She sings every day and every night, too, oh.\n\nHe is a baker, always.',
    ],
    [
      'a line ended early',
      ['She sings.', 'He dreams of the sea and of land.'],
      'She sings.\nHe dreams of the sea and of land.',
    ],
    [
      'a list',
      ['These are her wishes now:', '• to sleep the whole night', '• to eat with her sisters'],
      'These are her wishes now:\n• to sleep the whole night\n• to eat with her sisters',
    ],
    [
      'the next column, in mid-sentence',
      ['She sings every day and', 'each night in the house', '|', 'of her sister.'],
      'She sings every day and each night in the house of her sister.',
    ],
    [
      'the next column, a new paragraph',
      ['She sings every day and', 'night in the old house.', '|', 'He dreams.'],
      'She sings every day and night in the old house.\n\nHe dreams.',
    ],
  ])('%s', (_, rows, text) => {
    expect(mendLines(set(rows))).toBe(text);
  });

  test('a heading stands alone', () => {
    const body = set(['', 'She sings.']);
    expect(mendLines([...set(['What happened'], 18), ...body])).toBe('What happened\n\nShe sings.');
  });
});

test.each([
  [
    'begins a paragraph',
    'She sings every day, and she dreams.',
    'She sings every day, and she dreams.\nHe is a baker.',
  ],
  [
    'hangs below a bullet',
    '1. She sings every day, and she dreams.',
    '1. She sings every day, and she dreams. He is a baker.',
  ],
])('a line further in %s', (_, first, text) => {
  const lines = set([first, 'He is a baker.']);
  expect(mendLines(lines.map((line, n) => ({ ...line, left: line.left + 20 * n })))).toBe(text);
});

describe('a hyphen at the end of a line', () => {
  test.each<[string, readonly string[], string]>([
    ['goes before what is no word', ['She came for a consulta-', 'tion.'], 'She came for a consultation.'],
    [
      'goes where the whole word stands elsewhere',
      ['Mrs Anderson and the Ander-', 'son family.'],
      'Mrs Anderson and the Anderson family.',
    ],
    ['goes where nobody wrote it', ['She came for a long remem\u00ad', 'bering.'], 'She came for a long remembering.'],
    ['stays between words', ['She grew up with a well-', 'known father.'], 'She grew up with a well-known father.'],
    [
      'stays where it stands elsewhere',
      ['Her co-operation, and co-', 'operation of his.'],
      'Her co-operation, and co-operation of his.',
    ],
    ['stays before a capital', ['She is with Anna Lloyd-', 'George now.'], 'She is with Anna Lloyd-George now.'],
    ['stays in a number', ['Her number is 555-', '0142 there.'], 'Her number is 555-0142 there.'],
    ['stays before a single letter’s word', ['She had another x-', 'rays done.'], 'She had another x-rays done.'],
    ['that is a dash is one', ['She paused – and then –', 'she sang.'], 'She paused – and then – she sang.'],
  ])('%s', (_, rows, text) => {
    expect(mendLines(set(rows))).toBe(text);
  });
});

test('a long document takes no time', () => {
  const rows = Array.from({ length: 40_000 }, (_, n) =>
    n % 40 === 0 ? '|' : 'She sings every day and every night, and so on-',
  );
  const before = performance.now();
  mendLines(set(rows));
  expect(performance.now() - before).toBeLessThan(2_000);
});
