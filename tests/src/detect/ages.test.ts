import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ages } from '../../../src/detect/ages/index.ts';
import { ageNumber } from '../../../src/detect/ages/numbers.ts';
import { detectAll, surfaces, unmark } from './support.ts';

describe('ages', () => {
  test.each([
    'Maya is a [[34-year-old]] dentist.',
    'ct [[42 yo]] M, married',
    '[[12 y/o]] boy, cleft lip',
    'the [[16 yr old]], Destinee,',
    'a [[nineteen-year-old]] gymnast',
    'adopted at [[14 mos]] from Daegu',
    'Pt [[29F]] w/ MDD',
    'Pt is [[M/72]], retired',
    'client K ([[52 f]]) is a cat sitter',
    'my client ([[29]], nonbinary) says',
    'Brynlee, [[15]], is the first',
    'Client M., [[46]], drives a bus',
    'Client ([[31]]) is a NICU nurse',
    'Young woman, [[22]], Mirpuri heritage',
    'Rangatahi [[14]], K\u0101i Tahu',
    'His son, [[6]], draws her',
    'tane ([[34]], ng\u0101ti porou) came',
    'Age: [[47]]  Role: lead',
    'DOB 1/2/1962 | age [[62]] | chart',
    'Aged [[71]].',
    'sons, ages [[4]] and [[11]], one here',
    'abused by an uncle, ages [[7]]\u2013[[12]], in summers',
    'at the age of [[nine]] he left',
    'DOB 2016-11-05 ([[7]])',
    'quadruplets who just turned [[three]]. He is',
    'turned [[seventy-one]] last week',
    'I turned [[fifteen]] in lockdown',
    'He was [[sixty-eight]], recently retired',
    "She's [[thirty-one]], the only",
    "I'm [[thirty-nine and a half]]. That",
    'They were [[thirty-six]] and [[forty]]. Their',
    'Roberta is [[71]]. Her son',
    'Pt was [[six]], saw him',
    'since she was [[nine]]. I',
    'A man of [[ninety-three]] is dying at home',
    'A widow and a boy of [[eight]] sat outside',
    "He was in St. Anne's until [[12]]. Then",
    'lived with his gran till [[nine]], then us',
    'Mr Horace Entwistle-Nwosu [[76]], Lewy body',
    'biscotti was [[17]] so he was around',
    'Xuan Yi, Sec 3, [[15]]. Referred',
    'student of Class XI, [[17]], hostel',
    "my client (she's stuck with it) is [[18]], aged out",
    "Hx of assault at [[19]] (tx'd elsewhere)",
    "He's [[eighteen]] on Bonfire Night and",
    "her mother's [[fortieth]] was in spring",
    'a grandmother and an aunt, all [[41]], all gone',
    'She was [[six]] during the flood',
    'He was [[52]] at diagnosis',
    'my client precious is [[31]] and born',
    'a man of [[sixty]], was on',
    'a son of [[eight]]. Cl learnt',
    'died of it at [[49]]. An aunt',
    'sent away at [[seven]]. Rupert',
    'At [[thirty-five]] he had been',
    'EUPD label since [[17]]. I',
    'and at [[twenty-four]] he could not',
    'Harlan, [[fifty-nine]], fourth',
    'a trombonist, [[33]], Creole, lost',
    'a gang cook, [[62]].',
    'dov, [[38]], finally diagnosed',
    '[[55ish]] woman, driver',
    '[[Fifty-two]], Niuean, last',
    'so says Nwachukwu). [[32]]. Day job',
    'A woman of [[81]], alone',
    'oldest, now [[five]]. Two sleep',
    'they are both past [[ninety]] and',
    'had lived for [[nineteen days]].',
    '- [[83]] and [[91]]. Met at dialysis',
    'Year 9 ([[14]]) and angry',
    'ct is [[7y 3m]], verbal',
    'self-harming since [[eleven]], then',
    'a figure skater, [[11]], of sorts',
    'his daughter Mayumi ([[8]]!!) interprets',
    'the twins (both [[28]]) live',
    'then a [[five-year-old]] came',
    'the man she loves is [[twenty]] and',
  ])('%s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(surfaces(ages, text)).toEqual(expected);
  });
});

