import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../src/model.ts';
import { applyEdits } from '../../../src/suggest/draft.ts';
import { plan, render } from '../../../src/suggest/index.ts';
import { neutralEdits } from '../../../src/suggest/neutral.ts';
import { knowledge, marked } from '../../support/marked.ts';

const neutral = (text: string) =>
  applyEdits([{ text, source: { start: 0, end: text.length } }], neutralEdits(text))
    .map((p) => p.text)
    .join('');

describe('neutral pronouns', () => {
  it.each([
    ['She says she is tired and her sister helps her.', 'They say they are tired and their sister helps them.'],
    ['He was late. His mother drove him.', 'They were late. Their mother drove them.'],
    ["She's married. He's been unwell. She doesn't sleep.", "They're married. They've been unwell. They don't sleep."],
    ['Is she safe? Does he know?', 'Are they safe? Do they know?'],
    ['She often worries and hurts herself.', 'They often worry and hurts themselves.'],
    ['The choice is hers. She still watches the news.', 'The choice is theirs. They still watch the news.'],
    ['I told her that he will call.', 'I told them that they will call.'],
    ['In her 30s, he gave her 3 sessions.', 'In their 30s, they gave them 3 sessions.'],
    ['The shelter is here, there, and this.', 'The shelter is here, there, and this.'],
  ])('%s', (text, expected) => {
    expect(neutral(text)).toBe(expected);
  });
});

describe('date shifting', () => {
  const analysis = marked(
    'Seen on [[March 3, 2024|date]], again on [[March 17, 2024|date]], relapsed at [[Christmas|date]].',
    'en-US',
  );
  const of = (shiftWeeks?: number) => {
    const options = shiftWeeks === undefined ? {} : { shiftWeeks };
    return render(analysis, plan(analysis, knowledge, 'supervisor', options), NO_DECISIONS, knowledge, options).text;
  };
  it('moves full dates by one offset and leaves holidays', () => {
    expect(of(3)).toBe('Seen on March 24, 2024, again on April 7, 2024, relapsed around a holiday.');
  });
  it('is off by default', () => {
    expect(of()).toBe('Seen in March 2024, again in March 2024, relapsed around a holiday.');
  });
});
