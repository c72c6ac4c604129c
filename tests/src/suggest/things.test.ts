import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../rules/index.ts';
import { deedOf } from '../../../src/suggest/deeds.ts';
import { nameThing, roleOf, thingIn } from '../../../src/suggest/things.ts';

const lexicon = loadKnowledge().tagger?.lexicon;

describe.skipIf(!lexicon)('plain words for things, deeds and work', () => {
  if (!lexicon) return;

  it.each([
    ['an oboe', 'a musical instrument', 'an instrument'],
    ['a burned piece of a flute', 'part of a musical instrument', 'part of an instrument'],
    ['geese', 'birds', 'animals'],
    ['his lime-green hearse', 'a vehicle', 'a vehicle'],
    ['a hunter-orange beanie pulled to her eyebrows', 'headgear', 'an item of clothing'],
    ['the old narrowboat in the reeds', 'a boat', 'a boat'],
    ['a pair of pigeons', 'birds', 'animals'],
    ['cricket', 'a sport', 'a sport'],
  ])('%s is %s, then %s', (phrase, near, far) => {
    const thing = thingIn(lexicon, phrase);
    expect(thing && [nameThing(thing, false), nameThing(thing, true)]).toEqual([near, far]);
  });

  it.each(['the auction', 'an optical sorter', 'a strange thing', 'the third one'])('says nothing of %s', (phrase) => {
    expect(thingIn(lexicon, phrase)).toBeUndefined();
  });

  it.each([
    ['carries a burned piece of a flute everywhere', 'carries part of an instrument'],
    ['built a canoe together', 'built a boat'],
    ['keeps geese', 'keeps animals'],
    ['stole a police horse', 'stole an animal'],
    ['has no birth certificate', 'has no document'],
    ['gave him an award', 'gave him an award'],
    ['sleeps in a converted bread oven', 'sleeps in a particular place'],
    ['restores old tractors', 'restores vehicles'],
    ['is drummy', 'is particular in some way'],
  ])('"%s" is "%s"', (surface, far) => {
    expect(deedOf(surface, lexicon)?.far).toBe(far);
  });

  it.each(['have become the interesting one', 'blinked on every third word', 'made of psalm numbers'])(
    'leaves "%s" to the ladders',
    (surface) => {
      expect(deedOf(surface, lexicon)).toBeUndefined();
    },
  );

  it.each([
    ['clarinetist', 'a musician'],
    ['ornithologist', 'a scientist'],
  ])('a %s is %s', (word, role) => {
    expect(roleOf(lexicon, word)?.[0]).toBe(role);
  });
});
