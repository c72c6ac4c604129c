import type { Candidate } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { DetectContext, Detector } from '../detector.ts';
import { keepLongest } from '../longest.ts';
import { search } from '../prefilter.ts';
import { AGE, ageNumber } from './numbers.ts';
import type { AgeRule } from './rule.ts';
import { AGE_RULES } from './rules.ts';

/** Over this age few people are left in any town (45 CFR 164.514(b)(2)(i)(C)). */
const DIRECT_FROM = 90;
const NEAR = 64;
const because = 'An exact age, with a place or a role, leaves few people.';
const becauseOld = 'So few people reach this age that it points to one of them.';

const spanOf = (indices: Record<string, [number, number] | undefined> | undefined, fallback: [number, number]) =>
  indices?.['span'] ?? indices?.['span2'] ?? indices?.['span3'] ?? fallback;

const candidate = (text: string, start: number, end: number, confidence: number, rule: string): Candidate => {
  const surface = text.slice(start, end);
  const years = ageNumber(surface);
  const inYears = years !== undefined && !/month|mos?\b|week|wk|day|hour|minute/i.test(surface);
  const old = inYears && years >= DIRECT_FROM;
  return {
    start,
    end,
    category: 'age',
    ...(old ? { type: 'direct' as const } : {}),
    confidence,
    rule,
    because: old ? becauseOld : because,
    ...(inYears ? { value: String(years) } : {}),
  };
};

const runRule = (
  { id, pattern, confidence }: AgeRule,
  { document: { text }, knowledge, locale }: DetectContext,
): Candidate[] => {
  const { names, wordLevels } = knowledge.gazetteer;
  const isName = (word: string): boolean => {
    const key = fold(word);
    if (key.length < 4 || /^\p{Lu}+$/u.test(word) || (key.length < 5 && !/^\p{Lu}/u.test(word))) return false;
    return Boolean(names.get(key)?.given) && (wordLevels.get(key) ?? 99) > 50;
  };
  const found: Candidate[] = [];
  for (const match of search(text, pattern)) {
    const [start, end] = spanOf(match.indices?.groups, [match.index, match.index + match[0].length]);
    const surface = text.slice(start, end);
    const years = ageNumber(surface);
    if (years !== undefined && years > 115) continue;
    const before = text.slice(Math.max(0, start - NEAR), start).replace(/^[\s\S]*\n/, '');
    const after = text.slice(end, end + NEAR).replace(/\n[\s\S]*$/, '');
    const sure =
      typeof confidence === 'number'
        ? confidence
        : confidence({ surface, before, after, groups: match.groups ?? {}, locale, isName });
    if (sure >= 0.3) found.push(candidate(text, start, end, sure, id));
  }
  return found;
};

// "nine and six", "ages 4 and 11", "7-12", "8, 6 and 3", "27 & 33": what is listed with an age is one too.
const LISTED = new RegExp(
  `^(?:\\s?(?:,|,?\\s?and|&|or|/|[-\\u2013]|to)\\s?)(${AGE})(?![\\p{L}\\p{N}_%:/]|[.,]\\d|-\\p{L}|\\s(?:sessions?|weeks?|days?|months?|mg|hours?|times|minutes?|other|of\\b|kids|children|years\\b(?! old)|more|miles|people)|(?<=\\b(?:one|two|three|four|[1-4]))\\s(?!and\\b|with\\b|in\\b|who\\b|at\\b|but\\b|or\\b|when\\b|respectively\\b|both\\b|now\\b|from\\b|years? old|yo\\b|is\\b|are\\b|w\\/)\\p{L})`,
  'iu',
);

const extend = (text: string, ages: readonly Candidate[]): Candidate[] =>
  ages.flatMap((age) => {
    const more: Candidate[] = [];
    let { end } = age;
    for (let n = 0; n < 8; n++) {
      const match = LISTED.exec(text.slice(end, end + 40));
      if (!match?.[1]) break;
      const start = end + match[0].length - match[1].length;
      end += match[0].length;
      if (!/^one$/i.test(match[1])) more.push(candidate(text, start, end, Math.min(age.confidence, 0.8), 'age-listed'));
    }
    return more;
  });

/** Exact ages in every wording; the value is the age in years. */
export const ages: Detector = {
  id: 'ages',
  detect: (context) => {
    const found = keepLongest(AGE_RULES.flatMap((rule) => runRule(rule, context)));
    const sure = found.filter(({ confidence }) => confidence >= 0.5);
    return keepLongest([...found, ...extend(context.document.text, sure)]);
  },
};
