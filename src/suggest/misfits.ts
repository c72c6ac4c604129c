import type { Category } from '../model.ts';
import { ageIn } from './ages.ts';
import { BASE_WORD, type Frame } from './frame.ts';
import { DROPPED, said, type Wording, type Wordings4 } from './wording.ts';
import { inflect } from './words.ts';

/** A mention and what stands around it on its line. */
export interface Placed {
  readonly surface: string;
  readonly category: Category;
  readonly frame: Frame;
  readonly before: string;
  readonly after: string;
}

const same = (wording: Wording, drop: Wording = wording): Wordings4 => [wording, wording, wording, drop];
const bareIf = (frame: Frame, noun: string): string =>
  frame.determined ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

const PAPER =
  '(?:Sun|Times|Herald|News|Post|Gazette|Tribune|Star|Chronicle|Echo|Mail|Courier|Journal|Examiner|Argus|Mercury|Advertiser|Bulletin|Observer|Record|Leader|Standard|Telegraph|Register|Nation|Mirror|Express)';
const NEWSPAPER = new RegExp(
  `\\b(?:Daily|Evening|Morning|Sunday|Weekly|County|Sun-|Post-|Free|Local)\\s?${PAPER}$|\\b(?:Times|Herald|Gazette|Tribune|Chronicle|Examiner)$`,
);
const BEFORE_PAPER = new RegExp(`^ (?:(?:Daily|Evening|Morning|Sunday|Weekly|County|Free)\\s)?${PAPER}\\b`);

/** Places that are no towns: a newspaper by its town's name, a clinic by where somebody was treated. */
const placeMisfit = ({ surface, category, frame, before, after }: Placed): Wordings4 | undefined => {
  // "[the Arizona] [Daily Sun]"
  if (BEFORE_PAPER.test(after)) return same(said('', true, { swallow: /\bthe\s+$/i }));
  if (category !== 'name' && NEWSPAPER.test(surface))
    return same(said('a local newspaper', true, { swallow: /\b(?:the|an?)\s+$/i }));
  // "closing the [kaya] stall": a common word before a noun only has to go
  if (
    category === 'name' &&
    /^(?:the|an?)$/.test(frame.previous) &&
    frame.attributive &&
    /^\p{Ll}/u.test(surface) &&
    /^\s\p{Ll}/u.test(after) &&
    /\p{Lu}/u.test(before)
  )
    return same(DROPPED);
  if (category === 'name') return undefined;
  // "did 28 days at [Pine Harbor]"
  if (
    /\b(?:\d+|thirty|sixty|ninety) days (?:in|at)\s+$|\b(?:detox\w*|rehab|admitted|admission|inpatient|residential|discharged|hospitali[sz]ed|sectioned)\b[^.,;]{0,24}\b(?:in|at|to|from)\s+$/i.test(
      before,
    ) &&
    !/\b(?:county|state|prison|jail)\b/i.test(surface) &&
    category === 'place' &&
    /\s/.test(surface.trim())
  )
    return same(said(bareIf(frame, 'treatment facility')), DROPPED);
  return undefined;
};

/** Days and ages where the sentence wants something else: a street one walks, the time after something, "from the age of". */
const timeMisfit = ({ surface, category, frame, before, after }: Placed): Wordings4 | undefined => {
  if (category === 'age') {
    // "from the age of [five]"
    if (/\bfrom the age of\s+$/i.test(before)) {
      const age = ageIn(surface) ?? 99;
      return same(
        said(age < 13 ? 'childhood' : age < 18 ? 'adolescence' : 'a certain age', true, {
          swallow: /\bthe age of\s+$/i,
        }),
      );
    }
    // "[from the age of five]"
    const from = /^(from|since) (?:the )?age (?:of )?(.+)$/i.exec(surface);
    if (from) {
      const age = ageIn(from[2] ?? '') ?? 99;
      return same(said(`${from[1]} ${age < 13 ? 'childhood' : age < 18 ? 'adolescence' : 'a certain age'}`), DROPPED);
    }
    // "[8 days] postpartum"
    const unit = /^(?:\d+|\p{L}+)\s+(days|weeks|months|years)$/iu.exec(surface)?.[1]?.toLowerCase();
    if (
      unit &&
      /^\s(?:post-?partum|postnatal|sober|clean|post|in|into|apart|ago|later|earlier|before|after)\b/i.test(after)
    )
      return same(said(`some ${unit}`));
    // "from the [age of five]"
    if (/\b(?:from|since|by|at|before|after|until)\s+the\s+$/i.test(before) && /^age of\b/i.test(surface)) {
      const adult = /\b(?:eighteen|nineteen|[2-9]\w+ty\S*|twenty\S*|thirty\S*|forty\S*|fifty\S*|1[89]|[2-9]\d)$/i.test(
        surface,
      );
      return same(said(adult ? 'a certain age' : 'a young age', true, { swallow: /\bthe\s+$/i }));
    }
    return undefined;
  }
  // "stamped, from the [week after] the war"
  if (
    /^(?:the )?(?:\p{L}+ )?(?:day|night|morning|week|weekend|month|year|summer|winter)s? (?:after|before)$/iu.test(
      surface,
    )
  )
    return same(said(`${frame.determined ? '' : 'the '}time ${/before$/i.test(surface) ? 'before' : 'after'}`));
  // "walked the [prom]"
  if (
    /\b(?:walk(?:s|ed|ing)?|hik(?:es|ed|ing)|cycl(?:es|ed|ing)|ran|run(?:s|ning)?|paddl(?:es|ed|ing)|climb(?:s|ed|ing)?|rode|drove)\s+(?:the\s+)?$/i.test(
      before,
    ) &&
    /^(?:the\s)?\p{Ll}+$/u.test(surface) &&
    (/\sthe\s+$/i.test(before) || /^the\s/.test(surface))
  )
    return same(said('somewhere', true, { swallow: /\bthe\s+$/i }), DROPPED);
  // "a list of dates, [the 3rd, the 9th]"
  if (/\bdates\b[^.!?]{0,20},\s*$/i.test(before) && /,/.test(surface)) return same(DROPPED);
  return undefined;
};

