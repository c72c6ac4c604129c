import type { LadderClass, Ladders } from '../knowledge/ladders.ts';
import type { Lexicon } from '../knowledge/lexicon.ts';
import type { Category } from '../model.ts';
import { deedOf, isVerbForm } from './deeds.ts';
import { type Frame, fitNoun, fitPhrase, type Phrase } from './frame.ts';
import { classOf, conditionOf, type Found } from './look-up.ts';
import { countBands, isMoney, moneyBands, sumIn } from './sums.ts';
import { nameThing, roleOf, thingIn } from './things.ts';
import { DROPPED, said, type Wording, type Wordings4 } from './wording.ts';
import { article, bare, inflect, plural } from './words.ts';

type WordedCategory = 'occupation' | 'org' | 'health' | 'family' | 'background' | 'event' | 'rare';

const ABSTRACT =
  /\b(?:history|circumstance|situation|background|loss|bereavement|connection|matter|interest|hobby|illness|condition|role|tradition|life|disability|difference|impairment|difficulty|change|procedure|device|infection|injury|job)$/;

/** What a category says where nothing is known of the thing itself. */
const FALLBACK: Readonly<Record<WordedCategory, readonly [Phrase, Phrase, Phrase]>> = {
  occupation: three('a particular job', 'has a particular job', 'a job', 'has a job', 'a job', 'works'),
  org: three('an organization', '', 'an organization', '', 'an organization', ''),
  health: three(
    'a particular health condition',
    'has a particular health condition',
    'a health condition',
    'has a health condition',
    'a health condition',
    'has a health condition',
  ),
  family: three(
    'a particular family situation',
    'has a particular family situation',
    'a family situation',
    'has a family situation',
    'a family situation',
    'has a family situation',
  ),
  background: three(
    'a particular background',
    'has a particular background',
    'a particular background',
    'has a particular background',
    'a particular background',
    'has a particular background',
    'of a particular background',
  ),
  event: three(
    'a known event',
    'was part of a known event',
    'a significant event',
    'went through something significant',
    'a significant event',
    'went through something significant',
  ),
  rare: three(
    'something distinctive',
    'did something distinctive',
    'something personal',
    'did something unusual',
    'something personal',
    'did something unusual',
  ),
};

function three(
  n1: string,
  v1: string,
  n2: string,
  v2: string,
  n3: string,
  v3: string,
  adj?: string,
): readonly [Phrase, Phrase, Phrase] {
  const make = (np: string, vp: string): Phrase => ({ np, ...(vp ? { vp } : {}), ...(adj ? { adj } : {}) });
  return [make(n1, v1), make(n2, v2), make(n3, v3)];
}

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

const spell = (text: string, british: boolean): string =>
  british ? text.replace(/\borganization/g, 'organisation').replace(/\bjewelry/g, 'jewellery') : text;

