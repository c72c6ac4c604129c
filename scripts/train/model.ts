import type { TrainedModel } from '../../rules/tagger-file.ts';
import type { Group } from '../../src/detect/features/template-ids.ts';
import { detectors } from '../../src/detect/index.ts';
import { runDetectors } from '../../src/detect/run.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';
import type { Lexicon } from '../../src/knowledge/lexicon.ts';
import type { Candidate } from '../../src/model.ts';
import { applyAllowList } from '../../src/resolve/allow.ts';
import { snapToText } from '../../src/resolve/snap.ts';
import { createDocument } from '../../src/text/document.ts';
import type { CaseText } from '../corpora.ts';
import { DEFAULTS, type TrainOptions, train } from './crf.ts';
import { countTexts, extract, labelsOf, type Prepared, unmarkedWords } from './dataset.ts';

/** A text, or an altered copy of one, with what the detectors find in it. */
export interface Detected extends CaseText {
  readonly fold: number;
  readonly copy: boolean;
  readonly candidates: readonly Candidate[];
}

/** Runs the detectors, as the pipeline does before the tagger. */
export const detect = ({ text, locale }: CaseText, knowledge: Knowledge): Candidate[] => {
  const document = createDocument(text);
  const { candidates } = runDetectors(detectors, { document, knowledge, locale });
  return applyAllowList(snapToText(candidates, document), document, knowledge);
};

export const prepare = ({ id, text, spans, candidates }: Detected): Prepared => {
  const document = createDocument(text);
  return { id, document, candidates, labels: labelsOf(document, spans), spans };
};

export interface ModelOptions extends Partial<TrainOptions> {
  /** Groups of features to leave out, for an ablation. */
  readonly without?: readonly Group[];
  /** Leave the altered copies out. */
  readonly plain?: boolean;
  /** Share of the texts to train on, for a learning curve. */
  readonly share?: number;
}

/** Trains the chain on some texts and their altered copies. Confidence is fitted elsewhere (`fusion.ts`). */
export const trainModel = (
  texts: readonly Detected[],
  knowledge: Knowledge,
  lexicon: Lexicon,
  options: ModelOptions = {},
): TrainedModel => {
  const originals = texts.filter(({ copy }) => !copy).map(prepare);
  const copies = options.plain ? [] : texts.filter(({ copy }) => copy).map(prepare);
  const counts = countTexts(originals);
  const own = new Map(originals.map((text) => [text.id, unmarkedWords(text)]));
  const rarityOf = (text: Prepared) => (word: string) =>
    (counts.get(word) ?? 0) - (own.get(text.id)?.has(word) ? 1 : 0);
  const data = extract([...originals, ...copies], knowledge, lexicon, rarityOf, options.without);
  return { ...train(data, { ...DEFAULTS, ...options }), texts: counts };
};
