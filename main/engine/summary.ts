import { assessWritten, hasOpenSlot, type Knowledge, newWords, render } from '../../src/index.ts';
import type { Template } from '../../src/knowledge/templates.ts';
import type { Block } from '../../src/summary/blocks.ts';
import { blocksOf, type Composed, compose, composeWord, countBlockWords } from '../../src/summary/compose.ts';
import { CONSENT, CONSENT_WORDS } from '../../src/summary/consent.ts';
import { composeHandout } from '../../src/summary/handout.ts';
import { checkOutput } from '../../src/summary/own-leaks.ts';
import { pauseFor } from '../../src/summary/pause.ts';
import { piecesInPlain, placeOf } from '../../src/summary/places.ts';
import { toHtml, toMarkdown, toPlainText } from '../../src/summary/print.ts';
import { placeSentences } from '../../src/summary/sections.ts';
import { findTone } from '../../src/summary/tone.ts';
import type { HandlerInput } from '../dispatch.ts';
import { failure } from '../failure.ts';
import { listSamples } from '../handlers/samples.ts';
import { type Kept, keepAnalyses } from './kept.ts';
import { undecided } from './review.ts';
import type { Tasks } from './tasks.ts';

type ComposeInput = HandlerInput<'summary:compose'>;

const kindOf = ({ word, handout }: Template): 'sections' | 'word' | 'handout' =>
  word ? 'word' : handout ? 'handout' : 'sections';

const printed = (blocks: readonly Block[]) => ({
  blocks,
  plain: toPlainText(blocks),
  markdown: toMarkdown(blocks),
  html: toHtml(blocks),
});

const answer = (composed: Composed) => {
  const { heading, parts, closing, words, notes } = composed;
  return {
    heading,
    parts: parts.map(({ title, text, prompt }) => ({ title, text, ...(prompt === undefined ? {} : { prompt }) })),
    ...(closing === undefined ? {} : { closing }),
    notes,
    words,
    ...printed(blocksOf(composed)),
  };
};

/** The person's texts as they stand in the window, by section and by part. */
const ownTexts = ({ sections, written }: ComposeInput) => [
  ...Object.entries(sections).map(([section, text]) => ({
    place: { section: section as keyof typeof sections },
    text,
  })),
  ...Object.entries(written).map(([part, text]) => ({ place: { part }, text })),
];

/** Everything from the safe text to an output, for one memory of analyses. */
export const createSummary = (
  knowledge: Knowledge,
  { analysisOf, planOf }: Kept,
): Omit<Tasks, 'case:review' | 'case:decide' | 'case:glance' | 'practice:check' | 'practice:steps'> => {
  const { sections, templates, tone, pause } = knowledge.summary;
  // New sentences have a memory of their own: they come with every key press, and must not push the case out of the other.
  const { analysisOf: analysisOfNew } = keepAnalyses(knowledge);

  /** How many people fit what was written. */
  const riskOf = (output: string, texts: readonly string[], state: ComposeInput['case']) => {
    const { audience, decisions, home, earlier, options, locale, terms } = state;
    const analysis = analysisOf(state);
    const suggested = planOf(analysis, audience, home, options);
    const safe = render(analysis, suggested, decisions, knowledge, options);
    const text = newWords(texts, safe.text);
    const added = analysisOfNew({ text, locale, additions: [], ...(terms === undefined ? {} : { terms }) });
    return assessWritten({ output, added }, analysis, suggested, decisions, safe, knowledge, {
      ...(home === undefined ? {} : { home }),
      ...(earlier === undefined ? {} : { earlier }),
    });
  };

  const templateOf = (wanted: ComposeInput['template']): Template => {
    const template = typeof wanted === 'string' ? templates.find(({ id }) => id === wanted) : wanted;
    if (!template || kindOf(template) !== 'sections') throw failure('template-unknown');
    return template;
  };
  const builtIn = (kind: 'word' | 'handout'): Template => {
    const template = templates.find((one) => kindOf(one) === kind);
    if (!template) throw failure('template-unknown');
    return template;
  };

  return {
    'summary:sort': ({ safe }) => ({
      sections: sections.map(({ id, title }) => ({ id, title })),
      sentences: placeSentences(safe, sections).map(({ section, ...sentence }) => ({
        ...sentence,
        ...(section === undefined ? {} : { section }),
      })),
    }),

    'summary:templates': ({ audience }) =>
      templates
        .filter(({ audiences }) => audiences.includes(audience))
        .map((template) => ({ kind: kindOf(template), template })),

    'summary:compose': (input) => {
      const { sections: texts, written, order, case: state } = input;
      const filling = { sections: texts, written, ...(order === undefined ? {} : { order }) };
      const composed = compose(templateOf(input.template), filling, sections);
      const shown = answer(composed);
      const own = ownTexts(input);
      const pieces = piecesInPlain(composed);
      const leadOf = ({ section, part }: { readonly section?: string; readonly part?: string }): number => {
        const text = own.find(({ place }) =>
          'section' in place ? place.section === section : place.part === part,
        )?.text;
        return text === undefined ? 0 : text.length - text.trimStart().length;
      };
      return {
        ...shown,
        tone: own.flatMap(({ place, text }) => findTone(text, tone).map((note) => ({ ...place, ...note }))),
        leaks: checkOutput(shown.plain, analysisOf(state), state.decisions, state.terms).map((leak) => {
          const at = placeOf(leak, pieces, leadOf);
          return { ...leak, ...(at === undefined ? {} : { at }) };
        }),
        risk: riskOf(
          shown.plain,
          own.map(({ text }) => text),
          state,
        ),
      };
    },

    'summary:check': ({ output, case: state }) => {
      const analysis = analysisOf(state);
      return {
        leaks: checkOutput(output, analysis, state.decisions, state.terms),
        // What a suggestion left for the person to finish holds a text back like what is undecided.
        undecided: [...undecided(analysis, state.decisions), ...(hasOpenSlot(output) ? ['open-slot'] : [])],
        warnings: analysis.warnings,
      };
    },

    'summary:word': ({ text, locale }) =>
      answer(composeWord(builtIn('word'), analysisOf({ text, locale, additions: [] }).findings)),

    'summary:handout': ({ sample: wanted, audience }) => {
      const sample = listSamples().find(({ id }) => id === wanted);
      if (!sample) throw failure('sample-unknown');
      const { title, text, locale } = sample;
      const analysis = analysisOf({ text, locale, additions: [] });
      const blocks = composeHandout(builtIn('handout'), { title, analysis }, audience, knowledge);
      return { ...printed(blocks), words: countBlockWords(blocks) };
    },

    'pause:questions': ({ audience }) => ({
      questions: pauseFor(pause, audience).map(({ id, question, good, advice }) => ({ id, question, good, advice })),
      consent: CONSENT.map((id) => ({ id, title: CONSENT_WORDS[id] })),
    }),
  };
};