const SMALL_BUSINESS =
  /\b(?:stall|shop|store|stand|kiosk|bakery|caf[eé]|diner|restaurant|takeaway|chippy|pub|salon|launderette|laundromat|garage|food truck|market)$/i;
const SETTLED = /\b(?:town|village|city|suburb|hamlet|port|valley|island)$/i;

/** Jobs that are none: a shop, a town, a climbing rose, a foster child; and driving somewhere, which a profession cannot. */
const workMisfit = ({ surface, frame, before, after }: Placed): Wordings4 | undefined => {
  // "I [was the ninth foster] kid"
  const child =
    /^((?:is|was|were|am)\s)?(?:the |an? )?(?:[\p{L}-]+ ){0,2}(foster|adopted)(?: (?:kid|child|son|daughter)(?: (?:in|on|at) .{1,30})?)?$/iu.exec(
      surface,
    );
  if (child && (/\b(?:kid|child|son|daughter)\b/i.test(surface) || /^\s(?:kid|child|son|daughter)\b/i.test(after))) {
    const kind = `${child[2]?.toLowerCase()} child`;
    return same(
      said(`${child[1] ?? ''}${child[1] || !frame.determined ? bareIf({ ...frame, determined: false }, kind) : kind}`),
    );
  }
  // "[drove the church van] into the lake"
  const drive = /^(drives?|drove|driving|driven)\b/i.exec(surface)?.[1];
  if (drive && frame.form !== 'np' && /^\s(?:into|through|off|across|over|home|down|up|past|away|onto)\b/i.test(after))
    return same(said(`${drive} a vehicle`));
  const { form } = frame;
  if (form === 'adj' || form === 'clause') return undefined;
  if (form !== 'np') {
    // "[checks the tide tables] to see whether"
    if (/^\sto (?:see|check|know|find|make|prove|show|keep|avoid|be)\b/i.test(after) && !/\bwork/i.test(surface))
      return same(said(inflect('does something particular', form)));
    return undefined;
  }
  // "did nothing all day but [wind clocks]"
  if (
    /^(?:but|except|than)$/.test(frame.previous) &&
    /\b(?:nothing|anything|little)\b/i.test(before) &&
    /\s/.test(surface)
  )
    return same(said('work'));
  if (frame.attributive) return undefined;
  // "from a [river town]"
  if (SETTLED.test(surface)) return same(said(bareIf(frame, 'community')), DROPPED);
  if (SMALL_BUSINESS.test(surface) && !/^(?:at|for|in|from|is|was)$/.test(frame.previous))
    return same(said(bareIf(frame, 'small business')), DROPPED);
  // "She had bred [a pale yellow climber] that"
  if (
    /\b(?:bred|planted|grew|grown|grows|baked|carved|built|knitted|sewed|sewn|restored|invented|designed)\s+(?:an?\s+|the\s+)?$/i.test(
      before,
    ) ||
    ((frame.own || frame.direct) &&
      /^\s(?:that|which) (?:carries|bears|grows|flowers|blooms|hangs|stands|fits|weighs)\b/i.test(after))
  )
    return same(said('something particular', false, { swallow: /\b(?:an?|the)\s+$/i }), DROPPED);
  // "he's [ex-Defence Forces, four trips]"
  if (/^ex-/i.test(surface) && frame.plural && /(?:['’]s|\b(?:is|was|am))\s+$/i.test(before))
    return same(
      said(/['’]s\s+$/i.test(before) ? ' had another job before' : 'had another job before', true, {
        swallow: /(?:['’]s|\b(?:is|was|am))\s+$/i,
      }),
    );
  return undefined;
};

const KIN_ONLY =
  /^(?:parents?|mother|father|mum|mom|dad|family|brothers?|sisters?|siblings?|wife|husband|partner|children|kids?|son|daughter)$/i;
const LIVES =
  /\b(?:grew up|growing up|raised|brought up|born|lives?|lived|living|stays?|stayed)\s+(?:in|on|at|near)\s+$/i;

/** Details where the neutral word of their category would not stand. */
const detailMisfit = ({ surface, category, frame, before, after }: Placed): Wordings4 | undefined => {
  if (category === 'background' && KIN_ONLY.test(surface)) return same(said(surface));
  // "My father was [two days dead]"
  if (/^(?:is|was)$/.test(frame.previous) && /^(?:\p{L}+|\d+) (?:days?|weeks?|months?|years?) dead$/iu.test(surface))
    return same(said('dead'));
  if (category === 'event' || category === 'health') {
    // "above-[elbow amputation]"
    if (/\b(?:above|below|through)-$/i.test(before))
      return same(said('a serious injury', true, { swallow: /\b(?:an?\s+)?\p{L}+-$/iu }));
    // "found a [toddler asleep in a cage]": somebody, not what happened
    const who = /^(?:the |an? )?(?:(toddler|baby|infant|newborn|child|boy|girl|kid)|man|woman|stranger)\b/i.exec(
      surface,
    );
    if (
      category === 'event' &&
      who &&
      frame.form === 'np' &&
      /\b(?:found|saw|met|rescued|pulled|carried|delivered|find|finds)\s+(?:an?\s+|the\s+)?$/i.test(before)
    )
      return same(said(bareIf(frame, who[1] ? 'child' : 'person')));
    // "in the [state finals]"
    if (
      category === 'event' &&
      frame.form === 'np' &&
      /^(?:the )?(?:[\p{L}-]+ ){0,2}(?:finals?|championships?|nationals|playoffs|semi-?finals?)\b/iu.test(surface) &&
      !frame.attributive
    )
      return same(said('a competition', true, { swallow: /\bthe\s+$/i }), DROPPED);
    return undefined;
  }
  // "calls him Captain. [Fifty-eight]."
  const alone =
    category === 'rare' && /^(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{Ll}+)?|[2-9]\d)$/iu.test(surface);
  if (alone && /\.\s+$/.test(before) && /^\./.test(after)) return same(said('An adult'), DROPPED);
  if (category === 'family') {
    // "a [daughter born of a visit]"
    const kin =
      /^(daughter|son|child|baby|brother|sister|sibling)\s(?:born|conceived|adopted|fathered|given up|raised)\b/i.exec(
        surface,
      )?.[1];
    if (kin && frame.form === 'np') return same(said(bareIf(frame, kin.toLowerCase())));
    // "brought up on the road by his uncle"
    const raised = /^(brought up|raised)\b/i.exec(surface)?.[1];
    if (raised && /^(?:was|were|been|is|being|himself|herself|themselves|got)$/.test(frame.previous))
      return same(said(`${raised} in particular circumstances`));
    // "I'm [three of six]"
    if (
      /^(?:\w+|\d+) of (?:\w+|\d+)$/.test(surface) &&
      /(?:^|['’])(?:m|s|is|was|am|number|child)$/.test(frame.previous)
    )
      return same(said('one of several siblings'));
    return undefined;
  }
  if (category !== 'rare' || frame.form !== 'np') return undefined;
  if (/\bpopulation of\b/i.test(surface))
    return same(said(frame.determined ? 'certain number of people' : 'a certain number of people'), DROPPED);
  // "lives in [a travelling circus]"
  if (
    LIVES.test(before) &&
    /\b(?:circus|commune|cult|convent|monastery|orphanage|lighthouse|caravan|trailer|bus|boat|barge|tent|yurt|camp|fairground|carnival|ashram|kibbutz)$/i.test(
      surface,
    )
  )
    return same(said(bareIf(frame, 'unusual setting')), DROPPED);
  // "to [herd reindeer]"
  const verb = /^(\p{Ll}+)\s+\p{Ll}+/u.exec(surface)?.[1] ?? '';
  if (
    frame.previous === 'to' &&
    (/^(?:herd|raise|tend|shear|mend|repair|grow|plant|sew|knit|weave|sail|hunt|carve|brew|rescue|guard|bury)$/.test(
      verb,
    ) ||
      BASE_WORD.test(verb))
  )
    return same(said('do something unusual', false));
  // "slept in her [bed with the hall light] on"
  const particle = /^\s(?:on|off|open|shut|closed)\b/.exec(after)?.[0];
  if (particle && /\bbed with the\b/i.test(surface))
    return same(said(frame.determined ? 'bed' : 'a bed', true, { eat: particle.length }));
  return undefined;
};

/** Wordings for a mention whose category does not fit its place in the sentence; undefined where it does. */
export const misfitRungs = (placed: Placed): Wordings4 | undefined => {
  switch (placed.category) {
    case 'place':
    case 'org':
    case 'name':
      return placeMisfit(placed);
    case 'date':
    case 'age':
      return timeMisfit(placed);
    case 'occupation':
      return workMisfit(placed);
    case 'contact':
    case 'id':
      return undefined;
    default:
      return detailMisfit(placed);
  }
};
