import type { Document } from '../../text/document.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const WORK = set(
  `work works worked working job jobs shift shifts manager managers cashier clerk barista driver drives drove stocker warehouse supervisor employed employee
  nurse teacher teaches taught volunteer volunteers volunteering intern interns internship server waitress waiter chef cook position career hired fired
  laid sacked suspended resigned retired retrenched redundant made transferred contract contracts contracted gig plays played play coach coaches coached
  trains trained training studies studied studying study enrolled student students graduate graduated alum alumna alumnus major junior senior freshman
  sophomore fellow resident residency inpatient admitted admission discharged patient seen treated stay detox rehab preaches deacon elder usher usually
  serves served stationed posted based signed apprentice apprenticed engineer analyst lawyer welder machinist pilot steward constable officer captain sergeant
  sings sang dances danced boss line floor night nights day part-time full-time started start starting joined member members attends attended attending worships goes
  interview interviewed lecturer lectures professor postdoc scholarship bursary placement trustee janitor cleaner guard security foreman operator picker packer
  year years grade form pupil pupils roll place sixth-form reception nursery lessons lesson taught excluded expelled graduated prefect boarder boarding boards
  sophomores freshmen undergrad undergraduate doctorate phd masters semester dorm campus sixth a-levels gcses reads reading weighed detained sectioned remanded
  sentenced accommodated fostered respite keyworker key-worker swims boxes fences rows dives sailing cheers tumbles skates`,
);
const BY = set('at @ for with from by');
const DIRECT = set(
  'quit manages managed managing left joined joining leaving quitting attends attended attending sued suing',
);
/** "The club, the Timber Kings", "at church (New Bethel)". */
const GROUP = set(
  'club team side band squad crew paper company church school college uni university firm gym hospital clinic agency charity mosque temple synagogue parish congregation employer plant mine troupe choir nonprofit ngo unit regiment league franchise employer newspaper station group meeting insurer carrier hospice rehab prison jail shelter',
);
const LABELS = set(
  `school employer employment work job occupation company agency insurance insurer ins carrier payer payor benefits medical-aid aid scheme suppl supplement secondary primary
  referrer referred referral ref pharmacy pharm pcp hospital clinic church faith parish congregation unit regiment ship team club court college university uni
  shelter residence placement org organisation organization practice kindy daycare gp affiliation eap station`,
);

/** How much the words around tokens `from` up to `to` speak for an organisation, 0 to 1. */
export const orgCue = ({ tokens }: Document, from: number, to: number): number => {
  const sentence = tokens[from]?.sentence;
  let at = from - 1;
  while (
    at >= 0 &&
    /^(?:the|a|an|our|local|his|her|their|old|"|“|'|‘|\()$/.test(tokens[at]?.lower ?? '') &&
    from - at < 4
  )
    at--;
  const before = tokens[at];
  if (!before || before.sentence !== sentence) return 0;
  const near = (reach: number): boolean => {
    for (let n = at - 1; n >= Math.max(0, at - reach) && tokens[n]?.sentence === sentence; n--)
      if (WORK.has(tokens[n]?.lower ?? '')) return true;
    return false;
  };
  const withSlash = before.text === '/' && /^w$/.test(tokens[at - 1]?.lower ?? '');
  if (BY.has(before.lower) || withSlash)
    return near(6)
      ? 0.65
      : before.lower === 'at'
        ? 0.4
        : before.lower === 'for' || before.lower === 'from'
          ? 0.15
          : 0.1;
  if (DIRECT.has(before.lower)) return /^(?:quit|joined|manages|managed|managing)$/.test(before.lower) ? 0.6 : 0.4;
  if (/^(?:in|into|to|off)$/.test(before.lower)) return near(3) ? 0.35 : 0.1;
  if (before.text === ':' && LABELS.has(tokens[at - 1]?.lower ?? '')) return 0.6;
  if (LABELS.has(before.lower) && at === from - 1) return 0.35;
  if (
    (before.text === ',' || tokens[from - 1]?.text === '(') &&
    GROUP.has(tokens[tokens[from - 1]?.text === '(' ? from - 2 : at - 1]?.lower ?? '')
  )
    return 0.5;
  const after = tokens[to];
  if (
    /^(?:store|warehouse|manager|cashier|driver|employee|barista|coworkers|shift|corporate|campus|dorm|student|alum|fan|game|season|jersey|plant|reporter|story|article|headline)$/.test(
      after?.lower ?? '',
    )
  )
    return 0.4;
  if (tokens[to]?.text === '(' || before.text === '(') return 0.1;
  return 0;
};
