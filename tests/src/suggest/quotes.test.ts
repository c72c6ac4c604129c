import { describe, expect, it } from 'vitest';
import { unfinished } from '../../../main/engine/review.ts';
import { type Decisions, NO_DECISIONS } from '../../../src/model.ts';
import { hasOpenSlot, plan, render } from '../../../src/suggest/index.ts';
import { knowledge, marked } from '../../support/marked.ts';

const rendered = (text: string, decisions: Decisions = NO_DECISIONS) => {
  const analysis = marked(text);
  return { analysis, safe: render(analysis, plan(analysis, knowledge, 'public-group'), decisions, knowledge) };
};
const safe = (text: string) => rendered(text).safe.text;
const decided = (text: string, key: string, decision: Decisions['entities'][string]) =>
  rendered(text, { entities: { [key]: decision }, mentions: {} }).safe.text;

describe('a quotation is reported', () => {
  it.each([
    ['She said, "[[the tide keeps my books|rare]]."', 'She had her own words for it.'],
    ['He says "[[I carry the bell|rare]]" and laughs.', 'He has his own words for it and laughs.'],
    ['He told me: "[[I am the last tram|rare]]." We stopped.', 'He told me in his own words. We stopped.'],
    ['B says she "[[misses the goats|rare]]" and weeps.', 'B has her own words for it and weeps.'],
    ['"[[Nineteen buckets|rare]]," she said.', 'She had her own words for it.'],
    [
      'He can do it, he says. "[[I never lock the barn|rare]]." I believe him.',
      'He can do it, he says. He had his own words for it. I believe him.',
    ],
    ['She sang "[[boats on the wall|rare]]" to us.', 'She sang a song to us.'],
    ['The boy calls her "[[Miss Later|rare]]".', 'The boy calls her by a particular name.'],
    ['The clip did the rounds as "[[Ladder Man|event]]".', 'The clip did the rounds under a particular name.'],
    ['The chat is called "[[Plum Parade|rare]]" now.', 'The chat has a particular name now.'],
    ['He told her pain is "[[weather in the bones|rare]]."', 'He told her pain is something he had his own words for.'],
    ['Clients hear the words "[[breech lie|health]]" from me.', 'Clients hear the words from me.'],
    ['She can\'t say "[[marmalade|rare]]".', "She can't say a certain word."],
    ['One line at the bottom, "[[the gate is open|rare]]." I read it.', 'One line at the bottom. I read it.'],
    [
      'He\'s tired.\nGoal, verbatim: "[[to hear the kettle|rare]]."',
      "He's tired.\nGoal, verbatim: put in his own words.",
    ],
  ])('%s', (text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  it.each([
    ['"Doctor, [[it was the only gate|rare]]," he said.', '"Doctor, …," he said.'],
    ['C: "[[Hold left|rare]]." They played it.', 'C: "…" They played it.'],
  ])('of a part of one the marks stay: %s', (text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  it.each([
    ['It was so: [[he had priced his tools|rare]]. We met.', 'It was so: he had priced something. We met.'],
    ['[[She blinked at every third word|rare]]. We met.', 'She did something particular. We met.'],
  ])('a whole statement keeps its subject: %s', (text, expected) => {
    expect(safe(text)).toBe(expected);
  });
});

describe('the mildest rung leaves a slot for the gist', () => {
  const TEXT = 'She told me, "[[my husband keeps the tide|rare]]." We met.';
  const KEY = 'rare:my husband keeps the tide';

  it('is there when asked for, says the theme, and holds the text back', () => {
    const decisions: Decisions = { entities: { [KEY]: { kind: 'rung', rung: 1 } }, mentions: {} };
    const made = rendered(TEXT, decisions);
    expect(made.safe.text).toBe('She told me something about marriage [the gist, in your words]. We met.');
    expect(hasOpenSlot(made.safe.text)).toBe(true);
    expect(unfinished(made.analysis, made.safe)).toEqual([KEY]);
  });

  it.each(['public-group', 'private-group', 'supervisor', 'teaching'] as const)('never unasked: %s', (audience) => {
    const analysis = marked(TEXT);
    const made = render(analysis, plan(analysis, knowledge, audience), NO_DECISIONS, knowledge);
    expect(hasOpenSlot(made.text)).toBe(false);
    expect(unfinished(analysis, made)).toEqual([]);
  });

  it('is finished by own words, for the whole or in the place of the quotation', () => {
    expect(decided(TEXT, KEY, { kind: 'own', text: 'something about marriage and waiting.' })).toBe(
      'She told me something about marriage and waiting. We met.',
    );
    expect(decided(TEXT, KEY, { kind: 'own', text: 'that she waits.' })).toBe('She told me that she waits. We met.');
    expect(decided(TEXT, KEY, { kind: 'keep', reason: 'asked' })).toBe(
      'She told me, "my husband keeps the tide." We met.',
    );
  });
});
