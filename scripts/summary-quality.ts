/**
 * npm run evaluate -- --summary [--split NAME] [--show] [--blind]
 * Measures what the summary knows: sections of sentences, questions found, and tone, on labelled sets of our own (tests/summary-data) and
 * on the `safe` and `question` fields of tests/corpus/cases. --show lists what is wrong; --blind adds the totals of the sets held out.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { loadSections } from '../rules/sections.ts';
import { loadTone } from '../rules/tone.ts';
import { countWords } from '../src/summary/compose.ts';
import { placeSentences } from '../src/summary/sections.ts';
import { findTone } from '../src/summary/tone.ts';
import { blindTone, type Half, judgeSections } from './summary-blind.ts';

/**
 * Who wrote a text and whether the rows were written with it in view: `tune` (same hand, in view), `held` (same hand, kept aside),
 * `others` (other hands, in view), `unseen` (other hands, kept aside), `fresh` (written after the rows, then in view), `dev` (tone only: the development set of tone-dev.yaml).
 */
const SPLITS = ['tune', 'held', 'others', 'unseen', 'fresh', 'dev'] as const;
export type Split = (typeof SPLITS)[number];

interface LabelledText {
  readonly id: string;
  readonly split: Split;
  /** Sentence and section; null: for the tray. */
  readonly sentences: readonly (readonly [text: string, section: string | null])[];
}
interface LabelledTone {
  readonly split: Split;
  readonly flag: string | null;
  readonly text: string;
}
interface OwnCase {
  readonly id: string;
  readonly safe?: string;
  readonly question?: string;
}

