import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dates } from '../../../src/detect/dates/index.ts';
import type { Locale } from '../../../src/model.ts';
import { detectAll, surfaces, unmark } from './support.ts';

const found = (rows: readonly string[], locale?: Locale) =>
  test.each(rows)('%s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(surfaces(dates, text, locale)).toEqual(expected);
  });

describe('days of a community and its calendar', () => {
  found([
    'Conducted the [[Whit Friday]] contest in his time.',
    'deceased [[Stephen\u2019s Day 2021]], reared by nan',
    'a death in the next hostel in [[Magh month]] and',
    'She fasts in [[month of Shravan]] only.',
    'Saint Dimitrios, [[the twenty-sixth]]. She bakes.',
    'They moved over [[Easter holidays]] again.',
  ]);
});

describe('the named days of a school or campus are public', () => {
  found([
    'School refusal since [[winter break]].',
    'Broke up over [[reading week]]; he kept the flat.',
    'He missed [[picture day]] again.',
    'She spoke on the bus to [[Year 9 camp]], then no more until [[half-term]].',
    'Fine until [[GCSE results day]].',
    'It began in [[Michaelmas term]] and got worse by [[second half-term]].',
    'The fortnight after the [[spring concert]] he hid.',
    'Not eaten since her [[winter recital]].',
    '[[Exam leave]] starts soon; [[Spirit week]] had been fun.',
    '[[Term 3]] was rough.',
    'She wants him at weight by the [[Dec 4 dual]].',
    'Home for the [[November weddings]], plain clothes.',
    'The bus leaves [[the morning of the 5th]].',
    'It was busy on [[the bank holiday weekend]].',
    'They may camp, and she will march to the show.',
    'He failed [[summer exams]] and the [[January mocks]].',
    'They came out at [[band camp]].',
    'The fight was at the [[fifth-grade camp]], before [[fall break 2022]].',
    'She froze on [[world book day]] and at [[parents\u2019 evening]].',
    'Dropped by his big after [[rush week]].',
    'He ran off on [[the last day of term]].',
  ]);
});

describe('what every school has says little', () => {
  found([
    'She binges every spring break and each reading week.',
    'A school play would be too much; so would a prom.',
    'Prom dress, prom money, homecoming court.',
    'The pool, the feed store, the school play.',
    'Half-term is a word she hates.',
    'Every child after the winter break is tired.',
    'We do spelling bee practice and exam stress.',
    'Each year after the winter vacation my slots fill.',
    "He's been in halls since Freshers' and hides.",
    'Left school after the Junior Cert.',
    'At the school fete somebody said it.',
    'There was a thanksgiving, cow, canopy, musician.',
    'She came second, the twenty-sixth person to ask.',
  ]);
});

describe('full dates, month in letters', () => {
  found([
    'Referred on [[March 3rd 2024]] by the school.',
    'She moved [[3 feb]] with the kids.',
    'He was born on [[the 12th of February 1988]].',
    'Seen on [[Sept. 4]], then again in a week.',
    'The hearing is [[Monday, October 28]], 9:14 PM.',
    'Off from [[12\u201315 May]] and back after.',
    'Off from [[May 3-5]] and back after.',
    "I'm away [[August 3 through the 21st]].",
    'It was [[the second of May]] when she rang.',
    'It was [[the twenty-first of June 1998]].',
    'admitted [[12-Mar-2021]], left in a hurry',
    'Decree on [[9, 11 and 12 May 2001]] was appealed.',
    'Release is [[w/c 8 Sept]] to approved premises.',
    'Discharged [[1st Jan, 2020]].',
    'DOB [[11 Oct 1979]] // remand',
    'He left us [[January 14th, 2020]] at noon.',
    'He disappeared [[Wednesday the 11th]], as agreed.',
    'She rings on [[Monday 9th]], always early.',
    'Since [[last tues the 9th]] he has not slept.',
    '[[Thursday arvo, the 27th]] works for me.',
  ]);
});

