import { describe, expect, test } from 'vitest';
import type { Tagging } from '../../../src/detect/tagger.ts';
import { CATEGORIES, type Candidate, type Category } from '../../../src/model.ts';
import { confidenceOf, weighAll, weighPart } from '../../../src/resolve/confidence.ts';
import { settle } from '../../../src/resolve/settle.ts';
import { weighEvidence } from '../../../src/resolve/weigh.ts';
import { createDocument, type Document } from '../../../src/text/document.ts';

/** Every word of `words` is marked with its chance and category; all else is not. */
const taggingOf = (document: Document, words: Readonly<Record<string, readonly [number, Category]>>): Tagging => {
  const size = document.tokens.length;
  const tagging: Tagging = {
    marked: new Float32Array(size).fill(0.01),
    begins: new Float32Array(size),
    categories: new Float32Array(size * CATEGORIES.length),
  };
  for (const [t, token] of document.tokens.entries()) {
    const [chance, category] = words[token.text] ?? [0, 'rare' as const];
    if (!chance) continue;
    tagging.marked[t] = chance;
    tagging.categories[t * CATEGORIES.length + CATEGORIES.indexOf(category)] = chance;
  }
  return tagging;
};

const candidate = (text: string, surface: string, category: Category, confidence: number): Candidate => ({
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
  category,
  confidence,
  rule: `${category}-rule`,
  because: 'A rule says so.',
});

const found = (
  text: string,
  words: Readonly<Record<string, readonly [number, Category]>>,
  candidates: readonly Candidate[],
): string[] => {
  const document = createDocument(text);
  const tagging = taggingOf(document, words);
  return settle(document, weighAll(document, tagging, candidates), {}, weighPart(document, tagging, candidates)).map(
    (c) => `${c.category}: ${text.slice(c.start, c.end)} (${c.rule})`,
  );
};

describe('settle', () => {
  const text = 'His twin died in the ferry accident, he mailed ana@example.org about it.';

  test('a phrase the tagger reads wins over a part of it, and keeps the reason of the part', () => {
    const words = { ferry: [0.9, 'event'], accident: [0.9, 'event'] } as const;
    expect(found(text, words, [candidate(text, 'accident', 'event', 0.6)])).toEqual([
      'event: ferry accident (tagger)',
      'event: ferry accident (event-rule)',
    ]);
  });

  test('a near-certain direct find stands although the tagger sees nothing there', () => {
    const mail = candidate(text, 'ana@example.org', 'contact', 0.99);
    expect(found(text, {}, [mail])).toEqual(['contact: ana@example.org (contact-rule)']);
  });

  test('a weak find goes where the tagger sees nothing', () => {
    expect(found(text, {}, [candidate(text, 'twin', 'family', 0.5)])).toEqual([]);
  });

  test('where spans cross, the tagger keeps the part beside the better one', () => {
    const words = { twin: [0.99, 'family'], died: [0.8, 'family'] } as const;
    const certain = candidate(text, 'twin', 'name', 0.97);
    expect(found(text, words, [certain])).toContain('family: died (tagger)');
    const unlikely = { twin: [0.99, 'family'], died: [0.02, 'family'] } as const;
    expect(found(text, unlikely, [certain])).toEqual(['name: twin (name-rule)']);
  });
});

test('confidence follows the coefficients of its kind of evidence', () => {
  const document = createDocument('She restrings pianos.');
  const [item] = weighAll(document, taggingOf(document, { restrings: [0.9, 'occupation'] }), []);
  if (!item) throw new Error('nothing was found');
  expect(item.kind).toBe('tagger-quasi');
  expect(confidenceOf(item, { 'tagger-quasi': [Math.log(3)] })).toBeCloseTo(0.75);
  expect(confidenceOf(item, {})).toBeCloseTo(0.9);
});

test('without a tagger candidates stay as they are', () => {
  const document = createDocument('a twin');
  const candidates = [candidate('a twin', 'twin', 'family', 0.5)];
  const knowledge = {
    packs: [],
    allow: [],
    triggers: [],
    gazetteer: { names: new Map(), places: new Map(), wordLevels: new Map() },
  };
  const weighed = weighEvidence(candidates, document, knowledge as unknown as Parameters<typeof weighEvidence>[2]);
  expect(weighed).toEqual({ candidates, warnings: [] });
});
