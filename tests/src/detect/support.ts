import type { Detector } from '../../../src/detect/detector.ts';
import type { Candidate, Locale } from '../../../src/model.ts';
import { createDocument } from '../../../src/text/document.ts';

const knowledge = {
  packs: [],
  allow: [],
  gazetteer: { names: new Map(), places: new Map(), wordLevels: new Map() },
};

export const SHOWN = 0.5;

/** What one detector finds by itself, with an empty gazetteer. */
export const detectAll = (detector: Detector, text: string, locale: Locale = 'en-US'): readonly Candidate[] =>
  detector.detect({ document: createDocument(text), knowledge, locale } as unknown as Parameters<
    Detector['detect']
  >[0]);

/** The surfaces that would be shown by default. */
export const surfaces = (detector: Detector, text: string, locale: Locale = 'en-US'): string[] =>
  detectAll(detector, text, locale)
    .filter(({ confidence }) => confidence >= SHOWN)
    .map(({ start, end }) => text.slice(start, end));

/** "a [[marked]] text" as plain text and the marked surfaces. */
export const unmark = (marked: string): { readonly text: string; readonly expected: readonly string[] } => ({
  text: marked.replace(/\[\[(.*?)\]\]/gs, '$1'),
  expected: [...marked.matchAll(/\[\[(.*?)\]\]/gs)].map((match) => match[1] ?? ''),
});
