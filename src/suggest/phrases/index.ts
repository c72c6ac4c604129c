import type { LadderClass, Ladders } from '../../knowledge/ladders.ts';
import type { Lexicon } from '../../knowledge/lexicon.ts';
import { type Frame, fitNoun, type Phrase } from '../frame.ts';
import { classOf, type Found } from '../look-up.ts';
import { roleOf, thingIn } from '../things.ts';
import { DROPPED, said, type Wording, type Wordings4 } from '../wording.ts';
import { inflect } from '../words.ts';
import { background } from './backgrounds.ts';
import { clauseRungs } from './clauses.ts';
import { dropFor } from './dropped.ts';
import { FALLBACK, SOME_ROLE, SOMEBODY, type WordedCategory } from './fallbacks.ts';
import { figures } from './figures.ts';
import { headOf, isRelative, kinNamed, kinStatement, PERSONAL, told } from './heads.ts';
import { conditionPhrases, medicalPhrases } from './health.ts';
import { type Standing, sayInSentence, spell } from './in-sentence.ts';
import { workOf } from './jobs.ts';
import { plainly } from './plain.ts';

// Of a thing named inside a verb phrase ("sell t-shirts") the thing's own verb would be untrue.
const VERBLESS =
  /^rare-(?:keepsake|letter|food|pet|vehicle|written|recording|body-mark|place-detail|connection|uniqueness|faith-detail|work-detail|online)$/;
const HOBBYIST = /^rare-(?:music|craft|sport)-hobby$/;
const DID: readonly [string, string, string] = [
  'does something distinctive',
  'does something particular',
  'does something particular',
];

const phraseOf = (found: LadderClass, n: 0 | 1 | 2): Phrase => ({
  np: found.np[n],
  ...(VERBLESS.test(found.id)
    ? { vp: DID[n] }
    : found.vp
      ? { vp: found.vp[n] }
      : found.category === 'health'
        ? { vp: `has ${found.np[n]}`, state: true }
        : {}),
  ...(found.adj ? { adj: found.adj[n] } : {}),
});

