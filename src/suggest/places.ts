import type { Place } from '../knowledge/gazetteer.ts';
import type { Locale } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Frame } from './frame.ts';
import { COUNTRY_REGION, countryName, STATE_NAME, STATE_REGION } from './regions.ts';
import { DROPPED, said, type Wording, type Wordings4 } from './wording.ts';

const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(?:church|chapel|cathedral|temple|mosque|parish|abbey|gurdwara|synagogue)\b/,
    'a place of worship',
    'a community venue',
  ],
  [/\b(?:hospital|clinic|ward|icu|nicu|hospice|infirmary|surgery|medical)\b/, 'a health facility', 'a facility'],
  [
    /\b(?:school|college|university|campus|academy|kindergarten|classroom|dorm|hostel)\b/,
    'a place of education',
    'an institution',
  ],
  [/\b(?:prison|jail|hmp|wing|cell|unit|seg|pod|cellblock)\b/, 'a secure unit', 'a facility'],
  [
    /\b(?:street|(?<=\p{L}\s)st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|close|crescent|terrace|court|row|way|highway|hwy|route|motorway|interstate|exit|bypass|i-\d+|us-\d+|the \d+|junction|roundabout|crossing)\b/u,
    'a road',
    'a road',
  ],
  [
    /\b(?:river|lake|creek|bay|harbou?r|beach|sea|gulf|strait|channel|loch|falls|dam|reservoir|pond|cove|sound|ocean|reef|billabong|lagoon|canal|locks?|bayou|wharf|pier|marina|estuary|kappale|waterfront|shore|coast|coulee|port)\b/,
    'a body of water',
    'a body of water',
  ],
  [
    /\b(?:mount|mt|mountain|peak|hill|hills|valley|canyon|ridge|range|park|forest|woods|desert|island|isle|cape|head|cliff|cliffs|gorge|bluff|trail|reserve|moor|plain|prairie|bush|glen|basin|glacier|summit|quarry|garden|gardens|field|common|meadow)\b/,
    'a place outdoors',
    'a place outdoors',
  ],
  [
    /\b(?:bar|pub|cafe|diner|restaurant|house|grill|hotel|motel|inn|mall|market|store|shop|cardlock|co-op|gym|theatre|theater|cinema|museum|gallery|library|stadium|arena|rink|ring|track|casino|club|hall|centre|center|lounge|salon|barn|plaza|stall|fairground|zoo|pool|servo|garage|parking|lot|structure|depot|warehouse|yard|rodeo|grange|arboretum|hawker)\b/,
    'a local venue',
    'a venue',
  ],
  [
    /\b(?:bridge|tower|lighthouse|monument|memorial|statue|station|airport|terminal|cemetery|graveyard|square|gate|wall|dock|docks|tunnel|runway|courthouse|robots|shed|elevator|mill|mine|shaft|pit|plant|base|fort|camp)\b/,
    'a local landmark',
    'a local landmark',
  ],
  [
    /\b(?:reservation|reserve|rez|nation|pueblo|community|settlement|site|township|kampong|village|hamlet|parish|estate|compound|colony|squat|halting)\b/,
    'a small community',
    'a small community',
  ],
  [
    /\b(?:county|shire|district|borough|municipality|region|province|state|area|valley|delta|bench|country|peninsula|outback|panhandle|territory|highlands|islands)\b/,
    'the wider region',
    'the region',
  ],
  [
    /\b(?:room|floor|flat|apartment|apt|block|level|bench|balcony|kitchen|basement|suite|lobby|corridor|hallway)\b/,
    'a particular room',
    'a particular place',
  ],
];

const SIZE: readonly (readonly [number, string])[] = [
  [1, 'a community'],
  [2_000, 'a very small community'],
  [15_000, 'a small town'],
  [50_000, 'a town'],
  [150_000, 'a small city'],
  [750_000, 'a city'],
  [Number.POSITIVE_INFINITY, 'a large city'],
];

/** Population class in words: upper bounds are exclusive; 0 stands for unknown. */
export const sizeOf = (population: number): string =>
  population <= 0 ? 'a community' : (SIZE.find(([top]) => population < top)?.[1] ?? 'a large city');

