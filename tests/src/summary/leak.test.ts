import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../src/model.ts';
import { checkLeaks } from '../../../src/summary/leak.ts';
import { marked } from '../../support/marked.ts';

const analysis = marked(
  'My client [[Zoë Okonkwo-Hart|name]] lives in [[Flagstaff|place]], sees [[Dr. Petrov|name]], works at [[Desert Sky Clinic|org]], tel [[555-010-4477|contact]], MRN [[A-77412|id]]. Her friend [[Will|name]] will call. She was seen on [[March 3rd|date]].',
);

describe('checkLeaks', () => {
  it.each([
    ['exact', 'I saw Zoë Okonkwo-Hart.', 'Zoë Okonkwo-Hart', 'exact'],
    ['other case', 'i saw zoë okonkwo-hart.', 'zoë okonkwo-hart', 'case'],
    ['other accent', 'I saw Zoe Okonkwo-Hart.', 'Zoe Okonkwo-Hart', 'accent'],
    ['split over a line', 'I saw Zoë\nOkonkwo-Hart.', 'Zoë\nOkonkwo-Hart', 'split'],
    ['split by a mark', 'She is from Flag-staff.', 'Flag-staff', 'split'],
    ['letters apart', 'F l a g s t a f f is small.', 'F l a g s t a f f', 'split'],
    ['in a hashtag', 'Help! #FlagstaffTherapists', 'Flagstaff', 'inside'],
    ['in a handle', 'Ask @zoeokonkwohart99', 'zoeokonkwohart', 'inside'],
    ['misspelt, one letter less', 'near Flagstaf now', 'Flagstaf', 'misspelt'],
    ['misspelt, one letter more', 'near Flaggstaff now', 'Flaggstaff', 'misspelt'],
    ['misspelt, another letter', 'near Flagstoff now', 'Flagstoff', 'misspelt'],
    ['misspelt, swapped', 'near Flagstfaf now', 'Flagstfaf', 'misspelt'],
    ['given name', 'Then Zoë left.', 'Zoë', 'part'],
    ['surname', 'Mrs Okonkwo left.', 'Okonkwo', 'part'],
    ['surname of a title', 'I rang Petrov.', 'Petrov', 'part'],
    ['a part cut by a hyphen', 'I saw Okon-kwo there.', 'Okon-kwo', 'split'],
    ['a part cut at a line end', 'I rang Pet-\nrov.', 'Pet-\nrov', 'split'],
    ['number, other marks', 'call 555 010 4477', '555 010 4477', 'split'],
    ['number inside', 'ref A77412b', 'A77412', 'inside'],
    ['a plain word as a name', 'I asked Will about it.', 'Will', 'exact'],
    ['a date', 'Seen March 3rd.', 'March 3rd', 'exact'],
  ])('%s', (_, output, text, how) => {
    const leaks = checkLeaks(output, analysis, NO_DECISIONS);
    expect(leaks.map((l) => [output.slice(l.start, l.end), l.how])).toEqual([[text, how]]);
  });

  it.each([
    'The client will call.',
    'The client lives in the Southwest and sees another clinician at a clinic.',
    'A clear sky over the desert.',
    'We march on.',
    'Her heart is in it.',
    'A pet rov-ing about, and clin-ics closed.',
  ])('nothing in "%s"', (output) => {
    expect(checkLeaks(output, analysis, NO_DECISIONS)).toEqual([]);
  });

  it.each([
    ['[[34|age]]', 'She is 30–34.', 0],
    ['[[34|age]]', 'She is aged 34 to 39.', 0],
    ['[[15|age]]', 'He is about 15.', 0],
    ['[[34|age]]', 'She is 34.', 1],
    ['kept a [[scarf|rare]]', 'Only a scarf.', 0],
    ['[[antique music boxes|rare]]', 'She has antique music boxes.', 1],
    ['a [[taxidermist|occupation]]', 'Once a taxidermist.', 1],
    ['His [[co-founder Pradeep|name]]', 'His co-founder left.', 0],
    ['His [[co-founder Pradeep|name]]', 'Pradeep left.', 1],
  ])('of %s, "%s" holds %d', (text, output, count) => {
    expect(checkLeaks(output, marked(text), NO_DECISIONS)).toHaveLength(count);
  });

  it('lets stand what a person keeps', () => {
    const place = analysis.entities.find((e) => e.category === 'place')?.key ?? '';
    expect(
      checkLeaks('In Flagstaff.', analysis, {
        entities: { [place]: { kind: 'keep', reason: 'agreed' } },
        mentions: {},
      }),
    ).toEqual([]);
  });
});
