import type { Candidate } from '../model.ts';
import type { Detector } from './detector.ts';
import { search } from './prefilter.ts';

// Pieces of an address line. Each is bounded, so that no text makes the search run away.
const NUMBER =
  '(?:(?:Flat|Apt\\.?|Apartment|Unit|Suite|Ste\\.?|No\\.?|Room|Rm|Blk|Block|Lot|Shop|Level|Plot|House|H\\.? ?No\\.?|Door No\\.?|Villa)\\s?#?\\d{1,5}[A-Za-z]?(?:[/-]\\d{1,4}[A-Za-z]?)?,?\\s)?#?\\d{1,5}[A-Za-z]?(?:[ ]?[-/][ ]?\\d{1,5}[A-Za-z]?)?';
const MONTH =
  '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)';
const WORD =
  "(?:\\p{Lu}\\p{L}{0,2}\\.|\\p{Lu}[\\p{L}'’-]{0,24}(?![\\p{L}\\d])|\\d{1,4}(?:st|nd|rd|th)?(?![\\p{L}\\d]))";
const SMALL = '(?:de|la|le|du|des|del|los|las|of|da|do|van|y)';
const NAME = `${MONTH}${WORD}(?:[ ](?:${WORD}|${SMALL})){0,4}`;
const KIND =
  '(?:Street|St|Str|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Court|Ct|Close|Cl|Crescent|Cres|Cr|Terrace|Tce|Ter|Square|Sq|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Place|Pl|Way|Row|Mews|Walk|Grove|Gardens|Gdns|Hill|Rise|View|Park|Green|Circle|Cir|Loop|Trail|Trl|Pike|Path|Quay|Parade|Pde|Esplanade|Esp|Alley|Aly|Cove|Crossing|Ridge|Run|Yard|Vale|Mount|Wynd|Brae|Gate|End|Marg|Nagar|Layout|Salai|Straat|Weg|Laan|Link|Bend|Plaza|Turn|Point|Ferry|Lorong)';
const LEADING =
  '(?:[Rr]ue|[Cc]alle|[Aa]venida|Via|[Rr]ua|[Jj]alan|[Jj]ln|[Ll]orong|[Cc]hemin|[Bb]oulevard|[Aa]venue|Av\\.|[Pp]lace)';
const POSTCODE =
  '(?:\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|[A-Z]{1,2}\\d[A-Z\\d]?(?:\\s?\\d[A-Z]{2})?|\\d{4}|\\d{6}|\\d{3}\\s\\d{3}|[A-Z]\\d{2}\\s?[A-Z\\d]{4})';
const REGION = '(?:[A-Z]{2,3}(?!\\d)|[A-Z][\\p{L}]{2,14}\\.?)';
// A town, perhaps a second part, region and postcode behind the street.
const TAIL = `(?:,?\\s+(?:Apt|Apartment|Unit|Ste|Suite|Flat|Floor|Fl|Rm|Room|#)\\.?\\s?#?[\\w-]{1,6})?(?:,\\s*${NAME}){0,3}(?:,?\\s+${REGION})?(?:,?\\s+${POSTCODE}\\b)?`;

interface Row {
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly rule: string;
  readonly because: string;
}

const LINE = 'A postal address.';
const CODE = 'A postcode.';

