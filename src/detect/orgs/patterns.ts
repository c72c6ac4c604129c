import type { Candidate } from '../../model.ts';
import { search } from '../prefilter.ts';

interface Row {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly because: string;
}

const UNIT = 'A military unit.';
const SHIP = 'A ship by name.';
const CREW = 'A numbered crew, branch, station or troop.';

const rows: readonly Row[] = [
  {
    rule: 'org-unit',
    pattern:
      /\b(?:the )?\d{1,4}(?:st|nd|rd|th|d)\s(?:\([A-Z][\w .]{1,30}\)\s)?(?:[A-Z][\p{L}']{1,24}\s){0,3}(?:Airborne|Infantry|Inf|Marines?|Battalion|Bn|Batt|Regiment|Regt|Rgt|Brigade|Bde|Division|Div|Cavalry|Cav|Armou?red|Armor|Artillery|Engineers?|Rangers?|Squadron|Sqn|Wing|Fleet|MEU|SFG|ID|CAB|MP|Mountain|Stryker|Signal|Sustainment|Transport|Field|Rifles|Gurkhas?|Gurkha Rifles|Paras?|Commando|Light Horse|Fighter|Bomber|Medical|Military Police)\b(?:\s(?:Division|Regiment|Battalion|Brigade|Airborne|Infantry|Company|Hospital|Ambulance|Artillery|Squadron|Wing))?(?:,\s?(?:R22eR|RCR|PPCLI|R22R|RAR|RNZIR|RIR|Royal [A-Z]\w+(?: [A-Z]\w+)?))?/gu,
    confidence: 0.85,
    because: UNIT,
  },
  {
    rule: 'org-unit',
    pattern:
      /\b\d{1,3}\/\d{1,3}(?:\/\d{1,3})?\s?(?:Marines?|Inf(?:antry)?|RAR|RNSWR|RQR|RVR|Cav|ACR|FA|GR|Gorkha|PPCLI|R22eR|RCR|LARR?|AVN|ID)\b/g,
    confidence: 0.85,
    because: UNIT,
  },
  {
    rule: 'org-unit',
    pattern:
      /(?<=\b(?:with|in|unit:?|from|of|joined|the|was|vet,?|veteran,?)\s)[1-9]\/(?:[1-9]|[12]\d)\b(?=\s*(?:[,.;)]|in\b|out\b|at\b|during\b|two tours|guys))/g,
    confidence: 0.5,
    because: UNIT,
  },
  {
    rule: 'org-unit',
    pattern:
      /\b(?:1st |2nd |3rd )?\d{1,2}\s(?:RAR|PPCLI|PARA|Para|RCR|RIFLES|Rifles|SCOTS|YORKS|LANCS|MERCIAN|R IRISH|RGR|SAI|SSB|Cdo|Commando|RLC|REME|RNZIR|Sqn|Recce|Field|CER|SVC|Svc Bn|Bn|Bde|SIR|Guards|Garhwal|Sikh|JAK|Rajput|Dogra|Maratha|Assam)\b(?:\s(?:Rifles|LI|Regiment|Bn))?/g,
    confidence: 0.8,
    because: UNIT,
  },
  {
    rule: 'org-unit',
    pattern:
      /\b(?:Alpha|Bravo|Charlie|Delta|Echo|Fox|Foxtrot|Golf|Hotel|India|Kilo|Lima|Mike|Whiskey|[A-HKL])\s(?:Company|Coy|Co\.|Troop|Battery|Platoon)(?:,?\s(?:\d{1,3}(?:st|nd|rd|th)\s[\w ]{3,20}|\d\/\d{1,3}(?: Marines)?))?/g,
    confidence: 0.75,
    because: UNIT,
  },
  {
    rule: 'org-unit',
    pattern:
      /\b(?:VMFA|HMLA|VMM|VFA|VP|HSC|VAQ|MARSOC|SEAL Team|NMCB|MCAS|NAS|AFB|RAAF Base|RAF|CFB|CFS|FOB|COP|PB|LZ|Camp|Fort|Ft\.?)[ -](?:\d{1,3}\b|[A-Z][\p{L}]{2,20}(?:\s[A-Z][\p{L}]{2,15})?)/gu,
    confidence: 0.75,
    because: 'A military base or unit.',
  },
  {
    rule: 'org-unit',
    pattern:
      /\b[A-Z][\p{L}]{2,20}(?:\s[A-Z][\p{L}]{2,15})?\s(?:AFB|NAS|MCAS|ARB|ANGB|JRB|Air Base|Air Force Base|Army Base|Naval Base|Barracks|Lines|VAMC|CBOC)\b/gu,
    confidence: 0.85,
    because: 'A military base.',
  },
  {
    rule: 'org-ship',
    pattern:
      /\b(?:USS|HMS|HMAS|HMNZS|HMCS|INS|USNS|USCGC|SAS|RSS|KDS|NNS|BRP|LÉ|RRS|RFA|MV|M\/V|SS|RV|RMS|FV|F\/V|S\/V|MS|MT|ST)\s(?:the\s)?[A-Z][\p{L}'’-]{2,20}(?:\s[A-Z][\p{L}'’]{1,20}){0,2}/gu,
    confidence: 0.8,
    because: SHIP,
  },
  {
    rule: 'org-crew',
    pattern:
      /\b(?:Engine|Ladder|Truck|Rescue|Squad|Medic|Ambulance|Battalion|Life ?Guard|LifeFlight|Life Flight|MedFlight|Air Evac|Airlift|Station|Stn|Company|Troop|Pack|Den|Local|Lodge|Post|VFW Post|Legion Post|Chapter|Crew|Helitack|Hotshots?|Channel|PS|P\.S\.|IS|I\.S\.|MS|M\.S\.|JHS|District|School District|Ward|Patrol|Platoon|Unit|Team|Detachment|Gang|Mine|Shaft|Pit|Lock|Plant|Precinct|Region|Zone|Sector)\s(?:No\.?\s?|#)?\d{1,4}\b/g,
    confidence: 0.65,
    because: CREW,
  },
  {
    rule: 'org-crew',
    pattern:
      /\b(?!Protocol|Article|Rule|Section|Regulation|Appendix|Table|Figure|Chapter|Exhibit|Annex|Schedule|Form|Session|Module|Week|Step|Application|Case|Claim|Room|Question|Part|Law|Act|Decree|Reason|Rank|Draft)[A-Z][\p{L}'’]{2,20}(?:\s[A-Z][\p{L}'’]{2,20})?\s(?:No\.?|#)\s?\d{1,3}(?:\s(?:shaft|mine|pit|colliery|school))?\b/gu,
    confidence: 0.7,
    because: CREW,
  },
  {
    rule: 'org-crew',
    pattern:
      /\b(?!(?:Class|Year|Grade|Form|Std|Standard|Chapter|Part|Volume|Vol|Section|Article|Schedule|Title|Level|Type|Factor|Act|Appendix|War|Student|Pope|Super Bowl)\b)[A-Z][\p{L}'’]{2,20}(?:\s[A-Z][\p{L}'’]{2,20}){0,2}\s(?:911|FM|AM|TV|Radio|High|Middle|Elementary|Primary|Secondary|Grammar|Prep|Juniors?|Infants'?|Tech|Poly|Uni|State|Tech|A&M|ISD|USD|1sts|2nds|3rds|XV|XI|U1\d|NHS|PD|FD|VFD|EMS|SO|FSC|CMHT|CAMHS|FHT|PHN|Health Plan)\b(?!\s(?:school|School|court|of|of\s))/gu,
    confidence: 0.7,
    because: 'A name with a short form for an organisation.',
  },
  {
    rule: 'org-crew',
    pattern:
      /\b[A-Z][\p{L}'’]{2,20}(?:\s[A-Z][\p{L}'’]{2,20}){0,3}\s(?:School|College|Hospital|Clinic|Church)\s(?:of|for)\s(?:the\s)?[A-Z][\p{L}'’]{1,24}(?:\s(?:and\s)?[A-Z][\p{L}'’]{1,24}){0,3}/gu,
    confidence: 0.8,
    because: 'A name with a noun for an organisation.',
  },
  {
    rule: 'org-court',
    pattern:
      /\b(?:First-tier|Upper|Employment|Mental Health(?: Review)?|Residential|Immigration|Social Security|Special Educational Needs|SEND|Civil and Administrative|Human Rights|Administrative Appeals|Administrative Review|Veterans['’] Appeals|Disputes|Tenancy|Waitangi|Environment|Guardianship|Refugee|Labour|Rent)\s(?:and \p{Lu}\p{L}{3,15}\s){0,2}Tribunal\b/gu,
    confidence: 0.7,
    because: 'A court or tribunal by name.',
  },
  {
    rule: 'org-media',
    pattern:
      /\b(?:[Tt]he )?(?:\p{Lu}\p{L}{2,15}[-/](?:News|Times|Herald|Gazette|Tribune|Chronicle|Courier|Journal|Examiner|Dispatch|Sentinel|Observer|Advertiser|Argus|Ledger|Telegraph|Star|Post|Press|Inquirer|Register|Democrat|Republican|Leader|Record|Recorder|Mail|Echo|Standard|North|South|Sun)|(?:News|Times|Herald|Courier|Star|Post|Press)[-/]\p{Lu}\p{L}{2,15})\b/gu,
    confidence: 0.8,
    because: 'A named newspaper or broadcaster.',
  },
  {
    rule: 'org-crew',
    pattern:
      /\bthe (?:Y|YMCA|YWCA|VFW|Elks|Moose|Rotary|Kiwanis|JCC)\b(?: (?:on|at|in) \p{Lu}\p{L}{1,24}(?: \p{Lu}\p{L}{1,24})?)?/gu,
    confidence: 0.65,
    because: 'A named club.',
  },
  {
    rule: 'org-crew',
    pattern: /\b\p{Lu}\p{L}{2,15}['’]s of \p{Lu}\p{L}{2,20}\b/gu,
    confidence: 0.75,
    because: 'A firm by its name and town.',
  },
  {
    rule: 'org-care',
    pattern:
      /\b(?:Baptist|Methodist|Presbyterian|Adventist|Mercy|Providence|Kaiser|Sutter|Banner|Ascension|Dignity|Intermountain|Sanford|Essentia|Avera|Novant|Atrium|Sentara|Royal|Mayo|Trinity|Bon Secours) (?!Church|Pastor|Minister|Family|Therapy)\p{Lu}\p{L}{2,20}(?: (?:Infirmary|Hospital|Children's|General|Medical Center))?/gu,
    confidence: 0.68,
    because: 'A named hospital or charity.',
  },
  {
    rule: 'org-alone',
    pattern:
      /(?<=\bthe )(?:University|College|Institute|Academy|Association|Federation|Foundation|Company|Bank|Club|Party|Municipality|Diocese|Archdiocese|Parish|Monastery|Seminary|Regiment|Battalion|Corps|Brigade|Conservatory|Conservatoire)\b(?!\s+(?:of\s+)?\p{Lu})/gu,
    confidence: 0.5,
    because: 'A kind of organisation written with a capital, as a name.',
  },
  {
    rule: 'org-bracket',
    pattern:
      /(?<=\((?:hereinafter |hereafter |formerly |now |aka )?["“‘'](?:the )?)\p{Lu}[\p{L}\d-]{2,15}(?=["”’']\))/gu,
    confidence: 0.55,
    because: 'The short or other name of an organisation in brackets.',
  },
  {
    rule: 'org-in-town',
    pattern:
      /\b(?:\p{Lu}\p{L}{2,20} ){1,3}(?:Court|Hospital|Prison|School|Office|Consulate|Embassy|University|Church|Clinic|Council|Academy|College)(?: \(\p{L}[\p{L} ]{2,30}\))? (?:in|at|of) \p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?/gu,
    confidence: 0.68,
    because: 'An organisation told by its town.',
  },
  {
    rule: 'org-acronym',
    pattern:
      /(?<=\bthe [“"‘']?)(?=[A-Z\d-]*[A-Z]{3})[A-Z][A-Z\d-]{2,9}(?=[”"’']?(?:['’]s)?[\s,.;:)])(?! (?:scale|score|test|questionnaire|inventory|protocol|model|criteria|worksheet|items?|form|group|skills?))/g,
    confidence: 0.4,
    because: 'An abbreviation that names a body.',
  },
  {
    rule: 'org-saint',
    pattern:
      /\b(?:St\.?|Saint|Ste\.?|Sts\.?)\s\p{Lu}[\p{L}-]{1,20}['’]s?(?!\p{L})(?!\s(?:Day|Eve|Night|Feast|Week|weekend|day|feast|wort|Wort|dance))(?:\s(?:and\s)?\p{Lu}\p{L}{2,20}){0,4}/gu,
    confidence: 0.75,
    because: 'A school, church or hospital named after a saint.',
  },
  {
    rule: 'org-saint',
    pattern:
      /(?<=\b(?:at|to|from|attends|attended|left|outside|near|in|into|for|of|joined|@) )st\.? (?:aidan|agnes|aloysius|andrew|anne?|anthony|augustine|barnabas|bede|benedict|bernadette|bernard|brendan|brigid|catherine|cecilia|chad|christopher|clare|clement|columba|colman|cuthbert|david|dominic|dunstan|edmund|edward|elizabeth|eugene|finian|francis|gabriel|george|gerard|giles|gregory|helen|hilda|hugh|ignatius|james|jerome|joan|joe|john|joseph|jude|katherine|kevin|kilian|laurence|lawrence|leo|leonard|louis|lucy|luke|malachy|margaret|mark|martin|mary|matthew|matthias|michael|mike|monica|nicholas|oliver|olave|oswald|paschal|patrick|paul|peter|philip|pius|raphael|robert|rose|saviour|sebastian|simon|stephen|swithun|teresa|theresa|thomas|ursula|vincent|wilfrid|xavier)['’]?s?\b(?!['’]?s? (?:wort|day|eve|night|feast|week))(?: (?:primary|secondary|high|juniors|infants|catholic|school|college|hospital|church|rc|c of e|ce|academy|prep))?/g,
    confidence: 0.78,
    because: 'A school, church or hospital named after a saint.',
  },
  {
    rule: 'org-greek',
    pattern:
      /(?<=\b(?:pledg(?:ed|ing|es)|rush(?:ed|ing)|joined|quit|with|at|in|left|a|an|his|her|their) )(?:Alpha|Beta|Gamma|Delta|Epsilon|Zeta|Eta|Theta|Iota|Kappa|Lambda|Mu|Nu|Xi|Omicron|Pi|Rho|Sigma|Sig|Tau|Upsilon|Phi|Chi|Psi|Omega)(?: (?:Alpha|Beta|Gamma|Delta|Epsilon|Zeta|Eta|Theta|Iota|Kappa|Lambda|Mu|Nu|Xi|Omicron|Pi|Rho|Sigma|Sig|Tau|Upsilon|Phi|Chi|Psi|Omega)){1,3}\b|(?<=\b(?:pledg(?:ed|ing|es)|rush(?:ed|ing)) )(?:Alpha|Beta|Gamma|Delta|Epsilon|Zeta|Theta|Kappa|Lambda|Sigma|Sig|Tau|Phi|Chi|Psi|Omega|Deke|Fiji|Pike|DKE|SAE|KKG|AKA|Tri Delt|Theta Chi|Sig Ep|Pi Phi|Chi O)\b/g,
    confidence: 0.7,
    because: 'A fraternity or sorority by its letters.',
  },
  {
    rule: 'org-team',
    pattern:
      /\b(?:the |his |her |their )?(?:(?:[Uu]nder-(?:[5-9]|1\d|2[0-3])['’]?s?|[Uu]nder (?:[5-9]|1\d|2[0-3])['’]?s|U-?(?:[5-9]|1\d|2[0-3])['’]?s?)(?![\p{L}\d])(?: (?:A|B|boys|girls|colts|squad|team|side)\b)?|(?:1st|2nd|3rd|4th|First|Second|Third) (?:XV|XI|IV|VIII|Eight|Eleven|Fifteen|Four)\b|(?<=the )(?:Firsts|Seconds|Thirds|Colts|Juniors|Bantams|Pee ?wees|Midgets|Atoms|Mites|Squirts|Gradet?s))(?![\p{L}\d])/gu,
    confidence: 0.5,
    because: 'A team of a school or a club.',
  },
  { rule: 'org-crew', pattern: /\b4-?H\b(?!\d)/g, confidence: 0.6, because: CREW },
  {
    rule: 'org-crew',
    pattern: /\b(?:[WK][A-Z]{2,3}|C[BFHIJK][A-Z]{2})(?:[- ](?:TV|FM|AM))\b/g,
    confidence: 0.8,
    because: 'A broadcaster by its call letters.',
  },
];

/** Units, ships, crews and numbered branches, told by their shape. */
export const patterned = (text: string): Candidate[] =>
  rows.flatMap(({ rule, pattern, confidence, because }) =>
    [...search(text, pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      category: 'org' as const,
      confidence,
      rule,
      because,
    })),
  );
