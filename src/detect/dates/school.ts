import { COUNT, GAP, LEFT, MAYBE_GAP, MONTH, ORDINAL_WORD, RIGHT, SEASON, WEEKDAY, YEAR } from './parts.ts';
import { type DateRule, leadPattern, pattern } from './rule.ts';

const because = 'The school calendar is public: this is one certain day or week there.';

/** Days and weeks a school community can date to the day. */
const EVENT =
  '(?:(?:junior |senior |eighth[- ]grade |middle[- ]school |year \\d{1,2} )?prom(?: night)?|homecoming(?: (?:game|dance|weekend|night|week))?|(?:winter|spring|snow) formal|' +
  "sadie hawkins(?: dance)?|debs(?: ball)?|formal|matric (?:dance|ball|farewell)|leavers['\\u2019]? (?:ball|assembly|day|do)|moving[- ]up day|graduation(?: day| night)|commencement|convocation|" +
  'results day|(?:a-level|gcse|leaving cert|junior cert|matric|psle|kcse|kcpe|o-level|hsc|vce|ncea|waec|board) results(?: day)?|picture day|photo day|school photos|field day|sports day|' +
  '(?:the )?swimming carnival|athletics carnival|(?:the )?(?:school|spring|winter|christmas|nativity|class) (?:play|concert|musical|show|fair|f[e\\u00ea]te|nativity|recital|pageant)|' +
  "science fair|spelling bee|talent show|open (?:evening|house|day)|parents['\\u2019]? (?:evening|night|weekend|day)|parent[- ]teacher (?:night|conferences?)|back[- ]to[- ]school night|" +
  "meet the teacher(?: night)?|spirit week|pep rally|senior (?:night|week|skip day)|bid day|rush(?: week)?|pledge week|freshers['\\u2019]?(?: week| fair)?|o[- ]week|frosh(?: week)?|orientation(?: week)?|" +
  'reading week|exam week|finals(?: week)?|midterms|mocks|mock (?:exams?|week)|prelims|sats|gcses?|a[- ]levels|highers|the leaving(?: cert)?|the junior cert|boards|board exams|' +
  'half[- ]term|mid[- ]term(?: break)?|(?:spring|fall|winter|autumn|mid-winter|february|march|april|easter|christmas|thanksgiving|october|november) break|inset day|in-service day|snow day|' +
  'science camp|sixth[- ]grade camp|outdoor ed(?: week)?|year \\d{1,2} camp|school camp|(?:the )?(?:ski|class|field|residential|ghana|dc|school) trip|tryouts|state finals|regionals|sectionals|nationals|districts|opening night|' +
  '100th day of school|hundredth day of school|world book day|red nose day|crazy hair day|pajama day|pyjama day|wear it purple day|anti-bullying week|children in need|' +
  "(?:her|his|their) (?:bat|bar|b'nai|b) mitzvah|(?:her|his) (?:first (?:holy )?communion|confirmation|quincea\\u00f1era|quince|aqiqah|arangetram|amrit sanskar|upanayanam|navjote))";

const PLACE_OF_LEARNING =
  '(?:school|term|class|classes|lessons|kindergarten|kinder|preschool|pre-?k|nursery|reception|elementary|(?:high|middle|junior|primary|secondary|prep|grammar|big|boarding|summer|sunday|nursing|law|medical) ?(?:school|high)|college|university|uni|sixth form|freshers|campus|' +
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (?:grade|class|year)|(?:year|grade|form|standard|std|class|p|s) ?\\d{1,2}|(?:freshman|sophomore|junior|senior|gap|foundation) year|' +
  '(?:fall|spring|autumn|summer|winter|michaelmas|hilary|lent|trinity|first|second|third|fourth|1st|2nd|3rd|4th) (?:term|semester|quarter|trimester|half|holidays|break|camp|season)|half[- ]term|(?:summer|easter|christmas|winter|spring|long|school) (?:holidays|hols|vacation|vac|break)|' +
  'term ?[1-4]|exams?|finals|mocks|practice|preseason|pre-season|tryouts|camp|band camp|rehearsals|placement|practicum|internship|matric|study leave|chemo|radiation|treatment camp)';

const UNIT = `(?:days?|nights?|weeks?|weekends?|mornings?|evenings?|${WEEKDAY})`;
const NTH = `(?:first|second|third|fourth|fifth|sixth|last|final|opening|very${GAP}first|very${GAP}last|1st|2nd|3rd|${ORDINAL_WORD})`;

