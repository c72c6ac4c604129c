import type {
  Addition,
  Audience,
  CaseOptions,
  CaseState,
  Category,
  Decision,
  Decisions,
  Finding,
  Locale,
  Span,
} from '../../src/contract/calls.ts';
import { type Change, mapSpans } from './changes.ts';
import type { CaseContext } from './notebook.ts';

/** A decision about one mention, held by where it stands: numbers of mentions shift while typing, places are mapped. */
export interface MentionDecision {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly decision: Decision;
}

/** All that a person made: the text, whom it is for, and what was decided. This is what undo goes back over. */
export interface Work {
  readonly text: string;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly additions: readonly Addition[];
  /** By entity key. A decision whose entity is gone stays, and counts again when the words come back. */
  readonly entities: Readonly<Record<string, Decision>>;
  readonly mentions: readonly MentionDecision[];
  /** How the safe text reads beside that: moved dates, no he or she, and the seed of its made-up names. */
  readonly options: CaseOptions;
  /** What an open notebook adds. Never in the history: it goes when the notebook is locked. */
  readonly context?: CaseContext;
}

export const emptyWork = (audience: Audience, locale: Locale, seed = ''): Work => ({
  text: '',
  audience,
  locale,
  additions: [],
  entities: {},
  mentions: [],
  options: { seed },
});

/** What is decided moves with the words it is about. */
export const edit = (work: Work, text: string, changes: readonly Change[]): Work =>
  text === work.text
    ? work
    : { ...work, text, additions: mapSpans(work.additions, changes), mentions: mapSpans(work.mentions, changes) };

/** Another case altogether: nothing of the old one is taken along. */
export const replaceText = (work: Work, text: string, seed?: string): Work => ({
  ...emptyWork(work.audience, work.locale, seed),
  text,
});

/** One decision for all mentions; exceptions made for single ones before give way. */
export const decideAll = (work: Work, entity: string, decision: Decision | undefined): Work => {
  const { [entity]: _gone, ...others } = work.entities;
  return {
    ...work,
    entities: decision ? { ...others, [entity]: decision } : others,
    mentions: work.mentions.filter((mention) => mention.entity !== entity),
  };
};

export const decideMention = (work: Work, finding: Finding, decision: Decision): Work => ({
  ...work,
  mentions: [
    ...work.mentions.filter((mention) => !(mention.entity === finding.entity && mention.start === finding.start)),
    { entity: finding.entity, start: finding.start, end: finding.end, decision },
  ],
});

export const decideMany = (work: Work, decided: Readonly<Record<string, Decision>>): Work => ({
  ...work,
  entities: { ...work.entities, ...decided },
});

/** Where words stand in a text as whole words, in the same letters. */
export const occurrences = (text: string, words: string): Span[] => {
  if (!words) return [];
  const inWord = (at: number) => /[\p{L}\p{N}]/u.test(text.slice(Math.max(0, at), at + 1));
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const cutsBefore = inWord(start) && start > 0 && inWord(start - 1);
    const cutsAfter = inWord(end - 1) && inWord(end);
    if (!cutsBefore && !cutsAfter) found.push({ start, end });
  }
  return found;
};

/** Marks words by hand, wherever the same words stand. What was marked on the same characters before gives way. */
export const addByHand = (work: Work, { start, end }: Span, category: Category): Work => {
  const same = occurrences(work.text, work.text.slice(start, end)).filter(
    (one) => one.end <= start || end <= one.start,
  );
  const added = [{ start, end }, ...same].sort((a, b) => a.start - b.start);
  const free = work.additions.filter((old) => added.every((one) => old.end <= one.start || one.end <= old.start));
  return { ...work, additions: [...free, ...added.map((one) => ({ ...one, category }))] };
};

export const removeAdditions = (work: Work, spans: readonly Span[]): Work => ({
  ...work,
  additions: work.additions.filter((old) => !spans.some(({ start, end }) => old.start === start && old.end === end)),
});

/** The decisions as the engine takes them, with single mentions under the keys of these findings. */
export const decisionsFor = (work: Work, findings: readonly Finding[]): Decisions => {
  if (work.mentions.length === 0) return { entities: work.entities, mentions: {} };
  const at = new Map(findings.map((finding) => [`${finding.entity} ${finding.start}`, finding.key]));
  const mentions: Record<string, Decision> = {};
  for (const mention of work.mentions) {
    const key = at.get(`${mention.entity} ${mention.start}`);
    if (key) mentions[key] = mention.decision;
  }
  return { entities: work.entities, mentions };
};

/** The case as every call takes it. */
export const caseStateOf = (
  work: Work,
  findings: readonly Finding[],
  decisions: Decisions = decisionsFor(work, findings),
): CaseState => ({
  text: work.text,
  audience: work.audience,
  locale: work.locale,
  additions: [...work.additions],
  decisions,
  options: work.options,
  ...work.context,
});
