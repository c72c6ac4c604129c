import type { Finding } from '../model.ts';

/** The part a named person plays in the case, with the words for it. */
export interface Role {
  readonly kind: 'client' | 'kin' | 'professional' | 'author' | 'reader' | 'pet' | 'other';
  /** "the client", "her sister", "another clinician". */
  readonly label: string;
  /** The milder wording of rung 2. */
  readonly fuller: string;
  /** The wording of rung 4. */
  readonly vague: string;
}

export const KIN =
  'husband|wife|partner|spouse|boyfriend|girlfriend|fianc[eé]e?|ex|ex-husband|ex-wife|ex-partner|mother|father|mom|mum|mam|mama|mommy|mummy|dad|daddy|papa|parent|stepmother|stepfather|stepmom|stepdad|step-?mum|' +
  'son|daughter|child|kid|baby|stepson|stepdaughter|foster (?:son|daughter|mother|father|mom|mum|dad|brother|sister|child)|brother|sister|sibling|twin(?: brother| sister)?|half-?(?:brother|sister)|step-?(?:brother|sister)|' +
  'grandmother|grandfather|grandma|grandpa|gran|nan|nana|granddad|grandad|granddaughter|grandson|grandchild|aunt|auntie|aunty|uncle|cousin|niece|nephew|mother-in-law|father-in-law|brother-in-law|sister-in-law|son-in-law|daughter-in-law|in-law|' +
  'friend|best friend|mate|roommate|room-mate|flatmate|housemate|neighbou?r|landlord|landlady|colleague|co-?worker|boss|manager|shift manager|supervisor|employer|foreman|teammate|classmate|godfather|godmother|godson|goddaughter|girl|boy|fella|hubby|missus|bestie|crush|lover|mistress|widow|carer|caregiver|guardian|bro|sis|sib|hub|so|bf|gf|mil|fil|dtr|mo|fa|surrogate|donor';
export const PROFESSIONAL =
  'psychiatrist|psychologist|therapist|counsell?or|social worker|caseworker|case manager|case worker|gp|pcp|doctor|physician|oncologist|neurologist|pa?ediatrician|midwife|nurse|surgeon|dentist|teacher|headteacher|principal|tutor|professor|lecturer|coach|trainer|lawyer|attorney|solicitor|barrister|judge|magistrate|probation officer|parole officer|officer|' +
  'pastor|priest|rabbi|imam|minister|vicar|chaplain|bishop|deacon|elder|director|instructor|mentor|sponsor|interpreter|guardian ad litem|gal|cpn|care coordinator|key ?worker|support worker|prescriber|clinician|colleague|consultant|registrar|hospitalist|dietitian|physio|pathologist|headmaster|dean|producer|agent|captain|sergeant|skipper|owner|editor|conductor|choir director|interpreter|bandleader|foreman|babysitter|nanny|tenant|lodger|carer|caseworker|investigator|assessor|reporter';
export const CLIENT =
  'client|ct|cl|clt|pt|patient|service user|analysand|coachee|identified patient|ip|init|initials|name|client name|pt name|re|case|client a|client b';
export const PET =
  'dog|cat|puppy|kitten|horse|pony|parrot|budgie|rabbit|ferret|goat|guide dog|service dog|therapy dog|greyhound|labrador|terrier|hamster|snake|tortoise|donkey|cow|bull|llama|alpaca|pet|hen|bird|fox|mule|pig|ox|calf|hound|collie|spaniel';

const ADJ =
  '(?:(?:late|older|elder|younger|eldest|oldest|youngest|little|big|own|only|adult|teenage|new|estranged|ex|former|previous|first|second|current|twin|middle|dear|old|other|best|deceased|dead|biological|birth|bio|adoptive|married|surviving|then|long-time|school|head|her|his|assistant|treating|old-school) )*';
const NEAR = `(?<poss>my|our|your|his|her|their|the|a|an|\\p{L}+['’]s)?\\s*(?<adj>${ADJ}(?:(?<=\\b(?:my|our|your|his|her|their) (?:${ADJ})?)[a-z-]{3,14} (?!\\p{Lu}))?)`;
const before = (words: string) =>
  new RegExp(
    `(?:^|[^\\p{L}])${NEAR}(?<role>${words})(?<gap>[\\s,:=(–—"“'‘-]*(?:named |called |is |was |name:? |aka )?[("“'‘]*)$`,
    'iu',
  );
const after = (words: string) =>
  new RegExp(
    `^["”’']?(?:,|\\s*\\(|:|\\s*[-–—]|\\s+(?:is|was|who is|who was)(?: now| then)?)\\s*(?<poss>my|our|his|her|their|the|a|an)?\\s*(?<adj>${ADJ})(?<role>${words})(?![\\p{L}-])`,
    'iu',
  );

const RULES = {
  client: [before(CLIENT), after(CLIENT)],
  kin: [before(KIN), after(KIN)],
  professional: [before(PROFESSIONAL), after(PROFESSIONAL)],
  pet: [before(PET), after(PET)],
} as const;