/** Terms, school days, exam weeks. A season or "the holidays" alone is none. */
export const schoolDates: readonly DateRule[] = [
  {
    id: 'date-school-day',
    because,
    // first day of school, the last week of term, second week of sixth grade, first day back
    pattern: pattern(
      `(?<=day|night|week|weekend|morning)${GAP}(?:(?:of|in|at|after|before|into)${GAP}(?:(?:the|his|her|their|my)${GAP})?(?:new${GAP})?${PLACE_OF_LEARNING}|back(?:${GAP}(?:at|after|in)${GAP}(?:school|term|half[- ]term|class|uni))?)${RIGHT}(?:,?${GAP}(?:of${GAP})?${YEAR})?`,
    ),
    lead: leadPattern(`${LEFT}(?:the${GAP})?${NTH}${GAP}(?:full${GAP})?(?:day|night|week|weekend|morning|${WEEKDAY})`),
    leadRequired: true,
    confidence: 0.75,
  },
  {
    id: 'date-school-counted',
    because,
    // the Monday after half-term, week before SATs, two days after prom, night of the winter formal
    pattern: pattern(
      `${LEFT}(?<=(?:of|before|after|following|into|until|the|his|her|their|our|my)${GAP})(?:${EVENT}|${PLACE_OF_LEARNING}${GAP}(?:starts?|started|begins|began|ends|ended|broke${GAP}up|let${GAP}out|resumed|resumes))${RIGHT}`,
    ),
    lead: leadPattern(
      `${LEFT}(?:(?:the|a)${GAP})?(?:${NTH}${GAP})?(?:${COUNT}${GAP})?${UNIT}${GAP}(?:of|before|after|following|into|until)${GAP}(?:(?:the|his|her|their|our|my)${GAP})?`,
    ),
    leadRequired: true,
    confidence: 0.85,
  },
  {
    id: 'date-term-week',
    because,
    // Week 3 of Term 2, Term 2 week 3, T2W5, wk 6 of the autumn term
    pattern: pattern(
      `${LEFT}(?:(?:week|wk)${MAYBE_GAP}(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)${GAP}(?:of|in)${GAP}(?:the${GAP})?(?:term${GAP}(?:[1-4]|one|two|three|four)|(?:${SEASON}|michaelmas|hilary|trinity|lent)${GAP}(?:term|semester|quarter))|term${MAYBE_GAP}[1-4],?${GAP}(?:week|wk)${MAYBE_GAP}\\d{1,2}|T[1-4][ ]?Wk?\\d{1,2})(?:,?${GAP}${YEAR})?${RIGHT}`,
    ),
    confidence: 0.85,
  },
  {
    id: 'date-school-year',
    because: 'A school year narrows an event to a few months.',
    // the 2022-23 school year, AY 2021/22, SY22-23
    pattern: pattern(
      `${LEFT}(?:(?:the${GAP})?20\\d\\d[-/\\u2013](?:20)?\\d\\d${GAP}(?:school|academic)?${MAYBE_GAP}(?:year|season|session)|(?:AY|SY|FY)${MAYBE_GAP}(?:20)?\\d\\d(?:[-/\\u2013](?:20)?\\d\\d)?)${RIGHT}`,
    ),
    confidence: 0.85,
  },
  {
    id: 'date-school-year-part',
    because: 'Part of a school year narrows an event to a few months.',
    // October of her freshman year, spring of eighth grade, the summer before Year 7
    pattern: pattern(
      `${LEFT}(?:the${GAP})?(?:(?:early|mid|late)[- ])?(?:${MONTH}|${SEASON}|christmas|easter|thanksgiving|winter break|spring break)${GAP}(?:of|in|before|after)${GAP}(?:(?:the|his|her|their|my)${GAP})?(?:(?:freshman|sophomore|junior|senior|first|second|third|fourth|final|gap|foundation|reception|transition|placement|intern)${GAP}year|(?:${ORDINAL_WORD}|\\d{1,2}(?:st|nd|rd|th))${GAP}(?:grade|class|year|form)|(?:year|grade|form|class|standard)${GAP}(?:\\d{1,2}|seven|eight|nine|ten|eleven|twelve)|kindergarten|pre-?k|reception|sixth${GAP}form)${RIGHT}`,
    ),
    confidence: 0.75,
  },
  {
    id: 'date-school-year-part',
    because: 'Part of a school year narrows an event to a few months.',
    // sophomore spring, freshman October
    pattern: pattern(
      `${LEFT}(?:freshman|sophomore|junior|senior|first-year|second-year|final-year)${GAP}(?:${SEASON}|(?!may${RIGHT})${MONTH})${RIGHT}(?!${GAP}(?:semester|term)s)`,
    ),
    confidence: 0.65,
  },
  {
    id: 'date-term-alone',
    because: 'A school term dates an event to a few months.',
    // in Term 3, since the autumn term, end of spring semester
    pattern: pattern(
      `(?<=${LEFT}(?:in|since|during|by|until|till|before|after|from|of|for|last|this|next|early|mid|late|end|start)${GAP}(?:the${GAP})?)(?<span>term${MAYBE_GAP}(?:[1-4]|one|two|three|four)|T[1-4]|${SEASON}${GAP}(?:term|semester|quarter|trimester)(?:${GAP}[12])?)${RIGHT}`,
    ),
    confidence: ({ groups, before }) =>
      /^t\d/.test(groups['span'] ?? '')
        ? 0
        : /^T\d$/.test(groups['span'] ?? '') && !/\b(?:since|end of|start of|during)\s$/iu.test(before)
          ? 0.3
          : 0.6,
  },
  {
    id: 'date-month-break',
    because,
    // October half-term, February break, June exams, the January mocks
    pattern: pattern(
      `${LEFT}(?<month>${MONTH})${GAP}(?:half[- ]?term|mid[- ]?term|break|holidays?|hols|vacation|mocks?|exams?|finals|sitting|intake|long[ ]weekend|half)${RIGHT}(?:${GAP}${YEAR})?`,
    ),
    confidence: ({ groups }) => (/^(?:may|march|mar)$/.test(groups['month'] ?? '') ? 0.75 : 0.9),
  },
  {
    id: 'date-half-term',
    because,
    pattern: pattern(
      `${LEFT}(?:(?:last|this|next|since|over|after|before|until|till|by|during|at)${GAP})(?:the${GAP})?(?<span>(?:(?:${SEASON}|first|second|whit|may|easter|october|february)${GAP})?half[- ]?term|(?:spring|fall|autumn|winter|easter|christmas|xmas|thanksgiving|diwali|puja|eid|ramadan|raya|dashain|march|february|april|october|mid-winter)${GAP}(?:break|holidays|hols|vacation|recess))${RIGHT}`,
    ),
    // the plain break of a school narrows little; a named one ("October half-term", "Easter hols") does
    confidence: ({ groups, before, text, start, end }) =>
      /\b(?:each|every)\s(?:\p{L}+\s){0,3}(?:the\s)?$/iu.test(before)
        ? 0.15
        : /^(?:winter|spring|fall|autumn|mid-winter)\s(?:break|holidays|hols|vacation|recess)$/iu.test(
              groups['span'] ?? text.slice(start, end),
            )
          ? /\b(?:last|this)\s(?:the\s)?$/iu.test(before)
            ? 0.5
            : 0.3
          : 0.75,
  },
  {
    id: 'date-school-event',
    because,
    // since prom, on picture day, at sports day
    pattern: pattern(
      `(?<=${LEFT}(?:since|on|at|until|till|by|over|during|last|after|before|for)${GAP}(?:the${GAP})?)(?<span>${EVENT})${RIGHT}`,
    ),
    confidence: ({ groups, before, text, start, end }) => {
      const surface = groups['span'] ?? text.slice(start, end);
      if (
        /^(?:the (?:junior|leaving)|(?:the )?(?:school|class|spring|winter) (?:play|concert|musical|show|fair|f[e\u00ea]te)|reading week|exam week|freshers|frosh|o[- ]week|graduation|science fair|talent show|open (?:day|house|evening)|(?:spring|fall|winter|autumn) break|state finals|finals|mocks|midterms|prelims|sats|boards|a[- ]levels|gcses?|highers|rush|formal|orientation|tryouts|commencement|nationals|regionals|districts|sectionals|(?:the )?(?:ski|class|field|residential|school) trip|snow day|freshers)/iu.test(
          surface,
        )
      )
        return /\b(?:on|last)\s(?:the\s)?$/iu.test(before) ? 0.45 : 0.25;
      return /\b(?:since|on|last|until|till|by|at|over)\s(?:the\s)?$/iu.test(before) ? 0.7 : 0.5;
    },
  },
];
