/** Ages told by where they stand alone: between commas, in brackets, beside a grade or birth date, first in a line. */
import { FIGURE, GROWN_WORD, PAST_TWELVE, WORD } from './numbers.ts';
import { isNobody, lastWord, personBefore } from './people.ts';
import { type AgeMatch, type AgeRule, RIGHT, rule } from './rule.ts';

const CLOSED =
  /^(?:\s*[,.;:)\]!\u2013\u2014]|\s*$|\s*\n|\s+-|\s+(?:and|&|who|from|with|w\/|is|was|f\b|m\b|yo\b|y\/o|wants|works|lives|has|had|came|referred|presents|seen|married|single|divorced|widowed)|\s*\/)/iu;
const LOW_WORD = /^(?:two|three|four|five|six|seven)$/i;
const COUNTED_AFTER = /^\s*[,&]?\s*(?:and\s+|&\s*)?\d+(?:\s*,\s*\d+)*\s*(?:sessions|items|weeks|mg|days|times)/iu;
const LIST_BEFORE =
  /\d\s*,\s*$|\b(?:score[ds]?|items?|rooms?|pages?|steps?|lines?|nos?|numbers?|channels?|in|of|at|by|to|from)\s*,?\s*$/iu;

const TITLED_BEFORE =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Sr|Sra|Fr)\.?\s\p{Lu}[\p{L}\p{M}'\u2019-]{1,24}(?:\s\p{Lu}[\p{L}\p{M}'\u2019-]{1,24}){0,2}\s$/u;

