import { baseOf } from '../detect/features/base.ts';
import { factsOf, type Lexicon } from '../knowledge/lexicon.ts';
import { BASE_WORD } from './frame.ts';
import { nameThing, thingIn } from './things.ts';

// Verbs so common that they tell nothing by themselves: they stay, in the author's own tense, and only what follows is widened.
const PLAIN = new Set(
  (
    'keep win carry have own play drive wear make build collect restore sell buy give bring take write paint draw read raise breed race feed eat cook bake drink ' +
    'lose find steal throw break burn save get send hide use ride fix repair hold touch put wash clean pick cut serve fly sail show tell hear watch catch grow plant pull push ' +
    'open close leave drop share post record film photograph design tune polish count order rescue train walk visit climb knit sew carve weave'
  ).split(' '),
);
// Verbs of being somewhere: the place is what tells.
const STAYING = new Set(
  'sleep stand sit live stay hide walk sing dance swim pray eat work wait camp park climb kneel lie'.split(' '),
);
// Verbs that may stand alone.
const ALONE = new Set(
  'race sail climb paint draw knit write walk cook bake ride fly drive sew carve weave breed read travel'.split(' '),
);
const DETERMINED =
  /^(?:an?|the|my|our|your|his|her|their|its|this|that|these|those|some|any|every|each|it|them|him|me|us)$/;
const MOVING = new Set('go walk drive travel ride run fly come move return sail march swim cycle hike'.split(' '));
const TOWARDS = /^(?:(?:back|up|down|over|out|all the way) )?(?:to|into|towards?)\b/i;
const PARTICLE = /^(?:up|out|off|down|away|back|around|over)$/;
const PLACE = /^(?:in|on|at|by|under|outside|inside|behind|near|beside|along|through|into|onto|up|down)$/;
const WHERE = /^(?:in|on|at|by|under|outside|inside|behind|near|beside)$/;
const RECIPIENT = /^(?:me|him|her|us|them|you)$/;
const OPENING =
  /^(?:an?|the|my|our|your|his|her|their|its|this|that|these|those|some|any|every|each|no|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

interface Usual {
  readonly verbs: ReadonlySet<string>;
  /** What these verbs are done to, where more is not known. */
  readonly object: string;
  /** What of the lexicon may stand there; anything else is a word in another sense. */
  readonly takes: RegExp;
}
const usual = (verbs: string, object: string, takes: RegExp): Usual => ({
  verbs: new Set(verbs.split(' ')),
  object,
  takes,
});
const USUAL: readonly Usual[] = [
  usual('play', '', /instrument|game|sport|music|competition|recording/),
  usual('eat cook bake', 'food', /food|meal|animal|bird|fish|drink/),
  usual('drink', 'a drink', /drink|medicine|substance|food/),
  usual('wear', 'something to wear', /cloth|headgear|footwear|jewelry|object|device|equipment/),
  usual('drive ride', 'a vehicle', /vehicle|animal|boat|ship|machine|aircraft/),
  usual('sell', 'goods', /./),
  usual('collect', 'things', /./),
  usual('breed', 'animals', /animal|bird|fish|insect/),
  usual('plant', 'something in the ground', /plant|tree|flower|food/),
];

/** What the verb before a noun phrase says of it: "drove a [red Fargo]" -> a vehicle. */
export const objectOf = (verb: string): string | undefined => OBJECTS.find(([pattern]) => pattern.test(verb))?.[1];
const OBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:drives?|drove|driving|driven|rides?|rode|riding)$/, 'a vehicle'],
  [/^(?:wears?|wore|worn|wearing)$/, 'an item of clothing'],
  [/^(?:eats?|ate|eaten|eating|cooks?|cooked|cooking|bakes?|baked|baking)$/, 'food'],
  [/^(?:drinks?|drank|drunk|drinking)$/, 'a drink'],
  [/^(?:breeds?|bred|breeding)$/, 'animals'],
  [/^(?:reads?|reading|writes?|wrote|written|writing)$/, 'something written'],
  [/^(?:sings?|sang|sung|singing)$/, 'a song'],
];

/** The words of a verb phrase that may stay, and what it is done to, one and two steps up. */
export interface Deed {
  readonly near: string;
  readonly far: string;
  readonly specific: boolean;
}

/**
 * A deed said more widely in its own verb: "carries a burned piece of a flute everywhere" -> "carries part of an instrument".
 * Undefined where the verb itself would tell, or nothing is known of what follows.
 */
