import { expect, test } from 'vitest';
import { createLocalEngine } from '../../main/engine/engine.ts';
import { readSamples } from '../../main/handlers/samples.ts';
import { loadKnowledge } from '../../rules/index.ts';

const engine = createLocalEngine(loadKnowledge());
const decisions = { entities: {}, mentions: {} };

test.each(
  readSamples()
    .filter((_, n) => n % 4 === 0)
    .map((sample) => [sample.id, sample] as const),
)('%s: the safe text written down as it is fits as many people as the safe text', async (_id, sample) => {
  const { text, audience, locale } = sample;
  const state = { text, audience, locale, decisions, additions: [] };
  const { safe, risk } = await engine.ask('case:review', state);
  const composed = await engine.ask('summary:compose', {
    template: 'consult-post',
    sections: { context: safe.text },
    written: {},
    case: state,
  });
  expect(composed.risk.own).toEqual([]);
  expect({ ...composed.risk, own: undefined }).toEqual({ ...risk, own: undefined });
});