describe('dates in figures', () => {
  found([
    'DOB: [[07/19/1989]] (35)',
    'DOB [[7/7/81]], lives alone',
    'Seen [[2016-11-05]] at home',
    'Seen [[02-29-84]] at home',
    'Hearing [[2/27]], then sessions.',
    'Sober since [[9/16]].',
    'I see her [[Wed 9/17]] again.',
    'born [[03/2021]], premature',
    'd.o.b. [[19840302]] on file',
    'logged [[2024-03-03T09:30]] by staff',
    'due [[5/1]]; one wrong and he is out',
  ]);
});

describe('figures in the order of other places', () => {
  found(
    [
      'incident at work [[14.03.2023]] (blade)',
      'DOB: [[3.9.1949]]   Age',
      'seen [[11.10.24]].',
      'came back on [[14/2]] with scones',
      'bring to [[Thursday 18/7]] group',
      'pass expires [[30/9]]',
    ],
    'en-GB',
  );
  test.each([
    ['3/4/2020', 'en-US', '2020-03-04'],
    ['3/4/2020', 'en-GB', '2020-04-03'],
    ['25/4/2020', 'en-US', '2020-04-25'],
    ['4/25/2020', 'en-AU', '2020-04-25'],
    ['7/7/81', 'en-US', '1981-07-07'],
    ['March 3rd 2024', 'en-US', '2024-03-03'],
    ['March 2024', 'en-US', '2024-03'],
    ['on the 14th of March', 'en-US', '--03-14'],
    ['by the 21st', 'en-US', '---21'],
    ['in 1998', 'en-US', '1998'],
    ["class of '09", 'en-US', '2009'],
    ["since '87", 'en-US', '1987'],
    ['at Deepavali', 'en-IN', 'holiday:diwali'],
    ['the week before Mardi Gras', 'en-US', 'holiday:shrove-tuesday'],
    ['autumn 2019', 'en-GB', '2019-autumn'],
  ] as const)('%s (%s) is %s', (text, locale, value) => {
    expect(detectAll(dates, text, locale).map((candidate) => candidate.value)).toEqual([value]);
  });
});

describe('parts of dates', () => {
  found([
    'by [[the 21st]] at the latest',
    'They found him on [[the twenty-third]].',
    'Notes for [[14th]] sup.',
    'in [[july]] he went quiet',
    '[[this past july]]. They still',
    'out until [[mid-March]], then half days',
    'unreachable till [[late October]]. Fifth of seven.',
    'the trial ended in [[May]]. With a signature.',
    'no insurance til [[may]]. do i call',
    'on [[the second Sunday of December]] they raise money',
    'Married [[August 2022]], Travis County.',
    'Came here in [[Jan \u201923]] through the desert.',
    'At State in [[February]] she pinned them.',
    'For the [[December]] season, wall to wall.',
    'open [[Nov-Jan]] only',
    '[[The first week of July]] was worst.',
  ]);
});

describe('years', () => {
  found([
    'since she died in [[1998]]. Nobody',
    'Class of [[\u201909]], never left.',
    'MVA [[2019]], TBI.',
    'between [[1959]] and [[1972]], the only one',
    'killed in Ramadi in [[\u201906]].',
    'He rode [[2009/10]] with them.',
    'The [[2001 eclipse]] was her birth.',
  ]);
  test('a bare year is a quasi-identifier, a season of a year a direct one', () => {
    expect(detectAll(dates, 'in 1998, then spring 2019').map(({ type }) => type)).toEqual(['quasi', undefined]);
  });
});

describe('seasons, terms, quarters', () => {
  found([
    'enrolled [[fall term 2022]] and left',
    'in [[spring 2019]] he moved',
    'wife passed in [[the spring of 2023]]. His daughter',
    'Quit corporate in [[Q3]] after a manager',
    'sold in [[Q2]] and is now free',
    'since [[Michaelmas term]] she',
    'in the [[third quarter of 2020]] sales',
  ]);
});

describe('the school calendar', () => {
  found([
    'refused since [[the first day of school]], mum says',
    'cried [[the Monday after half-term]] in class',
    'it began in [[Week 3 of Term 2]], roughly',
    'cut [[the week before SATs]] again',
    'stopped eating in [[October of her freshman year]] there',
    'silent since [[prom night]], she says',
    'home for [[October half-term]] and worse',
    'fine until [[early 2021]], then not',
    'on her [[birthday in March]] he left',
    'seen [[3/14]], [[3/21]] & [[3/28]] at clinic',
    'away [[12/28\u20131/3]] with dad',
    'Can we swap [[Tues 14]]?',
  ]);
});

