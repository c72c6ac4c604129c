/** The noun a phrase turns on, and what it tells of the phrase. */

import type { Lexicon } from '../../knowledge/lexicon.ts';
import { deedOf } from '../deeds.ts';
import type { Frame } from '../frame.ts';
import type { Found } from '../look-up.ts';
import { said, type Wording } from '../wording.ts';

/** The noun a phrase ends in, before "in", "of", "who" …. */
export const headOf = (surface: string): string => {
  const plain = surface.replace(/\s*(?:#|no\.?\s)?\d+$/i, '');
  const cut = plain.search(
    /\s(?:in|of|on|at|with|for|from|who|that|to|by|out|off|over|under|into|about|around|made|because|when|while|where|which|down|through|through|between|against|across|behind)\s/i,
  );
  return /[\p{L}'’-]+$/u.exec(cut < 0 ? plain : plain.slice(0, cut))?.[0] ?? '';
};

/** Ends a word for a person by their work or office: baker, violinist, nurse. */
export const PERSONAL =
  /(?:(?:[^aeiou]|[aeiou][^aeiou])(?:er|or)|ist|ian|man|woman|men|women|person|people|ee|eer|ess|tech|hand|aide|cop|nurse|chef|cook|monk|nun|judge|guard|pilot|coach|priest|vet|scout|officer|clerk|crew|staff|smith|wright|mate|boss|lead|head|rep|temp|pro|star|intern|student|apprentice|assistant|agent|attendant|sergeant|lieutenant|consultant|accountant|president|chief|captain|king|queen|mayor|landlord|landlady|lord|lady|pastor|bishop|dean|deacon|imam|rabbi|guru|elder|mp|ceo|cna|lpn|rn|md|emt|pa|ta|hr|ot|slp|lvn|dj|mc|md|gp)s?$/i;

/** Words for relatives, as alternatives of a pattern. */
export const KIN_NOUN =
  'child|son|daughter|baby|kid|boy|girl|brother|sister|sibling|twin|husband|wife|spouse|partner|marriage|cousin|aunt|uncle|grandchild|grandson|granddaughter|nephew|niece';

const RELATIVE = new RegExp(
  `^(?:${KIN_NOUN}|widow|widower|mother|father|mum|mom|dad|parent|grandmother|grandfather|in-law)s?$`,
  'i',
);

const KIN_SAYS = new RegExp(
  `^((?:(?:her|his|their|my|our|the) (?:own )?)?(?:${KIN_NOUN}|mother|father|mum|mom|dad|parent|grandmother|grandfather|grandma|grandpa|nan)(?:-in-law)?s?)(?:['’]s| (is|was|are|were|has|had|\\p{L}+(?:s|ed)|left|went|ran|lost|won|sold|built|wrote|came|gave|told|kept|taught|drove|made|took|found))\\s+(.+)$`,
  'iu',
);

/** A statement about a relative, with the relative kept: "father is the principal" -> "father has a particular position". */
export const kinStatement = (surface: string, lexicon: Lexicon | undefined): Wording | undefined => {
  const m = KIN_SAYS.exec(surface);
  if (!m) return undefined;
  const [, who = '', verb = '', rest = ''] = m;
  if (/\bpregnant|\bexpecting/i.test(rest)) return said(`${who} is expecting`);
  if (verb === '') return /^(?:an?|the|in|on|not)\b/i.test(rest) ? said(`${who} has a particular position`) : undefined;
  if (/^(?:and|or|but|of|who|with|in|at)$/i.test(rest.split(' ')[0] ?? '') && /s$/.test(verb)) return undefined;
  const be = /^(?:is|are|was|were)$/i.exec(verb)?.[0]?.toLowerCase();
  if (be)
    return said(
      `${who} ${be.startsWith('w') ? 'had' : be === 'are' ? 'have' : 'has'} ${/^(?:an?|the|our|my|his|her)\b/i.test(rest) ? 'a particular position' : 'a particular situation'}`,
    );
  const deed = lexicon ? deedOf(`${verb} ${rest}`, lexicon) : undefined;
  return said(
    `${who} ${deed?.near ?? (/s$/.test(verb) ? 'does something particular' : 'did something particular')}`,
    deed !== undefined,
  );
};

/** Is the phrase about a relative, by its head? */
export const isRelative = (surface: string): boolean =>
  RELATIVE.test(headOf(surface).replace(/^(?:half|step|foster|birth|bio)-?/i, ''));

/** A relative by what they are in the family: a child, a sibling, somebody. */
export const kinNamed = (surface: string): string => {
  const head = headOf(surface);
  if (/(?:son|daughter|child|boy|girl|kid|baby)s?$/i.test(head) && !/^grand/i.test(head)) return 'a child';
  return /(?:brother|sister|sibling|twin)s?$/i.test(head) ? 'a sibling' : 'a relative';
};

const EVERYDAY =
  /^(?:bus|car|train|trains|plane|boat|ferry|stage|rope|float|body|box|gun|paper|show|story|star|angel|tape|camera|photo|photograph|dead|shell|body|record|sold|raised|fall|fell|storm|war|charge|closed|removed)$/;

/** A class is told by the head of the phrase, not by any word of it: a goat roast is no animal, a sign only he uses not unique. */
export const told = (found: Found | undefined, surface: string, frame: Frame): Found | undefined => {
  if (!found || frame.form !== 'np') return found;
  if (found.class.id === 'rare-uniqueness')
    return /^(?:the |an? |his |her |their |my )?(?:\p{L}+ )?(?:only|sole|first|last|youngest|oldest|tallest|biggest|smallest|one|nobody|no|best|famous|hall|world|record|known|everyone|guy)\b/iu.test(
      surface,
    )
      ? found
      : undefined;
  // A "bus bench" is no accident, a "stage name" no disaster.
  if (
    found.class.category === 'event' &&
    EVERYDAY.test(found.words) &&
    !headOf(surface).toLowerCase().startsWith(found.words)
  )
    return undefined;
  if (
    !/^rare-(?:pet|keepsake|food|vehicle|letter|craft-hobby|music-hobby|sport-hobby|ritual|connection|place-detail|body-mark)$/.test(
      found.class.id,
    )
  )
    return found;
  const last = found.words.split(' ').at(-1) ?? '';
  const head = headOf(surface).toLowerCase();
  return head.startsWith(last.slice(0, 4)) || !/\s/.test(surface) || /\sof\s/.test(surface) ? found : undefined;
};
