/** Ages that are the complement of a verb: she was nine, and was fourteen. */
import { AGE, GROWN_WORD, PAST_TWELVE } from './numbers.ts';
import { isNobody, isScale, lastWord, personBefore } from './people.ts';
import { type AgeMatch, type AgeRule, open, RIGHT, rule } from './rule.ts';

const SUBJECT =
  "(?:(?:i|he|she|they|we|who|both|you)(?:['\\u2019](?:m|s|re|d|d have|ll))?|\\p{L}[\\p{L}\\p{M}'\\u2019.-]{0,20})";
const PRONOUN = /(?:^|[^\p{L}])(?:i|he|she|they|who|both|we)$/iu;

/** "she was nine", "Roberta is 71", "I'm thirty-nine"; never "it was seven" or "there were four". */
const copula = (match: AgeMatch): number => {
  const { groups, surface } = match;
  if (!open(match)) return 0;
  // "calls from folks who are five, ten years out"
  if (
    /^,\s(?:or\s|to\s)?[\p{L}\d-]+\s(?:years?|months?|weeks?|days?)\s(?:out|in|on|later|ago|sober|clean|apart|behind|ahead|past)\b/iu.test(
      match.after,
    )
  )
    return 0;
  const subject = groups['subject'] ?? '';
  const low = /^(?:one|two|three|four|1|2|3|4)$/i.test(surface.trim());
  if (PRONOUN.test(subject)) {
    if (/^(?:we|they|both)$/i.test(subject) && low) return 0.45;
    if (/^one$/i.test(surface)) return 0.3;
    return /\bwho$/i.test(subject) && low ? 0.6 : 0.93;
  }
  const before = `${match.before.slice(0, match.before.length - (groups['verb']?.length ?? 0)).replace(/\s+$/, '')}`;
  const name = before.replace(/['\u2019]s?$/u, '').replace(/,$/, '');
  if (isScale(name)) return 0;
  const person = personBefore(name);
  if (/^one$/i.test(surface)) return 0;
  if (/^you$/i.test(subject)) return /^\p{L}+ty(?:-\p{L}+)?$/iu.test(surface) ? 0.6 : 0.3;
  if (!person && !isNobody(name) && personBefore(name.replace(/\s\p{Ll}+$/u, '')) === 2) return 0.85; // "my client precious is 31"
  if (person) return person === 2 ? 0.92 : low ? 0.7 : 0.85;
  if (match.isName(lastWord(name))) return low ? 0.5 : 0.75; // "jun hao is 29"
  // a name in small letters opens the sentence: "biscotti was 17 so he was around"
  if (
    /(?:^|[.!?]\s)\p{Ll}{3,14}$/u.test(name) &&
    !isNobody(name) &&
    Number(surface) < 100 &&
    /^\s(?:so|when|and|but)\s(?:he|she|they)\b/iu.test(match.after)
  )
    return 0.55;
  // scores are written in figures: "the cook, was ninety-one"
  return GROWN_WORD.test(surface) && !isNobody(name) && /\p{Ll}{3}$/u.test(name) ? 0.55 : 0;
};

/** she was nine, Roberta is 71, I'm thirty-nine; never "it was seven" */
export const complement: AgeRule = {
  id: 'age-copula',
  pattern: rule(
    `(?<![\\p{L}\\p{N}])(?:(?<subject>${SUBJECT})(?<verb>,?(?:['\\u2019](?:s|m|re|d)|\\s(?:is|was|am|are|were|be|being|been)|(?:['\\u2019]d|\\shad)\\s(?:\\p{L}+ly\\s)?been|\\s(?:had|has|have|has just|had just)\\sbeen|['\\u2019]ve been)\\s(?:(?:only|just|barely|now|then|already|also|about|maybe|all of|not yet|still|herself|himself|almost|nearly|by then|by now|like|around|at least)\\s){0,2}))(?<span>${AGE}(?:ish)?)${RIGHT}`,
  ),
  confidence: copula,
};

/** One was called Nuala, and was fourteen */
export const andWas: AgeRule = {
  id: 'age-and-was',
  pattern: rule(`(?<=\\band\\s(?:was|is)\\s(?:only |just |now |then )?)(?<span>${PAST_TWELVE})${RIGHT}`),
  confidence: (match) => (/^\s*[,.;]/.test(match.after) && GROWN_WORD.test(match.surface) ? 0.7 : 0),
};

/** my client (long name, she hates it) is 18, aged out in August */
export const afterBracket: AgeRule = {
  id: 'age-after-bracket',
  pattern: rule(
    `(?<=\\p{L}\\)\\s(?:is|was)\\s(?:now\\s|only\\s|just\\s)?)(?<span>${PAST_TWELVE})(?=,\\s\\p{L}|\\sand\\s\\p{L})`,
  ),
  confidence: ({ before }) =>
    /(?:score|phq|gad|pcl|bdi|audit|scale|\d)[^.;\n]{0,24}\)\s\p{L}+\s$/iu.test(before) ? 0 : 0.6,
};
