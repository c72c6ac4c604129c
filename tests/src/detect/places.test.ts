import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../rules/index.ts';
import { addresses } from '../../../src/detect/addresses.ts';
import type { Detector } from '../../../src/detect/detector.ts';
import { places } from '../../../src/detect/places/index.ts';
import type { Category } from '../../../src/model.ts';
import { mergeOverlaps } from '../../../src/resolve/overlaps.ts';
import { createDocument } from '../../../src/text/document.ts';
import { SHOWN, unmark } from './support.ts';

const knowledge = loadKnowledge();

const found = (detector: Detector, text: string, category?: Category): string[] => {
  const document = createDocument(text);
  const candidates = detector.detect({ document, knowledge, locale: 'en-US' });
  return mergeOverlaps(candidates, document)
    .filter((draft) => draft.confidence >= SHOWN && (!category || draft.category === category))
    .map(({ start, end }) => text.slice(start, end));
};

const cases = (name: string, rows: readonly string[], detector: Detector = places) =>
  describe(name, () => {
    test.each(rows)('%s', (row) => {
      const { text, expected } = unmark(row);
      expect(found(detector, text)).toEqual(expected);
    });
  });

cases('after a whole word and its stop', [
  'It is his wife. [[Toowoomba]] is not that small.',
  'Colleagues in [[coastal BC]] may know this.',
  "They'd shared that room 6 yrs and hated it.",
]);

cases('schools, homes and rooms by short names', [
  'A client at [[st marks]] in [[bham]] stopped eating.',
  'She goes to [[st annes]] and he is at [[st. bede\u2019s]].',
  'They gave him st johns wort at st patricks day.',
  'He got sent to [[the Annexe]] after a fight.',
  'The boy was moved to [[the Willows]] last week.',
  'She is in fifth year at [[Presentation]] now.',
  'We met at Church, at Night, and at Intake.',
  'student at [[tcd]], from [[navan]]',
  'At first he sat at the back, at home.',
  'A visit to [[the Hub]] went badly; the hub of it is fear.',
]);

cases('who takes children into care, by its letters', [
  'The caseworker from [[DCF]] removed the twins.',
  '[[DCJ]] have parental responsibility.',
  'A safeguarding referral went to [[Cafcass]] first.',
]);

cases('houses, wards and numbered schools', [
  'A lad in Year 11 at [[the Grammar]] hides.',
  'A fourth-grader at [[PS 118]] tells me.',
  'The nurse on [[4 West]] said so, and 4 west of it.',
  'She pledged [[Kappa]] and he is a [[Kappa Sigma]] brother.',
  'The chi in her tea, and alpha waves, beta blockers.',
  'The kids saw. [[CAS]] closed the file.',
  'Her dad is posted to [[Darwin]].',
]);

cases('teams', [
  'He plays for [[the Under-16s]].',
  'She rows in [[the 2nd VIII]] and he is in [[the 1st XV]].',
  'kids under 16 and over 5',
]);

cases('towns as people type them', [
  'Moved to [[Chatt]] last year.',
  'lives in [[melb]] with her nan',
  'He was born in [[Co Clare]].',
]);

cases('bodies by their short names', [
  'She prefers Raj, 23, [[NUS]], second year.',
  'No, scratch that, [[DCU]], second year.',
  'An [[MSF]] officer came to see.',
  "I'm at the [[Residential Tribunal]] again.",
  'Student of Class XI, hostel.',
  'ct works at the [[lego]] store. i had chemo at [[mayo]] and she drove.',
]);

cases('towns', [
  'She moved to [[Chula Vista]] with her aunt.',
  'Female, 31, [[Pune]]. Referred by GP.',
  'Lives [[Ebbw Vale]]. Sleeps badly.',
  'He is from [[Eldoret]], the eldest of nine.',
  'A [[Flagstaff]]-based runner.',
  'They live in [[Bluff]], [[NZ]].',
  'He wants to move to [[Perth]] or [[Adelaide]].',
  'sectioned and taken to [[Springfield]], then [[Littlemore]].',
  'a farm near [[Kojonup]], hours from [[Perth]]',
  'She came out of [[Karreenga]] with one bag.',
  'Referrals in [[western PA]]?',
  'Two cousins are back in [[San Juan Mixtepec]].',
]);

cases('nicknames and abbreviations', [
  'client in [[NOLA]], second visit',
  'They drove to [[SLC]] on a whim.',
  'He works in [[Joburg]] now.',
  'moved back to [[Philly]] after the funeral',
  'She grew up in [[Ōtautahi]].',
  'a flat in [[the Gorbals]]',
]);

cases('names of places that are words', [
  'She lives in [[Reading]] with two cats.',
  'mom is in [[mobile]] and on oxygen',
  'moved to [[reading]] in the spring',
  'I am reading in bed and hope to read more.',
  'He is in denial. She felt nice in the bath.',
  'in hope of change',
]);

cases('typed small', [
  'i saw him in [[boise]] last week',
  'she is from [[thohoyandou]] and misses it',
  'they got a flat in [[geylang bahru]]',
]);

