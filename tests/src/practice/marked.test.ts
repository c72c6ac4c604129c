import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarked } from '../../../src/practice/marked.ts';

describe('inline marks', () => {
  test('are taken out of the text, with offsets in what is left', () => {
    const { text, spans } = readMarked(
      '[[Maya|name|direct|e1]], [[34|age|quasi|e2]], saw [[Dr. Okafor|name|direct|e3]]. Maya’s back.',
    );
    expect(text).toBe('Maya, 34, saw Dr. Okafor. Maya’s back.');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Maya', '34', 'Dr. Okafor']);
    expect(spans[1]).toEqual({ start: 6, end: 8, text: '34', category: 'age', type: 'quasi', entity: 'e2' });
  });

  test.each([
    ['nothing marked at all', 0],
    ['[[Maya|name|direct|e1]] and [[M.|name|direct|e1]]', 2],
    ['in [[2019|date|quasi|e1]], in [[March 2019|date|direct|e2]]', 2],
    ['[[93|age|direct|e1]] and [[89|age|quasi|e2]]', 2],
    ['[[a|rare|quasi|e1]][[b|rare|quasi|e2]] [single] | bar', 2],
  ])('%s', (marked, count) => expect(readMarked(marked).spans).toHaveLength(count));

  test.each([
    ['a [[Maya|name|direct|e1', '"[[" without "]]"'],
    ['a Maya|name|direct|e1]] b', '"]]" without "[["'],
    ['[[Maya|name|direct]]', 'four parts, not 3'],
    ['[[Maya|name|direct|e1|x]]', 'four parts, not 5'],
    ['[[Maya [[M|name|direct|e1]]', 'inside a mark'],
    ['[[|name|direct|e1]]', 'white space'],
    ['[[ Maya|name|direct|e1]]', 'white space'],
    ['[[Maya\nT|name|direct|e1]]', 'end of a line'],
    ['[[Maya|person|direct|e1]]', 'no category "person"'],
    ['[[Maya|name|quasi|e1]]', 'is direct, not "quasi"'],
    ['[[2019|date|direct|e1]]', 'is quasi, not "direct"'],
    ['[[34|age|direct|e1]]', 'is quasi, not "direct"'],
    ['[[ninety-one|age|quasi|e1]]', 'is direct, not "quasi"'],
    ['[[Maya|name|direct|maya]]', 'no entity'],
    ['[[Maya|name|direct|e1]] in [[Bath|place|direct|e1]]', 'both name and place'],
  ])('%s is refused', (marked, said) => expect(() => readMarked(marked)).toThrow(said));

  test('any words between any marks come back whole', () => {
    const plain = fc.string({ unit: 'grapheme' }).map((words) => words.replace(/[[\]|]/g, ''));
    const surface = plain.map((words) => `x${words.replace(/[\r\n]/g, '')}y`);
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, surface)), plain, (parts, end) => {
        const marked = parts.map(([before, words], n) => `${before}[[${words}|rare|quasi|e${n + 1}]]`).join('') + end;
        const { text, spans } = readMarked(marked);
        expect(text).toBe(parts.map((pair) => pair.join('')).join('') + end);
        expect(spans.map((one) => text.slice(one.start, one.end))).toEqual(parts.map(([, words]) => words));
      }),
    );
  });
});
