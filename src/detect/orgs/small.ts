import type { Candidate } from '../../model.ts';
import type { DetectContext } from '../detector.ts';
import { isWord } from '../places/reading.ts';
import { orgCue } from './cues.ts';

const AROUND =
  /\b(?:student|uni|undergrad|freshman|fresher|sophomore|degree|masters|phd|halls|dorm|campus|lecturer|course|module|semester|first year|second year|third year|final year|studying|studies|graduat|dropped out|transferred|accepted|got into|enrolled|alum|postgrad|med school|law school|nursing|engineering)/;

/** Acronyms of universities and schools typed small: "student at tcd", "she's at ubc". A word is left alone. */
export const smallAcronyms = ({ document, knowledge: { gazetteer } }: DetectContext): Candidate[] => {
  const found: Candidate[] = [];
  const { tokens, sentences, text } = document;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !isWord(token) || !/^\p{Ll}[\p{Ll}\d]{2,5}$/u.test(token.text)) continue;
    if (gazetteer.wordLevels.has(token.lower) || gazetteer.names.has(token.lower)) continue;
    const org = gazetteer.orgs
      .get(token.lower)
      ?.find(({ kind, name }) => kind === 'university' && name === name.toUpperCase());
    if (!org) continue;
    const bounds = sentences[token.sentence];
    const studies = bounds !== undefined && AROUND.test(text.slice(bounds.start, bounds.end).toLowerCase());
    const before = tokens[i - 1]?.lower ?? '';
    const led = /^(?:at|to|from|@|into|left|in|attends|attended|of)$/.test(before);
    const cue = orgCue(document, i, i + 1);
    if (!led || !(studies || cue >= 0.4)) continue;
    found.push({
      start: token.start,
      end: token.end,
      category: 'org',
      confidence: studies ? 0.72 : 0.5,
      rule: 'org-university',
      because: 'A named university or school.',
    });
  }
  return found;
};
