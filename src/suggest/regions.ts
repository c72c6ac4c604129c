/** World regions: what a country or a state may be said as one and two steps up. Own table. */
const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([region, codes]) => codes.split(/\s+/).map((code) => [code, region] as const)));

/** US states and Canadian provinces by code. */
export const STATE_REGION: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  US: table({
    'New England': 'ME NH VT MA RI CT',
    'the Mid-Atlantic': 'NY NJ PA DE MD DC',
    'the Southeast': 'VA WV NC SC GA FL KY TN AL MS AR LA',
    'the Midwest': 'OH MI IN IL WI MN IA MO ND SD NE KS',
    'the Southwest': 'TX OK NM AZ',
    'the Mountain West': 'CO UT NV WY MT ID',
    'the Pacific Northwest': 'WA OR',
    'the West Coast': 'CA',
    'the Pacific': 'HI GU AS MP',
    'the far north': 'AK',
    'the Caribbean': 'PR VI',
  }),
  CA: table({
    'Atlantic Canada': 'NB NS PE NL',
    'central Canada': 'ON QC',
    'the Prairies': 'MB SK AB',
    'western Canada': 'BC',
    'northern Canada': 'YT NT NU',
  }),
  AU: table({
    'the east of Australia': 'NSW ACT QLD',
    'the south of Australia': 'VIC TAS SA',
    'the west of Australia': 'WA',
    'the north of Australia': 'NT',
  }),
};

export const STATE_NAME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    AL: 'Alabama',
    AK: 'Alaska',
    AZ: 'Arizona',
    AR: 'Arkansas',
    CA: 'California',
    CO: 'Colorado',
    CT: 'Connecticut',
    DE: 'Delaware',
    DC: 'the D.C. area',
    FL: 'Florida',
    GA: 'Georgia',
    HI: 'Hawaii',
    ID: 'Idaho',
    IL: 'Illinois',
    IN: 'Indiana',
    IA: 'Iowa',
    KS: 'Kansas',
    KY: 'Kentucky',
    LA: 'Louisiana',
    ME: 'Maine',
    MD: 'Maryland',
    MA: 'Massachusetts',
    MI: 'Michigan',
    MN: 'Minnesota',
    MS: 'Mississippi',
    MO: 'Missouri',
    MT: 'Montana',
    NE: 'Nebraska',
    NV: 'Nevada',
    NH: 'New Hampshire',
    NJ: 'New Jersey',
    NM: 'New Mexico',
    NY: 'New York State',
    NC: 'North Carolina',
    ND: 'North Dakota',
    OH: 'Ohio',
    OK: 'Oklahoma',
    OR: 'Oregon',
    PA: 'Pennsylvania',
    RI: 'Rhode Island',
    SC: 'South Carolina',
    SD: 'South Dakota',
    TN: 'Tennessee',
    TX: 'Texas',
    UT: 'Utah',
    VT: 'Vermont',
    VA: 'Virginia',
    WA: 'Washington State',
    WV: 'West Virginia',
    WI: 'Wisconsin',
    WY: 'Wyoming',
    PR: 'Puerto Rico',
  },
  CA: {
    AB: 'Alberta',
    BC: 'British Columbia',
    MB: 'Manitoba',
    NB: 'New Brunswick',
    NL: 'Newfoundland and Labrador',
    NS: 'Nova Scotia',
    NT: 'the Northwest Territories',
    NU: 'Nunavut',
    ON: 'Ontario',
    PE: 'Prince Edward Island',
    QC: 'Quebec',
    SK: 'Saskatchewan',
    YT: 'the Yukon',
  },
  GB: { ENG: 'England', SCT: 'Scotland', WLS: 'Wales', NIR: 'Northern Ireland' },
  AU: {
    NSW: 'New South Wales',
    VIC: 'Victoria',
    QLD: 'Queensland',
    SA: 'South Australia',
    WA: 'Western Australia',
    TAS: 'Tasmania',
    NT: 'the Northern Territory',
    ACT: 'the Australian Capital Territory',
  },
};

/** Countries by ISO code: region of the world. */
export const COUNTRY_REGION = table({
  'North America': 'US CA',
  'Latin America': 'MX GT BZ SV HN NI CR PA CO VE EC PE BO CL AR UY PY BR',
  'the Caribbean': 'CU HT DO JM TT BB BS PR GD LC VC AG DM KN GY SR AW CW VI BM KY TC GP MQ',
  'Western Europe': 'GB IE FR DE NL BE LU CH AT LI MC GG JE IM',
  'Southern Europe': 'ES PT IT GR MT CY AD SM VA GI',
  'Northern Europe': 'NO SE DK FI IS FO GL',
  'Eastern Europe': 'PL CZ SK HU RO BG UA BY MD RU EE LV LT RS HR SI BA ME MK AL XK',
  'the Middle East': 'TR IL PS LB SY JO IQ IR SA YE OM AE QA BH KW AM AZ GE',
  'North Africa': 'EG LY TN DZ MA EH SD',
  'West Africa': 'NG GH SN ML LR SL GM CI TG BJ BF GN GW NE MR CV CM',
  'East Africa': 'KE UG TZ RW BI ET ER SO DJ SS MG MU SC',
  'Central Africa': 'CD CG GA CF TD AO GQ ST',
  'southern Africa': 'ZA BW NA LS SZ ZW ZM MZ MW',
  'South Asia': 'IN PK BD LK NP BT MV',
  'Central Asia': 'AF KZ UZ TM KG TJ MN',
  'Southeast Asia': 'SG MY ID TH VN LA KH MM PH BN TL',
  'East Asia': 'CN HK TW KR KP JP MO',
  Oceania: 'AU NZ',
  'the Pacific islands': 'FJ TO WS NU CK TV KI NR MH FM PW PG SB VU NC PF TK GU AS MP',
});

const THE = new Set('US GB NL PH BS GM CD AE MV SB MH CZ CF'.split(' '));
const NAMES: Readonly<Record<string, string>> = {
  GB: 'the UK',
  US: 'the US',
  CD: 'the DRC',
  AE: 'the Emirates',
  CZ: 'the Czech Republic',
};

/** A country's name as it stands in a sentence, "the" included; the code's region where the runtime knows no name. */
export const countryName = (code: string): string => {
  const known = NAMES[code];
  if (known) return known;
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(code);
    if (name && name !== code) return THE.has(code) ? `the ${name}` : name;
  } catch {
    // Not a region code.
  }
  return COUNTRY_REGION.get(code) ?? 'another country';
};