describe('feasts', () => {
  found([
    'right after [[Eid]], sat in on',
    'since [[the second week of Ramadan]] they have slept apart',
    'left [[two days after Christmas]] with nothing',
    'the call came [[the week of Thanksgiving]]',
    'drowned over [[Labor Day weekend]], where he',
    'On return [[last Thanksgiving]] she moved',
    'silent since [[Mother\u2019s Day]]. Hard',
    "silent since [[New Year's]].",
    'told her on [[Rosh Hashanah]], or [[Yom Kippur]]',
    'she fasts for [[Karva Chauth]]. He',
    'at [[Navroze]] the following',
    'died [[the second day of T\u1ebft]].',
    'comes at [[Chanukah]] and at [[Pesach]]',
    'found out on [[Good Friday]] that he was',
    'on [[the eve of Candlemas]], and was',
    'called [[eleven days after Easter]].',
    'he flies back [[australia day]]. stage two',
    'since that [[nye]] he has not',
    'Bring it after [[the Fourth]], she said',
    '[[the Tuesday after Queen\u2019s Birthday]]. He',
    'unveiling at [[Matariki]] this year',
    'on [[the 27th night of Ramadan]]; first wife',
    'on [[the feast of Saint Clare]]; the neurologist',
    'rang on [[Burns Night]] and on [[Hogmanay 2019]]',
    'after [[D\u00eda de los Muertos]] the ofrenda',
    'on his [[thirtieth birthday]], and he',
    'Alcohol: nil since [[his fiftieth]].',
    '[[the week of the big ice storm]]. Grandmother',
    'on [[the first day of deer season]]. In clearing',
  ]);
});

describe('what is no date', () => {
  test.each([
    'She comes every Thursday, twice a week, for six weeks.',
    'He may march in the band; it may help.',
    'I may 3 times a week feel that.',
    'May I ask what you would do?',
    'mood 7/10, pain 9/10, anxiety 4/10 today',
    'BP 120/80, split 50/50, on call 24/7',
    'PHQ-9 14, GAD-7 11, PCL-5 52, session 20 of 24',
    'PHQ-9 14/27 and GAD-7 12/21 at intake',
    'a 1:1 in the hospital since last year',
    'sertraline 2000 mg would be wrong; 1984 calories',
    'He still reads Orwell\u2019s 1984 at night.',
    'raised in the 1990s and the \u201990s',
    'He is 5\u201910 and tired.',
    'the first time, the second session, her third child',
    'the 19th century house on 5th Avenue',
    'Section 5, step 12, page 1998',
    'Recently, last year, a while ago, in the spring.',
    'He was the comic relief; she lent him money; the advent of phones.',
    'Q1: what would you do? Q2: why?',
    'The ninth step was the hardest.',
    'Trauma and Recovery (Herman, 1992) helped.',
    'Sectioned under the Mental Health Act 1983; the 1998 Act is newer.',
    'Room 2012, box 1999, $2015 owed',
    'They strung Christmas lights.',
  ])('%s', (text) => {
    expect(surfaces(dates, text)).toEqual([]);
  });
  test.each(['fluids 4/12, review 6/52, bloods 3/7', 'off work 2/12 then light duties'])('%s', (text) => {
    expect(surfaces(dates, text, 'en-GB')).toEqual([]);
  });
});

describe('any string', () => {
  const pieces = fc.constantFrom(
    'May ',
    '3/',
    '14',
    '.',
    ' the ',
    '21st',
    '2019',
    '\u2019',
    '\u2013',
    'Eid',
    ' after ',
    '\n',
    '\ud83d',
    'Q3',
  );
  test('never throws; spans lie in the text and do not overlap', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, confidence } of detectAll(dates, text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(confidence).toBeGreaterThanOrEqual(0.3);
            last = end;
          }
        },
      ),
    );
  });
  test.each(['1 ', 'May ', 'the ', '3/4', 'a ', '1-', "'", 'the week of '])('long runs of "%s" stay quick', (piece) => {
    const begun = performance.now();
    detectAll(dates, piece.repeat(60_000 / piece.length));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