const rows: readonly Row[] = [
  {
    rule: 'contact-address',
    confidence: 0.9,
    because: LINE,
    pattern: new RegExp(
      `(?<![\\p{L}\\d.$/-])${NUMBER},?\\s(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.?\\s)?${NAME}\\s${KIND}\\b\\.?(?:\\s(?:N|S|E|W|NE|NW|SE|SW)\\b\\.?)?(?:\\s\\d{1,3}\\b)?${TAIL}`,
      'gu',
    ),
  },
  {
    rule: 'contact-address',
    confidence: 0.9,
    because: LINE,
    pattern: new RegExp(`(?<![\\p{L}\\d.$/-])${NUMBER},?\\s${LEADING}\\s${NAME}${TAIL}`, 'gu'),
  },
  {
    rule: 'contact-address',
    confidence: 0.9,
    because: LINE,
    pattern: new RegExp(
      `\\b(?:Blk|Block)\\s\\d{1,4}[A-Z]?(?:\\s#\\d{2}-\\d{2,5})?,?\\s${NAME}(?:\\s\\d{1,3}\\b)?(?:\\s#\\d{2}-\\d{2,5})?${TAIL}`,
      'gu',
    ),
  },
  {
    rule: 'contact-address',
    confidence: 0.92,
    because: LINE,
    pattern: new RegExp(
      `\\b(?:P\\.? ?O\\.? ?Box|Private Bag|Locked Bag|GPO Box|Postnet Suite|CMR|PSC)\\s#?[A-Z]?\\d{1,7}(?:-\\d{3,5})?${TAIL}`,
      'gu',
    ),
  },
  {
    rule: 'contact-address',
    confidence: 0.85,
    because: LINE,
    pattern: new RegExp(
      `\\b(?:RR|R\\.R\\.|RD|R\\.D\\.|HC|Rural Route)\\s?#?\\d{1,3}(?:,?\\sBox\\s\\d{1,5})?${TAIL}`,
      'gu',
    ),
  },
  {
    rule: 'contact-address',
    confidence: 0.85,
    because: LINE,
    pattern: new RegExp(
      `\\b(?:[Cc]aravan|[Tt]railer|[Hh]ouseboat|Lot|Plot|Stand|Erf|Site|Berth|Mooring|The \\p{Lu}\\p{L}+ (?:Room|House|Cottage|Barn|Flat|Lodge)|Room|Flat|Unit|Apt)(?:\\s?\\d{1,5}[A-Za-z]?)?,\\s(?:Lot \\d{1,4} )?(?:the\\s)?(?:\\d{1,5}[a-z]?\\s)?${NAME}\\s(?:${KIND}|Hotel|House|Court|Tower|Towers|Building|Estate)\\b\\.?${TAIL}`,
      'gu',
    ),
  },
  {
    rule: 'contact-address',
    confidence: 0.85,
    because: LINE,
    pattern: new RegExp(
      `\\b(?:Blk|Block|Lot|Plot|Phase|Villa|Flat|House|Sector|Survey|Door)\\s(?:No\\.?\\s?)?\\d{1,5}[A-Z]?,?\\s(?:(?:Blk|Block|Lot|Phase|Sector|Flat|Stage|Cross|Main)\\s\\d{1,4}[A-Z]?,?\\s){0,2}${NAME}(?:,\\s${NAME}){1,3}(?:\\s[-–]?\\s?\\d{6})?`,
      'gu',
    ),
  },
  // Canada and the United Kingdom: a shape of their own.
  {
    rule: 'contact-postcode',
    confidence: 0.85,
    because: CODE,
    pattern: /\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d\b/g,
  },
  {
    rule: 'contact-postcode',
    confidence: 0.85,
    because: CODE,
    pattern: /\b(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?) \d[ABD-HJLNP-UW-Z]{2}\b/g,
  },
  {
    rule: 'contact-postcode',
    confidence: 0.8,
    because: CODE,
    pattern: /\b[ACDEFHKNPRTVWXY]\d[\dW] [ACDEFHKNPRTVWXY\d]{4}\b/g,
  },
  // India: six digits behind a town.
  {
    rule: 'contact-postcode',
    confidence: 0.6,
    because: CODE,
    pattern: /(?<=\p{Lu}\p{L}{2,20}(?: ?[-–] ?| ))[1-8]\d{5}\b(?!\d)/gu,
  },
  // Bare digits need a word that says so, or a state before them.
  {
    rule: 'contact-postcode',
    confidence: 0.85,
    because: CODE,
    pattern:
      /(?<=\b(?:zip|zip code|zipcode|postcode|post code|postal code|pin code|pincode|pin|eircode|area code)s?(?: is| of|:)? ?)[A-Z\d]{3,4} ?[A-Z\d]{0,4}\b(?<=\d[A-Z\d ]{0,7})/gi,
  },
  {
    rule: 'contact-postcode',
    confidence: 0.8,
    because: CODE,
    pattern:
      /(?<=\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) )\d{5}(?:-\d{4})?\b/g,
  },
  {
    rule: 'contact-postcode',
    confidence: 0.75,
    because: CODE,
    pattern: /(?<=\b(?:NSW|VIC|QLD|TAS|ACT|Vic|Qld|Tas) )\d{4}\b/g,
  },
];

/** Postal address lines and postcodes, in the forms of the locales the engine knows. */
export const addresses: Detector = {
  id: 'addresses',
  detect: ({ document: { text } }) =>
    rows.flatMap(({ pattern, confidence, rule, because }) =>
      [...search(text, pattern)].map(
        (match): Candidate => ({
          start: match.index,
          end: match.index + match[0].length,
          category: 'contact',
          confidence,
          rule,
          because,
        }),
      ),
    ),
};