/** What remains when the words are left out: nothing, or the least a sentence needs to stand. */
const dropFor = (category: Category, frame: Frame, before: string): Wording => {
  const being = /\b(is|was|are|were|am|became|becomes)\s+(?:an?\s+|the\s+)?$/i.exec(before)?.[1]?.toLowerCase();
  if (category === 'occupation' && being && frame.form === 'np' && !frame.attributive)
    return said(/^w|became/.test(being) ? 'worked' : /^are|am$/.test(being) ? 'work' : 'works', true, {
      swallow: /\b(?:is|was|are|were|am|became|becomes)\s+(?:an?\s+|the\s+)?$/i,
    });
  if (frame.listed || frame.attributive || frame.form === 'adj') return frame.quoted ? said('…') : DROPPED;
  if (frame.form === 'clause') return said('…');
  if (frame.form !== 'np')
    return said(fitPhrase({ np: 'something', vp: category === 'occupation' ? 'works' : 'did something' }, frame));
  return category === 'occupation' ? said(frame.determined ? 'person who works' : 'someone who works') : DROPPED;
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
  const finish = (phrases: readonly [Phrase, Phrase, Phrase], specific: boolean): Wordings4 => {
    const say = (phrase: Phrase): Wording => {
      const np = spell(phrase.np, british);
      // "is a CODA" -> "has a family circumstance"
      const being =
        /(?:\b(is|was|am|are|were)|(?<=\b(?:he|she|it|who|client|ct|mom|mum|dad))['’]s)\s+(?:an?\s+|the\s+)?$/iu.exec(
          before,
        );
      // "was a surrogate" -> "helped another family have a child"
      if (being && frame.form === 'np' && !frame.plural && !frame.attributive && np.startsWith('someone who ')) {
        const did = np.slice(12);
        const text = /^w/i.test(being[1] ?? '') ? inflect(did, 'past') : did;
        return said(being[1] ? text : ` ${text}`, specific, {
          swallow: /(?:\b(?:is|was|am|are|were)|['’]s)\s+(?:an?\s+|the\s+)?$/i,
        });
      }
      if (
        being &&
        frame.form === 'np' &&
        !frame.plural &&
        !frame.attributive &&
        (category === 'family' || category === 'health' || category === 'rare' || category === 'occupation') &&
        ABSTRACT.test(np)
      ) {
        const have = being[1]
          ? /^w/i.test(being[1])
            ? 'had'
            : /^(?:are|am)$/i.test(being[1])
              ? 'have'
              : 'has'
          : ' has';
        return said(`${have} ${np}`, specific, {
          swallow: /(?:\b(?:is|was|am|are|were)|['’]s)\s+(?:an?\s+|the\s+)?$/i,
        });
      }
      if (frame.quoted && (category === 'rare' || category === 'event')) return said('…', specific);
      if (frame.attributive && frame.form === 'np') {
        if (category === 'rare') return said(frame.determined ? '' : fitNoun(np, frame), specific);
        if (category === 'occupation')
          return said(
            /^(?:world|industry|business|job|work|career|background|trade|sector|life|scene|circuit)$/.test(frame.next)
              ? bare(np).replace(/ (?:worker|professional|person|member)$/, '')
              : bare(np),
            specific,
          );
      }
      if (
        frame.statement &&
        (category === 'event' || category === 'rare' || category === 'family' || category === 'health')
      ) {
        const many = /^(?:siblings|children|relatives|animals|family members|grandchildren)/.test(np);
        const swallow = frame.direct ? { swallow: /(?:the|an?|his|her|their|my|our)\s+$/i } : {};
        return said(`there ${many ? 'were' : 'was'} ${np}`, specific, swallow);
      }
      // "the harpist who" -> "a creative worker who": what is said is no longer the only one.
      if (
        frame.form === 'np' &&
        frame.previous === 'the' &&
        !frame.plural &&
        !frame.attributive &&
        /^(?:an? |some)/.test(np)
      ) {
        return said(np, specific, { swallow: /\bthe\s+$/i });
      }
      if (
        !frame.statement &&
        (frame.form === 'np' || frame.form === 'adj') &&
        /^(?:something|someone)/.test(np) &&
        frame.direct
      )
        return said(np, specific, { swallow: /\b(?:the|an?|his|her|their|my|our|your|its|this|that)\s+$/i });
      if (frame.form === 'np' && /^something/.test(np) && frame.determined)
        return said(frame.plural ? 'details' : 'detail', specific);
      // "the vote, which she [lost by a handful]"
      if (category === 'event' && frame.form === 'past' && /\b(?:which|whom)\s+(?:she|he|they|i|we)\s+$/i.test(before))
        return said('was part of', specific);
      if (
        category === 'occupation' &&
        frame.form !== '3s' &&
        frame.previous === 'in' &&
        phrase.vp?.startsWith('works in ')
      )
        return said(phrase.vp.slice(9), specific);
      if (
        frame.form === 'ven' &&
        /^(?:was|were|is|be|been|being|are|he's|she's|got|getting)$/.test(frame.previous) &&
        category !== 'occupation'
      )
        return category === 'health' && /^(?:was|were|been)$/.test(frame.previous)
          ? said(`had ${np}`, specific, { swallow: /\b\w+\s+$/ })
          : frame.previous === 'being'
            ? said(`going through ${np}`, specific, { swallow: /\bbeing\s+$/ })
            : said(`involved in ${np}`, specific);
      // "lost three fingers" -> "had an injury"
      if (category === 'health' && /^(?:lost|lose|losing|broke)$/.test(frame.previous)) {
        return said(
          `${frame.previous === 'lose' ? 'have' : frame.previous === 'losing' ? 'having' : 'had'} ${np}`,
          specific,
          { swallow: /\b\w+\s+$/ },
        );
      }
      const fitted = spell(fitPhrase(phrase, frame), british);
      return said(frame.attributive && /^(?:with|from|of|in) /.test(fitted) ? '' : fitted, specific);
    };
    return [say(phrases[0]), say(phrases[1]), say(phrases[2]), drop];
  };
  if (category === 'rare' || category === 'family') {
    const figure = figures(surface, category, frame, ladders, before);
    if (figure) return [...figure, drop];
  }
  if (frame.form === 'clause') return [said('…'), said('…'), said('…'), said('…')];
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
  if (category === 'health') {
    const known = conditionOf(ladders, surface);
    const found = classOf(ladders, category, surface);
    if (known) {
      const step = known
        .replace(/\brare |\bprogressive |\bchronic |\bsevere |\binherited /g, '')
        .replace(/^an? (?=[aeiou])/, 'an ')
        .replace(/^an? (?=[^aeiou])/, 'a ');
      return finish([{ np: known }, { np: step }, { np: found?.class.np[2] ?? 'a long-term condition' }], true);
    }
  }
  // Of "braids hair in an old school bus" the deed is the job, not the bus.
  const deed =
    category === 'occupation' &&
    frame.form !== 'np' &&
    /^(.+?)\s(?:in|at|on|for|from|by|under|outside)\s/i.exec(surface)?.[1];
  const listed = (deed ? classOf(ladders, category, deed) : undefined) ?? classOf(ladders, category, surface);
  const found = told(listed, surface, frame) ?? (category === 'rare' ? classOf(ladders, 'event', surface) : undefined);
  if (!found) {
    if (category === 'background') return background(FALLBACK.background, frame, drop, false);
    // In a list a phrase that says nothing is better left out.
    if (frame.listed && !frame.field && (category === 'rare' || category === 'event'))
      return [said(FALLBACK[category][0].np, false), said('', false), said('', false), drop];
    if (
      category === 'family' &&
      frame.form === 'np' &&
      new RegExp(
        `^(?:${KIN_NOUN}|widow|widower|mother|father|mum|mom|dad|parent|grandmother|grandfather|in-law)s?$`,
        'i',
      ).test(headOf(surface))
    )
      return finish([{ np: 'a relative' }, { np: 'a relative' }, { np: 'a relative' }], true);
    const role =
      category === 'occupation' && frame.form === 'np' && lexicon ? roleOf(lexicon, headOf(surface)) : undefined;
    if (role) return finish([{ np: role[0] }, { np: role[1] }, { np: role[2] }], true);
    const medical = category === 'health' ? MEDICAL.find(([pattern]) => pattern.test(surface)) : undefined;
    if (medical) return finish([{ np: medical[1] }, { np: medical[2] }, { np: medical[2] }], true);
    if (category === 'occupation' && frame.form === 'np' && PERSONAL.test(headOf(surface)))
      return finish(
        three(
          'someone in a particular role',
          '',
          'someone in a particular role',
          '',
          'someone in a particular role',
          '',
        ),
        false,
      );
    return finish(FALLBACK[category], false);
  }
  const phrases = [phraseOf(found.class, 0), phraseOf(found.class, 1), phraseOf(found.class, 2)] as const;
  if (category === 'background' && found.class.id !== 'background-partner') return background(phrases, frame, drop);
  return finish(phrases, true);
};

interface Plain {
  readonly kind: 'deed' | 'thing';
  readonly near: string;
  readonly far: string;
  readonly specific: boolean;
}

// What a ladder knows better than the lexicon does.
const LADDER_FIRST = /^rare-(?:body-mark|connection|online|uniqueness|person|faith-detail)$/;
const HOBBY = /^rare-(?:music|craft|sport)-hobby$/;
const SUBJECT =
  /^(?:who|she|he|they|i|we|you|it|that|to|and|or|but|then|now|also|still|never|always|once|has|had|have|is|was|been|being|client|ct|pt|cl|will|would|can|could|did|does|do|didn't|doesn't|won't|he's|she's|i've|i'm|they've|used|'s)$/;

/** A detail in plain words: in its own verb where that tells nothing, or as the kind of thing it is. */
const plainly = (
  surface: string,
  category: 'rare' | 'event',
  found: Found | undefined,
  frame: Frame,
  lexicon: Lexicon,
): Plain | undefined => {
  const first = /^[\p{L}'’-]+/u.exec(surface)?.[0] ?? '';
  const verbal =
    frame.form !== 'np' && frame.form !== 'adj'
      ? frame.form !== 'clause'
      : !frame.own &&
        !frame.determined &&
        SUBJECT.test(frame.previous) &&
        (/\s/.test(surface) || /^(?:who|she|he|they|i|we)$/.test(frame.previous)) &&
        isVerbForm(first, lexicon);
  if (verbal) {
    if (frame.form === 'ven' && /^(?:was|were|is|be|been|being|are|got|getting)$/.test(frame.previous))
      return undefined;
    const deed = deedOf(surface, lexicon);
    if (!deed || (category === 'event' && !deed.specific)) return undefined;
    if (
      !deed.specific &&
      found &&
      HOBBY.test(found.class.id) &&
      !/^(?:past|ven)$/.test(frame.form) &&
      !/^(?:is|was|are|were)\b/i.test(surface)
    )
      return undefined;
    return { kind: 'deed', ...deed };
  }
  if (frame.form !== 'np' || frame.attributive || frame.statement || frame.quoted) return undefined;
  // "the skater who fell on the first jump"
  const who = /^(?:the |an? |that |this )?(?:\p{Ll}[\p{L}-]+ ){0,3}(\p{Ll}[\p{L}-]+) who\s+(.+)$/u.exec(surface);
  if (
    who &&
    (PERSONAL.test(who[1] ?? '') || thingIn(lexicon, who[1] ?? '')?.thing.near[0] === 'someone' || who[1] === 'one')
  ) {
    const deed = deedOf(who[2] ?? '', lexicon);
    const did = deed?.specific ? deed : { near: found?.class.vp?.[0], far: found?.class.vp?.[1] };
    const say = (text: string | undefined) =>
      `someone who ${deed?.specific ? text : inflect(text ?? (category === 'event' ? 'went through something significant' : 'did something unusual'), 'past')}`;
    return { kind: 'thing', near: say(did.near), far: say(did.far), specific: true };
  }
  // "how you [sound a roof]": a verb the lists don't know.
  if (/^(?:i|we|you|they|he|she|who|to)$/.test(frame.previous)) return undefined;
  if (found && (category === 'event' || LADDER_FIRST.test(found.class.id))) return undefined;
  const single =
    !frame.plural && (/^(?:an?|one)$/.test(frame.own) || /^(?:an?|one)$/.test(frame.previous) || frame.determined);
  const thing = thingIn(lexicon, surface, single);
  if (!thing || (category === 'event' && !thing.thing.concrete)) return undefined;
  return { kind: 'thing', near: nameThing(thing, false), far: nameThing(thing, true), specific: true };
};

/** A class is told by the head of the phrase, not by any word of it: a goat roast is no animal, a sign only he uses not unique. */
const told = (found: Found | undefined, surface: string, frame: Frame): Found | undefined => {
  if (!found || frame.form !== 'np') return found;
  if (found.class.id === 'rare-uniqueness')
    return /^(?:the |an? |his |her |their |my )?(?:\p{L}+ )?(?:only|sole|first|last|youngest|oldest|tallest|biggest|smallest|one|nobody|no|best|famous|hall|world|record|known|everyone|guy)\b/iu.test(
      surface,
    )
      ? found
      : undefined;
  if (!/^rare-(?:pet|keepsake|food|vehicle|letter)$/.test(found.class.id)) return found;
  const last = found.words.split(' ').at(-1) ?? '';
  const head = headOf(surface).toLowerCase();
  return head.startsWith(last.slice(0, 4)) || !/\s/.test(surface) || /\sof\s/.test(surface) ? found : undefined;
};

// Of medical words the ending tells the class.
const MEDICAL: readonly (readonly [RegExp, string, string])[] = [
  [
    /(?:ectomy|ostomy|otomy|plasty|transplant\w*|fusion|resect\w*|surger\w*|operation|graft\w*|bypass)\b/i,
    'a surgical procedure',
    'a medical procedure',
  ],
  [
    /(?:implant\w*|prosthe\w*|device|pacemaker|stimulator|ventilator|letter ?board|wheelchair|brace|\bVAD\b|\bCPAP\b|halo|walker|cane|crutch\w*)\b/i,
    'a medical device',
    'a health aid',
  ],
  [
    /\b(?:broken?|fracture\w*|injur\w*|pelvis|concussion|burn(?:s|ed)?|wound\w*|amput\w*|lost (?:an?|his|her|their|two|three) \w+)\b/i,
    'an injury',
    'a physical condition',
  ],
  [
    /\b(?:sense of smell|anosmi\w*|smell|taste|hearing|deaf\w*|notch at|kilohertz|sight|vision|nostril|eye)\b/i,
    'a sensory impairment',
    'a physical condition',
  ],
  [
    /\b(?:mutism|stammer\w*|stutter\w*|aphasi\w*|speech|lisp|voice)\b/i,
    'a speech difficulty',
    'a communication difficulty',
  ],
  [
    /\b(?:Munchausen\w*|psychos\w*|delus\w*|factitious|catatoni\w*|dissociat\w*|memory)\b/i,
    'a mental health condition',
    'a health condition that affects the mind',
  ],
  [/(?:oma|cancer\w*|tumou?r\w*|leuk\w*|metasta\w*|\bmeso)\b/i, 'a serious illness', 'a physical illness'],
  [
    /(?:itis|osis|asis|emia|aemia|pathy|spermia|oedema|edema|trophy|plegia|algia|uria|penia|ellosis|pneumon\w*|syndrome|disease|disorder|dystroph\w*)\b/i,
    'a physical illness',
    'a physical condition',
  ],
  [
    /\b(?:coma|unconscious|bulbar|congenital|absence of|weeker|premature|preterm)\b/i,
    'a serious physical condition',
    'a physical condition',
  ],
  [/\b(?:dog|guide)\b/i, 'an assistance animal', 'an animal'],
];
// A mention that is no more than these says nothing by itself.
const EMPTY =
  /^(?:['’]s|when|now|since|under|last|next|ex|come|comes|came|goes|go|went|began|begun|until|after|before|only|runs?|ran|lost|loses|plays?|played|back|big|first|there|here|then|that|which|who|what|where|with|off|on|up|out|over|about|himself|herself|themselves|same|other|turned|got|get|made|makes?|sat|sitting|like|or|and|but|for|of|to|in|w|x|l|r)$/i;

/** The noun a phrase ends in, before "in", "of", "who" …. */
const headOf = (surface: string): string => {
  const cut = surface.search(/\s(?:in|of|on|at|with|for|from|who|that|to|by)\s/i);
  return /[\p{L}'’-]+$/u.exec(cut < 0 ? surface : surface.slice(0, cut))?.[0] ?? '';
};

const PERSONAL =
  /(?:(?:[^aeiou]|[aeiou][^aeiou])(?:er|or)|ist|ian|man|woman|men|women|person|people|ee|eer|ess|tech|hand|aide|cop|nurse|chef|cook|monk|nun|judge|guard|pilot|coach|priest|vet|scout|officer|clerk|crew|staff|smith|wright|mate|boss|lead|head|rep|temp|pro|star|intern|student|apprentice|assistant|agent|attendant|sergeant|lieutenant|consultant|accountant|president|chief|captain|king|queen|mayor|landlord|landlady|lord|lady|pastor|bishop|dean|deacon|imam|rabbi|guru|elder|mp|ceo|cna|lpn|rn|md|emt|pa|ta|hr|ot|slp|lvn|dj|mc|md|gp)s?$/i;

/** A job that is not named by the person who does it: "a night-fill job" -> "a job in retail", "writes a column" -> "works in the media". */
const workOf = (
  surface: string,
  found: Found | undefined,
  frame: Frame,
  before: string,
  lexicon: Lexicon,
): [Wording, Wording, Wording] | undefined => {
  const vp = found?.class.vp;
  const head = headOf(surface);
  if (!vp || PERSONAL.test(head)) return undefined;
  const thing = thingIn(lexicon, head);
  if (thing?.thing.near[0] === 'someone') return undefined;
  const last = /\b(\p{L}+)\s+(?:an?\s+|the\s+)?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const doing = DOES.test(last) ? last : '';
  if (doing) {
    const form = /ing$/.test(doing)
      ? 'ing'
      : /(?:has|have|had)\s+\p{L}+\s+(?:an?\s+|the\s+)?$/u.test(before)
        ? 'ven'
        : /ed$|^(?:wrote|sang|drove|ran|taught|sold|flew|drew|built|made|did|rode|gave|sat|held)$/.test(doing)
          ? 'past'
          : /s$/.test(doing)
            ? '3s'
            : 'base';
    const swallow = { swallow: /\b\p{L}+\s+(?:an?\s+|the\s+)?$/u };
    return [
      said(inflect(vp[0], form), true, swallow),
      said(inflect(vp[1], form), true, swallow),
      said(inflect(vp[2], form), true, swallow),
    ];
  }
  const job = (text: string) => {
    const sector = /^(?:works|worked) (in|as) (.*)$/.exec(text);
    const np = sector ? `a job ${sector[1]} ${sector[2]}` : 'a job';
    return said(fitNoun(np, { ...frame, plural: false }));
  };
  const sector = (text: string) => /^(?:works|worked) in (.*)$/.exec(text)?.[1];
  const [s1, s2, s3] = [sector(vp[0]), sector(vp[1]), sector(vp[2])];
  if (/\b(?:in|at|on)\s+(?:an?\s+|the\s+)?$/i.test(before) && s1 && s2 && s3 && !JOB.test(head)) {
    const setting = (text: string) =>
      said(`in ${article(text)} ${text} setting`, true, { swallow: /\b(?:in|at|on)\s+(?:an?\s+|the\s+)?$/i });
    return [setting(s1), setting(s2), setting(s3)];
  }
  if (!JOB.test(head)) return undefined;
  return [job(vp[0]), job(vp[1]), job(vp[2])];
};
const JOB = /^(?:job|work|shift|gig|role|post|position|career|trade|apprenticeship)s?$/i;
const DOES =
  /^(?:play|sing|write|present|teach|drive|fly|sell|run|perform|conduct|direct|edit|host|dance|coach|lead|command|captain|manage|operate|crew|man|staff|sweep|clean|serve|cut|build|make|do|paint|draw|carve|deliver|assemble)(?:s|es|ed|d|ing)?$|^(?:wrote|written|sang|drove|ran|running|taught|sold|flew|flown|drew|built|made|did|does|led|played|sung|driven|writing|driving|danced|dancing)$/;

/** Backgrounds stand before a noun, after "is", or as a language: each wants its own words. */
const background = (
  phrases: readonly [Phrase, Phrase, Phrase],
  frame: Frame,
  drop: Wording,
  specific = true,
): Wordings4 => {
  const say_ = (text: string) => said(text, specific);
  const named = phrases[0].np === 'another language';
  const language =
    (named && !frame.attributive) ||
    (/^(?:little|no|basic|limited|good|broken|some|more|less|her|his|my|their|first|second)$/.test(frame.previous) &&
      named) ||
    (/^(?:in|speaks?|spoke|speaking|into|through|of|fluent|learn\p{L}*|some|only|language|tongue)$/u.test(
      frame.previous,
    ) &&
      /background/.test(phrases[0].np));
  if (language) return [said('another language'), said('another language'), said('another language'), drop];
  const say = (phrase: Phrase): Wording => {
    const adjective = phrase.adj ?? '';
    const short = adjective !== '' && !/^(?:of|from|with|in) /.test(adjective);
    if (frame.attributive) return say_(short ? adjective : '');
    if (frame.determined || frame.own)
      return say_(
        short && !frame.own ? `${adjective} person` : frame.own ? fitNoun(phrase.np, frame) : `person ${adjective}`,
      );
    if (/^(?:from|of|with|has|have|had|a|an|no|speaks|in|being|about)$/.test(frame.previous)) return say_(phrase.np);
    if (frame.plural && short && frame.form !== 'adj') return say_(`${adjective} people`);
    return say_(adjective || phrase.np);
  };
  return [say(phrases[0]), say(phrases[1]), say(phrases[2]), drop];
};

const KIN_NOUN =
  'child|son|daughter|baby|kid|boy|girl|brother|sister|sibling|husband|wife|spouse|partner|marriage|cousin|aunt|uncle|grandchild|grandson|granddaughter|nephew|niece';
const NTH = new RegExp(
  `^(?:the |her |his |their |my )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d+(?:st|nd|rd|th)|middle)[- ](?:born )?(${KIN_NOUN})$`,
);
const NTH_OF =
  /^(?:the )?(?:eldest|oldest|youngest|middle|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|only \w+|\d+(?:st|nd|rd|th)|one) (?:child |girl |boy |son |daughter )?of (?:\w+|\d+)(?: (?:children|kids|siblings|girls|boys|sisters|brothers|sons|daughters))?$/;

/** Sums and counts: a range the true figure lies in, with what is counted said by its class. */
const figures = (
  surface: string,
  category: 'rare' | 'family',
  frame: Frame,
  ladders: Ladders,
  before: string,
): [Wording, Wording, Wording] | undefined => {
  if (frame.form !== 'np' && frame.form !== 'adj') return undefined;
  const lower = surface.toLowerCase();
  // "their fifth child", "third husband"
  const nth = NTH.exec(lower)?.[1];
  if (nth) {
    const kin = fitNoun(`${/^[aeiou]/.test(nth) ? 'an' : 'a'} ${nth}`, frame);
    return [said(kin), said(kin), said(kin)];
  }
  if (NTH_OF.test(lower)) return [said('one of several siblings'), said('one of several siblings'), said('a sibling')];
  // "cow number 214"
  if (
    /^[\d,.]+$/.test(lower) &&
    /^(?:number|no|room|unit|bed|cell|page|route|flight|row|bus|line)$/.test(frame.previous)
  ) {
    const noun = /\b(\p{Ll}{3,})\s+number\s+$/u.exec(before)?.[1];
    const gone = noun
      ? said(`one ${noun}`, true, { swallow: /\b\p{L}+\s+number\s+$/u })
      : frame.previous === 'number'
        ? said('', true, { swallow: /\s+number\s+$/i })
        : said('', true);
    return [gone, gone, gone];
  }
  const number = sumIn(lower);
  if (number === undefined) return undefined;
  if (isMoney(surface)) {
    const rest = lower
      .replace(
        /[$£€₹₦¥\d.,]+|\b(?:r|rm|rs|usd|about|over|nearly|almost|a|an|in|dollars?|bucks|pounds?|quid|euros?|rupees?|naira|rand|lakhs?|crores?|grand|k|m|million|thousand|hundred|pesos?|(?:for|fif|six|seven|eigh|nine|twen|thir)ty|one|two|three|four|five|six|seven|eight|nine|ten)\b/g,
        ' ',
      )
      .trim();
    if (rest.split(/\s+/).filter(Boolean).length > 1) return undefined;
    if (
      !/^(?:about |over |nearly )?[$£€₹₦¥R\d]/.test(surface) &&
      !/^[a-z]+ (?:bucks|quid|pounds|dollars|lakh|crore|grand|euros|rupees|naira|rand)/.test(lower)
    )
      return undefined;
    const [a, b, c] = moneyBands(number);
    const between =
      /^(?:for|of|to|at|about|over|nearly|lost|owes?|paid|won|sold|cost|from)$/.test(frame.previous) ||
      !frame.determined;
    return [
      said(between ? a.text : bare(b.text)),
      said(frame.determined ? 'large sum' : b.text),
      said(frame.determined ? bare(c.text) : c.text),
    ];
  }
  const time = /\b(?:hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|yrs?)\b/.exec(lower)?.[0];
  if (time && /^(?:[\d,.]+|[a-z-]+)\s+(?:[a-z-]+\s+)?\w+/.test(lower)) {
    const unit = /hour|hr/.test(time)
      ? 'hours'
      : /min/.test(time)
        ? 'minutes'
        : /sec/.test(time)
          ? 'seconds'
          : /day/.test(time)
            ? 'days'
            : /week/.test(time)
              ? 'weeks'
              : /month/.test(time)
                ? 'months'
                : 'years';
    if (/^[\d\w-]+ (?:[\w-]+ )?\w+(?: and [\w-]+ \w+)?$/.test(lower)) {
      const long = unit === 'years' && number >= 10;
      return [
        said(long ? 'many years' : `several ${unit}`),
        said(long ? 'many years' : `some ${unit}`),
        said('some time'),
      ];
    }
  }
  if (/\btimes\b/.test(lower))
    return [said(number >= 10 ? 'many times' : 'several times'), said('repeatedly'), said('repeatedly')];
  if (
    /^(?:(?:about|over|under|nearly|almost|some)\s+)?(?:[\d,.]+|[a-z]+(?:-[a-z]+)?(?:\s+(?:hundred|thousand|million|dozen|score))?(?:\s+and\s+[a-z-]+)?)$/.test(
      lower,
    )
  ) {
    if (frame.determined) return undefined;
    const [a, b] = countBands(number);
    const alone = (text: string) => text.replace(/ of$/, '').replace(/^more than ten$/, 'more than ten');
    return [said(alone(a.text)), said(alone(b.text)), said(number >= 10 ? 'many' : number >= 3 ? 'several' : 'a few')];
  }
  const counted =
    /^(?:[\d,]+|(?:[a-z]+(?:-[a-z]+)?))\s+(?:[a-z-]+\s+)?([a-z-]+s|people|children|men|women|acres|cattle|sheep)\b/.exec(
      lower,
    )?.[1];
  if (!counted) return undefined;
  const [a, b] = countBands(number);
  if (
    category === 'family' ||
    /^(?:brother|sister|sibling|daughter|son|child|kid|cousin|aunt|uncle|niece|nephew|grandchild)/.test(counted)
  ) {
    const word = /child|kid|son|daughter|girl|boy|grandbab/.test(counted)
      ? /grand/.test(counted)
        ? 'grandchildren'
        : 'children'
      : /brother|sister|sibling/.test(counted)
        ? 'siblings'
        : /aunt|uncle|cousin|niece|nephew/.test(counted)
          ? 'relatives'
          : counted === 'people'
            ? 'people'
            : undefined;
    if (!word) return undefined;
    return [
      said(`${number >= 3 ? 'several' : 'a few'} ${word}`),
      said(`${number >= 3 ? 'several' : 'a few'} ${word}`),
      said(word === 'people' ? 'several people' : word),
    ];
  }
  const found = classOf(ladders, 'rare', counted);
  const thing = /^(?:people|men|women)$/.test(counted) ? counted : found ? plural(found.class.np[1]) : undefined;
  if (!thing) return undefined;
  const join = (band: string) => (frame.determined ? thing : `${band} ${thing}`);
  return [said(join(a.text)), said(join(b.text)), said(thing)];
};