cases('countries', ['Two tours in [[Iraq]], now a driver.', 'She fled [[Eritrea]] by boat.']);

test('a country somebody comes from is background', () => {
  expect(found(places, 'Her parents are from Eritrea.', 'background')).toEqual(['Eritrea']);
});

cases('houses of a saint', [
  "at [[St. Brendan's Behavioral Health]] since May",
  "She teaches at [[St Hedwig's]].",
  'The [[Uist Wellbeing Hub]] closed.',
]);

cases('landmarks, streets, roads and rooms', [
  'drowned at [[Lake Wanaka]]',
  'ashes at [[Laughing Whitefish Falls]]',
  'bedsit on [[Division Street]]',
  'the crash on [[I-70]] in the fog',
  'radio up on the [[M62]], crying',
  'the fire in [[Cell Block D]]',
  'waits in [[Room 214]] for hours',
  'lives in [[Blk 118 Teban Gardens]]',
  'found behind the [[Cody Nite arena]]',
  'announcer at [[Howrah station]]',
  'Dose in week 4, step 2, phase 1, grade 9.',
]);

cases('schools and universities', [
  'teaches at [[Wellington High]]',
  'Her brother attends [[École Sainte-Anne]].',
  'He studied at [[UCT]] for a year.',
  'She dropped out of the [[University of Leeds]].',
  'a graduate of [[MIT]]',
  'He is in high school; she went to community college.',
]);

cases('care, faith and courts', [
  'discharged from [[Aro Neuropsychiatric Hospital]]',
  'The family attends [[Masjid Al-Noor]].',
  'mass at [[Our Lady of Lourdes]]',
  "married at [[St Brigid's]], divorced since",
  'hearing at [[Monroe County Family Court]]',
  'Child Protective Services were called. Family Court is slow.',
  'He went to the hospital, then to church.',
]);

cases('military and crews', [
  'vet, [[2/6 Marines]], two tours',
  'served with [[the 82nd Airborne]]',
  'uncle died on [[HMS Sheffield]] that year',
  'captain on [[Engine 9]]',
  'cookies for [[Troop 118]]',
]);

cases('work and cover', [
  'works the window at [[Dairy Barn]]',
  'laid off from [[Boeing]] in the spring',
  'Insurance: [[Pelican Mutual]], member since 2019',
  'She manages a [[Boots]].',
  'Quit [[AMC]] last year.',
  'lives w/ mom, works @ [[meijer]]',
  'Their band, [[Wet Cardboard]], broke up.',
  'Treatment Plan: Behavioral Activation; Sleep Hygiene. Dialectical Behavior Therapy Skills Group.',
  'We met on Zoom and she posts on Facebook.',
  'her target is sleep; the next step is a boot camp of sorts',
]);

cases('short forms in brackets, and again later', [
  'She volunteers at the [[Rosehill Care Collective]] ([[RCC]]). [[RCC]] pays nothing.',
]);

cases('clinical text stays whole', [
  'We reviewed the Beck Depression Inventory and the Columbia scale.',
  'In Gestalt work I used the empty chair. In March we paused.',
  'She speaks to me in Spanish and prays in Arabic.',
  'The School was supportive. Her Mother was present.',
  'PHQ-9 14, GAD-7 11. No SI. Plan: CBT, then EMDR.',
  'She reads the Bible. He hates English.',
  'like a labrador, and a fish out of water',
  'Jordan told me. Charlotte and Madison are twins. Dr. Lincoln agreed.',
]);

cases(
  'addresses and postcodes',
  [
    'Write to [[77 rue Botsford, Moncton NB E1C 4X1]]',
    '[[12 Gore Street, Bluff 9814]]',
    'at [[2207 Cherokee St., Ste 4, St. Louis, MO 63118]]',
    'Mail to [[PO Box 318, Johnson, AR 72741]] please',
    'Flat: [[14B Acacia Avenue, Ruislip HA4 8XX]]. She moved.',
    '[[8/221 Sydney Rd, Brunswick VIC 3056]]',
    'zip [[85718]]',
    'postcode [[BN1 4QT]]',
    'On 18 July 2007 the District Court sat. Session 3 of 6.',
    'BP 160/100, weight 85718 g',
  ],
  addresses,
);

test('spans lie in the text, and any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const document = createDocument(text);
      for (const { start, end } of places.detect({ document, knowledge, locale: 'en-GB' })) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['capitals', 'Aaaa '.repeat(40_000)],
  ['digits', '12 '.repeat(60_000)],
  ['one long word', 'A'.repeat(300_000)],
  ['streets without an end', '12 North '.repeat(20_000)],
  ['commas', 'Leeds, '.repeat(30_000)],
])('%s do not make the search run away', (_, text) => {
  const document = createDocument(text);
  const begun = performance.now();
  places.detect({ document, knowledge, locale: 'en-GB' });
  addresses.detect({ document, knowledge, locale: 'en-GB' });
  expect(performance.now() - begun).toBeLessThan(8000);
});
