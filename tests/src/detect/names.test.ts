import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../rules/index.ts';
import { names } from '../../../src/detect/names/index.ts';
import { createDocument } from '../../../src/text/document.ts';
import { unmark } from './support.ts';

const knowledge = loadKnowledge();
const shown = (text: string): string[] =>
  names
    .detect({ document: createDocument(text), knowledge, locale: 'en-US' })
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ start, end }) => text.slice(start, end));

const FOUND: Readonly<Record<string, readonly string[]>> = {
  titles: [
    'She was seen by [[Dr. Okafor]] again.',
    'We met [[Mrs. Achterberg]] at noon.',
    'I asked [[Judge Amundsen]] to wait.',
    'The bench knows [[Sgt. Yazzie]] well.',
    'It was [[Rev Tuilagi]] who asked.',
    'I wrote to [[Dr. V]] about it.',
  ],
  ties: [
    'I see my client [[sarah]] on weekdays.',
    'Her sister [[Ngozi]] called.',
    'Her husband, [[Tunde]], left.',
    'He texts his ex ([[Dwayne]]) nightly.',
    'The pt [[Marisol]] is stable.',
    'Her roommate [[Bryndis]] moved out.',
    'The cat called [[Mister Tibbs]] died.',
    'She walks her dog [[Biscuit]] at dawn.',
  ],
  verbs: [
    'Then [[Maya]] says nothing.',
    'After that [[Thuy]] cried.',
    "It was [[Harpreet]]'s idea.",
    'I told [[Xiomara]] so.',
  ],
  cultures: [
    'We met [[Nguyen Thi Lan]] there.',
    "Then [[Siobhán O'Sullivan]] wrote.",
    'I spoke with [[Ludwig van der Merwe]] about it.',
    'I spoke with [[Ahmad bin Yusof]] about it.',
    'The intern is [[María de la Cruz]] now.',
    'I met [[Thuy-Linh Barrasso]] once.',
    'Then [[Owain ap Rhys]] sang.',
    'I wrote to [[Graeme "Spud" Hollister]] again.',
  ],
  deeds: [
    '[[Hope]] came in late again.',
    'She slept. [[Will]] cried all the way.',
    '[[Summer]] refused to come through the door.',
    "[[Art]] didn't like my office. [[Rose]] did.",
    '[[May]] is my youngest client.',
    '[[Faith]] is nine and does not eat.',
    "[[Joy]] didn't want to come in.",
    '[[Dawn]] said no.',
    '[[Chase]] ran out of the room.',
  ],
  nicknames: [
    '[[Little Mo]] is four and [[Big Mo]] is his uncle.',
    'They adopted [[Baby J]] last year.',
    'He hid from [[Auntie B]] under the bed.',
    'Then he hit [[mrs b]] again.',
    'He truants with [[lil t]] most days.',
    'She trained under "[[Coach V]]" for years.',
  ],
  'letters people go by': ['[[JJ]] (9) sleeps with his bear.', "Then [[TJ]]'s mum called.", '[[River]] said nothing.'],
  posts: ['I met [[AP Ruiz]] in the corridor.', 'Then [[SRO Dale]] searched him.'],
  desks: ['[[Hope]] in admin says you have it.', '[[Marigold]] in reception told me.'],
  company: [
    'Outside the office, me and [[Biscuit]], every day.',
    'I inherited her from [[Will]] when he left.',
    '[[Bunmi]] to her friends, she says little.',
  ],
  'letters in quotes': ['Re: [[Hye-jin]] / "[[HJ]]", female, married.'],
  'letters of names': ['[[Mehmet]] sat by [[Yiannis]]. He says [[Y]] gave [[M]] a kidney.'],
  'small signatures': ['serious q from [[pearl]], lmft. i am stuck. is it me?'],
  'last lines': ["Isn't it much to ask?\n[[Autumn]]", "He isn't much help.\nxo [[Rain]]"],
  lists: ['We saw [[Yusuf]] and [[Rania]] together.'],
  initials: [
    'My client [[J.]] left early.',
    'I saw [[S.K.]] twice.',
    'She is siding with [[R.]] again.',
    'We met [[Maya T.]] there.',
  ],
  greetings: ['Dear [[Hilary]],\nIt went well.', 'Kia ora [[Hemi]],\nIt went well.', 'Hi [[Bronagh]],\nIt went well.'],
  signatures: [
    'It went well.\n\nWarmly,\n[[Ephraim Odukoya]]',
    'I am at a loss.\nCheers,\n[[Bex]]',
    'Any thoughts?\n[[Rosalind Achterberg, LICSW]]',
    'Any thoughts? Thanks, [[Hilary]]',
  ],
  named: ['She goes by [[Bexley]] now.', 'He is known as [[Preacher]] there.', 'They call him "[[Ghosty]]" inside.'],
  small: [
    'ok so my client [[jaxxon]] is back. he is fine. i am not.',
    'new here. [[aoife]] says she is fine. i doubt it.',
  ],
  capitals: ['TELL ME WHAT TO DO WITH MY CLIENT [[KEALOHA]] BEFORE THE MEETING'],
};