const TITLES: readonly (readonly [RegExp, string, string, string])[] = [
  [/^(?:dr|doctor)\b/i, 'a doctor', 'another clinician', 'a professional'],
  [/^(?:prof|professor)\b/i, 'a professor', 'a senior colleague', 'a professional'],
  [/^(?:judge|justice|magistrate|hon)\b/i, 'the judge', 'the court', 'an official'],
  [/^(?:coach|sensei)\b/i, 'the coach', 'the coach', 'someone in charge'],
  [
    /^(?:officer|sgt|sergeant|constable|pc|det|detective|sheriff|deputy|inspector|dci|dc|trooper|warden)\b/i,
    'an officer',
    'an official',
    'someone in authority',
  ],
  [
    /^(?:rev|reverend|pastor|pr|father|fr|rabbi|imam|bishop|deacon|elder|chaplain|swami|ustaz|sheikh|dominee|ds|sr|brother|br|monsignor|msgr|canon|archdeacon|apostle|prophet|prophetess|granthi|shaman|rebbe|rebbetzin|pujari|lama|maulana|mufti)\b/i,
    'a faith leader',
    'a faith leader',
    'someone in the community',
  ],
  [/^(?:nurse|sister|matron|paramedic|midwife)\b/i, 'a nurse', 'a health professional', 'a professional'],
  [
    /^(?:capt|captain|col|colonel|maj|major|lt|lieutenant|cpl|corporal|gen|general|cdr|commander|pvt|private|ssgt|skipper|chief|admiral)\b/i,
    'an officer',
    'someone senior',
    'someone in charge',
  ],
  [
    /^(?:senator|sen|mayor|governor|gov|president|minister|councill?or|cllr|mp|councilman|councilwoman|rep|lord|dame|chief)\b/i,
    'a public figure',
    'a public figure',
    'someone in public life',
  ],
  [/^(?:principal|headmaster|headmistress|dean)\b/i, 'the head of the school', 'a member of staff', 'a professional'],
  [
    /^(?:uncle|aunt|auntie|aunty|aunti|tita|tito|mama|grandma|grandpa|nana|papa|cousin|abuela|abuelo|lola|lolo|tia|tio|koro|kuia|nani|dadi|nonna|bibi|mzee|gogo|ouma|oupa|oma|opa|nan|pop|whaea|matua|ate|kuya|ah ma|ah kong|popo|aling|mang|nong|si)\b/i,
    'an older relative',
    'a relative',
    'someone close',
  ],
];

