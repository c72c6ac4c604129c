import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../rules/index.ts';
import {
  type Analysis,
  AUDIENCES,
  analyse,
  CATEGORIES,
  checkLeaks,
  LOCALES,
  NO_DECISIONS,
  plan,
  render,
} from '../../src/index.ts';

const knowledge = loadKnowledge();

/** Pieces of case language, and of what breaks programs, in any order. */
const piece = fc.constantFrom(
  'My client Maya',
  'then maya said so',
  "Maya's",
  'Dr. Okafor',
  'T. B.',
  'O\u2019Brien-Núñez',
  'lives in Flagstaff',
  'on March 3rd',
  '14.03.2023',
  'aged 34',
  'the only female firefighter in her county',
  'call 928-555-0142',
  'maya.t@mail.example',
  '@maya_runs',
  'MRN 0048213',
  'her twin died in the ferry accident',
  'She said "I can\u2019t".',
  'T: How are you?',
  '\n',
  '\r\n',
  '\t- ',
  '\u{1f600}',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\ud83d',
  '\ude00',
  '\u202e',
  '\u0000',
  '\u0301',
  'e\u0301',
  'ﬃ',
  'İ',
  '[[',
  '<b>',
  '$&',
  '\\',
);
const spaced = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
/** The same as sentences: run together, the pieces make words that mean nothing to anybody. */
const sentences = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('. '));
const text = fc.oneof(
  { weight: 4, arbitrary: spaced },
  { weight: 1, arbitrary: fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);
const locale = fc.constantFrom(...LOCALES);
const audience = fc.constantFrom(...AUDIENCES);
// One seed, so that a red run can be had again.
const runs = { numRuns: 150, seed: 20_251 };

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
const splitsPair = (source: string, offset: number): boolean =>
  isHigh(source.charCodeAt(offset - 1)) && isLow(source.charCodeAt(offset));

const safeOf = (analysis: Analysis, to: (typeof AUDIENCES)[number]) =>
  render(analysis, plan(analysis, knowledge, to), NO_DECISIONS, knowledge);

describe('whatever the text', () => {
  test('spans lie in it, in order, apart, and on whole characters', () => {
    fc.assert(
      fc.property(text, locale, (source, where) => {
        const { findings } = analyse(source, knowledge, { locale: where });
        let last = 0;
        for (const { start, end, text: surface } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(surface).toBe(source.slice(start, end));
          expect([splitsPair(source, start), splitsPair(source, end)]).toEqual([false, false]);
          last = end;
        }
      }),
      runs,
    );
  });

  test('findings and entities point at each other, and nothing fails', () => {
    fc.assert(
      fc.property(text, locale, (source, where) => {
        const { findings, entities, warnings } = analyse(source, knowledge, { locale: where });
        const mentions = new Map(entities.flatMap((entity) => entity.mentions.map((key) => [key, entity.key])));
        expect(findings.map(({ key, entity }) => [key, entity]).sort()).toEqual([...mentions].sort());
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        for (const { confidence, reasons } of findings) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(reasons.length).toBeGreaterThan(0);
        }
        expect(warnings.filter(({ code }) => code === 'detector-failed')).toEqual([]);
      }),
      runs,
    );
  });

  test('analysing, planning and writing twice gives the same', () => {
    fc.assert(
      fc.property(text, locale, audience, (source, where, to) => {
        const [one, two] = [0, 1].map(() => analyse(source, knowledge, { locale: where }));
        expect(one).toEqual(two);
        if (one && two) expect(safeOf(one, to)).toEqual(safeOf(two, to));
      }),
      runs,
    );
  });

  test('every entity has four rungs, and the pieces of the safe text join to the whole', () => {
    fc.assert(
      fc.property(text, audience, (source, to) => {
        const analysis = analyse(source, knowledge, { locale: 'en-US' });
        const { proposals } = plan(analysis, knowledge, to);
        expect(proposals.map(({ entity }) => entity)).toEqual(analysis.entities.map(({ key }) => key));
        const safe = safeOf(analysis, to);
        expect(safe.segments.map((segment) => segment.text).join('')).toBe(safe.text);
      }),
      runs,
    );
  });

  test('with every suggestion taken no direct identifier that was found is left', () => {
    fc.assert(
      fc.property(sentences, audience, (source, to) => {
        const analysis = analyse(source, knowledge, { locale: 'en-US' });
        const suggested = plan(analysis, knowledge, to);
        const entities = Object.fromEntries(
          suggested.proposals.map(({ entity, floor }) => [entity, { kind: 'rung', rung: floor } as const]),
        );
        const accepted = { ...NO_DECISIONS, entities };
        const safe = render(analysis, suggested, accepted, knowledge).text;
        const left = checkLeaks(safe, analysis, accepted).filter(({ type }) => type === 'direct');
        expect(left).toEqual([]);
      }),
      runs,
    );
  });

  test('a mention added by hand is found as it was marked', () => {
    fc.assert(
      fc.property(
        text.filter((source) => source.length > 3),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...CATEGORIES),
        (source, a, b, category) => {
          const [start, end] = [a % source.length, (b % source.length) + 1].sort((x, y) => x - y);
          fc.pre(start !== undefined && end !== undefined && start < end);
          fc.pre(
            !splitsPair(source, start) &&
              !splitsPair(source, end) &&
              source.slice(start, end).trim() === source.slice(start, end),
          );
          const { findings } = analyse(source, knowledge, { locale: 'en-US', additions: [{ start, end, category }] });
          expect(
            findings.some((finding) => finding.start === start && finding.end === end && finding.category === category),
          ).toBe(true);
        },
      ),
      runs,
    );
  });
});