const read = <T>(path: string): T[] =>
  readFileSync(new URL(`../tests/${path}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    // Files of our own, made by hand and read by tests.
    .map((line) => JSON.parse(line) as T);

export interface Share {
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}
export const share = ({ right, of }: Share): number => (of ? right / of : 1);

const count = (judged: readonly { readonly right: boolean; readonly words: string }[]): Share => ({
  right: judged.filter(({ right }) => right).length,
  of: judged.length,
  wrong: judged.filter(({ right }) => !right).map(({ words }) => words),
});

const sections = loadSections();
const tone = loadTone();

/** Each labelled sentence, and the section of the placed sentence that covers most of it. */
const placedOf = ({ sentences }: LabelledText) => {
  const placed = placeSentences(sentences.map(([text]) => text).join(' '), sections);
  let start = 0;
  return sentences.map(([text, label]) => {
    const end = start + text.length;
    const cover = (span: { start: number; end: number }) => Math.min(end, span.end) - Math.max(start, span.start);
    const found = placed.reduce((a, b) => (cover(b) > cover(a) ? b : a));
    start = end + 1;
    return { text, label, section: found.section ?? null };
  });
};

const labelled = (split?: Split): LabelledText[] =>
  read<LabelledText>('summary-data/sections.jsonl').filter((one) => split === undefined || one.split === split);

/** The share of labelled sentences in their section. */
export const sectionsRight = (split?: Split): Share =>
  count(
    labelled(split).flatMap((text) =>
      placedOf(text).map(({ text: words, label, section }) => ({
        right: section === label,
        words: `${text.id} ${label} not ${section}: ${words}`,
      })),
    ),
  );

/** The same of a half of the blind texts; the words are given of the even half alone. */
export const blindSections = (half: Half): Share => {
  const judged = judgeSections(half, sections);
  const words = (one: (typeof judged)[number]) => `${one.id} ${one.label} not ${one.found}: ${one.text}`;
  return count(
    judged.map((one) => ({ right: one.label === one.found, words: half === 'even' ? words(one) : one.genre })),
  );
};

/** The share of blind texts whose last question is in the section for it. */
export const blindQuestions = (half: Half): Share =>
  count(
    judgeSections(half, sections)
      .filter(({ lastQuestion }) => lastQuestion)
      .map(({ id, found, text }) => ({
        right: found === 'question',
        words: half === 'even' ? `${id} ${found}: ${text}` : id,
      })),
  );

/** Flag or no flag on the blind sentences: totals only. */
export const blindToneScore = () => blindTone(tone);

/** The share of labelled texts whose last question is in the section for it. */
export const questionsFound = (split?: Split): Share =>
  count(
    labelled(split).flatMap((text) => {
      const last = placedOf(text).findLast(({ label }) => label === 'question');
      return last ? [{ right: last.section === 'question', words: `${text.id} ${last.section}: ${last.text}` }] : [];
    }),
  );

const cases = (): OwnCase[] => read<OwnCase>('corpus/cases/cases.jsonl');

/** The share of safe texts of the corpus whose last sentence with a question mark is in the section for it. */
export const corpusQuestions = (): Share =>
  count(
    cases().flatMap(({ id, safe = '' }) => {
      const last = placeSentences(safe, sections).findLast(({ text }) => text.includes('?'));
      return last ? [{ right: last.section === 'question', words: `${id} ${last.section}: ${last.text}` }] : [];
    }),
  );

/** The share of `question` fields of the corpus that are read as one, after a safe text or alone. */
export const questionFields = (): Share =>
  count(
    cases().flatMap(({ id, question }) => {
      if (!question) return [];
      const last = placeSentences(question, sections).at(-1);
      return [{ right: last?.section === 'question', words: `${id} ${last?.section}: ${question}` }];
    }),
  );

export interface ToneScore {
  readonly of: number;
  readonly precision: number;
  readonly recall: number;
  readonly misses: readonly string[];
  readonly falseFlags: readonly string[];
}

const developed = (): LabelledTone[] => {
  const source = readFileSync(new URL('../tests/summary-data/tone-dev.yaml', import.meta.url), 'utf8');
  // A file of our own, made by hand and read by tests.
  const byFlag = parse(source) as Readonly<Record<string, readonly string[]>>;
  return Object.entries(byFlag).flatMap(([flag, texts]) =>
    texts.map((text): LabelledTone => ({ split: 'dev', flag: flag === 'none' ? null : flag, text })),
  );
};

/** Sentences flagged against labels: a hit has the label's own flag, a flag on an unlabelled sentence is false. */
export const toneScore = (split?: Split): ToneScore => {
  const rows = [...read<LabelledTone>('summary-data/tone.jsonl'), ...developed()].filter(
    (row) => split === undefined || row.split === split,
  );
  const judged = rows.map((row) => ({ ...row, flags: findTone(row.text, tone).map(({ flag }) => flag) }));
  const meant = judged.filter(({ flag }) => flag !== null);
  const hits = meant.filter(({ flag, flags }) => flag !== null && flags.includes(flag));
  const falseFlags = judged.filter(({ flag, flags }) => flag === null && flags.length > 0);
  const flagged = judged.filter(({ flags }) => flags.length > 0);
  return {
    of: rows.length,
    precision: flagged.length ? hits.length / flagged.length : 1,
    recall: meant.length ? hits.length / meant.length : 1,
    misses: meant
      .filter((row) => !hits.includes(row))
      .map(({ flag, flags, text }) => `${flag}${flags.length ? `, not ${flags.join(' ')}` : ''}: ${text}`),
    falseFlags: falseFlags.map(({ flags, text }) => `${flags.join(' ')}: ${text}`),
  };
};

/** Tone notes in the safe texts of the corpus, for each 1,000 words. */
export const toneInSafe = (): { readonly perThousand: number; readonly notes: readonly string[] } => {
  const safe = cases().flatMap(({ id, safe: text }) => (text ? [{ id, text }] : []));
  const notes = safe.flatMap(({ id, text }) =>
    findTone(text, tone).map(({ flag, start, end }) => `${id} ${flag}: ${text.slice(start, end)}`),
  );
  const words = safe.reduce((sum, { text }) => sum + countWords(text), 0);
  return { perThousand: (notes.length / words) * 1000, notes };
};

const percent = (value: number): string => value.toFixed(3);

type Tell = (name: string, figure: string, wrong: readonly string[]) => void;

const tellBlind = (half: Half, tell: Tell): void => {
  const placed = blindSections(half);
  const even = half === 'even';
  tell(
    `sections right (blind, ${half})`,
    `${percent(share(placed))} of ${placed.of} sentences`,
    even ? placed.wrong : [],
  );
  const asked = blindQuestions(half);
  tell(`question found (blind, ${half})`, `${percent(share(asked))} of ${asked.of} texts`, even ? asked.wrong : []);
};

/** Prints the figures. */
export const measureSummary = (args: readonly string[]): void => {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--summary'),
    options: { split: { type: 'string' }, show: { type: 'boolean' }, blind: { type: 'boolean' } },
  });
  const only = SPLITS.filter((split) => values.split === undefined || values.split === split);
  const tell: Tell = (name, figure, wrong) => {
    console.log(`${name.padEnd(44)} ${figure}`);
    if (values.show) for (const one of wrong) console.log(`    ${one}`);
  };
  for (const split of only) {
    const placed = sectionsRight(split);
    if (placed.of)
      tell(`sections right (${split})`, `${percent(share(placed))} of ${placed.of} sentences`, placed.wrong);
    const asked = questionsFound(split);
    if (asked.of) tell(`question found (${split})`, `${percent(share(asked))} of ${asked.of} texts`, asked.wrong);
    const score = toneScore(split);
    if (score.of)
      tell(`tone (${split})`, `precision ${percent(score.precision)}, recall ${percent(score.recall)} of ${score.of}`, [
        ...score.misses,
        ...score.falseFlags.map((words) => `FALSE ${words}`),
      ]);
  }
  tellBlind('even', tell);
  if (values.blind) {
    tellBlind('odd', tell);
    const { of, precision, recall, labels } = blindToneScore();
    tell('tone (blind)', `precision ${percent(precision)}, recall ${percent(recall)} of ${of}`, []);
    for (const [label, sums] of labels)
      console.log(`    ${label.padEnd(24)} ${sums.any} of ${sums.of} flagged, ${sums.own} as such`);
  }
  const safe = corpusQuestions();
  tell('question found (safe texts of cases)', `${percent(share(safe))} of ${safe.of} texts`, safe.wrong);
  const fields = questionFields();
  tell('question found (question fields of cases)', `${percent(share(fields))} of ${fields.of}`, fields.wrong);
  const quiet = toneInSafe();
  tell('tone notes in safe texts of cases', `${percent(quiet.perThousand)} in 1,000 words`, quiet.notes);
};
