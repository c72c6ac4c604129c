import { describe, expect, it } from 'vitest';
import { type Audience, NO_DECISIONS } from '../../../src/model.ts';
import { plan, render } from '../../../src/suggest/index.ts';
import { knowledge, marked } from '../../support/marked.ts';

const safe = (text: string, audience: Audience = 'public-group', locale: 'en-US' | 'en-GB' = 'en-US') => {
  const analysis = marked(text, locale);
  return render(analysis, plan(analysis, knowledge, audience), NO_DECISIONS, knowledge).text;
};

describe('a detail is said by its kind, in the form it stands in', () => {
  it.each([
    // Things, by the noun they turn on.
    ['He keeps a [[samovar|rare]] here.', 'He keeps a household object here.'],
    ['She carries a [[schoolbag with a name in it|rare]].', 'She carries a container.'],
    ['He won a [[hamper|rare]].', 'He won a container.'],
    ['We saw the [[Plums in Velvet|rare]] show.', 'We saw the show.'],
    // What verbs are done to, where the thing is not known.
    ['She [[plays hornpipo for the guild|rare]].', 'She plays.'],
    ['He [[eats zorbles at dawn|rare]].', 'He eats food.'],
    ['She [[drives to the grave|rare]] weekly.', 'She drives to a particular place weekly.'],
    ['He [[sold it online|rare]] fast.', 'He sold it fast.'],
    ['The hall [[used to be a bank vault|rare]].', 'The hall used to be something else.'],
    // Counts keep what is counted where that tells nothing.
    ['It took [[eleven states|rare]] to see it.', 'It took many states to see it.'],
    ['I found [[twenty-two of them|rare]] there.', 'I found many of them there.'],
    ['She sold [[four thousand doorknobs|rare]].', 'She sold many objects.'],
    // People stay people, and relatives who they are.
    [
      'She was the only other [[survivor of the house fire|event]].',
      'She was the only other person who went through a difficult event.',
    ],
    [
      'Her [[father is the principal|family]]. I report to him.',
      'Her father has a particular position. I report to him.',
    ],
    ['He, a [[tricycle racer|rare]], came.', 'He, someone with an interest, came.'],
    ['She has a [[twin|family]].', 'She has a sibling.'],
    // Verbs of being, prepositions and determiners in the mention stay.
    ['He watched it [[in a bear suit|rare]].', 'He watched it in an item of clothing.'],
    ['She [[was the one who counted heads|rare]].', 'She was someone who stood out.'],
    ['Lost on [[the ferry|event]], he says.', 'Lost in a difficult event, he says.'],
    ["It's [[bolted to a tree|rare]].", "It's something particular."],
    // A word in passing decides nothing.
    ['Her [[face on a bus bench|rare]] is known.', 'Her feature is known.'],
    ['She took up a [[podcast about a death|event]].', 'She took up something public.'],
  ])('%s', (text, expected) => {
    expect(safe(text)).toBe(expected);
  });
});

describe('what once read badly', () => {
  it.each([
    ['Client, retired [[bus driver|occupation]], came.', 'Client, retired transport worker, came.'],
    ['Brought the dog, [[a greyhound|rare]], to us.', 'Brought the dog to us.'],
    ['She works at the [[Foodmart|org]] store.', 'She works at the store.'],
    ['Her mother (d. [[March 2024|date]]) was kind.', 'Her mother (d. recently) was kind.'],
    ['He plays under the name "[[StarLad|contact]]". He lost.', 'He plays under the name "[name removed]". He lost.'],
    ['[[Art|name]] likes art therapy. [[Art|name]] came.', 'The client likes art therapy. The client came.'],
    ['[[Art|name]] came.\n- [[Art|name]] therapy group offered', 'The client came.\n- art therapy group offered'],
    ['He works for a [[gold mine|occupation]].', 'He works for an employer.'],
    ['She is a [[zobbler|occupation]].', 'She works in a particular role.'],
    ['He retired from [[wrestling|occupation]].', 'He retired from the arts.'],
    ["She's [[a Copt|background]].", "She's North African or Middle Eastern."],
    ['Uncle, ages [[7|age]]–[[11|age]], stayed.', 'Uncle, childhood, stayed.'],
    ['He was there [[until 12|age]].', 'He was there in childhood.'],
    ['The first opens when he [[turns nine|age]].', 'The first opens when he has a birthday.'],
    ['Adjourned, next [[11 Feb.|date]]', 'Adjourned, a further date set.'],
    ['Away for a [[fortnight|date]].', 'Away for a while.'],
    ['I see [[Mr and Mrs Bale|name]]. Client is well.', 'I see the couple. Client is well.'],
    ['A man works nights. [[Mthunzi|name]], is not there.', 'A man works nights. Someone, is not there.'],
  ])('%s', (text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  it.each([
    ['She is from [[Yorkshire|place]].', 'She is from the UK.'],
    ['She moved to [[England|place]].', 'She moved to this country.'],
  ])('at home the country is said, not its part of the world: %s', (text, expected) => {
    expect(safe(text, 'private-group', 'en-GB')).toBe(expected);
  });
});
