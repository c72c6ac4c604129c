import { FUNCTION_WORDS, KIN, ROLES } from './cues.ts';
import type { Unit } from './units.ts';

/**
 * What a word gains, in log-odds, where it opens a sentence and does what only somebody does: "Hope came in late", "Will cried",
 * "Summer refused". A capital says nothing there, and the word means something; the deed says it.
 */
export const DEED = 4.4;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Deeds of a body, a voice or a will of one's own. */
const BODILY = set(`
  cried cries sat sits told tells asked asks refused refuses laughed laughs whispered whispers shouted shouts screamed screams yelled yells texted texts
  emailed emails phoned rang smiled smiles nodded nods shrugged shrugs sighed sighs slept sleeps ate eats drank drinks kicked kicks bit bites hit hits slapped
  punched hugged hugs kissed walked walks stormed slammed hid hides threw throws wore wears wrote writes drew draws giggled giggles sobbed sobs wept vomited
  sulked sulks coughed blushed stared stares glared yawned stood stands lives lived works worked attends attended drives drove plays
  studies studied graduated declined denied denies reports reported presents presented says said thinks thought wants wanted apologised apologized agreed
  insists insisted jokes joked admits admitted disclosed relapsed fidgets fidgeted mumbled mumbles muttered swore spat punches bites hates loves likes
  misses missed adores shares shared talks talked spoke speaks chose looks looked knows knew replied replies answered emailed skipped cancelled canceled paced
  rocked rocks flinched flinches froze dissociated dissociates overdosed cut cuts binged purged restricts restricted scratched pinched pinches
  self-harmed self-harms no-showed masturbates brought brings gave gives showed shows took takes hung wandered wanders met meets married dates dated
  explained explains described describes mentioned mentions wondered wonders decided decides promised promises tried tries needs needed moved bought
  pushed pushes pulled pulls grabbed climbed climbs jumped jumps lay lies read reads sings sang dances danced paints painted called calls
`);
const DENIED = set(
  "doesn't didn't won't can't couldn't wouldn't isn't wasn't hasn't hadn't doesnt didnt wont cant isnt wasnt hasnt",
);
const WILLING = set(
  'like want know come speak talk look eat sleep go say tell see feel think attend answer understand trust remember believe allowed ready sure speaking talking eating sleeping coming going here there in able well happy very too even really',
);
const WAY =
  /^(?:in|back|late|home|over|to|with|down|up|out|from|early|alone|today|yesterday|again|straight|by|round|on|off|into|quiet|silent|red|white|upstairs|downstairs|outside|missing|first|for|and)$/;
const MOTION = /^(?:arrived|came|comes|went|goes|got|gets|ran|runs|left|leaves)$/;
const BEING = /^(?:is|was|has|had|turned|turns)$/;
const PREDICATE =
  /^(?:my|her|his|their|our|the|a|an|in|at|on|off|late|early|born|adopted|autistic|nonverbal|non-verbal|trans|nonbinary|non-binary|pregnant|married|divorced|single|sober|estranged|diagnosed|referred|admitted|discharged|seen|raised|bullied|excluded|expelled|suspended|removed|placed|moved|fostered|living|working|coming|seeing|sleeping|eating|crying|sitting|asking|refusing|telling|saying|hoping|trying|struggling|angry|furious|quiet|tearful|silent|upset|anxious|been|asked|told|said|started|stopped|never|always|not|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|\d{1,2})$/;

/** Said of somebody called by the name of a feeling: an age, a tie. */
const TOLD =
  /^(?:my|fostered|adopted|autistic|nonverbal|non-verbal|diagnosed|divorced|married|pregnant|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|\d{1,2})$/;

/** Times of the year come, go and are over, whoever bears their name. */
const SEASONS = set('summer autumn winter spring april may june august january christmas easter dawn eve');
/** What is had, lost and kept alive: of these only deeds of a body make a person. */
const FEELINGS = set(
  'hope faith joy grace patience love mercy charity courage bliss serenity peace harmony destiny chance justice honor honour trinity genesis',
);
/** Words of practice and family that are names too. */
const NEVER = set(
  `case cases baby young major general royal christian prior guest love life money man guy boy girl client school session both some many most god lord angel star state page worth price early long just even ever tea coffee sugar
  sunday friday monday song music food wine beer rain snow song key`,
);

/** Does the word at the head of its sentence do what only a person does? */
export const doesDeed = (units: readonly Unit[], i: number): boolean => {
  const unit = units[i];
  const n1 = units[i + 1];
  const n2 = units[i + 2];
  if (!unit?.opens || unit.shape !== 'title' || !unit.use?.given || n1?.kind !== 'word') return false;
  if (n1.sentence !== unit.sentence || n1.shape !== 'lower' || NEVER.has(unit.lower)) return false;
  if (KIN.has(unit.lower) || ROLES.has(unit.lower) || (FUNCTION_WORDS.has(unit.lower) && unit.lower !== 'will'))
    return false;
  const next = n2?.sentence === unit.sentence ? n2.lower : '';
  if (n1.lower === 'wore' || n1.lower === 'wears') return next !== 'thin' && next !== 'off';
  if (n1.lower === 'lies' || n1.lower === 'lay' || n1.lower === 'cut')
    return unit.lower === 'will' || !FEELINGS.has(unit.lower);
  if (BODILY.has(n1.lower))
    return !(
      SEASONS.has(unit.lower) &&
      /^(?:brought|brings|took|takes|gave|gives|shows|showed|needs|tries|moved)$/.test(n1.lower)
    );
  if (SEASONS.has(unit.lower) && !DENIED.has(n1.lower))
    return n1.lower === 'is' && /^(?:my|her|his|\d{1,2})$/.test(next);
  if (DENIED.has(n1.lower)) return WILLING.has(next);
  if (MOTION.test(n1.lower)) return WAY.test(next) || (unit.lower === 'will' && n1.lower !== 'runs');
  if (n1.lower === 'did' || n1.lower === 'does') return next === '.' || next === ',' || next === '!' || next === 'not';
  if (BEING.test(n1.lower))
    return unit.lower === 'will'
      ? !/^(?:signed|read|contested|drawn|valid|void|being|still)$/.test(next)
      : PREDICATE.test(next) && (!FEELINGS.has(unit.lower) || TOLD.test(next));
  return false;
};
