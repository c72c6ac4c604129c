import type { Audience, Plan, Proposal, Substitute } from '../model.ts';
import { type Context, wordingsOf } from './context.ts';
import { floorOf } from './floors.ts';
import { neutralWords } from './neutral.ts';
import type { Wording } from './wording.ts';

/** Facts a reader needs for a good answer: they are said more broadly, never lost without a word. */
const CAUTIONS: Readonly<Record<string, string>> = {
  background: 'Culture, language, orientation and gender may shape the formulation: keep the class if it does.',
  health: 'Readers may need the class of the condition to answer well.',
  age: 'Keep the developmental stage: it matters clinically.',
  family: 'Losses and family position may be part of the formulation.',
  event: 'Keep the kind of trauma if it matters for the question.',
};

const substituteIn =
  (context: Context) =>
  (rung: 1 | 2 | 3 | 4, wording: Wording): Substitute => {
    const text = wording.text === '' && wording.tail ? wording.tail : wording.text;
    return { rung, text: context.options.neutralPronouns ? neutralWords(text) : text, specific: wording.specific };
  };

/** Four rungs for each entity, worded for its first mention that says something, and the audience's floor. */
export const planFor = (context: Context, audience: Audience): Plan => ({
  audience,
  proposals: context.analysis.entities.flatMap((entity): Proposal[] => {
    const mentions = entity.mentions.flatMap((key) => context.findings.get(key) ?? []);
    const rungs = mentions.map((finding) => wordingsOf(finding, entity, context));
    const pick = rungs.find((w) => w[2].text !== '') ?? rungs[0];
    if (!pick) return [];
    const substitute = substituteIn(context);
    const caution = CAUTIONS[entity.category];
    return [
      {
        entity: entity.key,
        substitutes: [substitute(1, pick[0]), substitute(2, pick[1]), substitute(3, pick[2]), substitute(4, pick[3])],
        floor: floorOf(entity.category, audience),
        ...(caution === undefined ? {} : { caution }),
      },
    ];
  }),
});
