import type { Analysis, Category, Entity, Finding, IdentifierType, Locale, Plan, Rung } from '../../src/model.ts';
import { TYPE_OF } from '../../src/model.ts';

/** "[[Maya|name]] is [[34|age]]" as an analysis, as if the marks had been found; entities by category and surface. */
export const analysisOf = (marked: string, locale: Locale = 'en-US'): Analysis => {
  let text = '';
  const findings: Finding[] = [];
  const entities = new Map<string, Entity>();
  for (const part of marked.split(/(\[\[.*?\]\])/s)) {
    const mark = /^\[\[(.*)\|(\w+)\]\]$/s.exec(part);
    if (!mark) {
      text += part;
      continue;
    }
    const surface = mark[1] ?? '';
    const category = mark[2] as Category;
    const type: IdentifierType = TYPE_OF[category];
    const key = `${category}:${surface.toLowerCase()}`;
    const mentions = entities.get(key)?.mentions ?? [];
    const findingKey = `${key}#${mentions.length + 1}`;
    findings.push({
      key: findingKey,
      start: text.length,
      end: text.length + surface.length,
      text: surface,
      category,
      type,
      entity: key,
      confidence: 0.9,
      tier: 'flag',
      reasons: [{ rule: 'test-mark', because: 'Marked in the test.', confidence: 0.9 }],
    });
    const id = entities.get(key)?.id ?? `e${entities.size + 1}`;
    entities.set(key, { key, id, category, type, label: surface, mentions: [...mentions, findingKey] });
    text += surface;
  }
  return { text, locale, findings, entities: [...entities.values()], warnings: [] };
};

/** A plan with plain substitutes and one floor for every entity. */
export const planOf = (analysis: Analysis, floor: Rung): Plan => ({
  audience: 'public-group',
  proposals: analysis.entities.map(({ key }) => ({
    entity: key,
    floor,
    substitutes: [1, 2, 3, 4].map((rung) => ({
      rung: rung as Rung,
      text: `something ${rung}`,
      specific: false,
    })) as never,
  })),
});
