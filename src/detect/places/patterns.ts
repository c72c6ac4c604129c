import type { Candidate } from '../../model.ts';
import { search } from '../prefilter.ts';

interface Row {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly because: string;
}

const ROAD = 'A numbered road.';
const ROOM = 'A room, unit or building by number or letter.';

const rows = (): readonly Row[] => [
  {
    rule: 'place-alone',
    pattern: ALONE,
    confidence: 0.55,
    because: 'A kind of place written with a capital, as a name.',
  },
  { rule: 'place-alone', pattern: FOREIGN, confidence: 0.55, because: 'A kind of place of one community.' },
  {
    rule: 'place-road',
    pattern:
      /\b(?:Interstate|Route|Rte\.?|Highway|Hwy\.?|State Route|State Highway|State Road|County Road|County Rd|US Highway|US Route|U\.S\. Route|U\.S\.|FM|SR|CR|SH|Freeway|Exit|Junction|Autoroute|Nationale)[ -]?\d{1,4}[A-Z]?\b(?: at [A-Z][\w'’]{1,24}(?: [A-Z][\w'’]{1,24}){0,2})?/g,
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
      /\b(?:[Rr]oom|[Rr]m\.?|[Uu]nit|[Aa]pt\.?|[Aa]partment|[Ff]lat|[Ss]uite|[Ss]te\.?|[Ww]ard|[Ww]ing|[Cc]ell(?: [Bb]lock)?|[Bb]lock|[Bb]lk\.?|[Bb]uilding|[Bb]ldg\.?|[Bb]arrack|[Dd]orm|[Cc]abin|[Gg]ate|[Pp]latform|[Bb]erth|[Ss]tall|[Bb]ed|[Bb]ay|[Tt]railer|[Ss]ite|[Ll]ot|[Pp]lot|[Ff]loor|[Pp]od|[Hh]ut|[Cc]ottage|[Cc]ourtroom|[Ss]tand|[Ss]haft|[Pp]ier|[Tt]erminal|[Hh]angar|[Tt]ent|[Hh]ostel)\s(?:[Nn]o\.? ?)?#?(?:\d{1,5}[A-Za-z]?(?:-\d{1,4})?|[B-HJ-Z]\d{0,3}|A\d{1,3})\b(?!\s*(?:mg|times|nights?|days|weeks|wks|months|mos|years|yrs?|hrs|hours|mins?|minutes|more|other|people|kids|sessions|%|out of|of \d|or (?:two|2|so)))/g,
    confidence: 0.6,
    because: ROOM,
  },
  {
    rule: 'place-room',
    pattern:
      /\b(?:Blk|Block|Lot|Flat|Plot|Phase|Sector|Unit)\.? \d{1,4}[A-Z]?,? \p{Lu}[\p{L}'’]{1,24}(?: \p{Lu}[\p{L}'’]{1,24}){0,3}(?: \d{1,2})?/gu,
    confidence: 0.8,
    because: ROOM,
  },
  {
    rule: 'place-street',
    pattern:
      /\b(?:\p{Lu}[\p{L}'’]{1,24} ){1,3}(?:Lorong|Street|Avenue|Ave|Sector|Phase|Block|Stage|Cross|Main|Extension|Extension|Estate|Terminal|Gate|Beach|Pier|Lot) \d{1,3}\b/gu,
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
    // a ward by floor and side: "4 West", "on 3 North"
    pattern:
      /(?<=\b(?:on|to|from|at|up|of) )\d{1,2} (?:West|East|North|South|Tower|Main)\b(?! (?:Street|St|Road|Rd|Ave))/g,
    confidence: 0.7,
    because: ROOM,
  },
  {
    rule: 'place-room',
    pattern: /\b(?:Wing|Block|Building|Ward|Unit|Site|Room) A\b(?=[.,;:?!)]|\s*$)/gm,
    confidence: 0.55,
    because: ROOM,
  },
];

const ALONE =
  /(?<=\b(?:at|in|on|to|from|near|into|off|by|outside|inside|past|through|told|of|across|up|down) )(?:the) (?:Academy|Abbey|Arboretum|Site|Centre|Shore|Rock|Thruway|Channel|Delta|Jungle|Sanctuary|Citadel|Compound|Colony|Commune|Reserve|Rez|Res|Mission|Quarter|Quay|Pier|Wharf|Docks|Downs|Moor|Fens|Broads|Marsh|Gulf|Bay|Cape|Coast|Peninsula|Plateau|Valley|Gorge|Pass|Ridge|Flats|Heights|Bluff|Cove|Sound|Strait|Basin|Bight|Ranges|Plains|Prairie|Panhandle|Outback|Bush|Cathedral|Basilica|Minster|Priory|Castle|Palace|Citadel|Old Town|Square|Green|Common|Meadows|Mall|Strip|Loop|Pike|Turnpike|Parkway|Beltway|Interstate|Embarcadero|Boardwalk|Strand|Promenade|Esplanade|Yard|Mill|Mills|Quarry|Plant|Works|Base|Fort|Barracks|Garrison|Farm|Ranch|Lodge|Manor|Hall|Temple|Tabernacle|Mosque|Observatory|Lighthouse|Tower|Dome|Stadium|Oval|Showgrounds|Lake|River|Island|Islands|Falls|Dam|Bridge|Tunnel|Market|Village|Township|Estate|Projects|Towers|Annexe?|Hub|Cottage|Farmhouse|Grammar|Comp|Comprehensive|High|Primary|Juniors|Infants|Poly|Tech|Convent|Conservatoire|Conservatory|Kindy|Creche|Crèche|Sixth Form|Prep|Bungalow|Chalet|Hive|Loft|Attic|Barn|Stables|Cabin|Portakabin|Nest|Den|Ark|Burrow|Haven|Retreat|Nook|Knoll|Glen|Glade|Copse|Spinney|Orchard|Paddock|Meadow|Croft|Grange|Gables|Vicarage|Rectory|Gatehouse|Coach House|Old School|Old Rectory|Roundhouse|Crossroads|Pavilion|Clubhouse|Refectory|Beeches|Willows|Limes|Elms|Oaks|Cedars|Firs|Laurels|Hollies|Poplars|Sycamores|Maples|Birches|Pines|Larches|Hawthorns|Chestnuts|Rowans|Heathers|Hawthorn|Rowan|Willow|Beech|Oak|Nurture Room|Rainbow Room|Sunshine Room|Snug|Snoezelen|Sensory Room|Blue Room|Green Room|Red Room|Yellow Room|Family Centre|Children's Centre|Contact Centre|Youth Club|Foyer|YMCA|Hostel|Refuge|Unit|Ward|Lounge|Day Room|Quiet Room)\b(?!\s+\p{Lu})(?! of the (?:house|room))/gu;
const FOREIGN =
  /\b(?:Japanese|Chinese|German|Italian|French|British|American|Canadian|Polish|Ukrainian|Greek|Jewish|Russian|Turkish|Portuguese|Irish|Indian|Korean|Vietnamese|Commonwealth|Protestant|Moravian) (?:cemetery|graveyard|garden|gardens|market|embassy|consulate|quarter|club|hospital|school|bakery|cathedral)\b/g;

const ROWS = rows();

/** Roads, streets and rooms that are told by their shape. */
export const patterned = (text: string): Candidate[] =>
  ROWS.flatMap(({ rule, pattern, confidence, because }) =>
    [...search(text, pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      category: 'place' as const,
      confidence,
      rule,
      because,
    })),
  );
