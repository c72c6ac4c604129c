import type { Entity, Finding } from '../model.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './draft.ts';
import { groupPeople } from './people.ts';
import { tierOf } from './tiers.ts';

const surfaceOf = (draft: Draft, text: string): string =>
  fold(text.slice(draft.start, draft.end))
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) (?=.)/, '');

/** Key of each draft's entity: category and the folded surface of the fullest mention. */
const keysOf = (drafts: readonly Draft[], text: string): Map<Draft, string> => {
  const keys = new Map<Draft, string>();
  const names = drafts.filter(({ category }) => category === 'name');
  const groups = groupPeople(names.map((draft) => text.slice(draft.start, draft.end)));
  const fullest = new Map<number, string>();
  names.forEach((draft, n) => {
    const surface = surfaceOf(draft, text);
    const group = groups[n] ?? 0;
    const other = fullest.get(group);
    if (other === undefined || surface.length > other.length || (surface.length === other.length && surface < other))
      fullest.set(group, surface);
  });
  names.forEach((draft, n) => {
    keys.set(draft, `name:${fullest.get(groups[n] ?? 0) ?? surfaceOf(draft, text)}`);
  });
  for (const draft of drafts) if (!keys.has(draft)) keys.set(draft, `${draft.category}:${surfaceOf(draft, text)}`);
  return keys;
};

/** Groups mentions into entities: people by their names' parts, all else by folded surface. Keys are stable. */
export const joinEntities = (
  drafts: readonly Draft[],
  { text }: Document,
): { findings: Finding[]; entities: Entity[] } => {
  const keys = keysOf(drafts, text);
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keys.get(draft) ?? draft.category;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  const findings: Finding[] = [];
  const entities: Entity[] = [];
  for (const [key, mentions] of groups) {
    const own = mentions.map(
      (draft, n): Finding => ({
        key: `${key}#${n + 1}`,
        start: draft.start,
        end: draft.end,
        text: text.slice(draft.start, draft.end),
        category: draft.category,
        type: draft.type,
        entity: key,
        confidence: draft.confidence,
        tier: tierOf(draft.confidence, draft.type) ?? 'look',
        reasons: draft.reasons,
        ...(draft.value === undefined ? {} : { value: draft.value }),
      }),
    );
    findings.push(...own);
    const [first] = own;
    if (!first) continue;
    entities.push({
      key,
      id: `e${entities.length + 1}`,
      category: first.category,
      type: own.some((finding) => finding.type === 'direct') ? 'direct' : 'quasi',
      label: own.map((finding) => finding.text).reduce((a, b) => (b.length > a.length ? b : a)),
      mentions: own.map((finding) => finding.key),
    });
  }
  return { findings: findings.sort((a, b) => a.start - b.start), entities };
};
