import type { LadderClass, Ladders } from '../../knowledge/ladders.ts';
import type { Lexicon } from '../../knowledge/lexicon.ts';
import { type Frame, fitNoun, type Phrase } from '../frame.ts';
import { classOf, type Found } from '../look-up.ts';
import { roleOf } from '../things.ts';
import { said, type Wordings4 } from '../wording.ts';
import { background } from './backgrounds.ts';
import { clauseRungs } from './clauses.ts';
import { dropFor } from './dropped.ts';
import { FALLBACK, SOME_ROLE, type WordedCategory } from './fallbacks.ts';
import { figures } from './figures.ts';
import { headOf, isRelative, PERSONAL, told } from './heads.ts';
import { conditionPhrases, medicalPhrases } from './health.ts';
import { type Standing, sayInSentence, spell } from './in-sentence.ts';
import { workOf } from './jobs.ts';
import { plainly } from './plain.ts';

// Of a thing named inside a verb phrase ("sell t-shirts") the thing's own verb would be untrue.
const VERBLESS =
  /^rare-(?:keepsake|letter|food|pet|vehicle|body-mark|place-detail|connection|uniqueness|faith-detail|work-detail|online)$/;
const DID: readonly [string, string, string] = [
  'does something distinctive',
  'does something particular',
  'does something particular',
];

const phraseOf = (found: LadderClass, n: 0 | 1 | 2): Phrase => ({
  np: found.np[n],
  ...(VERBLESS.test(found.id) ? { vp: DID[n] } : found.vp ? { vp: found.vp[n] } : {}),
  ...(found.adj ? { adj: found.adj[n] } : {}),
});

// A mention that is no more than these says nothing by itself.
const EMPTY =
  /^(?:['’]s|when|now|since|under|last|next|ex|come|comes|came|goes|go|went|began|begun|until|after|before|only|runs?|ran|lost|loses|plays?|played|back|big|first|there|here|then|that|which|who|what|where|with|off|on|up|out|over|about|himself|herself|themselves|same|other|turned|got|get|made|makes?|sat|sitting|like|or|and|but|for|of|to|in|w|x|l|r)$/i;

/** A detail is an event where the event is what the phrase turns on, not a word in passing. */
const happening = (found: Found | undefined, surface: string, frame: Frame): Found | undefined => {
  const known = told(found, surface, frame);
  if (!known) return undefined;
  const first = surface.toLowerCase().split(/\s+/).slice(0, 2).join(' ');
  return headOf(surface).toLowerCase().startsWith(known.words) || (frame.form !== 'np' && first.includes(known.words))
    ? known
    : undefined;
};

/** The rungs of a job, an organisation, an illness, a family, a background, an event or a rare detail. */
export const phraseRungs = (
  surface: string,
  category: WordedCategory,
  frame: Frame,
  ladders: Ladders,
  british: boolean,
  before = '',
  lexicon?: Lexicon,
): Wordings4 => {
  if (category !== 'org' && EMPTY.test(surface.trim())) {
    const same = said(surface);
    return [same, same, same, same];
  }
  const drop = dropFor(category, frame, before);
  if (category === 'org' && frame.plural)
    return phraseRungs(surface, category, { ...frame, plural: false }, ladders, british, before, lexicon);
  // "runs a diner": the thing is a business, not a person's job.
  if (
    category === 'occupation' &&
    frame.form === 'np' &&
    /\b(?:runs?|ran|running|owns?|owned|owning|opened|opens|manages?|managed|sold|bought|started|inherited)\s+(?:\p{L}+\s+){0,2}$/iu.test(
      before,
    )
  ) {
    return [
      said(fitNoun('a small business', frame)),
      said(fitNoun('a business', frame)),
      said(fitNoun('a business', frame)),
      drop,
    ];
  }
  const standing: Standing = { category, frame, before, british };
  const finish = (phrases: readonly [Phrase, Phrase, Phrase], specific: boolean): Wordings4 => [
    sayInSentence(phrases[0], specific, standing),
    sayInSentence(phrases[1], specific, standing),
    sayInSentence(phrases[2], specific, standing),
    drop,
  ];
  if (category === 'rare' || category === 'family') {
    const figure = figures(surface, category, frame, before, lexicon);
    if (figure) return [...figure, drop];
  }
  if (frame.form === 'clause') {
    const clause = frame.inQuotation ? undefined : clauseRungs(surface, lexicon);
    return clause ?? [said('…', false), said('…', false), said('…', false), said('…', false)];
  }
  if (lexicon && category === 'occupation' && frame.form === 'np' && !frame.attributive) {
    const work = workOf(surface, classOf(ladders, category, surface), frame, before, lexicon);
    if (work) return [work[0], work[1], work[2], drop];
  }
  if (lexicon && (category === 'rare' || category === 'event')) {
    const plain = plainly(surface, category, classOf(ladders, category, surface), frame, lexicon);
    if (plain?.kind === 'deed')
      return [
        said(spell(plain.near, british), plain.specific),
        said(spell(plain.far, british), plain.specific),
        said(spell(plain.far, british), plain.specific),
        drop,
      ];
    else if (plain) return finish([{ np: plain.near }, { np: plain.far }, { np: plain.far }], true);
  }
  const condition = category === 'health' ? conditionPhrases(surface, ladders) : undefined;
  if (condition) return finish(condition, true);
  // Of "braids hair in an old school bus" the deed is the job, not the bus.
  const deed =
    category === 'occupation' &&
    frame.form !== 'np' &&
    /^(.+?)\s(?:in|at|on|for|from|by|under|outside)\s/i.exec(surface)?.[1];
  const listed = (deed ? classOf(ladders, category, deed) : undefined) ?? classOf(ladders, category, surface);
  const found =
    told(listed, surface, frame) ??
    (category === 'rare' ? happening(classOf(ladders, 'event', surface), surface, frame) : undefined);
  if (!found) {
    if (category === 'background') return background(FALLBACK.background, frame, drop, false);
    // In a list a phrase that says nothing is better left out.
    if (frame.listed && !frame.field && (category === 'rare' || category === 'event'))
      return [said(FALLBACK[category][0].np, false), said('', false), said('', false), drop];
    if (category === 'family' && frame.form === 'np' && isRelative(surface))
      return finish([{ np: 'a relative' }, { np: 'a relative' }, { np: 'a relative' }], true);
    const role =
      category === 'occupation' && frame.form === 'np' && lexicon ? roleOf(lexicon, headOf(surface)) : undefined;
    if (role) return finish([{ np: role[0] }, { np: role[1] }, { np: role[2] }], true);
    const medical = category === 'health' ? medicalPhrases(surface) : undefined;
    if (medical) return finish(medical, true);
    if (category === 'occupation' && frame.form === 'np' && PERSONAL.test(headOf(surface)))
      return finish(SOME_ROLE, false);
    return finish(FALLBACK[category], false);
  }
  const phrases = [phraseOf(found.class, 0), phraseOf(found.class, 1), phraseOf(found.class, 2)] as const;
  if (category === 'background' && found.class.id !== 'background-partner') return background(phrases, frame, drop);
  return finish(phrases, true);
};
