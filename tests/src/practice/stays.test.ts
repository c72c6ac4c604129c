import { expect, test } from 'vitest';
import { type Stays, whyItStays } from '../../../src/practice/stays.ts';

test.each<[string, Stays | undefined]>([
  ['for six weeks', 'duration'],
  ['two or three months', 'duration'],
  ['the last two years', 'duration'],
  ['Three weeks ago', 'duration'],
  ['for some months', 'duration'],
  ['twice a week', 'often'],
  ['every other night', 'often'],
  ['nine sessions', 'count'],
  ['her first four sessions', 'count'],
  ['last year', 'vague'],
  ['in the spring', 'vague'],
  ['recently', 'vague'],
  ['on Tuesday', 'calendar'],
  ['Thursday evenings', 'calendar'],
  ['depression', 'diagnosis'],
  ['severe anxiety', 'diagnosis'],
  ['panic attacks', 'diagnosis'],
  ['my client', 'role'],
  ['her older sister', 'role'],
  ['the hospital', 'place'],
  ['a small town', 'place'],
  ['Hi all,', 'greeting'],
  // Those the guidelines mark, or say nothing about:
  ['34 years old', undefined],
  ['the 14th of March', undefined],
  ['panic at the ferry', undefined],
  ['his twin sister Ada', undefined],
  ['fifty-six years of marriage', undefined],
  ['spring 2019', undefined],
  ['', undefined],
  ['...', undefined],
])('%s: %s', (words, kind) => expect(whyItStays(words)).toBe(kind));

test.each<[string, readonly string[], Stays | undefined]>([
  ['EMDR', ['allow-therapies'], 'therapy'],
  ['Beck', ['allow-eponyms'], 'eponym'],
  ['Prozac', ['allow-drugs'], 'drug'],
  ['Turkish', ['allow-peoples'], undefined],
  ['Grace period', ['allow-words'], 'word'],
  ['A question', ['allow-words'], undefined],
  ['CBT', ['allow-acronyms', 'allow-therapies'], 'therapy'],
])('%s, which %j holds: %s', (words, packs, kind) => expect(whyItStays(words, packs)).toBe(kind));
