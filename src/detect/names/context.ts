import { ANIMALS, EPITHETS, GREETINGS, KIN, POSTS, ROLES, SHORT_TITLES, WORD_TITLES } from './cues.ts';
import type { Unit } from './units.ts';

/** What stands before a unit that speaks for a person, with its weight in log-odds. */
export interface Cue {
  readonly rule: string;
  readonly because: string;
  readonly weight: number;
}

const cue = (rule: string, because: string, weight: number): Cue => ({ rule, because, weight });

const TITLE = cue('name-title', 'A title stands before it.', 4.5);
const RELATION = cue('name-relation', 'A word for a relative, friend or role stands before it.', 3.2);
const APPOSED = cue('name-relation', 'It explains who a relative, friend or role is.', 2.2);
const ANIMAL = cue('name-pet', 'A word for an animal stands before it.', 4.2);
const NAMING = cue('name-called', 'The text says that this is what somebody is called.', 4);
const LABEL = cue('name-label', 'It stands after a label for a person.', 3.2);
const GREETING = cue('name-greeting', 'It is greeted or thanked.', 3);

const NAMING_WORDS = new Set([
  'called',
  'named',
  'nicknamed',
  'dubbed',
  'renamed',
  'christened',
  'alias',
  'aka',
  'née',
  'nee',
  'né',
  'pseudonym',
  'surnamed',
  'handle',
]);
const NAMING_PAIRS = new Set([
  'the name',
  'stage name',
  'pen name',
  'by name',
  'he calls',
  'she calls',
  'they call',
  'we call',
  'i call',
  'he called',
  'she called',
  'goes by',
  'go by',
  'going by',
  'went by',
  'known as',
  'name is',
  'name was',
  "name 's",
  'names are',
  'call him',
  'call her',
  'call them',
  'call me',
  'called him',
  'called her',
  'called them',
  'called me',
  'calls him',
  'calls her',
  'calls them',
  'calls me',
  'calls herself',
  'calls himself',
  'calls themself',
  'calls themselves',
  'called herself',
  'called himself',
  'call myself',
  'calling him',
  'calling her',
  'calling me',
  'name of',
  'names him',
  'name her',
  'name him',
  'answers to',
  'introduced as',
  'k a',
  'name like',
  'saved as',
  'listed as',
  'signs as',
  'prefers',
  'pref',
  'pronounced',
  'under name',
  'initials',
  'nickname',
  'nicknames',
]);
const PERSON_LABELS = new Set(
  (
    'name names client clients ct cl clt pt patient child student identified caller mother father mom dad mum parent partner wife husband spouse son daughter sibling ' +
    'guardian referrer referral therapist counselor counsellor supervisor supervisee sup trainee from to cc bcc ref by gp md pcp psychiatrist prescriber physician ' +
    'teacher po atty attorney lawyer solicitor interpreter interp cm worker contact nok author signed facilitator presenter observer clinician officer re for attn p1 p2 c1 c2 ' +
    'yp svc vet svr tx therapists emergency kin aka preferred pref nickname called alias member supports family household carer'
  ).split(' '),
);
const DETERMINERS = new Set([
  'my',
  'her',
  'his',
  'their',
  'our',
  'your',
  'the',
  'a',
  'an',
  "'s",
  'this',
  'that',
  'new',
  'another',
  'whose',
  'and',
]);

const isTitle = (unit: Unit): boolean =>
  SHORT_TITLES.has(unit.lower) ||
  (POSTS.has(unit.lower) && unit.shape === 'upper' && !unit.shapeless) ||
  (WORD_TITLES.has(unit.lower) && (unit.shape !== 'lower' || unit.shapeless));

export const isRelation = (unit: Unit): boolean => {
  const { lower } = unit;
  if (KIN.has(lower) || ROLES.has(lower)) return true;
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  return tail !== lower && KIN.has(tail);
};

/**
 * The strongest cue before unit `i`. Looks back over marks, at most four units, never past the line.
 * `lineStart` says whether a unit is the first of its line.
 */
export const cueBefore = (units: readonly Unit[], i: number): Cue | undefined => {
  const p1 = units[i - 1];
  if (!p1 || p1.sentence !== units[i]?.sentence) return undefined;
  const p2 = units[i - 2];
  const p3 = units[i - 3];
  if (p1.shape === 'title' && EPITHETS.has(p1.lower) && p1.spaced) {
    const cue = cueBefore(units, i - 1);
    if (cue) return cue;
  }
  if (isTitle(p1)) return TITLE;
  if (p1.text === '.' && p2 && !p2.spaced === false && SHORT_TITLES.has(p2.lower)) return TITLE;
  if (p1.text === '.' && p2 && SHORT_TITLES.has(p2.lower)) return TITLE;
  const pair = (a: Unit | undefined, b: Unit) => (a ? `${a.lower} ${b.lower}` : '');
  if (NAMING_WORDS.has(p1.lower) || NAMING_PAIRS.has(pair(p2, p1)) || NAMING_PAIRS.has(p1.lower)) return NAMING;
  const quoted = /^["'\u201c\u2018(:,]$/.test(p1.text);
  if (quoted && p2) {
    if (NAMING_WORDS.has(p2.lower) || NAMING_PAIRS.has(pair(p3, p2)) || (p1.text !== ',' && NAMING_PAIRS.has(p2.lower)))
      return NAMING;
    if (p1.text === ':' && PERSON_LABELS.has(p2.lower)) return LABEL;
    if (isRelation(p2) && p2.kind === 'word')
      return p1.text === '(' || p1.text === ':' ? { ...APPOSED, weight: 2.8 } : APPOSED;
    if (ANIMALS.has(p2.lower)) return { ...ANIMAL, weight: 1.8 };
    const p4 = units[i - 4];
    if (/^["'\u201c(,:]$/.test(p2.text) && p3 && (isRelation(p3) || ANIMALS.has(p3.lower))) return APPOSED;
    if (p2.text === '.' && p3 && p1.text !== ',' && (isRelation(p3) || PERSON_LABELS.has(p3.lower)) && p4 !== undefined)
      return APPOSED;
  }
  if (p1.text === '.' && p2 && /^(?:ct|pt|cl|husb|dr|sup|ref|pref)$/.test(p2.lower)) return RELATION;
  if (ANIMALS.has(p1.lower)) return ANIMAL;
  if (isRelation(p1))
    return p2 && DETERMINERS.has(p2.lower) && p2.lower !== 'and' ? { ...RELATION, weight: 3.6 } : RELATION;
  if (GREETINGS.has(p1.lower) && (p1.opens || !p2 || p2.kind === 'mark')) return GREETING;
  if (p1.lower === 'ora' && p2?.lower === 'kia') return GREETING;
  if (
    (p1.lower === 'you' || p1.lower === 'again' || p1.lower === 'there') &&
    p2 &&
    /^(?:thank|hi|hello|hey)$/.test(p2.lower)
  )
    return { ...GREETING, weight: 2 };
  if (p1.text === ',' && p2 && GREETINGS.has(p2.lower) && p2.opens) return GREETING;
  return undefined;
};
