/** Ages told by the word that leads to them: aged, turned, going on, now, a man of, past, her fortieth. */
import { AGE } from './numbers.ts';
import { type AgeRule, LEFT, open, RIGHT, rule } from './rule.ts';

/** aged 7, Age: 39, at the age of nine, ages 4 */
export const aged: AgeRule = {
  id: 'age-aged',
  pattern: rule(
    `(?<![\\p{L}\\p{N}])(?:aged|ages?(?:[ ](?:of|at (?:intake|death|onset|injury|diagnosis|referral)|now|about|around))?|yob|turning|coming up on|pushing|nearly|almost|about to (?:be|turn))[ \\t]{0,3}[:=#]?[ \\t]{0,8}(?:only |just |about |around |around age |says |said |unknown, maybe |approx\\.? |~ ?)?(?<span>${AGE}(?:[ ]?(?:ish|yrs?|mos?|months?))?)${RIGHT}`,
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
};

/** just turned three, turns forty, will be 18 */
export const turned: AgeRule = {
  id: 'age-turned',
  pattern: rule(
    `(?<![\\p{L}\\p{N}])(?:turn(?:ed|s|ing)?|hit|reached|will be|would be|would have been|would've been|she'll be|he'll be)\\s(?:only |just )?(?<span>${AGE})${RIGHT}`,
  ),
  confidence: (match) =>
    !open(match)
      ? 0
      : /\bturn(?:ed|s|ing)?\s(?:only |just )?$/iu.test(match.before)
        ? 0.9
        : /(?:she|he|who|they)\S*\s(?:will be|would be|would have been|would've been|be)\s$/iu.test(match.before)
          ? 0.8
          : 0,
};

/** going on twelve, rising five */
export const goingOn: AgeRule = {
  id: 'age-going-on',
  pattern: rule(
    `(?<=\\b(?:going on|rising|just shy of|coming up to|not yet|not quite|newly|freshly)\\s)(?<span>${AGE})${RIGHT}`,
  ),
  confidence: (match) =>
    open(match) && !/^(?:one|two)$/i.test(match.surface) && !/^\s(?:years?|yrs?|months?)/iu.test(match.after)
      ? 0.65
      : 0,
};

/** now five, by then twenty, then 8 */
export const now: AgeRule = {
  id: 'age-now',
  pattern: rule(
    `(?<=(?:,|\\u2014|\\u2013|\\()\\s?(?:now|then|by then|by now|currently|today)\\s)(?<span>${AGE})${RIGHT}`,
  ),
  confidence: (match) =>
    open(match) &&
    !/^one$/i.test(match.surface) &&
    !/(?:\bscore\w*\b[^.]*|\d\s*,?\s*)(?:then|now)\s$/iu.test(match.before)
      ? 0.85
      : 0,
};

// "A man of ninety-three is dying at home"
const VERB_AFTER =
  /^\s(?:is|was|has|had|lives|lived|came|comes|sat|sits|presents|presented|arrives|arrived|said|says|wants|wanted|died|lost|walked|went|told|tells|asks|asked|in|on|at)\b/iu;

/** a man of sixty, a son of eight, a lollipop lady of seventy-four */
export const ofAge: AgeRule = {
  id: 'age-of',
  pattern: rule(
    `(?<=\\b(?:man|woman|boy|girl|child|kid|son|daughter|lad|lass|lady|gentleman|widower|person|baby|student|client|patient|bloke|fellow|chap|youth|teenager|nun|priest|farmer|veteran)\\sof\\s(?:about |some |maybe |nearly )?)(?<span>${AGE})${RIGHT}`,
  ),
  confidence: ({ surface, after, ...match }) =>
    /^\s(?:years?|yrs?|months?|weeks?)\b(?!\s(?:old|of age))/iu.test(after) &&
    /\b(?:client|patient|student)\sof\s/iu.test(match.before)
      ? 0
      : open({ surface, after, ...match }) || (!/^(?:one|two|[12])$/i.test(surface) && VERB_AFTER.test(after))
        ? 0.9
        : 0,
};

/** both past ninety, well over 80 */
export const past: AgeRule = {
  id: 'age-past',
  pattern: rule(
    `(?<=\\b(?:is|was|are|were|be|both|all|well|now|['\\u2019][sm]|['\\u2019]re)\\s(?:past|over|nearing|close to|upwards of)\\s)(?<span>(?:[6-9]\\d|1[01]\\d|(?:sixty|seventy|eighty|ninety)(?:-\\p{L}{3,5})?|a hundred))${RIGHT}`,
  ),
  confidence: (match) => (open(match) ? 0.7 : 0),
};

/** her mother's fortieth was in December, my 50th is coming up; not "his fortieth session" */
export const milestone: AgeRule = {
  id: 'age-milestone',
  pattern: rule(
    `(?<=\\b(?:my|his|her|their|our|\\p{L}{2,20}['\\u2019]s)\\s)(?<span>(?:[2-9]0|18|21|13)(?:st|th)|eighteenth|twenty-first|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth)(?=\\s(?:was|is|in|at|party|do|next|this|last|coming|without)\\b|[.,;?!)]|$)`,
  ),
  confidence: ({ before }) => (/\b(?:session|visit|week|on|the)\b[^.;\n]{0,12}$/iu.test(before) ? 0.3 : 0.55),
};

/** her 92nd birthday: an age over 89 is direct */
export const birthday: AgeRule = {
  id: 'age-birthday',
  pattern: rule(
    `${LEFT}(?<span>(?:9\\d|1[01]\\d)(?:st|nd|rd|th)|ninetieth|ninety-\\p{L}{5,7}|hundredth)(?=\\s(?:birthday|bday))`,
  ),
  confidence: 0.9,
};
