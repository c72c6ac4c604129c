import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../rules/index.ts';
import { readOwn } from '../../scripts/corpora.ts';
import { analyse } from '../../src/index.ts';

const knowledge = loadKnowledge();
const texts = readOwn('cases').map(({ text }) => text);
const options = { locale: 'en-US' } as const;

/** A text of the corpus with something typed into it or cut out. */
const edited = fc
  .record({
    text: fc.constantFrom(...texts),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(30),
    typed: fc.constantFrom('', ' Okafor', 'x', '\n', ' on 3 May 2019', '😀', 'my son Kofi '),
  })
  .map(({ text, at, cut, typed }) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + typed + text.slice(from + cut);
  });

describe('looking around between the steps', () => {
  test('another text read in the middle changes neither', () => {
    fc.assert(
      fc.property(edited, edited, fc.nat(60), (text, other, after) => {
        const whole = analyse(text, knowledge, options);
        const alone = analyse(other, knowledge, options);
        let count = 0;
        let inner: unknown;
        const pace = () => {
          if (count++ === after) inner = analyse(other, knowledge, options);
        };
        expect(analyse(text, knowledge, { ...options, pace })).toEqual(whole);
        if (count > after) expect(inner).toEqual(alone);
      }),
      { numRuns: 12 },
    );
  });

  test('what is thrown comes out, from whichever step, and the next analysis is whole', () => {
    const [text = ''] = texts;
    const whole = analyse(text, knowledge, options);
    let steps = 0;
    analyse(text, knowledge, { ...options, pace: () => void steps++ });
    for (let after = 0; after < steps; after += Math.ceil(steps / 15)) {
      let count = 0;
      const pace = () => {
        if (count++ >= after) throw new Error('enough');
      };
      expect(() => analyse(text, knowledge, { ...options, pace })).toThrow('enough');
    }
    expect(analyse(text, knowledge, options)).toEqual(whole);
  });

  test('tells shares that grow from 0 to 1', () => {
    const shares: number[] = [];
    analyse(texts.slice(0, 4).join('\n'), knowledge, {
      ...options,
      pace: (done) => (done === undefined ? undefined : shares.push(done)),
    });
    expect(shares[0]).toBe(0);
    expect(shares.every((share, n) => share >= (shares[n - 1] ?? 0) && share <= 1)).toBe(true);
  });
});
