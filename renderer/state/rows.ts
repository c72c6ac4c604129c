import {
  type CaseReview,
  type Category,
  type Decision,
  type Entity,
  type Finding,
  type Proposal,
  SLOT,
  type Span,
  type Substitute,
} from '../../src/contract/calls.ts';
import { type Filter, GROUP_OF, type Group } from '../groups.ts';
import type { Work } from './work.ts';

/** How far a person has got with one entity. */
export type Standing = 'open' | 'must' | 'replaced' | 'dropped' | 'kept' | 'set-aside' | 'mixed';

/** One line of the findings list: an entity with all that is known and decided about it. */
export interface Row {
  readonly entity: Entity;
  readonly group: Group;
  readonly mentions: readonly Finding[];
  readonly proposal: Proposal | undefined;
  readonly decision: Decision | undefined;
  /** Decisions of single mentions, by finding key. */
  readonly exceptions: Readonly<Record<string, Decision>>;
  readonly standing: Standing;
  /** Worth a look only: never in the way. */
  readonly look: boolean;
  /** What the text says for it has a slot that waits for the person's own words. */
  readonly slot: boolean;
}

const STANDING: Readonly<Record<Decision['kind'], Standing>> = {
  rung: 'replaced',
  own: 'replaced',
  drop: 'dropped',
  keep: 'kept',
  'not-identifier': 'set-aside',
};

const standingOf = (row: Omit<Row, 'standing'>): Standing => {
  if (row.slot) return 'open';
  const singles = row.mentions.map((mention) => row.exceptions[mention.key] ?? row.decision);
  if (singles.every((decision) => decision === undefined))
    return row.entity.type === 'direct' && !row.look ? 'must' : 'open';
  if (singles.some((decision) => decision === undefined))
    return row.entity.type === 'direct' && !row.look ? 'must' : 'open';
  const kinds = new Set(singles.map((decision) => (decision ? STANDING[decision.kind] : 'open')));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'mixed';
};

/** The findings list, in the order of the text; what is only worth a look comes last. */
export const rowsOf = (review: CaseReview, work: Pick<Work, 'entities' | 'mentions'>): readonly Row[] => {
  const findings = new Map(review.findings.map((finding) => [finding.key, finding]));
  const proposals = new Map(review.proposals.map((proposal) => [proposal.entity, proposal]));
  const singles = new Map(work.mentions.map((mention) => [`${mention.entity} ${mention.start}`, mention.decision]));
  const waiting = new Set(review.unfinished);
  const rows = review.entities.map((entity): Row => {
    const mentions = entity.mentions.flatMap((key) => findings.get(key) ?? []);
    const exceptions: Record<string, Decision> = {};
    for (const mention of mentions) {
      const single = singles.get(`${mention.entity} ${mention.start}`);
      if (single) exceptions[mention.key] = single;
    }
    const row = {
      entity,
      group: GROUP_OF[entity.category],
      mentions,
      proposal: proposals.get(entity.key),
      decision: work.entities[entity.key],
      exceptions,
      slot:
        waiting.has(entity.key) &&
        [work.entities[entity.key], ...Object.values(exceptions)].some((decision) => decision?.kind === 'rung'),
      look: mentions.length > 0 && mentions.every((mention) => mention.tier === 'look'),
    };
    return { ...row, standing: standingOf(row) };
  });
  const first = (row: Row) => row.mentions[0]?.start ?? 0;
  return rows
    .filter((row) => row.mentions.length > 0)
    .sort((a, b) => Number(a.look) - Number(b.look) || first(a) - first(b));
};

export const isOpen = (row: Row): boolean => row.standing === 'open' || row.standing === 'must';

/** Still to be decided; what is only worth a look is left as it stands and asks for nothing. */
export const isLeft = (row: Row): boolean => isOpen(row) && !row.look;

/** What is only worth a look has a list of its own, out of the way. */
export const inFilter = (rows: readonly Row[], filter: Filter): readonly Row[] =>
  rows.filter((row) => (filter === 'look' ? row.look : !row.look && (filter === 'all' || row.group === filter)));

/** The list a row stands in, the one that is shown if it can be. */
export const filterFor = (row: Row, shown: Filter): Filter =>
  inFilter([row], shown).length > 0 ? shown : row.look ? 'look' : 'all';

/** The substitute a decision asks for; without one, the audience's floor. */
export const substituteOf = (row: Row, decision: Decision | undefined = row.decision): Substitute | undefined => {
  const rung = decision?.kind === 'rung' ? decision.rung : row.proposal?.floor;
  return row.proposal?.substitutes.find((substitute) => substitute.rung === rung);
};

/** Where the slot stands in words that are not the person's own yet. */
export const slotIn = (words: string): Span | undefined => {
  const found = SLOT.exec(words);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
};

/** The row a person comes to next: the nearest open one after this, else the first open one, else the following one. */
export const nextOpen = (rows: readonly Row[], current: string | undefined): Row | undefined => {
  const at = rows.findIndex((row) => row.entity.key === current);
  const others = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
  return others.find(isOpen) ?? rows[at + 1] ?? rows[at];
};

/** Substitutes that say the same stand in one line, with the rungs they go for. */
export interface RungLine {
  readonly from: Substitute['rung'];
  readonly to: Substitute['rung'];
  readonly text: string;
  readonly specific: boolean;
}
export const rungLines = (proposal: Proposal): readonly RungLine[] => {
  const lines: RungLine[] = [];
  for (const { rung, text, specific } of proposal.substitutes) {
    const last = lines.at(-1);
    if (last && last.text === text) lines[lines.length - 1] = { ...last, to: rung };
    else lines.push({ from: rung, to: rung, text, specific });
  }
  return lines;
};

/** A likely category for words marked by hand, from their look alone; the person may change it. */
export const guessCategory = (words: string): Category => {
  const text = words.trim();
  if (/@|https?:|www\.|^\+?[\d\s().-]{7,}$/i.test(text)) return 'contact';
  if (
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d|\d{1,2}[/.-]\d{1,2}|^(?:19|20)\d\d$/i.test(
      text,
    )
  )
    return 'date';
  if (/^(?:[a-z]*\d+[a-z\d-]*){1,4}$/i.test(text) && /\d{3}/.test(text)) return 'id';
  if (/\b\d{1,3}[\s-]*(?:years?|yrs?|yo|y\/o|months?)\b|^\d{1,2}$/i.test(text)) return 'age';
  if (
    /\b(?:clinic|school|hospital|university|college|church|centre|center|inc|ltd|agency)\b/i.test(text) &&
    /\p{Lu}/u.test(text)
  )
    return 'org';
  if (/\b(?:street|st|road|rd|avenue|ave|county|lake|river|park|bridge)\b/i.test(text) && /\p{Lu}/u.test(text))
    return 'place';
  if (/^(?:\p{Lu}[\p{L}'’.-]*\s?){1,4}$/u.test(text)) return 'name';
  return 'rare';
};
