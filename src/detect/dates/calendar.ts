import { GAP, LEFT, MONTH, PLAIN_MONTH, RIGHT, WEEKDAY, YEAR } from './parts.ts';
import { type DateMatch, type DateRule, pattern } from './rule.ts';

const because = 'The calendar of a school or campus is public: this is one certain day or week there.';

const loosen = (source: string): string =>
  source
    .trim()
    .replace(/\s*\n\s*/g, '|')
    .replaceAll("'", "['\\u2019]?")
    .replace(/ (?![?*])/g, '[ \\u00a0-]');

/** Days, weeks and leaves with a name of their own: a date to everybody who knows the school. */
const NAMED = loosen(`
(?:fall|autumn|winter|spring|mid-?winter|mid-?year|february|feb|march|april|october|oct|november|easter|christmas|xmas|thanksgiving|diwali|puja|eid|holi) (?:break|recess)
(?:summer|autumn|winter|spring|february|feb|may|october|oct|whit|easter|michaelmas|first|second|third) half ?term(?: break| holidays?| week)?
presidents' week|ski week|mid ?term break|tsuvac|swotvac|stuvac|exam leave|study leave|revision leave
(?:gcse|a level|as level|leaving cert|junior cert|matric|hsc|vce|atar|ncea|sats|11 plus|eleven plus|board|exam) results(?: day)?|results day
(?:picture|photo|school photo|class photo|sports?|field|speech|prize|prize giving|founder's|founders'|inset|in service|pd|moving up|move up|step up|transition|taster|move in|moving in|admitted students'|signing|senior skip|senior ditch|mufti|non uniform|odd socks?|crazy hair|world book|roald dahl|red nose|py?jama|pajama|grandparents'|swimming carnival|cross country|colou?rs?|deeds|college decision|common app|offers?|scholarship|visiting|exeat|matriculation) day
sports? night|senior night|prize ?giving|speech night|award'?s night|honou?rs night|curriculum night|back to school night|meet the teacher(?: night)?|parents' (?:evening|night|weekend)|parent teacher (?:conferences?|night|evening|interviews)
(?:spirit|homecoming|reading|mocks?|revision|freshers'?|fresher's|frosh|welcome|orientation|o|rush|pledge|recruitment|hell|greek|dead|tech|book|anti bullying|enrichment|activities|arts|work experience|rag|may|eights|torpids|summer eights|induction|red ribbon|finals|exam|teacher appreciation|staar testing|regents|naplan) week
homecoming(?: (?:game|dance|weekend|night|parade|assembly))?|bid day|initiation (?:night|week)|big little (?:week|reveal)
(?:junior |senior |year \\d{1,2} |school )?prom(?: night| weekend)?|(?:winter|spring|snow|year \\d{1,2}) formal|sadie hawkins(?: dance)?|debs(?: ball| night)?|matric (?:dance|ball|farewell)|leavers' (?:ball|assembly|day|do|dinner|service|mass|hoodies day|weekend)|(?:trinity|may|june|commem|freshers'|matric|hunt|college|summer|winter|sorority|graduation|snow) ball
(?:swimming|athletics|cross country|inter ?house|interschools?) carnival|swimming gala|interhouse athletics|house (?:music|drama|athletics|shout)|pep rally|science fair|spelling bee|carol service|nativity(?: play)?
(?:year|grade|class|form|std|p|s) ?\\d{1,2} (?:camp|residential|trip|formal|production|play|concert|assembly|nativity|graduation|retreat|expedition|exams?|mocks|sats|exhibition|perform(?:ance|ing arts)|leavers)
(?:first|second|third|fourth|fifth|sixth|seventh|eighth|[1-8](?:st|nd|rd|th)) grade (?:graduation|promotion|camp|formal|dance|play|recital|concert|trip|overnight|field trip|retreat)
(?:school|band|science|outdoor ed|leadership|scout|guide|cub|cheer|choir|orchestra|debate|prefects'?|leavers'|netball|rowing|sixth grade|fifth grade|confirmation|kairos) camp|kairos(?: retreat)?|outdoor ed(?: week)?|dofe expedition|duke of edinburgh expedition|gold expedition|bronze expedition
(?:ski|history|geography|art|ghana|dc|washington|battlefields?|berlin|iceland|residential|exchange|ypres) trip|(?:french|german|spanish) exchange|pgl
(?:michaelmas|hilary|trinity|epiphany|candlemas|martinmas|whitsun) term|0th week|noughth week|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|[1-8](?:st|nd|rd|th)) week of (?:michaelmas|hilary|trinity)
`);

