import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../rules/index.ts';
import { NO_DECISIONS } from '../../../src/model.ts';
import { plan, render } from '../../../src/suggest/index.ts';
import { marked } from '../../support/marked.ts';

const knowledge = loadKnowledge();
const safe = (text: string) => {
  const analysis = marked(text);
  return render(analysis, plan(analysis, knowledge, 'public-group'), NO_DECISIONS, knowledge).text;
};

describe('what stands in place of a mention is of its part of speech', () => {
  it.each([
    // Places that are no towns.
    [
      'Her picture was in [[the Arizona|place]] [[Daily Sun|place]], and it hung.',
      'Her picture was in a local newspaper, and it hung.',
    ],
    ['It was in the [[Elko Daily Free Press|org]].', 'It was in an organization.'],
    ['He did 28 days at [[Pine Harbor|place]] and left.', 'He did 28 days at a treatment facility and left.'],
    ['He swam at [[Pine Harbor|place]] and left.', 'He swam at a body of water and left.'],
    ['They live in the annexe on [[Chapel Row|place]].', 'They live in the annexe on a road.'],
    ['They sing in [[Trinity Chapel|place]].', 'They sing in a community venue.'],
    // Weights, sums, lengths.
    ['He had lost [[eighteen pounds|rare]] and slept.', 'He had lost some weight and slept.'],
    ['He had lost [[eighteen pounds|rare]] on a horse.', 'He had lost some money on a horse.'],
    ['He offered me [[four thousand dollars|rare]] on the spot.', 'He offered me some money on the spot.'],
    ['It measures [[forty-three centimetres|rare]].', 'It measures a certain length.'],
    ['He drove [[three hundred ks|rare]].', 'He drove a certain distance.'],
    // Days and ages.
    ['She walked the [[prom|date]] on her own.', 'She walked somewhere on her own.'],
    ['She interpreted [[from the age of five|age]], at the bank.', 'She interpreted from childhood, at the bank.'],
    ['She interpreted from the [[age of fifty|age]], at the bank.', 'She interpreted from a certain age, at the bank.'],
    ['It was stamped in the [[week after|date]] a raid.', 'It was stamped in the time after a raid.'],
    ['She is [[8 days|age]] postpartum.', 'She is some days postpartum.'],
    ['He read a list of dates aloud, [[the 3rd, the 9th|date]], and left.', 'He read a list of dates aloud, and left.'],
    ['She interpreted from the age of [[five|age]], at the bank.', 'She interpreted from childhood, at the bank.'],
    // Jobs that are none.
    ['He [[drove the church van|occupation]] into the lake.', 'He drove a vehicle into the lake.'],
    ['He [[was the ninth foster|occupation]] [[kid|occupation]] there.', 'He was a foster child there.'],
    ['He [[was the ninth foster|occupation]] [[kid on that ranch|occupation]].', 'He was a foster child.'],
    ['He is from a [[river town|occupation]] up north.', 'He is from a community up north.'],
    ['She closed the [[toast stall|occupation]] early.', 'She closed the small business early.'],
    ['He now [[checks the tide tables|occupation]] to see it.', 'He now does something particular to see it.'],
    ['She had bred [[a pale yellow climber|occupation]] that won.', 'She had bred something particular that won.'],
    ['She bred a [[pale climber|occupation]] that won.', 'She bred something particular that won.'],
    ['He once [[carried the flag at the games|event]].', 'He once received recognition.'],
    ['He did nothing but [[wind other clocks|occupation]].', 'He did nothing but work.'],
    // Details and events.
    ['She grew up in [[a travelling circus|rare]] and left.', 'She grew up in an unusual setting and left.'],
    ['She moved north to [[herd reindeer|rare]] there.', 'She moved north to do something unusual there.'],
    ['An island with [[a winter population of forty|rare]].', 'An island with a certain number of people.'],
    ['My father was [[two days dead|event]].', 'My father was dead.'],
    ['He found a [[toddler asleep in a cage|event]] there.', 'He found a child there.'],
    ['She is in the [[state finals for rowing|event]].', 'She is in a competition.'],
    ['He was [[raised by the staff|family]] there.', 'He was raised in particular circumstances there.'],
    ["In [[the county show|event]][['s catalog|event]], it won.", 'In something public, it won.'],
    ["I'm [[three of six|family]].", "I'm one of several siblings."],
    ['There is a [[daughter born of a visit|family]], grown.', 'There is a daughter, grown.'],
    ['She is the eye of her [[parents|background]].', 'She is the eye of her parents.'],
    [
      'Never late, and [[the only vet left in the county|rare]], so he came.',
      'Never late, and a person in an unusual position, so he came.',
    ],
  ])('%s', (text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  it('reads a verb before an article as a verb, also one no list knows', () => {
    expect(safe('He now [[paints the lines on pitches|occupation]] here.')).toMatch(/^He now (?:has|does|works)\b/);
    expect(safe('He now [[frobs the quoits|occupation]] here.')).toBe('He now has a role here.');
  });

  it('keeps a name that only follows an occasion, and drops one that follows a role', () => {
    const both = safe(
      'Gwen is my client. In the session [[Tobias|name]] read. Later [[Tobias|name]] slept. The warden [[Pat|name]] rang.',
    );
    expect(both).not.toMatch(/Tobias|Pat|session read/);
    expect(both).toMatch(/The warden rang\./);
  });
});