const LEFT: Readonly<Record<string, readonly string[]>> = {
  'words that do nothing': [
    'Hope came slowly. Faith was lost.',
    'Summer came and went. Summer was hot.',
    'Will is signed and witnessed.',
    'Patience wore thin. Grace is given.',
    'Case presented at rounds. Baby slept.',
    'Foster carers asked for respite; Foster placement ended.',
    'Big Ben struck, and Big Brother was on.',
    'Baby B was the smaller twin.',
  ],
  words: [
    'May I ask what you do?',
    'Will it help?',
    'There is hope, and the will to go on.',
    'Mark it down.',
    'Grace matters here.',
    'Summer is hard.',
  ],
  authors: [
    "I've read Holland, Super and some narrative.",
    'Miller and Rollnick would approve of it.',
    'Lanyado and Horne write well about endings.',
    'As Ogden (2004) said.',
    "I've read Johnson, I've read Wile, and so on.",
  ],
  grandparents: ['Her lola raised her. Lola thinks it is allergy.', 'My nana is kind. Nana says so.'],
  plurals: ['He had two ODs and two DUIs.', 'Grades went from Bs to nothing.'],
  headings: ['Venue: the office', 'Supports: Meals on Wheels; wife', 'To: Housing and practice'],
  letters: ['She is R.D. now.'],
  groups: [
    'Hi all, a question.',
    'Hello colleagues, a question.',
    'Dear group, a question.',
    'Kia ora koutou, a question.',
  ],
  roles: ['My client cried.', 'Her husband left and her mother stayed.', 'T: Tell me.\nC: No.\nT: Why?\nC: Because.'],
  things: [
    'She wore a T-shirt.',
    'It is plan B now.',
    'We tried Gottman-style cards.',
    'The co-leader stayed.',
    'Co-lead thinks it is too soon.',
    'A non-clinical placement.',
    'He was in the U.S. Army.',
    "I've met him and I'd say so.",
  ],
  calendar: ['On Friday she left.', 'It was Tuesday again.'],
  peoples: ['She is Samoan and speaks English.'],
  streets: ['He lives on Washington Street.', 'She works at Jefferson High School.'],
};

describe.each(Object.entries(FOUND))('finds by %s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(shown(text)).toEqual(expected);
  });
});

describe.each(Object.entries(LEFT))('leaves %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

test('a long text is read in one breath', () => {
  const text = 'Maya and her sister Ngozi saw Dr. Okafor; "he said so," M. wrote. '.repeat(2000);
  const begun = performance.now();
  names.detect({ document: createDocument(text), knowledge, locale: 'en-US' });
  expect(performance.now() - begun).toBeLessThan(6000);
});
