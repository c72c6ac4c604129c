import type { Entity, Finding } from '../model.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './draft.ts';
import { tierOf } from './tiers.ts';

/** Groups mentions into entities by category and folded surface, and gives both their stable keys. */
export const joinEntities = (drafts: readonly Draft[], { text }: Document): { findings: Finding[]; entities: Entity[] } => {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = `${draft.category}:${fold(text.slice(draft.start, draft.end)).replace(/\s+/g, ' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  const findings: Finding[] = [];
  const entities: Entity[] = [];
  for (const [key, mentions] of groups) {
    const keys = mentions.map((draft, n) => {
      const finding: Finding = {
        key: `${key}#${n + 1}`,
        start: draft.start,
        end: draft.end,
        text: text.slice(draft.start, draft.end),
        category: draft.category,
        type: draft.type,
        entity: key,
        confidence: draft.confidence,
        tier: tierOf(draft.confidence) ?? 'look',
        reasons: draft.reasons,
        ...(draft.value === undefined ? {} : { value: draft.value }),
      };
      findings.push(finding);
      return finding.key;
    });
    const longest = mentions.map((m) => text.slice(m.start, m.end)).reduce((a, b) => (b.length > a.length ? b : a));
    const first = mentions[0];
    if (!first) continue;
    entities.push({
      key,
      id: `e${entities.length + 1}`,
      category: first.category,
      type: mentions.some((m) => m.type === 'direct') ? 'direct' : 'quasi',
      label: longest,
      mentions: keys,
    });
  }
  return { findings: findings.sort((a, b) => a.start - b.start), entities };
};
