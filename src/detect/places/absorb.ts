import type { Candidate } from '../../model.ts';
import type { Document } from '../../text/document.ts';

/** From this confidence on a longer candidate takes in the shorter ones inside it: "Howrah station" over "Howrah". */
const TAKES_IN = 0.5;

/** Whole names over their halves: of nested candidates the outer stays, with the better confidence of the two; of place and organisation the likelier. */
export const absorb = (candidates: readonly Candidate[]): Candidate[] => {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    let inside = false;
    for (let n = kept.length - 1; n >= 0 && n >= kept.length - 12; n--) {
      const outer = kept[n];
      if (!outer || outer.end < candidate.end || outer.start > candidate.start) continue;
      const longer = outer.end - outer.start > candidate.end - candidate.start;
      if (
        !longer &&
        outer.category !== candidate.category &&
        [outer.category, candidate.category].every((c) => c === 'place' || c === 'org')
      ) {
        inside = true;
        break;
      }
      if (!longer || outer.confidence < TAKES_IN || outer.category === 'contact') continue;
      if (candidate.confidence > outer.confidence) kept[n] = { ...outer, confidence: candidate.confidence };
      inside = true;
      break;
    }
    if (!inside) kept.push(candidate);
  }
  return kept;
};

/** The short form or the foreign name in brackets behind an organisation: "Rose Hill Mission (RHM)", "Child Welfare Office (Jugendamt)". */
export const bracketed = (candidates: readonly Candidate[], { text }: Document): Candidate[] =>
  candidates.flatMap((candidate) => {
    if (candidate.category !== 'org' || candidate.confidence < TAKES_IN) return [];
    const match = /^\s\((?:the )?["“‘']?((?:\p{Lu}[\p{L}\d&-]{1,20})(?:,?\s[\p{L}'’-]{1,20}){0,9})["”’']?\)/u.exec(
      text.slice(candidate.end, candidate.end + 120),
    );
    if (!match?.[1] || /^(?:She|He|They|Her|His|Their|My|The|We|You|It|In|At|See|Not|No|Yes)\b/.test(match[1]))
      return [];
    const start = candidate.end + match[0].indexOf(match[1]);
    return [
      {
        ...candidate,
        start,
        end: start + match[1].length,
        confidence: Math.min(candidate.confidence, 0.65),
        rule: 'org-bracket',
        because: 'The short or other name of an organisation in brackets.',
      },
    ];
  });

const EXACT = /[.*+?^${}()|[\]\\]/g;

/** A name found with good evidence is found again wherever it is written the same: "NOLA is small". */
export const repeat = (candidates: readonly Candidate[], { text }: Document): Candidate[] => {
  const strong = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.confidence < 0.6 || (candidate.category !== 'place' && candidate.category !== 'org')) continue;
    const surface = text.slice(candidate.start, candidate.end);
    if (surface.length < 3 || !/\p{Lu}/u.test(surface)) continue;
    const other = strong.get(surface);
    if (!other || other.confidence < candidate.confidence) strong.set(surface, candidate);
  }
  const added: Candidate[] = [];
  const taken = new Set(candidates.filter((c) => c.confidence >= 0.6).map((c) => c.start));
  for (const [surface, source] of [...strong].slice(0, 200)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${surface.replace(EXACT, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');
    for (const match of text.matchAll(pattern)) {
      if (taken.has(match.index)) continue;
      added.push({
        ...source,
        start: match.index,
        end: match.index + surface.length,
        confidence: Math.min(source.confidence, 0.75),
        because: 'The same name stands elsewhere in the text as a place or an organisation.',
      });
    }
  }
  return added;
};
