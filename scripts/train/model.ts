import type { TrainedModel } from '../../rules/tagger-file.ts';
import type { Group } from '../../src/detect/features/templates.ts';
import { detectors } from '../../src/detect/index.ts';
import { runDetectors } from '../../src/detect/run.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';
import type { Lexicon } from '../../src/knowledge/lexicon.ts';
import { applyAllowList } from '../../src/resolve/allow.ts';
import { snapToText } from '../../src/resolve/snap.ts';
import { createDocument } from '../../src/text/document.ts';
import type { CaseText } from '../corpora.ts';
import { augment } from './augment.ts';
import { DEFAULTS, type TrainOptions, train } from './crf.ts';
import { countTexts, extract, labelsOf, type Prepared, unmarkedWords } from './dataset.ts';

/** Cuts a text up and runs the detectors, as the pipeline does before the tagger. */
export const prepare = ({ id, text, spans, locale }: CaseText, knowledge: Knowledge): Prepared => {
  const document = createDocument(text);
  const { candidates } = runDetectors(detectors, { document, knowledge, locale });
  return {
    id,
    document,
    candidates: applyAllowList(snapToText(candidates, document), document, knowledge),
    labels: labelsOf(document, spans),
    spans,
  };
};

export interface ModelOptions extends Partial<TrainOptions> {
  readonly without?: readonly Group[];
  readonly plain?: boolean;
}

/** Trains the chain on some texts and their altered copies. Confidence is fitted elsewhere (`fusion.ts`). */
export const trainModel = (
  texts: readonly CaseText[],
  knowledge: Knowledge,
  lexicon: Lexicon,
  options: ModelOptions = {},
): TrainedModel => {
  const prepared = texts.map((text) => prepare(text, knowledge));
  const counts = countTexts(prepared);
  const copies = options.plain ? [] : augment(texts, knowledge).map((text) => prepare(text, knowledge));
  const own = new Map(prepared.map((text) => [text.id, unmarkedWords(text)]));
  const rarityOf = (text: Prepared) => (word: string) =>
    (counts.get(word) ?? 0) - (own.get(text.id)?.has(word) ? 1 : 0);
  const data = extract([...prepared, ...copies], knowledge, lexicon, rarityOf, options.without);
  return { ...train(data, { ...DEFAULTS, ...options }), texts: counts };
};
