import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../src/model.ts';
import { plan, render } from '../../../src/suggest/index.ts';
import { knowledge, marked } from '../../support/marked.ts';

const safe = (
  text: string,
  audience: 'public-group' | 'private-group' | 'supervisor' | 'teaching' = 'public-group',
) => {
  const analysis = marked(text);
  return render(analysis, plan(analysis, knowledge, audience), NO_DECISIONS, knowledge);
};

describe('render', () => {
  it.each([
    ['My client [[Maya|name]] is stuck.', 'My client is stuck.'],
    ['[[Maya|name]] is [[34|age]]. She sleeps badly.', 'The client is in her 30s. She sleeps badly.'],
    ['[[Maya|name]]’s sister called. She cried.', 'The client’s sister called. She cried.'],
    ['My client brought her husband [[Tunde|name]] along.', 'My client brought her husband along.'],
    [
      'She is a [[34-year-old|age]] [[pediatric dentist|occupation]] who sleeps badly.',
      'She is a healthcare worker in her 30s who sleeps badly.',
    ],
    ['My client (Tel [[555-0142|contact]]) is well.', 'My client (Tel [removed]) is well.'],
    ['my client [[sarah|name]] cried. [[sarah|name]] left.', 'my client cried. the client left.'],
  ])('%s', (text, expected) => {
    expect(safe(text).text).toBe(expected);
  });

  it('returns segments that join to the text', () => {
    const made = safe(
      '[[Maya|name]], a [[34-year-old|age]] [[dentist|occupation]] in [[Flagstaff|place]], came on [[March 3rd|date]].',
    );
    expect(made.segments.map((s) => s.text).join('')).toBe(made.text);
  });
});
