import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../rules/index.ts';
import { type Analysis, analyse, type Candidate, type OwnTerms } from '../../../src/index.ts';
import { applyOwnTerms } from '../../../src/resolve/own-terms.ts';
import { createDocument } from '../../../src/text/document.ts';

const knowledge = loadKnowledge();
const run = (text: string, terms: Partial<OwnTerms>): Analysis =>
  analyse(text, knowledge, { locale: 'en-US', terms: { hide: [], allow: [], ...terms } });
const hide = (text: string): OwnTerms['hide'][number] => ({ text, category: 'org' });
const flagged = ({ findings }: Analysis): string[] =>
  findings.filter(({ tier }) => tier === 'flag').map(({ text }) => text);
/** What is flagged because the person said so. */
const hidden = ({ findings }: Analysis): string[] =>
  findings
    .filter(({ tier, reasons }) => tier === 'flag' && reasons.some(({ rule }) => rule === 'own-term'))
    .map(({ text }) => text);

describe('always hide', () => {
  test.each([
    ['We met at the quiet desk again.', 'quiet desk', ['quiet desk']],
    ['QUIET DESK members said so; the Quiet\nDesk did not.', 'Quiet Desk', ['QUIET DESK', 'Quiet\nDesk']],
    ["The quiet desk's rules are strict.", 'quiet desk', ['quiet desk']],
    ['Posted with #quietdesk today.', 'quiet desk', ['#quietdesk']],
    ['He goes to the Café Mélange, or cafe melange.', 'Cafe Melange', ['Café Mélange', 'cafe melange']],
    ['She reads the st anne letter.', 'St. Anne', ['st anne']],
    ['They meet at 静かな机 on most days.', '静かな', ['静かな机']],
    ['Disquiet desks are another thing.', 'quiet desk', []],
    ['It was quiet. Desk work helped.', 'quiet desk', []],
    ['She reads the St. Anne letter.', 'st anne', ['St. Anne']],
    ['Write to quill@desk.example for it.', 'quill@desk.example', ['quill@desk.example']],
    ['A quiet and tidy desk.', 'quiet desk', []],
  ])('%j with %j', (text, term, expected) => {
    expect(hidden(run(text, { hide: [hide(term)] }))).toEqual(expected);
  });

  test('is sure, a direct identifier, and says why', () => {
    const [finding] = run('We met at the quiet desk again.', { hide: [hide('quiet desk')] }).findings;
    expect(finding).toMatchObject({ category: 'org', type: 'direct', tier: 'flag', confidence: 1 });
    expect(finding?.reasons[0]).toMatchObject({ rule: 'own-term', because: expect.stringMatching(/always to hide/) });
  });

  test('is hidden in the whole of a longer name around it', () => {
    expect(
      hidden(run('I spoke with Dr. Maya Quillwick today.', { hide: [{ text: 'Quillwick', category: 'name' }] })),
    ).toEqual(['Dr. Maya Quillwick']);
  });

  test('wins over a list that lets it through', () => {
    const text = 'She filled in the Beck Depression Inventory.';
    expect(flagged(run(text, {}))).toEqual([]);
    expect(flagged(run(text, { hide: [{ text: 'Beck', category: 'name' }] }))).toEqual(['Beck']);
  });

  test('gives way to a mark by hand', () => {
    const terms = { hide: [hide('quiet desk')], allow: [] };
    const additions = [{ start: 14, end: 19, category: 'place' as const }];
    const { findings } = analyse('We met at the quiet desk.', knowledge, { locale: 'en-US', additions, terms });
    expect(findings.map(({ text, category }) => [text, category])).toEqual([['quiet', 'place']]);
  });
});

describe('never flag', () => {
  const text = "My client Maya met Rose Tremayne. Maya's sister came too.";
  test.each([
    [[], ['Maya', 'Rose Tremayne', 'Maya']],
    [['maya'], ['Rose Tremayne']],
    [['Rose'], ['Maya', 'Rose Tremayne', 'Maya']],
    [['Rose Tremayne'], ['Maya', 'Maya']],
  ])('%j', (allow, expected) => {
    expect(flagged(run(text, { allow })).filter((surface) => /Maya|Rose/.test(surface))).toEqual(expected);
  });

  test('loses to always hide', () => {
    expect(flagged(run('We met at the quiet desk.', { hide: [hide('quiet desk')], allow: ['quiet desk'] }))).toEqual([
      'quiet desk',
    ]);
  });

  test('loses to a mark by hand', () => {
    const additions = [{ start: 10, end: 14, category: 'name' as const }];
    const terms = { hide: [], allow: ['Maya'] };
    const { findings } = analyse(text, knowledge, { locale: 'en-US', additions, terms });
    expect(findings.map(({ text: surface }) => surface)).toContain('Maya');
  });
});

test('any term that has a letter is found where it stands by itself', () => {
  const term = fc
    .array(fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(term, (words) => {
      const text = `It was about ${words} and rest.`;
      const start = text.indexOf(words);
      const { findings } = run(text, { hide: [hide(words)] });
      expect(findings.some((f) => f.tier === 'flag' && f.start <= start && f.end >= start + words.length)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('thousands of terms in a long text take no time of their own', () => {
  const document = createDocument('We met at the quiet desk, and Term number seven said so. '.repeat(20_000));
  const terms: OwnTerms = {
    hide: Array.from({ length: 5000 }, (_, n) => hide(n ? `term number ${n}` : 'quiet desk')),
    allow: Array.from({ length: 5000 }, (_, n) => `term number x${n}`),
  };
  const candidates = document.sentences.map(
    ({ start }): Candidate => ({
      start,
      end: start + 6,
      category: 'rare',
      confidence: 0.9,
      rule: 'test',
      because: 'test',
    }),
  );
  const begun = performance.now();
  expect(applyOwnTerms(candidates, document, terms)).toHaveLength(40_000);
  expect(performance.now() - begun).toBeLessThan(5000);
});