describe('value and type', () => {
  test.each([
    ['a 34-year-old man', '34', undefined],
    ['She is ninety-one and well', '91', 'direct'],
    ['Grandad (aged 90) sat', '90', 'direct'],
    ['I am a hundred and one, dear', '101', 'direct'],
    ['He is 89.', '89', undefined],
    ['adopted at 14 mos from there', undefined, undefined],
  ] as const)('%s', (text, value, type) => {
    expect(detectAll(ages, text).map((age) => [age.value, age.type])).toEqual([[value, type]]);
  });
  test.each([
    ['nineteen', 19],
    ['Thirty Nine', 39],
    ['fifty-nine', 59],
    ['6yo', 6],
    ['a hundred and one', 101],
    ['soon', undefined],
  ])('%s', (text, years) => {
    expect(ageNumber(text)).toBe(years);
  });
});

describe('what is no age', () => {
  test.each([
    'Client 1. A roofer.\nClient 2. He works with him.',
    'Child 2: the quiet one.',
    'Alcohol: 4–5 beers nightly.',
    'for six weeks, twice a week, in session 20 of 24',
    'PHQ-9 14, GAD-7 (12), PCL-5 52, OCI-R 33, MoCA 26',
    'in her thirties, late forties, a fortysomething',
    'sertraline 100 mg at night, 25 mg in the morning',
    'married for 12 years, sober for 14 months',
    'It was seven. There were four of us.',
    'Group meets at six, bed at nine, see you at four.',
    'Her mood is 7, anxiety 5, SUDS at 70.',
    'Score of 15, then 12, then 9.',
    'a mother of two, a family of five, a group of twelve',
    'He is 6 feet tall and 90 kilos.',
    'Epworth was 15. Not suicidal.',
    'HAM-A is 26. Denies ideas.',
    'Zarit was 58 before, 44 with stall.',
    'Qs: 1) how hard, 2) how soon',
    'P: 1) stop the wordplay',
    'Her client of two years, a carpenter',
    'calls from folks who are five, ten years out',
    'He was in surgery until 12.',
    'In his fortieth session he spoke.',
    'They lost all 12.',
    'He turned two corners and turned 180 degrees.',
    'Case 6: the weather. Session 12, week 4, step 9.',
    'C1: she counts. P2: he does. Q1. What now?',
    'They are two peas; one of them is one.',
    'She is 40 minutes late and 12 sessions in.',
    'Grade 7, Year 9, Route 66, Catch 22, Apollo 13',
    'groups for 12-year-olds and under-fives',
    'seen at 6 weeks post-op, at 8 weeks he relapsed',
    'Psalm 23, verse 4; chapter 12, page 40',
    'On Monday, 12 came; by Friday, 20.',
    'He is one of ten; she is a ten.',
    'We are two sessions in. We were three in the room.',
    'BP 120/80, 24/7, 50/50, 5-10 minutes',
    'Married eleven years; three sets of twins',
    'Spanish is L2, K10 is 34',
    'Questions. (1) Should I? (2) May I?',
    'at 40 mg, by 30 percent, from 9 to 5',
    'of $45, or 45 dollars',
    'He charged at 20 miles an hour.',
    'Room 12, bed 4, ward 30',
    'They finished in twenty minutes, at most thirty.',
  ])('%s', (text) => {
    expect(surfaces(ages, text)).toEqual([]);
  });
});

test('never throws; spans lie in the text and do not overlap', () => {
  const piece = fc.constantFrom(
    'She was ',
    'nine',
    ', ',
    '34',
    '-year-old',
    ' ',
    '(',
    ')',
    'aged ',
    'Ann',
    'and ',
    '\n',
    'at ',
    '\ud83d',
    '.',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        let last = 0;
        for (const { start, end } of detectAll(ages, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});

test.each(['1 ', 'a', 'Ann, ', 'at nine ', 'she was ', '12, ', '(34) ', 'a hundred '])(
  'long runs of "%s" stay quick',
  (piece) => {
    const begun = performance.now();
    detectAll(ages, piece.repeat(60_000 / piece.length));
    expect(performance.now() - begun).toBeLessThan(3000);
  },
);
