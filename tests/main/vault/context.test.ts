import { describe, expect, test } from 'vitest';
import { createReview } from '../../../main/engine/review.ts';
import { loadKnowledge } from '../../../rules/index.ts';
import { calls } from '../../../src/contract/calls.ts';
import { NO_DECISIONS } from '../../../src/model.ts';
import { consultation, openNotebook } from './support.ts';

const review = createReview(loadKnowledge());
const reviewWith = (text: string, context: object = {}) =>
  review(
    calls['case:review'].input.parse({
      text,
      audience: 'public-group',
      locale: 'en-US',
      decisions: NO_DECISIONS,
      additions: [],
      ...context,
    }),
  );

describe('an open notebook adds to a case', () => {
  test('own terms and the footprint, always hidden', async () => {
    const { calls: notebook } = await openNotebook();
    await notebook['notebook:save-terms']({ hide: [{ text: 'the blue room', category: 'place' }], allow: ['Beck'] });
    await notebook['notebook:save-footprint']({
      name: 'Ada Quillwick',
      clinic: 'lantern house',
      town: 'Flagstaff',
      groups: ['night desk'],
    });
    const { terms, home } = await notebook['notebook:context']({});
    expect(home).toBe('Flagstaff');
    const text =
      'I see them at lantern house, in the blue room. The night desk knows me as ada quillwick of Flagstaff.';
    const { findings, safe } = reviewWith(text, { terms, home });
    const flagged = findings.filter(({ tier }) => tier === 'flag').map((finding) => finding.text);
    expect(flagged).toEqual(
      expect.arrayContaining(['lantern house', 'the blue room', 'night desk', 'ada quillwick', 'Flagstaff']),
    );
    expect(safe.text).not.toMatch(/lantern|blue room|night desk|quillwick|flagstaff/i);
  });

  test('the town, which the crowd is counted from', () => {
    const text = 'My client is a nurse and has trouble sleeping.';
    const far = reviewWith(text).risk.crowd;
    const near = reviewWith(text, { home: 'Flagstaff' }).risk.crowd;
    expect(near.high).toBeLessThan(far.high / 100);
  });

  test('what was told before about the same client, and of no other', async () => {
    const { calls: notebook } = await openNotebook();
    const [heron, wren] = [
      await notebook['notebook:save-client']({ codeName: 'Heron' }),
      await notebook['notebook:save-client']({ codeName: 'Wren' }),
    ];
    await notebook['notebook:save-consultation'](
      consultation(heron.id, {
        facts: [
          { category: 'place', group: 'population', low: 3000, high: 9000, source: 'inhabitants' },
          { category: 'occupation', group: 'work', low: 0.0001, high: 0.001, source: 'a guess' },
        ],
      }),
    );
    const text = 'My client cannot sleep since the spring.';
    const mosaicOf = async (client: number) => {
      const { earlier } = await notebook['notebook:context']({ client });
      return reviewWith(text, { earlier }).risk.mosaic;
    };
    const mosaic = await mosaicOf(heron.id);
    expect(mosaic?.message).toMatch(/Together with what you wrote before \(\d{4}-\d\d-\d\d, to a public group\)/);
    expect(await mosaicOf(wren.id)).toBeUndefined();
  });
});
