import type { Locale } from '../../model.ts';
import { AGE, FIGURE, PAST_TWELVE, UP_TO_TWELVE, WORD } from './numbers.ts';
import { isNobody, isScale, OPEN_AFTER, personBefore } from './people.ts';

export interface AgeMatch {
  readonly surface: string;
  /** Same line, at most 64 characters. */
  readonly before: string;
  readonly after: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly locale: Locale;
  /** Is this word a given name nobody takes for another word? */
  readonly isName: (word: string) => boolean;
}
export interface AgeRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly confidence: number | ((match: AgeMatch) => number);
}

const L = '(?<![\\p{L}\\p{N}_$\\u00a3\\u20ac#.,/:-]|\\d )';
const R = '(?![\\p{L}\\p{N}_%\\u00b0]|[./:,-]\\d|-\\p{L})';
const rule = (source: string): RegExp => new RegExp(source, 'dgiu');
const open = ({ after }: AgeMatch): boolean => OPEN_AFTER.test(after);

const OLD =
  '(?:[- ]?(?:years?|yrs?|y)[- ]?old|[- ]?y\\.?\\s?[-/.]?o\\.?(?![\\p{L}])|[- ]?yo(?![\\p{L}])|[- ]?(?:months?|mos?|weeks?|wks?|days?)[- ]old)';
const SMALL_UNIT = '(?:months?|mos?\\.?|weeks?|wks?|days?|hours?|minutes?)';

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

const atAge = (match: AgeMatch): number => {
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

const SUBJECT =
  "(?:(?:i|he|she|they|we|who|both|you)(?:['\\u2019](?:m|s|re|d|d have|ll))?|\\p{L}[\\p{L}\\p{M}'\\u2019.-]{0,20})";
const PRONOUN = /(?:^|[^\p{L}])(?:i|he|she|they|who|both|we)$/iu;

const lastWord = (before: string): string => /[\p{L}\p{M}'\u2019-]+(?=[^\p{L}]*$)/u.exec(before)?.[0] ?? '';
const GROWN_WORD = new RegExp(`^(?=\\p{L})${PAST_TWELVE}$`, 'iu');

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

const CLOSED =
  /^(?:\s*[,.;:)\]!\u2013\u2014]|\s*$|\s*\n|\s+-|\s+(?:and|&|who|from|with|w\/|is|was|f\b|m\b|yo\b|y\/o|wants|works|lives|has|had|came|referred|presents|seen|married|single|divorced|widowed)|\s*\/)/iu;

// "A man of ninety-three is dying at home"
const VERB_AFTER =
  /^\s(?:is|was|has|had|lives|lived|came|comes|sat|sits|presents|presented|arrives|arrived|said|says|wants|wanted|died|lost|walked|went|told|tells|asks|asked|in|on|at)\b/iu;
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