/** An age that stands between commas, in brackets or right behind a person. */
const apposition = (match: AgeMatch): number => {
  const { before, after, surface } = match;
  // "P: 1) stop": a list's number
  if (/^\)/.test(after) && before.lastIndexOf('(') <= before.lastIndexOf(')')) return 0;
  if (!CLOSED.test(after) || COUNTED_AFTER.test(after) || /^one$/i.test(surface) || /[.!?:]\s*\($/.test(before))
    return 0;
  // "Client 1. He …", "Child 2: …": who is told of next
  if (/(?:^|[\n.!?:;]\s{0,2})\p{Lu}\p{Ll}+ $/u.test(before) && /^[1-9]$/.test(surface) && /^[.:]/.test(after)) return 0;
  const person = personBefore(before);
  const inWords = !/\d/.test(surface);
  const grown = Number(surface) > 12 || GROWN_WORD.test(surface);
  const joint = /[\s,(\u2013\u2014:;-]*$/u.exec(before)?.[0] ?? '';
  if (!joint) return 0;
  if (!person) {
    // any word of work or origin: "trombonist, 33, Creole", "cook, 62.", "dov, 38, finally"
    if (LIST_BEFORE.test(before)) return 0;
    // "Mr Horace Entwistle-Nwosu 76, Lewy body"
    if (!inWords && TITLED_BEFORE.test(before) && grown && /^\s*[,.;]/u.test(after)) return 0.8;
    if (!inWords && /^(?:,\s|\s\(?)$/.test(joint) && match.isName(lastWord(before))) return 0.7; // "zanele 33 & happiness 27"
    if (/^,\s$/.test(joint) && GROWN_WORD.test(surface) && /^,\s\p{L}/u.test(after)) return 0.7;
    if (isNobody(before)) return 0;
    if (/^,\s$/.test(joint) && grown && /^(?:,\s(?:\d\s)?\p{L}|[.;]|\sand\s(?:\d\d|\p{L}+ty)\b|$)/u.test(after))
      return 0.75;
    // a child behind any noun: "a figure skater, 11, of"
    if (
      /^,\s$/.test(joint) &&
      /^(?:[4-9]|1[0-2])$/.test(surface) &&
      /^,\s\p{Ll}{2}/u.test(after) &&
      /\b(?:a|an|the|my|her|his|their)\s(?:[\p{L}-]+\s){0,2}[\p{L}-]{4,}[,]\s$/iu.test(before)
    )
      return 0.6;
    return /^\s\($/.test(joint) && grown && !inWords && /^\)/.test(after)
      ? 0.5
      : /,\s$/.test(joint) && /^\)/.test(after) && grown
        ? 0.75
        : 0;
  }
  if (/^,\s*$/.test(joint) && inWords)
    return person === 2 ? 0.85 : LOW_WORD.test(surface) ? (/^,/.test(after) ? 0.55 : 0) : 0.85;
  if (/\./.test(before.slice(-joint.length - 1, before.length - joint.length)) && !/[,(]/.test(joint)) {
    return /^\s*[.,]/.test(after) && Number(surface) > 9 ? 0.6 : 0;
  }
  if (/[,(\u2013\u2014:-]/u.test(joint)) return person === 2 ? 0.95 : 0.9;
  if (person === 1 && !inWords && grown && TITLED_BEFORE.test(before) && /^\s*[,.;]/u.test(after)) return 0.8;
  if (person === 1 && !inWords && /\s$/.test(joint) && match.isName(lastWord(before))) return 0.75; // "Mia 7, Leo 5"
  return person === 2 ? (inWords ? 0.55 : 0.75) : 0;
};

/** Brynlee, 15, / client (31) / (29, nonbinary) / Harlan, fifty-nine, / male, 65 */
export const inApposition: AgeRule = {
  id: 'age-apposition',
  pattern: rule(
    `(?<=[\\p{L}.'"\\u201d\\u2019)]\\s{0,2}[,(\\u2013\\u2014:;-]{0,2}\\s{0,2})(?<![\\d:$\\u00a3\\u20ac#/]|\\d[-,.]\\s?)(?<span>${FIGURE}|${WORD})(?=[?!]{0,2}(?:[\\s,.;:)\\]\\u2013\\u2014/-]|$))(?![.,:/\\u2013-]\\d|[-]\\p{L}|\\s?%)`,
  ),
  confidence: apposition,
};

/** DOB 2016-11-05 (7) */
export const besideBirthDate: AgeRule = {
  id: 'age-beside-birth-date',
  pattern: rule(`(?<=(?:dob|d\\.o\\.b\\.|born|b\\.)[^\\n(]{2,24}\\d\\s?\\()(?<span>${FIGURE})(?=\\s?(?:yo|y/o)?\\))`),
  confidence: 0.95,
};

/** Year 9 (14), 4th grade, 9, / Grade 2 (7) */
export const besideGrade: AgeRule = {
  id: 'age-beside-grade',
  pattern: rule(
    `(?<=(?:\\b(?:year|yr|y|grade|gr|class|form|primary|pri|p|secondary|sec|standard|std|s|sy|jc|poly)\\.?\\s?(?:\\d{1,2}|xi{0,2}|i?x|vi{0,3})|\\b\\d{1,2}(?:st|nd|rd|th)\\s(?:grade|class|year)(?:r)?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[ -](?:grade|class|year)(?:r)?)(?:,\\s|\\s\\((?:age |aged )?))(?<span>1\\d|[4-9])(?=\\)|,\\s|\\.\\s|;)`,
  ),
  confidence: 0.75,
};

/** a grandmother and an aunt, all 41, all different causes */
export const all: AgeRule = {
  id: 'age-all',
  pattern: rule(`(?<=[,(]\\s?(?:all|both|each)\\s)(?<span>[2-9]\\d|1[3-9]|${PAST_TWELVE})(?=[,.;)])`),
  confidence: 0.7,
};

/** (both 28), (then 8, now 20), [he's 39, (29, nonbinary) */
export const inBrackets: AgeRule = {
  id: 'age-in-brackets',
  pattern: rule(
    `(?<=[([]\\s?(?:both |then |now |age |aged |only |just |client is |ct is )?)(?<span>[1-9]\\d|${PAST_TWELVE})(?=,\\s\\p{L}|;\\s\\p{L}|\\syo\\b|\\s?[)])${RIGHT}`,
  ),
  confidence: ({ before, after, surface }) =>
    /^\s?[)]/.test(after)
      ? /(?:both|then|now|aged?|just|only) $/iu.test(before)
        ? 0.8
        : 0
      : /^[,;]\s(?:\d|pp?\.|see|items|sessions)/iu.test(after) ||
          /(?:phq|gad|pcl|bdi|score|\d)\S*\s*[([]\s?$/iu.test(before) ||
          /^(?:one|two|three|four)$/i.test(surface)
        ? 0
        : 0.75,
};

/** A line or sentence that opens with an age: "32. Day job", "55, URC, gay", "Fifty-two, Niuean," */
export const opening: AgeRule = {
  id: 'age-opening',
  pattern: rule(
    `(?<=(?:^|[\\n])(?:[-*\\u2022\\u2013][ ])?|[.!?:]["\\u201d)]?\\s)(?<span>[1-9]\\d|${PAST_TWELVE})(?=\\.\\s\\p{Lu}|,\\s\\p{L}|\\.?$|\\sand\\s\\d\\d\\.|\\s(?:per|according|and a half))${RIGHT}`,
  ),
  confidence: ({ before, after, surface }) => {
    if (/(?:score|phq|gad|total|number|count|how many|item|step|\d)[^\n]{0,12}$/iu.test(before)) return 0;
    if (/^,\s(?:\d|and\s\d)/u.test(after)) return 0;
    const inWords = !/\d/.test(surface);
    if (/^,\s/.test(after)) return 0.7;
    if (/^\s(?:and|per|according)/u.test(after)) return 0.6;
    if (/^\.?$/u.test(after)) return inWords || before.trim() ? 0.35 : 0.2;
    return before.trim() === '' && !inWords ? 0.35 : 0.6;
  },
};
