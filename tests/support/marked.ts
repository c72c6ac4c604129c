import { loadKnowledge } from '../../rules/index.ts';
import type { Analysis, Category, Entity, Finding, Locale } from '../../src/model.ts';
import { TYPE_OF } from '../../src/model.ts';
import { fold } from '../../src/text/fold.ts';

export const knowledge = loadKnowledge();

/** An analysis of a text with marks: "[[Maya|name]] is [[34|age]]". The same surface is the same entity unless a third part says which. */
export const marked = (source: string, locale: Locale = 'en-US'): Analysis => {
  let text = '';
  let at = 0;
  const findings: Finding[] = [];
  const groups = new Map<string, Finding[]>();
  for (const match of source.matchAll(/\[\[([^|\]]+)\|([a-z]+)(?:\|([^\]]+))?\]\]/g)) {
    text += source.slice(at, match.index);
    const [whole, surface = '', category = 'name', name] = match;
    const key = `${category}:${name ?? fold(surface)}`;
    const group = groups.get(key) ?? [];
    const finding: Finding = {
      key: `${key}#${group.length + 1}`,
      start: text.length,
      end: text.length + surface.length,
      text: surface,
      category: category as Category,
      type: TYPE_OF[category as Category],
      entity: key,
      confidence: 1,
      tier: 'flag',
      reasons: [{ rule: 'test', because: 'Marked in the test.', confidence: 1 }],
    };
    findings.push(finding);
    groups.set(key, [...group, finding]);
    text += surface;
    at = match.index + whole.length;
  }
  text += source.slice(at);
  const entities = [...groups].map(
    ([key, mentions], n): Entity => ({
      key,
      id: `e${n + 1}`,
      category: mentions[0]?.category ?? 'name',
      type: mentions[0]?.type ?? 'direct',
      label: mentions.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text,
      mentions: mentions.map((m) => m.key),
    }),
  );
  return { text, locale, findings, entities, warnings: [] };
};
