/** What is known of this text, found in hashtags and word for word. */
import type { Unit } from '../../detect/names/units.ts';
import { fold } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { BECAUSE, nameDraft } from './found.ts';
import { type Known, STRONG } from './known.ts';

const bare = (folded: string): string => folded.replace(/[^\p{L}]/gu, '');
const TAG = /#[\p{L}\p{N}_]{3,60}/gu;

/** Hashtags that hold a known name of three letters or more. */
export const findInTags = (
  text: string,
  known: ReadonlyMap<string, Known>,
  isFree: (start: number, end: number) => boolean,
): Draft[] => {
  const words = [...known.values()].map(({ folded }) => bare(folded)).filter((word) => word.length >= 3);
  const found: Draft[] = [];
  for (const match of text.matchAll(TAG)) {
    const start = match.index;
    const end = start + match[0].length;
    const body = fold(match[0]);
    if (isFree(start, end) && words.some((word) => body.includes(word))) found.push(nameDraft(start, end, 0.85, 'tag'));
  }
  return found;
};

/** Categories whose exact surface is looked for again. */
const REPEATED = new Set(['place', 'org', 'contact', 'id']);

/** The exact words of a place, an organisation, a contact or a code where they stand again. */
export const findPhrases = (
  text: string,
  drafts: readonly Draft[],
  units: readonly Unit[],
  isFree: (start: number, end: number) => boolean,
): Draft[] => {
  const found: Draft[] = [];
  const seen = new Set<string>();
  const levels = new Map(units.map((unit) => [unit.start, unit.level]));
  for (const draft of drafts) {
    if (!REPEATED.has(draft.category) || draft.confidence < STRONG) continue;
    const surface = text.slice(draft.start, draft.end);
    if (surface.length < 3 || seen.has(surface)) continue;
    seen.add(surface);
    // A single word that is also a plain word ("Mobile", "Reading") is only looked for as written.
    const plain = /^\p{L}+$/u.test(surface) && (levels.get(draft.start) ?? 99) <= 50;
    const haystack = plain ? text : text.toLowerCase();
    const needle = plain ? surface : surface.toLowerCase();
    if (haystack.length !== text.length) continue;
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ');
      const starts = plain && !/[\p{L}\p{N},;] $/u.test(text.slice(Math.max(0, at - 2), at));
      if (!whole || starts || !isFree(at, end)) continue;
      const confidence = Math.min(0.9, draft.confidence);
      found.push({
        start: at,
        end,
        category: draft.category,
        type: draft.type,
        confidence,
        reasons: [{ ...BECAUSE.phrase, confidence }],
        ...(draft.value === undefined ? {} : { value: draft.value }),
      });
    }
  }
  return found;
};