// "the lead (Ms Verity)", "her agent, Corin,"
export const APPOSED =
  /(?:^|[^\p{L}])(my|our|your|his|her|their|the)\s+(?:\p{Ll}+ )?(\p{Ll}[\p{L}-]{2,})(?:,\s*|\s*\()$/iu;
export const PERSON_NOUN =
  /(?:er|or|ist|ian|man|woman|person|ee|eer|ess|lead|head|boss|chief|captain|coach|agent|assistant|clerk|guard|nurse|judge|scout|chair|rep|chef|cook|cop|medic|vet|guide|student|intern|resident|tenant|pilot)$/;

const KIN_LABEL: Readonly<Record<string, string>> = {
  mo: 'mother',
  fa: 'father',
  dtr: 'daughter',
  sib: 'sibling',
  bro: 'brother',
  sis: 'sister',
  hub: 'husband',
  so: 'partner',
  bf: 'boyfriend',
  gf: 'girlfriend',
  mil: 'mother-in-law',
  fil: 'father-in-law',
  missus: 'wife',
  hubby: 'husband',
  fella: 'partner',
  mom: 'mom',
  ex: 'ex-partner',
  gal: 'guardian ad litem',
  pcp: 'PCP',
  gp: 'GP',
  cpn: 'community nurse',
};
const VAGUE: readonly (readonly [RegExp, string])[] = [
  [/husband|wife|partner|spouse|boyfriend|girlfriend|fianc|lover|mistress|hubby/i, 'partner'],
  [/friend|mate|neighb|landl|bestie|crush/i, 'someone they know'],
  [/colleague|worker|boss|manager|supervisor|employer|foreman/i, 'someone at work'],
];

const possessive = (poss: string | undefined, clientGender: string): string => {
  const word = (poss ?? '').toLowerCase();
  if (/^(?:my|our|your|his|her|their)$/.test(word)) return word;
  if (/['’]s$/.test(word)) return clientGender;
  return word === 'a' || word === 'an' ? 'a' : word === 'the' ? 'the' : clientGender;
};

/** What the words around a person's mentions say of the part they play; undefined where they say nothing. */
export const readRole = (text: string, mentions: readonly Finding[], clientPossessive: string): Role | undefined => {
  for (const { start, end } of mentions) {
    const left = text
      .slice(Math.max(0, start - 60), start)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/^.*\n/s, '');
    const right = text.slice(end, end + 50);
    for (const kind of ['client', 'pet', 'kin', 'professional'] as const) {
      // In a transcript what follows a speaker's colon is said, not told of the speaker.
      const speaks = /^\s*:/.test(right) && /^\s*$/.test(left);
      const match = RULES[kind][0].exec(left) ?? (speaks ? null : RULES[kind][1].exec(right));
      const groups = match?.groups;
      if (!groups?.['role']) continue;
      const role = groups['role'].toLowerCase();
      if (kind === 'client') return CLIENT_ROLE;
      const noun = KIN_LABEL[role] ?? role;
      const poss = possessive(groups['poss'], kind === 'professional' ? 'a' : clientPossessive);
      const adj =
        (groups['adj'] ?? '')
          .toLowerCase()
          .match(/late|older|elder|younger|eldest|oldest|youngest|former|previous|ex |estranged|foster/)?.[0]
          ?.trim() ?? '';
      const name = adj ? `${adj} ${noun}` : noun;
      const label = `${poss === 'a' ? (/^[aeiou]/.test(name) ? 'an' : 'a') : poss} ${name}`;
      const vague = VAGUE.find(([p]) => p.test(noun))?.[1];
      if (kind === 'pet')
        return {
          kind,
          label: /cat|dog|horse|puppy|kitten|pony/.test(noun) ? label : `${poss} pet`,
          fuller: label,
          vague: 'a pet',
        };
      if (kind === 'professional')
        return {
          kind,
          label: /psychiatr|therap|psycholog|counsel|prescriber|clinician|gp|pcp|doctor|physician|ologist|surgeon/.test(
            noun,
          )
            ? label
            : label,
          fuller: label,
          vague: 'a professional',
        };
      return { kind, label, fuller: label, vague: vague === 'partner' ? `${poss} partner` : (vague ?? 'a relative') };
    }
    if (
      /(?:^|\n)\s*(?:hi|hello|hey|dear|hiya|morning|kia ora|thanks|thank you|cheers|ta|good morning|good afternoon|m[oō]rena|talofa|g'day|howdy|greetings|namaste|salaam)[ ,]*(?:so much |again )?[ ,]*$/i.test(
        left,
      ) ||
      /^(?:hi|hello|hey|dear) (?:\p{L}+(?: and |, ))?$/iu.test(left)
    )
      return { kind: 'reader', label: 'colleague', fuller: 'colleague', vague: 'colleague' };
    if (start < text.length * 0.2 && /^\s*$/.test(left) && /^,\s*\n/.test(right))
      return { kind: 'reader', label: 'colleague', fuller: 'colleague', vague: 'colleague' };
    const alone =
      /(?:^|\n)[^\S\n]*(?:[-–—~*]+\s*)?$/.test(text.slice(Math.max(0, start - 40), start)) &&
      /^[^\n]{0,40}(?:\n|$)/.test(right);
    const rest = text.slice(end).trim();
    const late = start > text.length * 0.6;
    const closing =
      /(?:^|\n|[.!?]\s)\s*(?:many |kind |warm |with )?(?:thanks|thank you|cheers|best|regards|warmly|sincerely|yours|kind|take care|ngā mihi|in solidarity|love|ta|xx?|groete|cordially|many thanks|with gratitude)[^\n]{0,25}[,.!]?\s*(?:\n\s*)?[-–—]?\s*$/i.test(
        text.slice(Math.max(0, start - 60), start),
      );
    if (
      late &&
      ((closing && /^\s*(?:[,.\n(|-]|$)/.test(right)) ||
        (alone &&
          rest.length < 260 &&
          /^(?:,|\n|$|\.|\s*[(,|-])/.test(right) &&
          !/:/.test(right.slice(0, 2)) &&
          rest.split('\n').length < 8))
    )
      return { kind: 'author', label: 'a colleague', fuller: 'a colleague', vague: '' };
  }
  for (const { start, end } of mentions) {
    const apposed = APPOSED.exec(text.slice(Math.max(0, start - 50), start));
    const [, poss = '', noun = ''] = apposed ?? [];
    if (noun && PERSON_NOUN.test(noun) && /^(?:,|\)|\s*\))/.test(text.slice(end)))
      return {
        kind: 'professional',
        label: `${possessive(poss, 'the')} ${noun}`.toLowerCase(),
        fuller: `${possessive(poss, 'the')} ${noun}`.toLowerCase(),
        vague: 'someone',
      };
  }
  const title = TITLES.find(([pattern, , label]) =>
    mentions.some(({ text: t }) => pattern.test(t) && (/\s/.test(t.trim()) || label === 'a relative')),
  );
  if (title) return { kind: 'professional', label: title[2], fuller: title[1], vague: title[3] };
  return undefined;
};

export const CLIENT_ROLE: Role = { kind: 'client', label: 'the client', fuller: 'the client', vague: 'the client' };
