import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSections } from '../../../rules/sections.ts';
import { loadTemplates } from '../../../rules/templates.ts';
import { SECTION_IDS } from '../../../src/knowledge/sections.ts';
import { blocksOf, compose, type SectionTexts } from '../../../src/summary/compose.ts';
import { piecesInPlain } from '../../../src/summary/places.ts';
import { toHtml, toMarkdown, toPlainText } from '../../../src/summary/print.ts';
import { gatherSections, placeSentences } from '../../../src/summary/sections.ts';

const sections = loadSections();
const fillable = loadTemplates().filter(({ word, handout }) => !word && !handout);
const whole = fillable.filter(({ parts }) => SECTION_IDS.every((id) => parts.some(({ from }) => from.includes(id))));

const words = fc.string({ minLength: 1, maxLength: 60 });
const texts = fc
  .subarray([...SECTION_IDS])
  .chain((ids) => fc.tuple(...ids.map((id) => words.map((text) => [id, text] as const))))
  .map((pairs): SectionTexts => Object.fromEntries(pairs));
const template = fc.constantFrom(...whole);

/** Runs of letters, digits and marks, in order of their code: what is left when order and white space don't count. */
const content = (parts: readonly string[]): string => [...parts.join('').replace(/\s/g, '')].sort().join('');

describe('nothing is lost on the way', () => {
  test('every template that takes sections has a place for each, and reads well empty', () => {
    expect(whole.map(({ id }) => id).sort()).toEqual([
      'consult-post',
      'supervision-note',
      'supervision-short',
      'teaching-vignette',
    ]);
  });

  test('from any text into sections and the tray', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (safe) => {
        const gathered = gatherSections(placeSentences(safe, sections));
        expect(content([...Object.values(gathered.sections), ...gathered.tray])).toBe(content([safe]));
      }),
    );
  });

  test('from sections into an output, whatever is edited, emptied or put in another order', () => {
    const order = fc.array(fc.constantFrom(...whole.flatMap(({ parts }) => parts.map(({ title }) => title))));
    fc.assert(
      fc.property(template, texts, order, (made, filled, wanted) => {
        const { parts } = compose(made, { sections: filled, order: wanted });
        const written = parts.flatMap(({ pieces }) => pieces.map(({ text }) => text));
        expect(content(written)).toBe(content(Object.values(filled)));
        for (const { pieces, text } of parts) {
          for (const piece of pieces) expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
        }
      }),
    );
  });

  test('parts that are named come first, in the order named; none comes twice', () => {
    fc.assert(
      fc.property(template, (made) => {
        const titles = made.parts.map(({ title }) => title);
        const filled = Object.fromEntries(SECTION_IDS.map((id) => [id, 'A word.']));
        const written = Object.fromEntries(titles.map((title) => [title, 'Mine.']));
        const last = titles.at(-1) ?? '';
        const { parts } = compose(made, { sections: filled, written, order: [last, last, 'no such part'] });
        expect(parts.map(({ title }) => title)).toEqual([last, ...titles.slice(0, -1)]);
      }),
    );
  });

  test('every text of the person stands in the plain output where it is said to stand', () => {
    fc.assert(
      fc.property(template, texts, words, (made, filled, own) => {
        const title = made.parts[0]?.title ?? '';
        const composed = compose(made, { sections: filled, written: { [title]: own } });
        const plain = toPlainText(blocksOf(composed));
        const placed = piecesInPlain(composed);
        for (const { start, text } of placed) expect(plain.slice(start, start + text.length)).toBe(text);
        expect(content(placed.map(({ text }) => text))).toBe(content([...Object.values(filled), own]));
      }),
    );
  });

  test('every format holds every word', () => {
    fc.assert(
      fc.property(template, fc.lorem({ maxCount: 30 }), (made, context) => {
        const blocks = blocksOf(compose(made, { sections: { context } }));
        for (const print of [toPlainText, toMarkdown, toHtml]) expect(print(blocks)).toContain(context);
      }),
    );
  });
});

describe('a long text', () => {
  test('of 20,000 sentences is sorted in seconds', () => {
    const long = 'She sleeps badly since the move. We tried breathing exercises. '.repeat(10_000);
    const begun = performance.now();
    expect(placeSentences(long, sections)).toHaveLength(20_000);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test.each([
    ['one sentence without an end', 'word '.repeat(100_000)],
    ['one word without an end', 'x'.repeat(500_000)],
    ['quotation marks', '"'.repeat(100_000)],
  ])('of %s is sorted in seconds', (_, text) => {
    const begun = performance.now();
    placeSentences(text, sections);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
