/** Ages behind at, by, since, until and from, which hours of the clock and scores stand behind as well. */
import { PAST_TWELVE, UP_TO_TWELVE } from './numbers.ts';
import { type AgeMatch, type AgeRule, open, RIGHT, rule } from './rule.ts';

// "left at nine" is an age, "bed at nine" an hour.
const STRONG =
  "dx|dx'd|period|periods|menses|restrict(?:ing|ed)?|purging|self-?harm(?:ing|ed)?|vap(?:ed|ing)|drank|first drink|weed|ran away|excluded|suspended|kicked out|foster(?:ed)?|into care|in care|kinship|arrested|anorexia|first attempt|ritalin|meds|cutting|" +
  'sent away|adopted|orphaned|died|d\\.|dead|fled|placed|diagnosed|lost|raped|abused|molested|assaulted|fostered|deaf|blind|married|taken|trafficked|sold|abandoned|killed|legs|sight|divorce|convent|cancer|pneumonia|there|him|his|her|orphan|widowed|conscripted|recruited|kidnapped|removed|circumcised|menarche|boarding school|polio|meningitis|school|assaults?|rape|abuse|attack|attempts?|seizures?|transplant|concussion|miscarriage|abortion|menopause|arrest|overdosed?|breakdown|psychosis|(?:first|last) (?:kiss|job|child|drink|arrest|admission|episode|hospitali[sz]ation|panic|use|boyfriend|girlfriend|marriage)';
const LIFE = `${STRONG}|left|sent|immigrated|emigrated|came|come|moved|arrived|pregnant|started|began|told|ordained|converted|enlisted|expelled|retired|paraly[sz]ed|mother|father|bride|label|od'?d?|overdose|attempt|onset|sober|drinking|using|smoking|stroke|accident|bereaved|hospitali[sz]ed|sectioned|engaged|baptized|saved|speaking|drowned|read|walked|talked|hearing|parents`;
const STRONG_BEFORE = new RegExp(`\\b(?:${STRONG})\\b[^.;\\n]{0,32}$`, 'iu');
const LIFE_BEFORE = new RegExp(`\\b(?:${LIFE})\\b[^.;\\n]{0,32}$`, 'iu');
const CLAUSE_BEFORE = /(?:^\s*["\u201c]?|[.!?]\s+|,\s+|\b(?:now|then|again|still|even|and|already|out)\s+)$/iu;
const CLOCK_BEFORE =
  /\b(?:meets?|meeting|bed|bedtime|session|appointment|appt|group|see (?:you|her|him|them)|slot|breakfast|lunch|dinner|supper|shift|starts?|ends?|opens?|closes?|wakes?|woke|up|tomorrow|tonight|today|morning|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|call(?:ed|s)?|rang|texts?|texted|leaves?|home|back|tea)\b[^.;\n]{0,14}$/iu;
const CLOCK_AFTER =
  /^\s*(?:am\b|pm\b|a\.m|p\.m|o['\u2019]?clock|:\d|\.\d\d|in the (?:morning|evening|afternoon)|at night|tonight|sharp|thirty|fifteen|forty-five|tomorrow|on (?:mon|tue|wed|thu|fri|sat|sun))/iu;
const MEASURE_BEFORE =
  /\b(?:score[ds]?|scoring|suds?|phq|gad|pcl|bdi|bmi|hr|pulse|temp|sats|weight|weighs?|dose|stable|set|capped|priced|valued|speed|mph|maxed|hovers?|starting|baseline|stays?|sits?|still)(?:[- ]?\d{0,2})?\s*(?:is|was|of|out)?\s*(?:at\s*)?$/iu;

// "in St. Anne's until 12", "lived with his gran till nine"
const RAISED_BEFORE =
  /\b(?:[Ww]as in (?:care|foster|an? |the (?:home|system|convent)|St\.?|\p{Lu}\p{Ll}+)|lived|raised|reared|brought up|grew up|boarded|home-?schooled|mute|silent|non-?verbal|wet the bed|in care|breast-?fed|co-?slept|shared a bed|looked after)(?![\p{L}])(?:[^.;\n]|\bSt\.){0,40}$/u;

/** How sure "at nine" is an age: surest behind what befalls a life, least behind what happens by the clock. */
const sureOfAt = (match: AgeMatch): number => {
  const { before, after, groups } = match;
  // "hx of assault at 19 (tx'd elsewhere)"
  if ((!open(match) && !/^\s\(\p{L}/u.test(after)) || CLOCK_AFTER.test(after)) return 0;
  const lead = before.replace(/\b(?:at|by|since|until|till|from|of)\s+$/iu, '');
  if (MEASURE_BEFORE.test(before) || MEASURE_BEFORE.test(lead)) return 0;
  const at = /\bat\s+(?:\w+\s+)?$/iu.test(before);
  const strong = STRONG_BEFORE.test(lead);
  const life = strong || LIFE_BEFORE.test(lead);
  if (groups['past'] !== undefined) {
    if (at) return life || CLAUSE_BEFORE.test(lead) ? 0.9 : 0.7;
    return life || CLAUSE_BEFORE.test(lead) ? 0.7 : /\bby\s+$/iu.test(before) && !/\d/.test(match.surface) ? 0.55 : 0.4;
  }
  if (CLOCK_BEFORE.test(lead)) return 0.2;
  if (/\b(?:until|till?)\s+$/iu.test(before) && RAISED_BEFORE.test(lead) && /^\s*(?:[.,;)]|$)/u.test(after)) return 0.6;
  if (!at) return strong && /\bsince\s+$/iu.test(before) ? 0.55 : 0.2;
  return strong ? 0.75 : life ? 0.55 : 0.3;
};

/** died at 49, at thirty-five he, left at nine */
export const atAge: AgeRule = {
  id: 'age-at',
  pattern: rule(
    `(?<=\\b(?:at|by|since|until|till|from)\\s(?:only |just |about |barely )?)(?:(?<past>${PAST_TWELVE})|${UP_TO_TWELVE})${RIGHT}`,
  ),
  confidence: sureOfAt,
};
