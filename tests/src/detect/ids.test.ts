import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ids } from '../../../src/detect/ids/index.ts';
import { validators } from '../../../src/detect/validators.ts';
import { detectAll, surfaces, unmark } from './support.ts';

describe('check digits', () => {
  test.each([
    ['luhn', '79927398713', '79927398710'],
    ['card', '4111 1111 1111 1111', '4111 1111 1111 1112'],
    ['sin', '046 454 286', '046 454 287'],
    ['ssn', '219-09-9999', '000-12-3456'],
    ['npi', '1234567893', '1234567890'],
    ['dea', 'AB1234563', 'AB1234560'],
    ['nhs', '943 476 5919', '943 476 5918'],
    ['nhi', 'ZKC4419', 'ZIC4419'],
    ['medicareAu', '2123 45670 1', '2123 45660 1'],
    ['tfn', '123 456 782', '123 456 789'],
    ['ird', '49-091-850', '49-091-851'],
    ['ppsn', '1234567FA', '1234567AA'],
    ['nric', 'S1234567D', 'X1234567D'],
    ['pan', 'ABCPE1234F', 'ABCQE1234F'],
    ['nino', 'AB 12 34 56 C', 'BG 12 34 56 C'],
    ['mbi', '1EG4-TE5-MK73', '0EG4-TE5-MK73'],
    ['saId', '8001015009087', '8001015009088'],
    ['iban', 'GB82 WEST 1234 5698 7654 32', 'GB83 WEST 1234 5698 7654 32'],
    ['vin', '1M8GDM9AXKP042788', '1M8GDM9A1KP042788'],
    ['aadhaar', '2341 2341 2346', '2341 2341 2340'],
    ['ipv4', '203.0.113.44', '203.0.313.44'],
    ['phone', '(020) 7946-0321', '12'],
  ])('%s accepts %s, refuses %s', (name, good, bad) => {
    expect([validators[name]?.(good), validators[name]?.(bad)]).toEqual([true, false]);
  });
  test('any string is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const check of Object.values(validators)) expect(typeof check(text)).toBe('boolean');
      }),
    );
  });
});

describe('codes behind a cue', () => {
  test.each([
    'MRN [[4471-0926]]',
    'Chart # [[TB-0092]] opened',
    'File no. [[CF-24-3309]]',
    'PHN [[9876 543 210]] on file',
    'claim [[44-0921-B]] is stuck',
    'claim [[10044718832]].',
    'badge [[1182]] wrote it up',
    'case no. [[45D06-JC-0218]].',
    'Cause No. [[D-1-FM-22-004410]].',
    'A-number [[204-551-907]] is on the form',
    'Prison no. [[A4417XK]]. IPP?',
    'chat transcript ([[u21567783]] removed)',
    'MO lic. [[2011029946]]',
    'RSW [[#4471]]',
    'LMFT [[#88231]]',
    'Lic. Psychologist, AR [[#19-22P]]',
    'ANZASW [[reg 30418]]',
    'SAC reg. [[C0714]]',
    'SSN last 4: [[0417]]',
    'Health Plan, ID [[MVH 7741 902 66]]',
    'Medicare [[2950 41733 1]] ref 2',
    'DVA no. [[QX 418 207]].',
    'SN [[K87 554 019]]   VAC file [[6612034]]',
    'Docket [[CR-2024-0387]].',
    'NHI [[ZKC4419]]',
    'HCPC [[PYL12345]]',
    'HPCSA [[PS 0114472]]',
    'device serial [[HW-48812-K]].',
    'Policy number: [[77-20431]]',
    'passport [[L8820417]]',
    "driver's licence [[D1234-56789]]",
    'plate [[KDA 482B]]',
    'rego [[ABC123]]',
    'acct [[00417736]]',
    'mem # [[BRM0092-4471]]',
    'NPI [[1234567893]], DEA [[AB1234563]]',
    'Police rpt [[F/20240217/7093]].',
    'Student [[20417736]] withdrew',
    'application (no. [[12345/67]]) was lodged',
    'booking ref [[XK44QP7]]',
    'survivor, [[number 88]].',
  ])('%s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(surfaces(ids, text)).toEqual(expected);
  });
});

describe('codes by shape', () => {
  test.each([
    'it said [[219-09-9999]] in the margin',
    'it said [[xxx-xx-4417]] there',
    'from [[203.0.113.44]] at night',
    'from [[2001:db8:0:0:0:ff00:42:8329]] at night',
    'phone [[00:1b:44:11:3a:b7]] seen',
    'paid by [[4111 1111 1111 1111]]',
    'into [[GB82 WEST 1234 5698 7654 32]] monthly',
    'holder [[S1234567D]] came',
    'the car, [[1M8GDM9AXKP042788]], burned',
    'he is [[PSY0001843]] there',
    'on [[24-CR-1187]], county',
    'key [[123e4567-e89b-12d3-a456-426614174000]] leaked',
  ])('%s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(surfaces(ids, text)).toEqual(expected);
  });
});

describe('what is no code', () => {
  test.each([
    'CORE-10 19, then 12.',
    'CORE-OM 1.8 at intake.',
    'PHQ-9 14, GAD-7 11, PCL-5 52; F43.10 and F33.1, CPT 90837',
    'session 20, step 12, group 3, case 2, item 9',
    'sertraline 100 mg, quetiapine 25mg, 2000 calories',
    'the case took 45 days; the claim was 12 weeks old',
    'BP 120/80, 24/7, 50/50, 1:1, 9 to 5',
    'File under 2019. In case 3 people come.',
    'COVID-19 and MDMA, B12, 5-HT2A, CYP2D6',
    'room 12, bed 4, grade 7, page 231',
    'my client 34 years old',
    'group of 12 and 4 kids',
    'PIN is not known; ID was shown',
    'He is 5 ft 10 and 180 lbs.',
    'DSM-5-TR, ICD-11, ISO 9001',
    'the IP said nothing',
    'Medicare pays 80 percent',
    'worth 2,500,000 dollars',
    'license renewed in 2019',
    'Session 12-14 were missed',
    'the plan: 3 sessions, then 2',
  ])('%s', (text) => {
    expect(surfaces(ids, text)).toEqual([]);
  });
});

test('never throws; spans lie in the text and do not overlap', () => {
  const piece = fc.constantFrom(
    'no. ',
    '#',
    'A-',
    '12',
    '4417',
    ' ',
    '-',
    '/',
    'MRN ',
    'reg ',
    '\n',
    ':',
    'ab',
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
        for (const { start, end } of detectAll(ids, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});

test.each(['1 ', '1', 'A', 'A1-', 'a:', 'no. ', '1.', 'no 1, '])('long runs of "%s" stay quick', (piece) => {
  const begun = performance.now();
  detectAll(ids, piece.repeat(60_000 / piece.length));
  expect(performance.now() - begun).toBeLessThan(2000);
});
