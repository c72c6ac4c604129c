import type { SectionId, SectionRules } from '../knowledge/sections.ts';
import type { Span } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';

/** A sentence of the safe text and the section it was put in; undefined: in the tray, for the person to place. */
export interface PlacedSentence extends Span {
  readonly text: string;
  readonly section: SectionId | undefined;
}

type Place = SectionId | 'tray';

/** What a section must reach; less, and the sentence is left to the person. */
const TRAY = 0.75;

// Nobody's section: a greeting, thanks, a signature.
const POLITE =
  /^(?:hi|hello|dear|hey|kia ora|greetings|good (?:morning|afternoon|evening|day)|thanks|thank you|many thanks|cheers|best|warmly|kind regards|apologies|sorry|posting|cross-?posting|long[- ]time)\b/i;

/** How consultations run: who it is about, what it is about, what was done, what is asked. Added from one sentence to the next. */
const FLOW: Readonly<Record<Place | 'start', Readonly<Partial<Record<Place, number>>>>> = {
  start: { context: 1, ask: 0.5, tray: 0.3 },
  tray: { context: 0.6, ask: 0.3 },
  ask: { context: 0.9, concern: 0.2 },
  context: { concern: 0.6, context: 0.1 },
  concern: { concern: 0.6, tried: 0.2, strengths: 0.1, context: -0.8 },
  strengths: { tried: 0.3, concern: -0.2, context: -0.8 },
  tried: { tried: 0.7, reaction: 0.2, concern: -0.4, context: -1 },
  reaction: { question: 0.3, reaction: 0.3, concern: -0.4, context: -1 },
  risk: { risk: 0.3, question: 0.2, concern: -0.2, context: -0.8 },
  question: { question: 0.4, concern: -0.6, context: -0.6 },
};

const cueScore = (text: string, rules: SectionRules): number =>
  rules.cues.reduce((sum, cue) => sum + (cue.pattern.test(text) ? cue.weight : 0), 0);

/** What the place in the text adds: an opening question says what is asked for, the last one is the question. */
const placeScore = (id: SectionId, index: number, count: number, asks: boolean): number => {
  if (id === 'ask' && index === 0 && asks && count > 3) return 4.6;
  if (id === 'ask' && index === count - 1) return -0.6;
  if (id === 'question') return index === count - 1 ? 0.4 : index === 0 && count > 3 ? -0.4 : 0;
  return 0;
};

const trayScore = (text: string): number => (POLITE.test(text) ? TRAY + 1.5 : TRAY);

interface Sentence extends Span {
  readonly text: string;
}

const LIST_ITEM = /^(?:[-*\u2022\u2013]|\d{1,2}[.)]|\p{L}{1,12}:)\s/u;

/** A line that was wrapped to fit: the sentence goes on below it. Headings, list items and short lines end where they end. */
const goesOn = (text: string, first: Sentence, next: Sentence): boolean => {
  const between = text.slice(first.end, next.start);
  if (!/^[^\S\n]*\n[^\S\n]*$/.test(between) || /[.!?:;]["')\u2019\u201d]?$/.test(first.text)) return false;
  if (LIST_ITEM.test(next.text)) return false;
  const line = first.text.slice(first.text.lastIndexOf('\n') + 1);
  const whole = text.slice(text.lastIndexOf('\n', first.end - 1) + 1, first.end);
  return /^\p{Ll}/u.test(next.text) || Math.max(line.length, whole.length) >= 60;
};

/** Sentences without the white space around them; a soft line end inside one reads as a space. */
const sentencesOf = (safe: string): Sentence[] => {
  const sentences: Sentence[] = [];
  for (const { start, end } of splitSentences(safe)) {
    const raw = safe.slice(start, end);
    const text = raw.trim();
    if (!text) continue;
    const at = start + raw.indexOf(text);
    const sentence = { start: at, end: at + text.length, text };
    const last = sentences.at(-1);
    if (last && goesOn(safe, last, sentence)) {
      sentences[sentences.length - 1] = {
        start: last.start,
        end: sentence.end,
        text: safe.slice(last.start, sentence.end),
      };
    } else sentences.push(sentence);
  }
  return sentences.map((sentence) => ({ ...sentence, text: sentence.text.replaceAll('\n', ' ') }));
};

/**
 * Sorts the sentences of a safe text into sections: of all ways to do so, the one whose cues, place and order weigh most. No word is
 * added or lost: the sentences stand in text order and cover every character that is not white space.
 */
export const placeSentences = (safe: string, sections: readonly SectionRules[]): PlacedSentence[] => {
  const sentences = sentencesOf(safe);
  const places: readonly Place[] = [...sections.map(({ id }) => id), 'tray'];
  const steps = sentences.map(({ text }, index): Step => {
    const asks = text.includes('?');
    return new Map<Place, number>([
      ...sections.map((rules): [Place, number] => [
        rules.id,
        cueScore(text, rules) + placeScore(rules.id, index, sentences.length, asks),
      ]),
      ['tray', trayScore(text)],
    ]);
  });
  const best = bestWay(steps, places);
  return sentences.map((sentence, index) => {
    const place = best[index];
    return { ...sentence, section: place === 'tray' ? undefined : place };
  });
};

/** What each place scores for one sentence. */
type Step = ReadonlyMap<Place, number>;

/** The way through all sentences with the highest sum of scores and of what the order adds (Viterbi). */
const bestWay = (steps: readonly Step[], places: readonly Place[]): Place[] => {
  let sums = new Map<Place | 'start', number>([['start', 0]]);
  const back: Map<Place, Place | 'start'>[] = [];
  for (const step of steps) {
    const next = new Map<Place, number>();
    const came = new Map<Place, Place | 'start'>();
    for (const place of places) {
      for (const [before, sum] of sums) {
        const total = sum + (step.get(place) ?? 0) + (FLOW[before][place] ?? 0);
        if (total <= (next.get(place) ?? Number.NEGATIVE_INFINITY)) continue;
        next.set(place, total);
        came.set(place, before);
      }
    }
    back.push(came);
    sums = new Map(next);
  }
  let at = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const way: Place[] = [];
  for (const came of back.reverse()) {
    if (at !== 'start') way.push(at);
    at = (at === 'start' ? undefined : came.get(at)) ?? 'start';
  }
  return way.reverse();
};

/** The sentences of each section joined by a space, and those of the tray: all of them, in text order. */
export const gatherSections = (
  placed: readonly PlacedSentence[],
): { readonly sections: Readonly<Partial<Record<SectionId, string>>>; readonly tray: readonly string[] } => {
  const sections: Partial<Record<SectionId, string>> = {};
  for (const { section, text } of placed)
    if (section) sections[section] = sections[section] === undefined ? text : `${sections[section]} ${text}`;
  return { sections, tray: placed.flatMap(({ section, text }) => (section ? [] : [text])) };
};
