import type { Work } from '../../../renderer/state/work.ts';
import type { CaseReview, Category } from '../../../src/contract/calls.ts';

/** A review of `text` in which the given words were found, as the engine would answer. */
export const reviewOf = (text: string, found: readonly (readonly [string, Category])[]): CaseReview => {
  const findings: CaseReview['findings'] = found.flatMap(([words, category]) => {
    const entity = `${category}:${words.toLowerCase()}`;
    return [...text.matchAll(new RegExp(words, 'g'))].map(({ index }, n) => ({
      key: `${entity}#${n + 1}`,
      start: index,
      end: index + words.length,
      text: words,
      category,
      type: category === 'name' || category === 'place' ? ('direct' as const) : ('quasi' as const),
      entity,
      confidence: 0.9,
      tier: 'flag' as const,
      reasons: [{ rule: 'test-rule', because: 'It is in the test.', confidence: 0.9 }],
    }));
  });
  const entities = [...new Set(findings.map(({ entity }) => entity))].map((key, n) => {
    const mentions = findings.filter(({ entity }) => entity === key);
    const first = mentions[0];
    if (!first) throw new Error('an entity without a mention');
    return {
      key,
      id: `e${n + 1}`,
      category: first.category,
      type: first.type,
      label: first.text,
      mentions: mentions.map((one) => one.key),
    };
  });
  return {
    findings,
    entities,
    warnings: [],
    proposals: entities.map(({ key }) => ({
      entity: key,
      floor: 3 as const,
      substitutes: [
        { rung: 1 as const, text: 'A.', specific: true },
        { rung: 2 as const, text: 'someone', specific: true },
        { rung: 3 as const, text: 'someone', specific: true },
        { rung: 4 as const, text: '', specific: false },
      ],
    })),
    safe: { text, segments: [{ text, source: { start: 0, end: text.length } }] },
    leaks: [],
    risk: {
      crowd: { low: 1, high: 10, mayBeOne: true, because: [], words: '', facts: [] },
      below: false,
      triggers: [],
    },
    unfinished: [],
    undecided: entities.filter(({ type }) => type === 'direct').map(({ key }) => key),
  };
};

export const workOn = (text: string): Work => ({
  text,
  audience: 'public-group',
  locale: 'en-US',
  additions: [],
  entities: {},
  mentions: [],
  options: {},
});