const HOME: Readonly<Record<string, string>> = Object.fromEntries(
  ['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'IN', 'SG', 'NG', 'KE', 'PH'].map((c) => [`en-${c}`, c]),
);

/** The place a surface means, with what is certain of it. */
export interface PlaceFacts {
  readonly country?: string;
  readonly region?: string;
  readonly population?: number;
  readonly kind?: Place['kind'];
  /** What is sure although readings dispute its size. */
  readonly atLeast?: string;
}

/** What all likely readings of a surface share: a doubtful region or country is left out. */
export const placeFacts = (found: readonly Place[], locale: Locale, text: string): PlaceFacts => {
  const home = HOME[locale] ?? '';
  const named = found.filter((p) => {
    const name = STATE_NAME[p.country]?.[p.region];
    return name !== undefined && (text.includes(name) || new RegExp(`,\\s*${p.region}\\b`).test(text));
  });
  const atHome = found.filter((p) => p.country === home);
  const pool = named.length ? named : atHome.length ? atHome : found;
  const top = pool[0];
  if (!top) return {};
  const rivals = pool.filter((p) => p !== top && p.population * 8 > top.population);
  const same = (pick: (p: Place) => string) => (rivals.every((p) => pick(p) === pick(top)) ? pick(top) : undefined);
  const country = same((p) => p.country);
  const region = country ? same((p) => p.region) : undefined;
  const size = same((p) => sizeOf(p.population));
  return {
    ...(country ? { country } : {}),
    ...(region ? { region } : {}),
    ...(size ? { population: top.population } : {}),
    ...(!size && country ? { atLeast: unsized([top, ...rivals]) } : {}),
    kind: top.kind,
  };
};

/** Readings of different size, said so that each is meant. */
const unsized = (readings: readonly Place[]): string =>
  readings.some(({ kind }) => kind === 'region' || kind === 'area')
    ? 'a city or its region'
    : readings.every(({ population }) => population >= 15_000)
      ? 'a town or city'
      : 'a town or village';

// Endings settlements and their parts have in many languages.
const SETTLEMENT =
  /(?:ville|town|ton|burgh?|borough|ford|ham|bury|wick|thorpe|minster|mouth|stead|worth|field|stad|stadt|dorf|dorp|fontein|kloof|pur|pura|puram|pore|abad|nagar|palli|palle|halli|wadi|garh|ganj|kota|grad|gorod|heim|hausen|polis|vale|dale|side|gate|heights|estate|gardens|kampung|kampong|colony|cross|corner|junction|ferry|springs|centre|center|ganj|toa payoh|eastleigh)$/;

const IN =
  /\b(?:in|at|to|from|near|outside|around|of|on|out of|over in|up in|down in|via|past|off|across|through|by|for|into)\s+(?:the\s+)?$/i;

/** The rungs of a place in its frame. `before` is the text before it on its line. */
export const placeRungs = (
  surface: string,
  facts: PlaceFacts,
  frame: Frame,
  before: string,
  locale: Locale,
): Wordings4 => {
  const home = HOME[locale];
  const folded = fold(surface);
  // "Chapel Row", "Bridge House": the last word says what it is.
  const last = /\s(\p{L}+)$/u.exec(folded)?.[0] ?? '';
  const kind = KINDS.find(([pattern]) => pattern.test(`x${last}`)) ?? KINDS.find(([pattern]) => pattern.test(folded));
  const { country, region } = facts;
  const state = country && region ? STATE_NAME[country]?.[region] : undefined;
  const area = country && region ? STATE_REGION[country]?.get(region) : undefined;
  const world = country ? COUNTRY_REGION.get(country) : undefined;
  const the = /\bthe\s+$/i.test(before);
  const preposition = IN.test(before);
  const swallow = the ? { swallow: /\bthe\s+$/i } : {};
  const on = /\bon\s+(?:the\s+)?$/i.test(before);
  const road = kind?.[1] === 'a road';
  const british = (text: string) =>
    locale === 'en-US' || locale === 'en-PH' ? text : text.replace('neighborhood', 'neighbourhood');
  const settle = (text: string | undefined): Wording | undefined => {
    if (!text) return undefined;
    if (frame.attributive && (the || !preposition)) return said('local', true, {});
    if (road && /\bin\s+$/i.test(before)) return said(text.replace('a road', 'a street'));
    if (frame.determined && !the) return said(text.replace(/^(?:an?|the) /, ''));
    if (on && !road && !/^(?:a road|a body)/.test(text))
      return said(`in ${text}`, true, { swallow: /\bon\s+(?:the\s+)?$/i });
    return said(british(text), true, swallow);
  };
  const isCountry = facts.kind === 'country';
  const isRegion = facts.kind === 'region';
  const size =
    !isCountry && !isRegion
      ? facts.population
        ? sizeOf(facts.population)
        : (facts.atLeast ?? (!country && !kind && SETTLEMENT.test(folded) ? 'a town or neighborhood' : undefined))
      : undefined;
  const abroad = country !== undefined && country !== home;
  const first = isCountry
    ? abroad
      ? world
      : 'this country'
    : isRegion
      ? (area ?? (country ? countryName(country) : undefined))
      : (state ?? (country ? countryName(country) : undefined));
  // Nobody calls their own town "in North America" or "in East Africa": at home it is the size that says something.
  const second = isCountry
    ? first
    : (area ?? (abroad ? world : (size ?? (isRegion && country ? countryName(country) : state))));
  const third = isCountry
    ? abroad
      ? 'another country'
      : 'this country'
    : isRegion
      ? abroad
        ? 'another country'
        : 'the region'
      : size;
  const fallback = { ...said('a community', false), ...(frame.attributive ? { text: 'local' } : {}), ...swallow };
  const general = kind ? settle(kind[1]) : undefined;
  const vague = kind ? settle(kind[2]) : undefined;
  const s1 = (kind && !facts.country ? general : settle(first)) ?? general ?? settle(size) ?? fallback;
  const s2 = (kind && !facts.country ? general : settle(second)) ?? vague ?? settle(size ?? first) ?? fallback;
  const s3 =
    (kind && (!size || facts.kind === 'landmark') ? vague : settle(third)) ?? vague ?? settle(second) ?? fallback;
  return [
    s1,
    s2,
    s3,
    preposition && !frame.field
      ? said('', true, {
          swallow:
            /\s*\b(?:in|at|to|from|near|outside|around|of|on|out of|via|past|off|across|through|by|for|into)\s+(?:the\s+)?$/i,
        })
      : DROPPED,
  ];
};
