import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSections } from '../../../rules/sections.ts';
import { placeSentences } from '../../../src/summary/sections.ts';

const sections = loadSections();

describe('cues', () => {
  for (const { id, cues } of sections) {
    test.each(cues.map((cue) => [cue.example, cue] as const))(`${id}: %s`, (example, cue) =>
      expect(cue.pattern.test(example)).toBe(true),
    );
  }
});

describe('sentences find their section', () => {
  test('a whole consultation', () => {
    const safe =
      'Client in her 30s who works in healthcare. Panic attacks since a move last year. She has a loyal friend. We have tried breathing exercises, ' +
      'which fell flat. I notice that I want to rescue her. No SI, no plan. How would you pace exposure?';
    expect(placeSentences(safe, sections).map(({ section }) => section)).toEqual([
      'context',
      'concern',
      'strengths',
      'tried',
      'reaction',
      'risk',
      'question',
    ]);
  });

  test('nothing is lost: every character that is not white space stands in one sentence', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const placed = placeSentences(text, sections);
        expect(
          placed
            .map((s) => s.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const { start, end, text: sentence } of placed)
          expect(text.slice(start, end).replaceAll('\n', ' ')).toBe(sentence);
      }),
    );
  });

  test('a wrapped line is no end of a sentence; a heading, a list item and a short line are', () => {
    const wrapped = 'She was referred to the clinic by her own doctor in the spring because\nshe could not sleep.';
    expect(placeSentences(wrapped, sections).map(({ text }) => text)).toEqual([wrapped.replace('\n', ' ')]);
    const listed = 'Supervision\n\n- poor sleep\n- low mood\nPanic attacks\nNo SI';
    expect(placeSentences(listed, sections).map(({ text }) => text)).toEqual([
      'Supervision',
      '- poor sleep',
      '- low mood',
      'Panic attacks',
      'No SI',
    ]);
  });

  test('a heading says what stands below it and stays in the tray itself', () => {
    const form =
      'Background\nA pupil seen at school.\nMy process\nA bit heroic.\nIssues to discuss\nHow long do I wait?';
    expect(placeSentences(form, sections).map(({ section }) => section)).toEqual([
      undefined,
      'context',
      undefined,
      'reaction',
      undefined,
      'question',
    ]);
  });

  test('who types without capitals ends sentences, too', () => {
    const text = 'kiddo in foster care. she hides bread in her desk. i set up a snack drawer. how would you go on?';
    expect(placeSentences(text, sections)).toHaveLength(4);
  });

  test.each([
    'Would love to hear how others handle it.',
    'Wondering whether to bring the father in.',
    "I'm curious what has helped you.",
  ])('a question without its mark: %s', (question) => {
    const placed = placeSentences(`A client in her 30s. She sleeps badly since the move. ${question}`, sections);
    expect(placed.at(-1)?.section).toBe('question');
  });

  test('a question in a quotation is none', () => {
    const placed = placeSentences(
      'A client in her 30s. She sleeps badly. She asks, "Will it ever stop?" at the door. How would you answer?',
      sections,
    );
    expect(placed.filter(({ section }) => section === 'question').map(({ text }) => text)).toEqual([
      'How would you answer?',
    ]);
  });

  test("what is nobody's section stays in the tray", () => {
    const placed = placeSentences(
      'Hi everyone. A client in her 30s. She sleeps badly. How would you help? Thanks a lot.',
      sections,
    );
    expect(placed.map(({ section }) => section)).toEqual([undefined, 'context', 'concern', 'question', undefined]);
  });
});
