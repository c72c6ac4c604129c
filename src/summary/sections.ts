import type { SectionId, SectionRules } from '../knowledge/sections.ts';
import type { Span } from '../model.ts';
import { featuresOf, type SentenceInText } from './section-features.ts';
import { headed, sentencesOf } from './section-sentences.ts';

/** A sentence of the safe text and the section it was put in; undefined: in the tray, for the person to place. */
export interface PlacedSentence extends Span {
  readonly text: string;
  readonly section: SectionId | undefined;
}

export type Place = SectionId | 'tray';

/** What a section must reach; less, and the sentence is left to the person. */
const TRAY = 0.75;

/** A heading is no sentence of the case: it stays in the tray. */
const HEADING = 20;

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

/**
 * Sorts the sentences of a safe text into sections: of all ways to do so, the one whose cues, place and order weigh most. No word is
 * added or lost: the sentences stand in text order and cover every character that is not white space.
 */
export const placeSentences = (safe: string, sections: readonly SectionRules[]): PlacedSentence[] => {
  const sentences = headed(safe, sentencesOf(safe), sections);
  const places: readonly Place[] = [...sections.map(({ id }) => id), 'tray'];
  const steps = stepsOf(sentences, sections);
  const best = bestWay(steps, places, (before, place) => flowOf(before, place, sections));
  return sentences.map(({ start, end, text }, index) => {
    const place = best[index];
    return { start, end, text, section: place === 'tray' ? undefined : place };
  });
};

/** What each place scores for one sentence. */
export type Step = ReadonlyMap<Place, number>;

/** A heading says what stands below it; the letters of SOAP and DAP notes say less. */
const headingScore = ({ headings }: SectionRules, heading: string): number =>
  heading && headings.test(heading) ? (heading.length === 1 ? 1.5 : 3) : 0;

const added = (leans: SectionRules['leans'], features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (leans[feature] ?? 0), 0);

/** The scores of each sentence by itself: cues, place, and what labelled texts taught. */
export const stepsOf = (sentences: readonly SentenceInText[], sections: readonly SectionRules[]): Step[] =>
  sentences.map((sentence, index): Step => {
    const { text, isHeading } = sentence;
    if (isHeading) return new Map<Place, number>([['tray', HEADING]]);
    const features = featuresOf(sentence, index, sentences.length, sections);
    const asks = text.includes('?');
    return new Map<Place, number>([
      ...sections.map((rules): [Place, number] => [
        rules.id,
        cueScore(text, rules) +
          placeScore(rules.id, index, sentences.length, asks) +
          headingScore(rules, sentence.heading) +
          added(rules.leans, features),
      ]),
      ['tray', trayScore(text)],
    ]);
  });

/** What the order adds: a sentence of `place` right after one of `before`. */
export const flowOf = (before: Place | 'start', place: Place, sections: readonly SectionRules[]): number =>
  (FLOW[before][place] ?? 0) + (sections.find(({ id }) => id === place)?.leans[`after:${before}`] ?? 0);

/** The way through all sentences with the highest sum of scores and of what the order adds (Viterbi). */
const bestWay = (
  steps: readonly Step[],
  places: readonly Place[],
  flow: (before: Place | 'start', place: Place) => number,
): Place[] => {
  let sums = new Map<Place | 'start', number>([['start', 0]]);
  const back: Map<Place, Place | 'start'>[] = [];
  const adds = new Map(
    [...places, 'start' as const].flatMap((before) =>
      places.map((place) => [`${before} ${place}`, flow(before, place)] as const),
    ),
  );
  for (const step of steps) {
    const next = new Map<Place, number>();
    const came = new Map<Place, Place | 'start'>();
    for (const place of places) {
      for (const [before, sum] of sums) {
        const total = sum + (step.get(place) ?? Number.NEGATIVE_INFINITY) + (adds.get(`${before} ${place}`) ?? 0);
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
