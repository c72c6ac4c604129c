import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../rules/index.ts';
import { NO_DECISIONS } from '../../../src/model.ts';
import { plan, render } from '../../../src/suggest/index.ts';
import { marked } from '../../support/marked.ts';

const knowledge = loadKnowledge();
const safe = (text: string, audience: 'public-group' | 'private-group' = 'public-group') => {
  const analysis = marked(text);
  return render(analysis, plan(analysis, knowledge, audience), NO_DECISIONS, knowledge).text;
};

describe('the safe text reads as if written so', () => {
  it.each([
    ['A man of [[52|age]] came.', 'A man in his 50s came.'],
    [
      'A [[52-year-old|age]] [[bus driver|occupation]] and his wife came.',
      'A transport worker in his 50s and his wife came.',
    ],
    ["She's [[Polish|background]] [[Catholic|background]].", "She's from a European, religious background."],
    ['A [[Polish|background]] [[Catholic|background]] woman came.', 'A European, religious woman came.'],
    [
      'One of his elders, [[Mama Atieno|name]], is in my group. Client is well.',
      'One of his elders is in my group. Client is well.',
    ],
    ['Her lead, [[Bev|name]], is also her boss. Client is well.', 'Her lead is also her boss. Client is well.'],
    ['He took a [[night-fill job|occupation]].', 'He took a job in retail or services.'],
    ['He talks about cow number [[214|rare]] like a sister.', 'He talks about one cow like a sister.'],
    [
      "Her name's [[Birgit|name]] and she rang. Client is well.",
      "Her name's [name removed] and she rang. Client is well.",
    ],
    ['Their [[fifth child|family]] came.', 'Their child came.'],
    ['Client, [[eldest of five girls|family]], came.', 'Client, one of several siblings, came.'],
    ['Seen on [[March 3rd 2024|date]], then on [[March 17 2024|date]].', 'Seen recently, then about two weeks later.'],
    ['We work through interpreter [[Joy|name]]. Client is well.', 'We work through an interpreter. Client is well.'],
  ])('%s', (text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  it.each([
    [
      'I see [[Danielle|name]], a [[41 yo|age]] [[cellist|occupation]], since her move.',
      'I see Client A, a 40-to-44-year-old performer, since her move.',
    ],
    ['I see [[Danielle|name]], a [[fiddle player|occupation]].', 'I see Client A, a performer.'],
  ])('the letter of a label is no article: %s', (text, expected) => {
    expect(safe(text, 'private-group')).toBe(expected);
  });

  it('says she for a client named twice in a sentence, and only where nobody else can be meant', () => {
    expect(safe('[[Maya|name]] said she was tired, and [[Maya|name]] left. Her week was long.')).toBe(
      'The client said she was tired, and she left. Her week was long.',
    );
    expect(safe('[[Maya|name]] rang her sister, and [[Maya|name]] left. Her week was long.')).toBe(
      'The client rang her sister, and the client left. Her week was long.',
    );
  });
});

describe('a stage of life before a job', () => {
  it.each([
    [3, 3, 'is a younger healthcare worker in town'],
    [3, 4, 'is a younger person who works in town'],
    [1, 2, 'is a 30-to-34-year-old health professional in town'],
  ] as const)('age rung %i, job rung %i', (age, job, expected) => {
    const analysis = marked('My client is a [[34-year-old|age]] [[pediatric dentist|occupation]] in town.');
    const entities = Object.fromEntries(
      analysis.entities.map(({ key, category }) => [
        key,
        { kind: 'rung', rung: category === 'age' ? age : job } as const,
      ]),
    );
    const { text } = render(analysis, plan(analysis, knowledge, 'public-group'), { entities, mentions: {} }, knowledge);
    expect(text).toBe(`My client ${expected}.`);
  });
});
