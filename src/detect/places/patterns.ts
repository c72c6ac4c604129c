import type { Candidate } from '../../model.ts';

interface Row {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly because: string;
}

const ROAD = 'A numbered road.';
const ROOM = 'A room, unit or building by number or letter.';

const rows: readonly Row[] = [
  {
    rule: 'place-road',
    pattern:
      /\b(?:Interstate|Route|Rte\.?|Highway|Hwy\.?|State Route|State Highway|State Road|County Road|County Rd|US Highway|US Route|U\.S\. Route|U\.S\.|FM|SR|CR|SH|Freeway|Exit|Junction|Autoroute|Nationale)[ -]?\d{1,4}[A-Z]?\b(?: at [A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2})?/g,
    confidence: 0.75,
    because: ROAD,
  },
  { rule: 'place-road', pattern: /\b(?:hwy|highway|route|rte|exit) \d{1,4}[a-z]?\b/g, confidence: 0.7, because: ROAD },
  {
    rule: 'place-road',
    pattern: /\b(?:I|US|SH|NH|FM|CR|SR|TX|CA|NY|NJ|PA|WA|OR|MD|VA)[-–]\d{1,3}[NSEW]?\b(?![-–]\d)/g,
    confidence: 0.75,
    because: ROAD,
  },
  {
    rule: 'place-road',
    pattern:
      /\b(?<=\b(?:the|on|off|onto|down|up|along|from|via) )(?:[AM]\d{1,4}(?:\(M\))?|[NR]\d{1,3}|M\d{1,2})\b(?!\s*(?:mg|score))/g,
    confidence: 0.7,
    because: ROAD,
  },
  {
    rule: 'place-road',
    pattern:
      /(?<=\b(?:on|off|onto|down|up|along|take|took|via) )the \d{1,3}\b(?=[,.;)]|\s+(?:freeway|north|south|east|west|at|near|toward|to|bridge|in|with|last|when|and)\b)/g,
    confidence: 0.55,
    because: ROAD,
  },
  {
    rule: 'place-street',
    pattern:
      /\b\d{1,3}(?:st|nd|rd|th) (?:Street|St\b\.?|Avenue|Ave\b\.?|Road|Rd\b\.?|Boulevard|Blvd\b\.?|Floor|Ward|Precinct|Arrondissement|Place)(?: (?:NW|NE|SW|SE|North|South|East|West))?\b|\b\d{1,3}(?:st|nd|rd|th) (?:street|ave|avenue)\b/g,
    confidence: 0.8,
    because: 'A numbered street or district.',
  },
  {
    rule: 'place-street',
    pattern:
      /\b(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth) (?:Street|St\b\.?|Avenue|Ave\b\.?|Ward)/g,
    confidence: 0.8,
    because: 'A numbered street or district.',
  },
  {
    rule: 'place-room',
    pattern:
      /\b(?:[Rr]oom|[Rr]m\.?|[Uu]nit|[Aa]pt\.?|[Aa]partment|[Ff]lat|[Ss]uite|[Ss]te\.?|[Ww]ard|[Ww]ing|[Cc]ell(?: [Bb]lock)?|[Bb]lock|[Bb]lk\.?|[Bb]uilding|[Bb]ldg\.?|[Bb]arrack|[Dd]orm|[Cc]abin|[Gg]ate|[Pp]latform|[Bb]erth|[Ss]tall|[Bb]ed|[Bb]ay|[Tt]railer|[Ss]ite|[Ll]ot|[Pp]lot|[Ff]loor|[Pp]od|[Hh]ut|[Cc]ottage|[Cc]ourtroom|[Ss]tand|[Ss]haft|[Pp]ier|[Tt]erminal|[Hh]angar|[Tt]ent|[Hh]ostel)\s(?:[Nn]o\.? ?)?#?(?:\d{1,5}[A-Za-z]?(?:-\d{1,4})?|[B-HJ-Z]\d{0,3}|A\d{1,3})\b(?!\s*(?:mg|times|days|weeks|years|sessions|%|out of|of \d|or (?:two|2|so)))/g,
    confidence: 0.6,
    because: ROOM,
  },
  {
    rule: 'place-room',
    pattern:
      /\b(?:Blk|Block|Lot|Flat|Plot|Phase|Sector|Unit)\.? \d{1,4}[A-Z]?,? \p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,3}(?: \d{1,2})?/gu,
    confidence: 0.8,
    because: ROOM,
  },
  {
    rule: 'place-street',
    pattern:
      /(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Lorong|Street|Avenue|Ave|Sector|Phase|Block|Stage|Cross|Main|Extension|Extension|Estate|Terminal|Gate|Beach|Pier|Lot) \d{1,3}\b/gu,
    confidence: 0.8,
    because: 'A numbered street or district.',
  },
  {
    rule: 'place-room',
    pattern:
      /\b(?:cell ?block|wing|ward|room|unit|block|building) (?:[b-hj-z]|a\d)\b(?=[.,;:?!)]|\s*$|\s+(?:at|in|on|of|with|and)\b)/gim,
    confidence: 0.6,
    because: ROOM,
  },
  {
    rule: 'place-room',
    pattern: /\b(?:Wing|Block|Building|Ward|Unit|Site|Room) A\b(?=[.,;:?!)]|\s*$)/gm,
    confidence: 0.55,
    because: ROOM,
  },
];

/** Roads, streets and rooms that are told by their shape. */
export const patterned = (text: string): Candidate[] =>
  rows.flatMap(({ rule, pattern, confidence, because }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      category: 'place' as const,
      confidence,
      rule,
      because,
    })),
  );
