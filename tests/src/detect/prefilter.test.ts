import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLatin, isLatin, suited } from '../../../src/detect/latin.ts';
import { GAP, gramsOf, literalsOf, mayMatch, search } from '../../../src/detect/prefilter.ts';

describe('literals of a pattern', () => {
  test.each([
    ['half[- ]term', ['half']],
    ['(?:spring|fall) break', [' break']],
    ['(?:spring|autumn)s?', ['spring', 'autumn']],
    ['(?:the )?prom', ['prom']],
    ['colou?rs day', ['rs day']],
    ['(?<!not )(?<span>harvest)(?! moon)', ['harvest']],
    ['(?i:MRN)-x', ['mrn']],
    ['a|bc', undefined],
    ['(?:twin|\\w+)', undefined],
    ['\\p{Lu}\\p{L}+', undefined],
    [`(?:${GAP}) farmer`, [' farmer']],
    [`(?:${GAP}|${GAP})`, [`${GAP}0`, `${GAP}1`]],
  ] as const)('%s', (source, expected) => expect(literalsOf(source)).toEqual(expected));
});

describe('no match is lost', () => {
  const patterns = [
    /(?:spring|fall|half)[- ](?:break|term)s?/giu,
    /(?<!\p{L})(?:room|ward) \d{1,3}(?!\p{L})/giu,
    /\p{Lu}\p{L}{2,9}(?: \p{Lu}\p{L}+)? House/gu,
    /(?:Dr|Mrs?)\.? (?<span>\p{Lu}\p{Ll}+)/dgu,
    /[^\p{L}\p{N}]x\P{L}/gu,
    /(?:a{2,3}b|ab{0,2}c+)d?/g,
  ];
  const words = fc.constantFrom(
    'Spring break',
    'half-TERM',
    'ward 7',
    'ROOM 12',
    'Beech House',
    'Élan Vital House',
    'Dr. Okafor',
    'mrs b',
    'aabd',
    'abccd',
    ' x.',
    'ſpring',
    'naïve',
    'дом',
    'e\u0301',
    ' ',
    ', ',
    '\n',
  );
  test('of any pattern in any text', () =>
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        for (const pattern of patterns) {
          const plain = [...text.matchAll(pattern)].map((match) => [match.index, match[0], match.groups?.['span']]);
          expect([...search(text, pattern)].map((match) => [match.index, match[0], match.groups?.['span']])).toEqual(
            plain,
          );
        }
      }),
    ));
  test('a text that says nothing of it is not searched', () =>
    expect(mayMatch(literalsOf('(?:falconry|taxidermy)'), gramsOf('she likes birds'))).toBe(false));
  test('a list with a word in the text keeps its pattern', () => {
    const literals = literalsOf(`(?:${GAP}) club`);
    expect(mayMatch(literals, gramsOf('the chess club'))).toBe(true);
    expect(mayMatch([`${GAP}0`], gramsOf('x'), () => false)).toBe(false);
  });
});

describe('Latin letters', () => {
  test.each([
    ['Siobhán O’Sullivan 👍 ½ → café', true],
    ['Ngāi Tahu, Nguyễn', true],
    ['Иван came', false],
    ['cafe\u0301', false],
  ] as const)('%s: %s', (text, expected) => expect(isLatin(text)).toBe(expected));
  test('letters outside a Latin text keep the expression', () => {
    const pattern = /\p{L}+/gu;
    expect(suited('Иван', pattern)).toBe(pattern);
    expect(suited('Ivan', pattern).source).not.toContain('\\p');
  });
  test('an escape that is no letter stays', () => expect(inLatin('\\p{Emoji}\\s')).toBe('\\p{Emoji}\\s'));
});
