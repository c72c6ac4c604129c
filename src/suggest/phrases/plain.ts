import type { Lexicon } from '../../knowledge/lexicon.ts';
import { deedOf, isVerbForm, objectOf } from '../deeds.ts';
import type { Frame } from '../frame.ts';
import type { Found } from '../look-up.ts';
import { nameThing, thingIn } from '../things.ts';
import { inflect } from '../words.ts';
import { PERSONAL } from './heads.ts';

/** What a detail comes to in plain words. */
export interface Plain {
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
export const plainly = (
  surface: string,
  category: 'rare' | 'event',
  found: Found | undefined,
  frame: Frame,
  lexicon: Lexicon,
  before = '',
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
  if (!thing && category === 'rare' && !found) {
    const verb = /(\p{Ll}+)\s+(?:(?:an?|the|his|her|their|my|some)\s+)?$/u.exec(before)?.[1];
    const object = verb && objectOf(verb);
    if (object) return { kind: 'thing', near: object, far: object, specific: true };
  }
  if (!thing || (category === 'event' && !thing.thing.concrete)) return undefined;
  // "met at a [pig roast]"
  if (/^(?:food|a meal)$/.test(thing.thing.near[0]) && /\bat\s+(?:an?\s+|the\s+)?$/i.test(before))
    return { kind: 'thing', near: 'a meal', far: 'a meal', specific: true };
  return { kind: 'thing', near: nameThing(thing, false), far: nameThing(thing, true), specific: true };
};
