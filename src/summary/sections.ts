import type { SectionId, SectionRules } from '../knowledge/sections.ts';
import type { Span } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';

/** A sentence of the safe text and the section it was put in; undefined: in the tray, for the person to place. */
export interface PlacedSentence extends Span {
  readonly text: string;
  readonly section: SectionId | undefined;
}

const PLACED = 1;

/** What the place in the text adds: who it is about comes first, what is asked comes last. */
const byPosition = (index: number, count: number, asks: boolean): Partial<Record<SectionId, number>> => {
  const last = index === count - 1;
  const opening = index < Math.max(1, Math.round(count * 0.2));
  return {
    ...(index === 0 && !asks ? { context: 0.9, ask: 0.3 } : {}),
    ...(index === 1 && opening ? { context: 0.3 } : {}),
    ...(index === 0 && asks && count > 3 ? { ask: 2.6 } : {}),
    ...(last ? { question: 0.4 } : {}),
    ...(index > 0 && !last ? { concern: 0.4 } : {}),
  };
};

const score = (text: string, rules: SectionRules): number =>
  rules.cues.reduce((sum, cue) => sum + (cue.pattern.test(text) ? cue.weight : 0), 0);

/**
 * Sorts the sentences of a safe text into sections by cues and position. No word is added or lost: the sentences stand in text order and
 * cover every character that is not white space.
 */
export const placeSentences = (safe: string, sections: readonly SectionRules[]): PlacedSentence[] => {
  const sentences = splitSentences(safe).flatMap(({ start, end }) => {
    const raw = safe.slice(start, end);
    const text = raw.trim();
    return text ? [{ start: start + raw.indexOf(text), end: start + raw.indexOf(text) + text.length, text }] : [];
  });
  return sentences.map((sentence, index) => {
    const extra = byPosition(index, sentences.length, sentence.text.includes('?'));
    let best: { id: SectionId; score: number } | undefined;
    for (const rules of sections) {
      const total = score(sentence.text, rules) + (extra[rules.id] ?? 0);
      if (total >= PLACED && total > (best?.score ?? 0)) best = { id: rules.id, score: total };
    }
    return { ...sentence, section: best?.id };
  });
};
