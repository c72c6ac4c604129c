/** Words for the person an age is said of. */

const ROLES =
  'client|clients|ct|cl|pt|patient|person|man|woman|male|female|guy|bloke|lad|lass|lady|gentleman|boy|girl|kid|child|baby|infant|toddler|teen|teenager|tween|' +
  'youth|rangatahi|kindergart(?:e)?ner|preschooler|pre-?k|toddler|grader|sixth-former|freshman|sophomore|junior|fresher|schoolboy|schoolgirl|first-year|second-year|undergrad|postgrad|boarder|foster kid|bub|newborn|firstborn|only child|half-sister|half-brother|half-sib|stepsister|stepbrother|sib|sibs|bro|sis|ward|lo|ds|dd|yp|cyp|looked-after child|student|pupil|learner|resident|inmate|veteran|vet|widow|widower|elder|senior|adult|son|sons|daughter|daughters|dtr|brother|brothers|sister|sisters|twin|twins|' +
  'triplet|triplets|quadruplets|quintuplets|sextuplets|quads|quints|sibling|siblings|mother|mom|mum|mam|mama|mommy|mummy|mother-in-law|father|dad|daddy|papa|parent|stepson|stepdaughter|stepmother|stepfather|stepmom|stepdad|' +
  'grandmother|grandma|gran|granny|nan|nana|nanna|nenek|grandfather|grandad|granddad|grandpa|grandson|granddaughter|grandchild|aunt|auntie|uncle|cousin|' +
  'niece|nephew|nibling|godson|goddaughter|husband|wife|hubby|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|gf|bf|ex|mil|fil|sil|bil|friend|' +
  'mate|fella|roommate|flatmate|neighbou?r|colleague|coworker|boss|teacher|nurse|foster child|adoptee|eldest|oldest|youngest|middle|firstborn|' +
  'kids|children|boys|girls|couple|both|member|driver|farmer|caller|informant|mine|tamariki|bub|single|widowed|divorced|married|engaged|' +
  'f|m|nb|enby|they\\/them|she\\/her|he\\/him|she\\/they|he\\/they|cis|trans';
const ROLE_END = new RegExp(`(?:^|[^\\p{L}])(?:${ROLES})$`, 'iu');

// Capitalised, and still nobody: headings, scores, days.
const NOBODY =
  /(?:^|[^\p{L}])(?:session|sessions|step|item|question|week|day|month|year|phase|stage|part|chapter|page|room|ward|wing|unit|bed|apt|flat|suite|ste|route|line|platform|gate|level|grade|class|form|section|article|rule|table|figure|case no|no|score|total|sum|mood|pain|anxiety|depression|suds?|sleep|energy|today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|easter|christmas|street|st|road|rd|avenue|ave|lane|drive|box|lot|block|blk|highway|about|around|roughly|only|approx|over|under|top|ace|psalm|john|matthew|luke|romans|corinthians|genesis|exodus|isaiah|proverbs|verse|surah|at|by|to|from|in|on|of|for|and|or|the|vs|version|v|size|hiv|covid|area|channel|formula|apollo|boeing|catch|group|model|axis|criterion|criteria|cluster|dsm|icd|phq|gad|pcl|bdi|bai|oq|core|wsas|audit|madrs|hads|epds|moca|mmse|ace-iii|cgi|gaf|ors|srs|caps|pss|ies|dass|k10|ucla|des|ymrs|scared|cdi|rcads|asrs|aq|raads|ocd|ybocs|y-bocs|hr|rr|bp|bpm|temp|o2|sats|wt|ht|bmi|ekg|ecg|rx|min|mins|minute|til|till|approximately|nearly|almost|another|exactly|all|some|these|those|it|this|that|there|what|which|here|count|answer|price|cost|number|age group)\.?:?$/iu;
const CAPITAL_END = /\p{Lu}[\p{L}\p{M}'\u2019-]*\.?["'\u201d\u2019)]{0,2}$/u;
const INSTRUMENT_END = /(?:\p{Lu}{2,}-?[\p{Lu}\d]*-?\d+|\p{Lu}{3,}\d*|\p{Lu}{2,}-[\p{Lu}\d]+)$/u;
// Scales named after nobody in this room: their score is no age.
const SCALE_END =
  /(?:^|[^\p{L}])(?:epworth|zarit|sipat|rosenberg|edinburgh|glasgow|pittsburgh|fagerstr[oö]m|karnofsky|barthel|lawton|braden|morse|waterlow|apgar|maslach|zung|liebowitz|yale-brown|vanderbilt|conners|scared|scoff|insomnia|burden|distress|craving|urge|bmi|eq-?5d|promis|whodas|lsas|hdrs|madrs)$/iu;
const INSTRUMENT_SHAPE = /(?:^|[^\p{L}\p{N}-])\p{Lu}{2,6}-[\p{Lu}\d]{1,4}$/u;

/** A heading, a score, a day or a preposition: no person, whatever its capital. */
export const isNobody = (before: string): boolean => NOBODY.test(before.replace(/[\s,;:\u2013\u2014(-]+$/u, ''));

/** Does the text before a number end in an instrument ("Epworth was 15", "HAM-A is 26")? */
export const isScale = (before: string): boolean => {
  const end = before.replace(/[\s,;:\u2013\u2014(-]+$/u, '');
  return INSTRUMENT_SHAPE.test(end) || SCALE_END.test(end);
};

/** Does the text before an age end in a person: a role, a name, initials? `0` no, `1` perhaps, `2` a role word. */
export const personBefore = (before: string): 0 | 1 | 2 => {
  const end = before.replace(/[\s,;:\u2013\u2014(-]+$/u, '');
  if (!end || NOBODY.test(end)) return 0;
  if (ROLE_END.test(end)) return 2;
  if (INSTRUMENT_END.test(end) && !/\b\p{Lu}{2}$/u.test(end))
    return /(?:^|\s)\p{Lu}{3,12}(?:,|$)/u.test(end) && /\p{Lu}{2,}\s\p{Lu}{2,}/u.test(end) ? 1 : 0;
  return CAPITAL_END.test(end) ? 1 : 0;
};

/** The last word of the text before an age, marks aside; empty where there is none. */
export const lastWord = (before: string): string => /[\p{L}\p{M}'\u2019-]+(?=[^\p{L}]*$)/u.exec(before)?.[0] ?? '';

/** What may follow an age that stands as a complement: "she was nine when", "he is 62, widowed". */
export const OPEN_AFTER =
  /^(?:\s*$|\s*[.,;:!?)\]\u2013\u2014\u2026"\u201d\n]|\s+-|\s*\/|\s+(?:and|but|or|when|now|then|with|w\/|who|whose|because|cos|cuz|so|though|although|yet|still|already|this|next|last|today|tomorrow|if|as|at the|years?\b|yrs?\b|yo\b|going on|to his|to her|while|where|after|before|until|till|since|by then|during|throughout|at (?:diagnosis|onset|intake|referral|admission|discharge|the)|on (?:bonfire|christmas|boxing|new year|halloween|valentine|easter|eid|diwali|st|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec|\d)\p{L}*|like|plus|too|in (?:january|february|march|april|may|june|july|august|sept|oct|nov|dec|a |the |his|her|my|our|their|care|foster|19|20|lockdown|that|this|spring|summer|fall|autumn|winter)|from|on (?:the|his|her|my|our|friday|monday|sunday|saturday)|he|she|they|i|we|shes|hes|im|theyre|it|her|his|their|my|our|herself|himself)\b)/iu;
