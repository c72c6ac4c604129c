import { describe, expect, test } from 'vitest';
import {
  blindQuestions,
  blindSections,
  blindToneScore,
  corpusQuestions,
  questionFields,
  questionsFound,
  sectionsRight,
  share,
  toneInSafe,
  toneScore,
} from '../scripts/summary-quality.ts';

// The labelled sets of tests/summary-data; `npm run evaluate -- --summary --show` lists what is wrong.
describe('sections of sentences', () => {
  test.each([
    ['tune', 0.9],
    ['held', 0.8],
    ['others', 0.78],
    ['unseen', 0.72],
    ['dev', 0.9],
  ] as const)('%s: at least %f are right', (split, least) => {
    expect(share(sectionsRight(split))).toBeGreaterThanOrEqual(least);
  });

  test.each(['tune', 'held', 'others', 'unseen'] as const)('%s: the question is found', (split) => {
    expect(share(questionsFound(split))).toBeGreaterThanOrEqual(0.95);
  });

  test('of texts by a hand that never saw the cues, held out', () => {
    expect(share(blindSections('odd'))).toBeGreaterThanOrEqual(0.7);
    expect(share(blindQuestions('odd'))).toBeGreaterThanOrEqual(0.95);
  });

  test('the question of a safe text of the corpus is found, and a question alone is one', () => {
    expect(share(corpusQuestions())).toBeGreaterThanOrEqual(0.95);
    expect(share(questionFields())).toBeGreaterThanOrEqual(0.95);
  });
});

describe('tone', () => {
  test('of sentences by a hand that never saw the rows', () => {
    const { precision, recall } = blindToneScore();
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.7);
  });

  test.each(['tune', 'held', 'fresh', 'dev'] as const)('%s: precision and recall', (split) => {
    const { precision, recall } = toneScore(split);
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  });

  test('a careful text is left alone: at most one note in 1,000 words', () => {
    expect(toneInSafe().perThousand).toBeLessThanOrEqual(1);
  });
});
