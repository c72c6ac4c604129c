import type { Candidate } from '../model.ts';
import type { Document } from '../text/document.ts';

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;

/** Drops empty and out-of-range spans, trims outer white space, and moves ends off the middle of a surrogate pair. */
export const snapToText = (candidates: readonly Candidate[], { text }: Document): Candidate[] =>
  candidates.flatMap((candidate) => {
    let { start, end } = candidate;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) return [];
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    const splits = (at: number) => at > 0 && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
    if (splits(start)) start--;
    if (splits(end)) end++;
    return start < end ? [{ ...candidate, start, end }] : [];
  });