/** Shows of a season: with an article or a possessive before them they are one certain evening. */
const SHOW = loosen(`
(?:spring|winter|summer|fall|autumn|christmas|holiday|easter|diwali|harvest|end of (?:year|term)|year end|mid year|carol|band|choir|strings|dance|ballet|piano|violin|school|class|senior|kindergarten|pre ?k|reception) (?:concert|recital|musical|show|showcase|play|production|pageant|gala|fling|ball|dance|disco|fayre|f[e\\u00ea]te|perform(?:ance|ing arts)|talent show)
`);

const OWNER = `(?:(?:the|his|her|their|our|my|this|last|that|next)${GAP}|\\p{Lu}\\p{L}+['\\u2019]s${GAP})`;
const YEAR_AFTER = `(?:,?${GAP}(?:of${GAP}|in${GAP})?${YEAR}(?!\\d))?`;

/** Kinds, not days: "every spring break", "a prom", "before any picture day", "spring break money". */
const GENERIC_BEFORE =
  /(?:\b(?:every|each|any|some|no|another|most|many|like|both|all|a|an|per|typical|usual|years? after the|year after year,?|than|into)\s|[/-])$/iu;
const THING_AFTER =
  /^[ -](?:dress|dresses|practices?|rehearsals?|squad|dates?\b|king|queen|court|committee|photos?|pictures?|money|outfits?|shoes|suit|suits|tickets?|theme|themes|posters?|proposals?|promposal|t-?shirts?|kit|packet|forms?|list|policy|policies|planning|plans|budget|fund|funds|season|culture|stress|anxiety|nerves|revision|timetable|worksheet|tradition|traditions|is (?:a|an|the|when|where|always|often|hard|stressful)\b)/iu;
const TEMPORAL =
  /\b(?:since|on|at|until|till|til|by|over|during|last|after|before|from|in|around|this|next|following|post|pre|missed|missing|skipped|went to|came|attended|between|and|through|throughout|of|ahead of|come)\s+(?:(?:the|his|her|their|our|my|this|that|last)\s+)?$/iu;
/** "Spirit week had been fun", "Sports day is coming". */
const BEFALLS =
  /^\s(?:is (?:on|in|next|this|coming|tomorrow|today|looming|over|soon)|was|had been|went|starts|started|begins|began|will be|comes up)\b/iu;
/** Known everywhere and everywhere the same, so that a sentence must hang something on them. */
const PLAIN =
  /^(?:science fair|spelling bee|pep rally|reading week|exam week|finals week|results day|homecoming|prom|orientation week|o.week|fresher|frosh|tech week|dead week|parent|back to school|work experience|induction|welcome|signing|offer|visiting|scholarship|colou?rs?|nativity|pgl|history|geography|art |ski |school |book )/iu;

/** "Each year after the winter vacation" */
const RECURRING = /\b(?:each|every)\s(?:\p{L}+\s){0,3}(?:the\s)?$/iu;

const confidence = ({ before, after, text, start, end }: DateMatch): number => {
  if (RECURRING.test(before)) return 0.15;
  if (GENERIC_BEFORE.test(before) || THING_AFTER.test(after)) return 0.2;
  if (/\d{4}$/.test(text.slice(start, end))) return 0.9;
  const timed = TEMPORAL.test(before) || BEFALLS.test(after);
  const surface = text.slice(start, end);
  if (PLAIN.test(surface.replace(/^the\s+/iu, ''))) return timed ? 0.68 : 0.5;
  return timed ? 0.82 : 0.62;
};