// A mention that is no more than these says nothing by itself.
const EMPTY =
  /^(?:['’]s|when|now|since|during|under|last|next|ex|come|comes|came|goes|go|went|began|begun|until|after|before|only|runs?|ran|lost|loses|plays?|played|back|big|first|there|here|then|that|which|who|what|where|with|off|on|up|out|over|about|himself|herself|themselves|same|other|turned|as|than|because|so|if|how|got|get|made|makes?|sat|sitting|like|or|and|but|for|of|to|in|w|x|l|r)$/i;

const WORKPLACE =
  /^(?:mine|mines|factory|plant|mill|farm|farms|shop|store|company|firm|ship|boat|vessel|restaurant|hotel|hospital|school|bakery|brewery|garage|warehouse|office|dairy|quarry|refinery|foundry|abattoir|slaughterhouse|kitchen|casino|theatre|theater|museum|library|lab|laboratory|newspaper|station|agency|salon|nursery|orchard|vineyard|ranch|cannery|yard|shipyard|airline|bank|call centre|call center)$/i;
const lastPreposition = (before: string): string =>
  /\b(\p{Ll}+)\s+(?:(?:an?|the|her|his|their)\s+)?$/u.exec(before)?.[1] ?? '';

/** Does a phrase name somebody: a survivor, a witness, the man who …? */
const isSomebody = (surface: string, lexicon: Lexicon | undefined, strict = false): boolean => {
  const head = headOf(surface).toLowerCase();
  return (
    /^(?:survivor|witness|victim|hero|man|woman|person|one|boy|girl|kid|bystander|driver|juror|plaintiff|defendant|whistleblower)$/.test(
      head,
    ) ||
    (lexicon !== undefined &&
      PERSONAL.test(head) &&
      (thingIn(lexicon, head)?.thing.near[0] ?? (strict ? undefined : 'someone')) === 'someone')
  );
};

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
  // "watched it [in a bear suit]": the preposition stays.
  const lead = /^(?:in|on|at|with|from|under|inside|behind|near|outside|by|during|after)\s+(?=\S)/i.exec(surface)?.[0];
  if (lead && /^(?:rare|event|health|family)$/.test(category) && frame.form === 'np') {
    const rest = surface.slice(lead.length);
    const own = /^\p{L}+/u.exec(rest)?.[0]?.toLowerCase() ?? '';
    const inner: Frame = {
      ...frame,
      own: /^(?:an?|the|his|her|their|my|our)$/.test(own) ? own : '',
      first: own,
      determined: false,
      direct: false,
      statement: false,
      listed: false,
      field: false,
      previous: lead.trim().toLowerCase(),
    };
    const four = phraseRungs(rest, category, inner, ladders, british, '', lexicon);
    const say = (wording: Wording): Wording =>
      wording.text === '' ? wording : { ...wording, text: lead + wording.text };
    return [say(four[0]), say(four[1]), say(four[2]), DROPPED];
  }
  // "a group text called [The Rack]"
  const called = /,?\s*\b(?:called|named|titled|entitled)\s+$/i;
  if (category === 'rare' && frame.form === 'np' && called.test(before) && /^\p{Lu}/u.test(surface)) {
    const gone = said('', true, { swallow: called });
    return [gone, gone, gone, gone];
  }
  // "her [father is the principal]": who it is stays, what is told of them goes.
  const kin =
    /^(?:family|rare|event)$/.test(category) && frame.form === 'np' && !frame.inQuotation
      ? kinStatement(surface, lexicon)
      : undefined;
  if (kin) return [kin, kin, kin, kin];
  // That somebody is retired or works tells nothing by itself.
  if (
    category === 'occupation' &&
    /^(?:semi-?)?(?:retired|unemployed|self-employed|works|working|worked|employed)$/i.test(surface.trim())
  ) {
    const same = said(surface);
    return [same, same, same, same];
  }
  // "worked [post-wildfire]"
  const when = category === 'event' && /^(post|pre)-(?=\p{L})/iu.exec(surface);
  if (when && frame.form === 'np' && !frame.attributive && !frame.determined) {
    const four = phraseRungs(
      surface.slice(when[0].length),
      category,
      { ...frame, listed: false },
      ladders,
      british,
      '',
      lexicon,
    );
    const say = (wording: Wording): Wording =>
      wording.text === ''
        ? wording
        : { ...wording, text: `${/post/i.test(when[0]) ? 'after' : 'before'} ${wording.text}` };
    return [say(four[0]), say(four[1]), say(four[2]), DROPPED];
  }
  // "widowed twice, [both times by drowning]"
  if (category === 'family' && /^(?:both|each|all|two|three) times?\b/i.test(surface))
    return [DROPPED, DROPPED, DROPPED, DROPPED];
  // "a bad one is [drummy]": a quality no list knows
  if (
    category === 'rare' &&
    lexicon &&
    frame.form === 'np' &&
    /^(?:is|was|are|were|am|be|been)$/.test(frame.previous) &&
    /^\p{Ll}+$/u.test(surface) &&
    !thingIn(lexicon, surface) &&
    !/(?:s|er|or|ist)$/.test(surface)
  ) {
    const so = said('particular in some way', false);
    return [so, so, so, DROPPED];
  }
  // "was [the one who counted heads]": what follows the verb is what is widened.
  const copula =
    category !== 'org' && /^(?:is|was|are|were)(?=\s+(?:the|an?|one|my|his|her|their)\s)/i.exec(surface)?.[0];
  if (copula && /^(?:past|3s|ven|np)$/.test(frame.form)) {
    const rest = surface.slice(copula.length).trim();
    const own = /^\p{L}+/u.exec(rest)?.[0]?.toLowerCase() ?? '';
    const inner: Frame = {
      ...frame,
      form: 'np',
      own: own === 'one' ? '' : own,
      first: own,
      determined: false,
      direct: false,
      statement: false,
      plural: false,
      previous: copula.toLowerCase(),
    };
    const four = phraseRungs(rest, category, inner, ladders, british, '', lexicon);
    const say = (wording: Wording): Wording =>
      wording.text === '' ? wording : said(`${copula} ${wording.text}`, wording.specific);
    return [say(four[0]), say(four[1]), say(four[2]), dropFor(category, frame, before)];
  }
  const drop = dropFor(category, frame, before);
  // "an [Adrian College] professor", "the [Walmart] store": before a noun the name only has to go.
  if (
    category === 'org' &&
    frame.attributive &&
    !frame.field &&
    (frame.determined || !/(?:s|ed|ing)$/.test(frame.next))
  )
    return [DROPPED, DROPPED, DROPPED, DROPPED];
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
  // "works for a [gold mine]": where the work is, not who does it.
  if (
    category === 'occupation' &&
    frame.form === 'np' &&
    /^(?:at|for|in|from)$/.test(lastPreposition(before)) &&
    WORKPLACE.test(headOf(surface))
  ) {
    const where = lastPreposition(before) === 'for' ? 'an employer' : 'a workplace';
    return [said(fitNoun(where, frame)), said(fitNoun(where, frame)), said(fitNoun(where, frame)), drop];
  }
  const standing: Standing = { category, frame, before, british, surface };
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
    const plain = plainly(surface, category, classOf(ladders, category, surface), frame, lexicon, before);
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
    (listed && frame.form === 'np'
      ? told(classOf(ladders, category, headOf(surface)), headOf(surface), frame)
      : undefined) ??
    (category === 'rare' ? happening(classOf(ladders, 'event', surface), surface, frame) : undefined);
  // "his [dead twin]'s voice": a person still
  if (category === 'family' && found?.class.id === 'family-bereaved' && frame.form === 'np' && isRelative(surface)) {
    const near = /^(?:brother|sister|sibling|twin)s?$/i.test(headOf(surface)) ? 'sibling' : 'relative';
    const late = said(fitNoun(`a late ${near}`, frame));
    return [late, late, late, drop];
  }
  // "a [foster son]", "her [half-sister]": somebody, not a history
  if (
    category === 'family' &&
    /^family-(?:adoption|line|cousins|parents)$/.test(found?.class.id ?? '') &&
    frame.form === 'np' &&
    !frame.plural &&
    isRelative(surface)
  ) {
    const who = { np: kinNamed(surface) };
    return finish([who, who, who], true);
  }
  if (!found) {
    // In a list of jobs "jobs" says nothing.
    if (category === 'occupation' && frame.form === 'np' && frame.plural && frame.listed)
      return [said('other work', false), DROPPED, DROPPED, DROPPED];
    if (category === 'background') {
      // "opened a [mission call]": no person
      const what =
        lexicon && frame.determined && /^\p{Ll}/u.test(headOf(surface)) ? thingIn(lexicon, headOf(surface)) : undefined;
      if (what && what.thing.near[0] !== 'someone' && !PERSONAL.test(headOf(surface))) {
        const some = said('something particular', false, { swallow: /\b(?:an?|the|his|her|their|my|our)\s+$/i });
        return [some, some, some, drop];
      }
      return background(FALLBACK.background, frame, drop, false, before);
    }
    // In a list a phrase that says nothing is better left out.
    if (frame.listed && !frame.field && (category === 'rare' || category === 'event'))
      return [said(FALLBACK[category][0].np, false), said('', false), said('', false), drop];
    // "the [one who mends the nets]": somebody
    if (category === 'rare' && frame.form === 'np' && isSomebody(surface, lexicon)) return finish(SOMEBODY, false);
    // "a teacher for [seniors]"
    if (category === 'occupation' && frame.form === 'np' && frame.previous === 'for') {
      const gone = said('', true, { swallow: /\s*\bfor\s+(?:the\s+|an?\s+)?$/i });
      return [said('others', false), gone, gone, gone];
    }
    if (category === 'family' && frame.form === 'np' && isRelative(surface))
      return finish([{ np: 'a relative' }, { np: 'a relative' }, { np: 'a relative' }], true);
    const role =
      category === 'occupation' && frame.form === 'np' && lexicon ? roleOf(lexicon, headOf(surface)) : undefined;
    if (role) return finish([{ np: role[0] }, { np: role[1] }, { np: role[2] }], true);
    // "a stutter that vanishes": a detail of the body is told by its head.
    const ill = category === 'rare' && frame.form === 'np' ? classOf(ladders, 'health', headOf(surface)) : undefined;
    if (ill && ill.words === headOf(surface).toLowerCase())
      return finish([phraseOf(ill.class, 0), phraseOf(ill.class, 1), phraseOf(ill.class, 2)], true);
    const medical = category === 'health' ? medicalPhrases(surface) : undefined;
    if (medical) return finish(medical, true);
    if (category === 'occupation' && frame.form === 'np' && PERSONAL.test(headOf(surface)))
      return finish(SOME_ROLE, false);
    return finish(FALLBACK[category], false);
  }
  // "the only other [survivor of the fire]": somebody, not what happened.
  const somebody =
    category === 'event' &&
    frame.form === 'np' &&
    found.class.vp &&
    !frame.plural &&
    isSomebody(surface, lexicon, true);
  // "raised his three grandbabies": the verb stays, those it is done to are said more widely.
  const plain =
    /^(?:raised?|raises|raising|lost|supports?|supported|feeds|fed|buried|looks after|looked after|cares for|cared for|brought up|brings up|has|had)\b/i.exec(
      surface,
    )?.[0];
  if (category === 'family' && plain && /^(?:past|ven|3s|base|ing)$/.test(frame.form) && !found.class.vp)
    return [
      said(`${plain} ${found.class.np[0]}`),
      said(`${plain} ${found.class.np[1]}`),
      said(`${plain} ${found.class.np[2]}`),
      drop,
    ];
  // "an [tricycle racer] from the coast": somebody, not a pastime.
  if (category === 'rare' && HOBBYIST.test(found.class.id) && frame.form === 'np' && isSomebody(surface, lexicon))
    return finish(
      [
        { np: `someone with ${found.class.np[0]}` },
        { np: `someone with ${found.class.np[1]}` },
        { np: `someone with ${found.class.np[2]}` },
      ],
      true,
    );
  const phrases = ([0, 1, 2] as const).map((n): Phrase => {
    const phrase = phraseOf(found.class, n);
    return somebody ? { np: `a person who ${inflect(phrase.vp ?? 'was there', 'past')}` } : phrase;
  }) as unknown as [Phrase, Phrase, Phrase];
  if (category === 'background' && found.class.id !== 'background-partner')
    return background(phrases, frame, drop, true, before);
  return finish(phrases, true);
};
