import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contacts } from '../../../src/detect/contacts/index.ts';
import type { Locale } from '../../../src/model.ts';
import { detectAll, surfaces, unmark } from './support.ts';

describe('phones of every locale', () => {
  test.each([
    ['en-US', 'c [[(314) 555-0142]]'],
    ['en-US', 'office [[479.555.0119]]'],
    ['en-US', 'Rang [[555-0142]] twice'],
    ['en-US', 'Callback [[337-555-0171]], leave no message'],
    ['en-US', 'or [[+1 612 555 0138]] at night'],
    ['en-US', 'front desk [[x204]], ask for me'],
    ['en-US', 'front desk, ext. [[2041]]'],
    ['en-GB', '[[020 7946 0321]] / [[07700 900417]]'],
    ['en-GB', 'Practice, [[01274 960144]]'],
    ['en-NZ', 'Youth Service\n[[03 555 0128]] | desk'],
    ['en-NZ', '[[022 555 0187]]'],
    ['en-AU', 'M: [[0491 570 156]]'],
    ['en-AU', 'mother, Kusum, [[03 5550 4417]], Dandenong'],
    ['en-IN', 'sister, [[+91 98140 55512]]; email'],
    ['en-IN', 'Adv. Chelladurai, [[94430 12876]].'],
    ['en-ZA', 'Cell [[082 555 0139]]'],
    ['en-SG', 'DID [[6555 0199]] | mail'],
    ['en-SG', 'she sleeps then. [[9123 4501]]'],
    ['en-NG', 'Yours faithfully,\n[[0803 555 0147]]'],
    ['en-IE', 'ring [[087 123 4567]]'],
    ['en-KE', 'ring [[0722 000 000]]'],
    ['en-PH', 'text [[0917 555 0123]]'],
  ] as const)('%s: %s', (locale, marked) => {
    const { text, expected } = unmark(marked);
    expect(surfaces(contacts, text, locale as Locale)).toEqual(expected);
  });
});

describe('mail, web, handles', () => {
  test.each([
    '[[casey@riverbluffcouples.example]]',
    'mail [[nurul_a@kampong.example]] please',
    'write to [[jo.smith at gmail dot com]] or ring',
    'write to [[jo [at] clinic.org]] or ring',
    'see [[https://example.org/case?id=4]], then',
    'see [[www.riverbluff.example]].',
    'our site is [[riverbluffcouples.com]].',
    'her page [[linktr.ee/lumpia]] has it',
    'it is on [[youtube.com/@maya]] now',
    'Handle is [[@lumpia_warp]], he shows me',
    'posts as [[u/sadfalconer]] at night',
    'IG: [[drgwen.explains]]',
    'on discord [[maple#4417]] all night',
    'bingo under the name "[[HotMama1946]]".',
    'they marched with [[#JusticeForKofi]] signs',
    'username: [[mossy_oak22]]',
  ])('%s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(surfaces(contacts, text)).toEqual(expected);
  });
});

describe('what is no contact', () => {
  test.each([
    'DOB: 1986-05-02 (38)',
    'DOB 02.05.1986 (38), female',
    'e.g. a Ph.D. in the a.m. or i.e. never',
    'She left.In the car he cried. She stayed in.Me too.',
    'sessions 12-14, PHQ-9 14, 2019-2021, 120/80, 10-12-15',
    '03/14/2023 and 2016-11-05 and 14.03.2023',
    'meet @ 3pm @ home, #metoo #1 #selfcare',
    'It costs $1,200 or 1,234,567 in all',
    'notes.docx and scan.pdf are attached',
    'either/or, him/her, w/ u/s, and/or',
    'He is called Will and known as McBride.',
    '1 2 3 4 5 6 7 count with me',
  ])('%s', (text) => {
    expect(surfaces(contacts, text)).toEqual([]);
  });
});

test('never throws; spans lie in the text and do not overlap', () => {
  const piece = fc.constantFrom(
    '@',
    '.com',
    'ab',
    '555',
    '-',
    ' ',
    '0142',
    '(',
    ')',
    '+',
    '#',
    '\n',
    'www.',
    ' at ',
    ' dot ',
    '\ud83d',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        let last = 0;
        for (const { start, end } of detectAll(contacts, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});

test.each(['1 ', '1', 'a', 'a.', 'a@', 'a dot ', '(1) ', 'www.'])('long runs of "%s" stay quick', (piece) => {
  const begun = performance.now();
  detectAll(contacts, piece.repeat(60_000 / piece.length));
  expect(performance.now() - begun).toBeLessThan(2500);
});