/** Ages in every wording of a case text. Decades ("in her thirties") and durations are none. */
export const AGE_RULES: readonly AgeRule[] = [
  {
    id: 'age-years-old',
    // 34-year-old, nineteen-year-old, 34 yo, 34y/o, 16 yr old, 3 months old; not "12-year-olds"
    pattern: rule(`${L}(?<span>${AGE}${OLD})(?!s)${R}`),
    confidence: 0.97,
  },
  {
    id: 'age-years-old',
    // 48 yrs, 51 yrs; 3 years of age
    pattern: rule(
      `${L}(?<span>${AGE}[- ](?:years?|months?|weeks?)[- ]of[- ]age)${R}|(?<=[,(:]\\s{0,2})(?<span2>[1-9]\\d?[ ]?(?:yrs?|years|y))(?=\\s*[,;)\\n])`,
    ),
    confidence: 0.9,
  },
  {
    id: 'age-aged',
    // aged 7, Age: 39, at the age of nine, ages 4
    pattern: rule(
      `(?<![\\p{L}\\p{N}])(?:aged|ages?(?:[ ](?:of|at (?:intake|death|onset|injury|diagnosis|referral)|now|about|around))?|yob|turning|coming up on|pushing|nearly|almost|about to (?:be|turn))[ \\t]{0,3}[:=#]?[ \\t]{0,8}(?:only |just |about |around |around age |says |said |unknown, maybe |approx\\.? |~ ?)?(?<span>${AGE}(?:[ ]?(?:ish|yrs?|mos?|months?))?)${R}`,
    ),
    confidence: (match) =>
      /(?:aged?|ages)\b[^\p{L}]*(?:of |at \w+ |now |about |around |only |just |says |said )*$/iu.test(match.before)
        ? 0.95
        : open(match) && !/^one$/i.test(match.surface) && !/(?:nearly|almost)\s*$/iu.test(match.before)
          ? 0.7
          : open(match) &&
              /\b(?:is|was|am|he's|she's|i'm|['\u2019][sm]|were|are)\s+(?:now |just )?(?:nearly|almost)\s*$/iu.test(
                match.before,
              )
            ? 0.85
            : 0,
  },
  {
    id: 'age-turned',
    // just turned three, turns forty, will be 18
    pattern: rule(
      `(?<![\\p{L}\\p{N}])(?:turn(?:ed|s|ing)?|hit|reached|will be|would be|would have been|would've been|she'll be|he'll be)\\s(?:only |just )?(?<span>${AGE})${R}`,
    ),
    confidence: (match) =>
      !open(match)
        ? 0
        : /\bturn(?:ed|s|ing)?\s(?:only |just )?$/iu.test(match.before)
          ? 0.9
          : /(?:she|he|who|they)\S*\s(?:will be|would be|would have been|would've been|be)\s$/iu.test(match.before)
            ? 0.8
            : 0,
  },
  {
    id: 'age-sex',
    // 29F, 34 M, F29, M/72, 52 f
    pattern: new RegExp(
      `${L}(?<span>(?:1[01]\\d|[1-9]\\d|[1-9])\\s?(?:F|M|NB|yoF|yoM|yof|yom))(?![\\p{L}\\p{N}_'\\u2019]|\\s?[$])|${L}(?<span2>[FM]/?(?:1[01]\\d|[1-9]\\d))(?![\\p{L}\\p{N}_]|[./-]\\d)|(?<=[(]\\s?)(?<span3>[1-9]\\d\\s?[fm])(?=\\s?[),;])`,
      'dgu',
    ),
    confidence: ({ surface, after, before }) =>
      /^\s?(?:people|dollars|shares|visits|views|followers)/iu.test(after) || /(?:\bthe|\$)\s*$/u.test(before)
        ? 0
        : /^\d\s?[FM]$/.test(surface)
          ? 0.5
          : 0.9,
  },
  {
    id: 'age-apposition',
    // Brynlee, 15, / client (31) / (29, nonbinary) / Harlan, fifty-nine, / male, 65
    pattern: rule(
      `(?<=[\\p{L}.'"\\u201d\\u2019)]\\s{0,2}[,(\\u2013\\u2014:;-]{0,2}\\s{0,2})(?<![\\d:$\\u00a3\\u20ac#/]|\\d[-,.]\\s?)(?<span>${FIGURE}|${WORD})(?=[?!]{0,2}(?:[\\s,.;:)\\]\\u2013\\u2014/-]|$))(?![.,:/-]\\d|[-]\\p{L}|\\s?%)`,
    ),
    confidence: apposition,
  },
  {
    id: 'age-beside-birth-date',
    // DOB 2016-11-05 (7)
    pattern: rule(`(?<=(?:dob|d\\.o\\.b\\.|born|b\\.)[^\\n(]{2,24}\\d\\s?\\()(?<span>${FIGURE})(?=\\s?(?:yo|y/o)?\\))`),
    confidence: 0.95,
  },
  {
    id: 'age-and-was',
    // One was called Nuala, and was fourteen
    pattern: rule(`(?<=\\band\\s(?:was|is)\\s(?:only |just |now |then )?)(?<span>${PAST_TWELVE})${R}`),
    confidence: (match) => (/^\s*[,.;]/.test(match.after) && GROWN_WORD.test(match.surface) ? 0.7 : 0),
  },
  {
    id: 'age-beside-grade',
    // Year 9 (14), 4th grade, 9, / Grade 2 (7)
    pattern: rule(
      `(?<=(?:\\b(?:year|yr|y|grade|gr|class|form|primary|pri|p|secondary|sec|standard|std|s|sy|jc|poly)\\.?\\s?(?:\\d{1,2}|xi{0,2}|i?x|vi{0,3})|\\b\\d{1,2}(?:st|nd|rd|th)\\s(?:grade|class|year)(?:r)?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[ -](?:grade|class|year)(?:r)?)(?:,\\s|\\s\\((?:age |aged )?))(?<span>1\\d|[4-9])(?=\\)|,\\s|\\.\\s|;)`,
    ),
    confidence: 0.75,
  },
  {
    id: 'age-all',
    // a grandmother and an aunt, all 41, all different causes
    pattern: rule(`(?<=[,(]\\s?(?:all|both|each)\\s)(?<span>[2-9]\\d|1[3-9]|${PAST_TWELVE})(?=[,.;)])`),
    confidence: 0.7,
  },
  {
    id: 'age-after-bracket',
    // my client (long name, she hates it) is 18, aged out in August
    pattern: rule(
      `(?<=\\p{L}\\)\\s(?:is|was)\\s(?:now\\s|only\\s|just\\s)?)(?<span>${PAST_TWELVE})(?=,\\s\\p{L}|\\sand\\s\\p{L})`,
    ),
    confidence: ({ before }) =>
      /(?:score|phq|gad|pcl|bdi|audit|scale|\d)[^.;\n]{0,24}\)\s\p{L}+\s$/iu.test(before) ? 0 : 0.6,
  },
  {
    id: 'age-milestone',
    // her mother's fortieth was in December, my 50th is coming up; not "his fortieth session"
    pattern: rule(
      `(?<=\\b(?:my|his|her|their|our|\\p{L}{2,20}['\\u2019]s)\\s)(?<span>(?:[2-9]0|18|21|13)(?:st|th)|eighteenth|twenty-first|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth)(?=\\s(?:was|is|in|at|party|do|next|this|last|coming|without)\\b|[.,;?!)]|$)`,
    ),
    confidence: ({ before }) => (/\b(?:session|visit|week|on|the)\b[^.;\n]{0,12}$/iu.test(before) ? 0.3 : 0.55),
  },
  {
    id: 'age-years-months',
    // 7y 3m, 7 yrs 3 mths, 6 years and 4 months old, (3;2)
    pattern: rule(
      `${L}(?<span>(?:1?\\d)\\s?(?:y|yrs?|years?),?\\s?(?:and\\s)?1?\\d\\s?(?:m|mo|mths?|mos|months?)(?:[ -]old)?)${R}(?!\\s(?:of|in|sober|clean|later|ago|together|married))|(?<=[(,]\\s?(?:aged?\\s)?)(?<span2>1?\\d;1?\\d)(?=[),])|${L}(?<span3>[1-9]\\d?\\s?m/o)${R}`,
    ),
    confidence: 0.8,
  },
  {
    id: 'age-going-on',
    // going on twelve, rising five
    pattern: rule(
      `(?<=\\b(?:going on|rising|just shy of|coming up to|not yet|not quite|newly|freshly)\\s)(?<span>${AGE})${R}`,
    ),
    confidence: (match) =>
      open(match) && !/^(?:one|two)$/i.test(match.surface) && !/^\s(?:years?|yrs?|months?)/iu.test(match.after)
        ? 0.65
        : 0,
  },
  {
    id: 'age-in-brackets',
    // (both 28), (then 8, now 20), [he's 39, (29, nonbinary)
    pattern: rule(
      `(?<=[([]\\s?(?:both |then |now |age |aged |only |just |client is |ct is )?)(?<span>[1-9]\\d|${PAST_TWELVE})(?=,\\s\\p{L}|;\\s\\p{L}|\\syo\\b|\\s?[)])${R}`,
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
  },
  {
    id: 'age-copula',
    pattern: rule(
      `(?<![\\p{L}\\p{N}])(?:(?<subject>${SUBJECT})(?<verb>,?(?:['\\u2019](?:s|m|re|d)|\\s(?:is|was|am|are|were|be|being|been)|(?:['\\u2019]d|\\shad)\\s(?:\\p{L}+ly\\s)?been|\\s(?:had|has|have|has just|had just)\\sbeen|['\\u2019]ve been)\\s(?:(?:only|just|barely|now|then|already|also|about|maybe|all of|not yet|still|herself|himself|almost|nearly|by then|by now|like|around|at least)\\s){0,2}))(?<span>${AGE}(?:ish)?)${R}`,
    ),
    confidence: copula,
  },
  {
    id: 'age-now',
    // now five, by then twenty, then 8
    pattern: rule(
      `(?<=(?:,|\\u2014|\\u2013|\\()\\s?(?:now|then|by then|by now|currently|today)\\s)(?<span>${AGE})${R}`,
    ),
    confidence: (match) =>
      open(match) &&
      !/^one$/i.test(match.surface) &&
      !/(?:\bscore\w*\b[^.]*|\d\s*,?\s*)(?:then|now)\s$/iu.test(match.before)
        ? 0.85
        : 0,
  },
  {
    id: 'age-at',
    // died at 49, at thirty-five he, left at nine
    pattern: rule(
      `(?<=\\b(?:at|by|since|until|till|from)\\s(?:only |just |about |barely )?)(?:(?<past>${PAST_TWELVE})|${UP_TO_TWELVE})${R}`,
    ),
    confidence: atAge,
  },
  {
    id: 'age-of',
    // a man of sixty, a son of eight, a lollipop lady of seventy-four
    pattern: rule(
      `(?<=\\b(?:man|woman|boy|girl|child|kid|son|daughter|lad|lass|lady|gentleman|widower|person|baby|student|client|patient|bloke|fellow|chap|youth|teenager|nun|priest|farmer|veteran)\\sof\\s(?:about |some |maybe |nearly )?)(?<span>${AGE})${R}`,
    ),
    confidence: ({ surface, after, ...match }) =>
      /^\s(?:years?|yrs?|months?|weeks?)\b(?!\s(?:old|of age))/iu.test(after) &&
      /\b(?:client|patient|student)\sof\s/iu.test(match.before)
        ? 0
        : open({ surface, after, ...match }) || (!/^(?:one|two|[12])$/i.test(surface) && VERB_AFTER.test(after))
          ? 0.9
          : 0,
  },
  {
    id: 'age-small',
    // at eight months, adopted at 14 mos, bub, 3 months; not "at 8 weeks post-op"
    pattern: rule(
      `(?<=\\b(?:at|aged|age|was|only|just|is|bub|baby|infant|newborn|twin|twins|daughter|son),?\\s)(?<span>(?:${FIGURE}|${WORD})\\s${SMALL_UNIT})(?![\\p{L}\\p{N}]|\\s(?:sober|clean|post|pregnant|of|out|in|into|before|later|ago|apart|away|long|since|to|on|off|now|home|between|w/o|without|past|late|early|behind|ahead|married|in a row))`,
    ),
    confidence: ({ before, after, surface }) => {
      if (/minute|hour/.test(surface)) return 0;
      if (
        /\b(?:baby|infant|newborn|bub|son|daughter|twins?|stillborn|stillbirth|miscarr\w+|adopted|placed|removed|loss|born|he|she|they|i|had|preemie|prem)\b[^.;\n]{0,30}$/iu.test(
          before,
        )
      )
        return 0.75;
      return /\bat\s$/iu.test(before) && !/day/.test(surface) && /^\s*(?:[.,;)]|$)/u.test(after) ? 0.5 : 0;
    },
  },
  {
    id: 'age-lived',
    // had lived for nineteen days, lived forty-one minutes after being born
    pattern: rule(
      `(?<=\\blived\\s(?:for\\s)?(?:only\\s|just\\s)?)(?<span>(?:${FIGURE}|${WORD})\\s${SMALL_UNIT})(?![\\p{L}\\p{N}]|\\s(?:in|with|at|on|under|off|away|there|near|by)\\b)`,
    ),
    confidence: ({ after, before, surface }) =>
      /^\s(?:after|old)/iu.test(after) ||
      /minute|hour|day/.test(surface) ||
      /\b(?:baby|son|daughter|infant|twin)\b/iu.test(before)
        ? 0.75
        : 0.4,
  },
  {
    id: 'age-past',
    // both past ninety, well over 80
    pattern: rule(
      `(?<=\\b(?:is|was|are|were|be|both|all|well|now|['\\u2019][sm]|['\\u2019]re)\\s(?:past|over|nearing|close to|upwards of)\\s)(?<span>(?:[6-9]\\d|1[01]\\d|(?:sixty|seventy|eighty|ninety)(?:-\\p{L}{3,5})?|a hundred))${R}`,
    ),
    confidence: (match) => (open(match) ? 0.7 : 0),
  },
  {
    id: 'age-ish',
    // 55ish, 40-something is a decade and is left
    pattern: rule(`${L}(?<span>[1-9]\\d-?ish)(?![\\p{L}\\p{N}])`),
    confidence: ({ after, before }) =>
      /^\s(?:minutes|people|clients|sessions|weeks|days|miles|dollars|mg|hours|pounds|lbs|kids|percent)/iu.test(
        after,
      ) || /[$:]\s*$/.test(before)
        ? 0
        : 0.75,
  },
  {
    id: 'age-opening',
    // A line or sentence that opens with an age: "32. Day job", "55, URC, gay", "Fifty-two, Niuean,"
    pattern: rule(
      `(?<=(?:^|[\\n])(?:[-*\\u2022\\u2013][ ])?|[.!?:]["\\u201d)]?\\s)(?<span>[1-9]\\d|${PAST_TWELVE})(?=\\.\\s\\p{Lu}|,\\s\\p{L}|\\.?$|\\sand\\s\\d\\d\\.|\\s(?:per|according|and a half))${R}`,
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
  },
  {
    id: 'age-birthday',
    // her 92nd birthday: an age over 89 is direct
    pattern: rule(
      `${L}(?<span>(?:9\\d|1[01]\\d)(?:st|nd|rd|th)|ninetieth|ninety-\\p{L}{5,7}|hundredth)(?=\\s(?:birthday|bday))`,
    ),
    confidence: 0.9,
  },
];