export const deedOf = (surface: string, lexicon: Lexicon): Deed | undefined => {
  // "used to be a bank vault"
  const habit = /^used to\s+(.+)$/is.exec(surface)?.[1];
  if (habit) {
    const deed = /^be\b/i.test(habit) ? undefined : deedOf(habit, lexicon);
    if (/^be\b/i.test(habit))
      return { near: 'used to be something else', far: 'used to be something else', specific: false };
    return deed && { ...deed, near: `used to ${deed.near}`, far: `used to ${deed.far}` };
  }
  const words = surface.replace(/’/g, "'").split(/\s+/).filter(Boolean);
  const lead = /^(?:still|also|always|only|just|secretly|once|never|often|now)$/i.test(words[0] ?? '') ? 1 : 0;
  const verb = (words[lead] ?? '').replace(/[^\p{L}'-]+$/u, '').replace(/^.*-/, '');
  const base = verbBase(verb.toLowerCase(), lexicon);
  const common =
    !PLAIN.has(base) &&
    isCommonVerb(base, lexicon) &&
    DETERMINED.test(
      words
        .slice(lead + 1)
        .find((w) => !PARTICLE.test(w))
        ?.toLowerCase() ?? '',
    );
  if (!PLAIN.has(base) && !STAYING.has(base) && !MOVING.has(base) && base !== 'be' && !common) return undefined;
  // "is drummy": what something is, without saying what.
  if (/^(?:is|was|are|were|am)$/i.test(verb) && words.length > lead + 1) {
    const so = `${verb} particular in some way`;
    return { near: so, far: so, specific: false };
  }
  const rest = words.slice(lead + 1);
  const start = [...words.slice(0, lead), verb].join(' ');
  if (
    base === 'have' &&
    /(?:ed|en|to)$|^(?:become|been|had|got|gone|met|made|done|kept|lost|left|told|said|found|sold|sent|put|read|run|sung|won|led|held|built|bought|brought|taught|caught|come|cut|hit|never|always|not)$/.test(
      rest[0] ?? '',
    )
  )
    return undefined;
  if (
    STAYING.has(base) &&
    !(base === 'live' && /^(?:on|off)$/i.test(rest[0] ?? '')) &&
    WHERE.test(rest[0]?.toLowerCase() ?? '') &&
    rest.length > 1
  ) {
    const where = `${start} in a particular place`;
    return { near: where, far: where, specific: true };
  }
  if (MOVING.has(base) && TOWARDS.test(rest.slice(0, 2).join(' ')) && !BASE_WORD.test(rest[1]?.toLowerCase() ?? '')) {
    const there = `${start} to a particular place`;
    return { near: there, far: there, specific: true };
  }
  if (!PLAIN.has(base) && !common) return ALONE.has(base) ? { near: start, far: start, specific: true } : undefined;
  let at = 0;
  if (PARTICLE.test(rest[0] ?? '') && rest.length > 1) at = 1;
  if (RECIPIENT.test(rest[at] ?? '') && rest.length > at + 1 && OPENING.test(rest[at + 1] ?? '')) at++;
  const kept = [start, ...rest.slice(0, at)].join(' ');
  const object = rest.slice(at).join(' ');
  if (ALONE.has(base) && (rest.length === 0 || PLACE.test(rest[0] ?? '') || /^(?:every|with|for)$/.test(rest[0] ?? '')))
    return { near: start, far: start, specific: true };
  if (!/\p{L}{3}/u.test(object) || (PLACE.test(rest[at] ?? '') && at === 0)) return undefined;
  if (/^(?:of|from|by|as|like|to|about|for|with|that|how|what|if|up)\b/i.test(object)) return undefined;
  const same =
    /^(?:it|them|this|that|these|those)(?=$|\s|,)/i.exec(object)?.[0] ??
    /^(?:him|her|me|us)(?=$|,|\s(?:after|by|for|in|on|to|with|from|at|as|over|up|out|off|away|down|every|each|when|while|until|twice|once)\b)/i.exec(
      object,
    )?.[0];
  if (same) return { near: `${kept} ${same}`, far: `${kept} ${same}`, specific: true };
  if (/^no\s/i.test(object)) {
    const none = thingIn(lexicon, object);
    const nothing = none
      ? { near: `${kept} no ${nameThing(none, false)}`, far: `${kept} no ${nameThing(none, true)}` }
      : undefined;
    return nothing
      ? { near: nothing.near.replace(/ no an? /, ' no '), far: nothing.far.replace(/ no an? /, ' no '), specific: true }
      : undefined;
  }
  const named = thingIn(lexicon, object, /^(?:an?|one)\s/i.test(object));
  const social =
    /^(?:visit|rescue|feed|hold|touch|film|record|drive|serve|tell|hear|take|find|lose|walk|watch|save|raise|send|share|follow)$/.test(
      base,
    );
  const usual = USUAL.find(({ verbs }) => verbs.has(base));
  const fits = !usual || !named || usual.takes.test(named.thing.near.join(' '));
  const thing = (named?.thing.near[0] === 'someone' && !social) || !fits ? undefined : named;
  if (!thing && usual && usual.object === '' && at > 0)
    return { near: `${kept} something`, far: `${kept} something`, specific: false };
  if (!thing && usual && !/^(?:\d|\p{L}+ (?:inch|feet|pound|kilo|year|month|hour|mile)s?\b)/u.test(object)) {
    const it = [kept, usual.object].filter(Boolean).join(' ');
    return { near: it, far: it, specific: true };
  }
  if (!thing && ALONE.has(base)) return { near: start, far: start, specific: true };
  if (named?.thing.near[0] === 'someone')
    return {
      near: `${kept} ${named.plural ? 'people' : 'someone'}`,
      far: `${kept} ${named.plural ? 'people' : 'someone'}`,
      specific: true,
    };
  if (!thing) return { near: `${kept} something`, far: `${kept} something`, specific: false };
  return { near: `${kept} ${nameThing(thing, false)}`, far: `${kept} ${nameThing(thing, true)}`, specific: true };
};

// Of common verbs those that tell what happened.
const TELLING = new Set(
  (
    'pray worship repeat kill shoot murder stab rob marry divorce bury bomb fight hit beat attack arrest sue fire convict hang drown crash bite bleed slap punch kick ' +
    'kiss love hate rape abuse injure wound adopt elect vote govern rule invade settle found defend judge try charge accuse appeal blame die hurt cure treat operate'
  ).split(' '),
);

/** The base form of a verb: of "moved" and "eats" also where the lexicon has them as words of their own. */
const verbBase = (word: string, lexicon: Lexicon): string => {
  if (/^(?:is|was|are|were|am|been|being)$/.test(word)) return 'be';
  const isVerb = (form: string): boolean =>
    PLAIN.has(form) || STAYING.has(form) || MOVING.has(form) || Boolean(lexicon.verb[lexicon.rows.get(form) ?? -1]);
  const forms = [
    [/ies$/, 'y'],
    [/ied$/, 'y'],
    [/(?<=ch|sh|ss|x|o)es$/, ''],
    [/s$/, ''],
    [/([^aeiou])\1ed$/, '$1'],
    [/ed$/, ''],
    [/d$/, ''],
    [/([^aeiou])\1ing$/, '$1'],
    [/ing$/, ''],
    [/ing$/, 'e'],
  ] as const;
  for (const [ending, instead] of forms) {
    const form = word.replace(ending, instead);
    if (form !== word && form.length > 1 && isVerb(form)) return form;
  }
  return baseOf(word, (form) => form === 'be' || isVerb(form) || lexicon.rows.has(form)).base;
};

/** One of the few thousand commonest words, used of so much that it tells little by itself. */
const isCommonVerb = (base: string, lexicon: Lexicon): boolean => {
  const row = lexicon.rows.get(base);
  if (row === undefined || TELLING.has(base) || !(lexicon.verb[row] ?? 0)) return false;
  const { level, verbSenses } = factsOf(lexicon.facts[row] ?? 0);
  return level >= 1 && level <= 2 && verbSenses >= 1;
};

/** A word that may begin a verb phrase after `previous`, told from a noun by what stands before and after it. */
export const isVerbForm = (word: string, lexicon: Lexicon): boolean => {
  const lower = word.toLowerCase().replace(/^.*-/, '');
  const { base, ending } = baseOf(lower, (form) => lexicon.rows.has(form));
  const row = lexicon.rows.get(base);
  if (row === undefined || !(lexicon.verb[row] ?? 0)) return false;
  return ending === 'irregular' || ending === 'ed' || ending === 's' || PLAIN.has(base);
};