/** The named days, weeks, leaves, shows and camps of schools and universities, in British, Irish, American and southern forms. */
export const calendarDates: readonly DateRule[] = [
  {
    id: 'date-calendar',
    because,
    // picture day, fall break, Year 9 camp, GCSE results day, Michaelmas term, exam leave
    pattern: pattern(`${LEFT}(?:${NAMED})${RIGHT}${YEAR_AFTER}`),
    confidence,
  },
  {
    id: 'date-calendar',
    because,
    // the spring concert, her winter recital, last year's Christmas play
    pattern: pattern(`${LEFT}${OWNER}(?<span>${SHOW})${RIGHT}${YEAR_AFTER}`),
    confidence: (match) =>
      /^(?:school|class|band|dance|ballet|piano|violin)/iu.test(match.groups['span'] ?? '')
        ? 0.3
        : THING_AFTER.test(match.after)
          ? 0.2
          : /\b(?:since|on|at|until|till|by|before|after|during|from|for|missed|of|in)\s+(?:(?:the|his|her|their|our|my|this|that|last|next)\s+)?$/iu.test(
                match.before,
              )
            ? 0.75
            : 0.5,
  },
  {
    id: 'date-calendar',
    because,
    // half-term, with a word of time before it
    pattern: pattern(
      `(?<=${LEFT}(?:since|over|until|till|til|by|before|after|during|at|last|this|next|come|following|from|in|of|missed|post|pre)[ -](?:the${GAP})?)half[- ]?term${RIGHT}`,
    ),
    confidence: 0.72,
  },
  {
    id: 'date-calendar',
    because,
    // the January mocks, her summer exams, end-of-year exams
    pattern: pattern(
      `${LEFT}(?:${MONTH}|summer|winter|christmas|easter|spring|trinity|michaelmas|board|prelim|half-?yearly|end[- ]of[- ](?:year|term)|mid-?year|yearly|trial|hsc|vce|matric|leaving${GAP}cert|junior${GAP}cert|gcse|a[- ]level)${GAP}(?:exams?|mocks?|tests|orals|trials|prelims|repeats|resits)${RIGHT}${YEAR_AFTER}`,
    ),
    confidence: ({ before, after, text, start, end }) => {
      if (/^(?:may|march|mar)\s/.test(text.slice(start, end)) || GENERIC_BEFORE.test(before) || THING_AFTER.test(after))
        return 0.2;
      return TEMPORAL.test(before) ||
        /\b(?:failed|passed|sat|sits|sitting|flunked)\s(?:the\s|her\s|his\s|their\s)?$/iu.test(before)
        ? 0.7
        : 0.45;
    },
  },
  {
    id: 'date-of-event',
    because: 'A day or month with what happened then.',
    // the Dec 4 dual, April bout, November weddings; not "March visit" in small letters
    pattern: pattern(
      `${LEFT}(?:${PLAIN_MONTH}|april|june|august|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|(?:may|march|mar)(?=${GAP}\\d))\\.?(?:${GAP}\\d{1,2}(?:st|nd|rd|th)?)?${GAP}(?:duals?|meets?|bouts?|match(?:es)?|games?|fight|derby|gigs?|recitals?|concerts?|weddings?|trip|regatta|races?|tournament|camp|retreat|trial|hearing|show|party|audition|reunion|festival|weekend|fair|funeral|conference|intake|auction|sale|graduation|election|storms?|floods?|fires?)${RIGHT}`,
    ),
    confidence: ({ text, start }) => (/\p{Lu}/u.test(text[start] ?? '') ? 0.85 : 0.6),
  },
  {
    id: 'date-of-event',
    because: 'A day of the month told by its part.',
    // the morning of the 5th, the bank holiday weekend
    pattern: pattern(
      `${LEFT}(?:(?:the${GAP})?(?:morning|afternoon|evening|night|day|week|weekend)${GAP}of${GAP}the${GAP}\\d{1,2}(?:st|nd|rd|th)|(?:the|last|this)${GAP}bank${GAP}holiday(?:${GAP}(?:weekend|monday|friday))?|${WEEKDAY}${GAP}(?:last|week|next),?${GAP}the${GAP}\\d{1,2}(?:st|nd|rd|th))${RIGHT}`,
    ),
    confidence: 0.75,
  },
  {
    id: 'date-term-alone',
    because: 'A school term dates an event to a few months.',
    // "Term 3 was rough.", "Trinity began badly."
    pattern: pattern(
      `(?<=(?:^|[.!?;:\\n]\\s{0,3}))(?:term${GAP}[1-4]|(?:fall|spring|autumn|summer|winter)${GAP}(?:term|semester))(?=${GAP}(?:was|is|went|began|starts?|started|ends?|ended|will|has|had|looks|brought|got))`,
    ),
    confidence: ({ text, start }) => (/\p{Lu}/u.test(text[start] ?? '') ? 0.65 : 0.4),
  },
];
