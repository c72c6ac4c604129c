import { describe, expect, test } from 'vitest';
import { createBackend } from '../../main/backend.ts';
import { createLocalEngine } from '../../main/engine/engine.ts';
import { loadKnowledge } from '../../rules/index.ts';
import type { CaseState } from '../../src/contract/calls.ts';
import { type Client, createClient } from '../../src/contract/client.ts';
import { AUDIENCES, NO_DECISIONS } from '../../src/model.ts';
import { createDoubleHost } from '../support/host.ts';
import { readZip } from '../support/zip.ts';

const { host, state } = createDoubleHost();
const backend = createBackend(host, createLocalEngine(loadKnowledge()));
const call: Client = createClient({ call: backend });
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const CASE =
  'My client Maya Quillon is 34. She sleeps badly since her mother died. Her number is 555-0142. How do I help?';
const review: CaseState = {
  text: CASE,
  audience: 'public-group',
  locale: 'en-US',
  decisions: { entities: {}, mentions: {} },
  additions: [],
};

const ok = async <T>(
  answer: Promise<{ readonly ok: T } | { readonly error: { readonly code: string } }>,
): Promise<T> => {
  const got = await answer;
  if (!('ok' in got)) throw new Error(got.error.code);
  return got.ok;
};

/** The case with every direct identifier decided as suggested. */
const decided = async () => {
  const { undecided } = await ok(call('case:review', review));
  const entities = Object.fromEntries(undecided.map((key) => [key, { kind: 'rung' as const, rung: 3 as const }]));
  return { ...review, decisions: { ...NO_DECISIONS, entities } };
};

describe('from the safe text to an output', () => {
  test('sentences are sorted, with the sections to choose from', async () => {
    const safe = 'A client in her 30s. She sleeps badly since a loss. How do I help?';
    const { sections, sentences } = await ok(call('summary:sort', { safe }));
    expect(sections).toHaveLength(8);
    expect(sentences.map(({ section }) => section)).toEqual(['context', 'concern', 'question']);
    for (const { start, end, text } of sentences) expect(safe.slice(start, end)).toBe(text);
  });

  test.each(AUDIENCES)('%s has templates, its usual one first', async (audience) => {
    const templates = await ok(call('summary:templates', { audience }));
    expect(templates[0]?.kind).toBe('sections');
    expect(templates.every(({ template }) => template.audiences.includes(audience))).toBe(true);
  });

  test('a template is filled, printed and read once more', async () => {
    const sections = { context: '  A client in her 30s. She refuses to do the work.', question: 'How do I help?' };
    const composed = await ok(call('summary:compose', { template: 'consult-post', sections, case: await decided() }));
    expect(composed.plain).toContain('Question: How do I help?');
    expect(composed.html).toContain('<h2>Question</h2>');
    expect(composed.leaks).toEqual([]);
    const [note] = composed.tone;
    expect(sections.context.slice(note?.start, note?.end)).toBe('She refuses to do');
    expect(note).toMatchObject({ section: 'context', flag: 'blaming' });
  });

  test.each([
    ['as it was', 'Maya'],
    ['in small letters', 'quillon'],
    ['misspelt by one', 'Quilon'],
    ['joined by a hyphen', 'Maya-Quillon'],
  ])('a word of the original is found again %s, and where', async (_, word) => {
    const sections = { context: `  A client called ${word}.`, question: 'How do I help?' };
    const composed = await ok(call('summary:compose', { template: 'consult-post', sections, case: await decided() }));
    const [leak] = composed.leaks;
    expect(composed.plain.slice(leak?.start, leak?.end)).toBe(word);
    expect(leak).toMatchObject({ type: 'direct', at: { section: 'context' } });
    expect(sections.context.slice(leak?.at?.start, leak?.at?.end)).toBe(word);
  });

  test('it is found in what the person wrote in a part of their own, too', async () => {
    const written = { Culture: 'Both of us grew up near Maya.' };
    const input = { template: 'supervision-note', sections: {}, written, case: await decided() };
    const [leak] = (await ok(call('summary:compose', input))).leaks;
    expect(written.Culture.slice(leak?.at?.start, leak?.at?.end)).toBe('Maya');
    expect(leak?.at?.part).toBe('Culture');
  });

  test('is quick once the text is known', async () => {
    const input = { template: 'consult-post', sections: { context: CASE }, case: await decided() };
    await call('summary:compose', input);
    const begun = performance.now();
    for (let n = 0; n < 20; n++) await call('summary:compose', input);
    expect((performance.now() - begun) / 20).toBeLessThan(20);
  });

  test.each([['no-such'], ['teaching-handout'], ['colleague-word']])('%s is no template to fill', async (template) => {
    const input = { template, sections: {}, case: review };
    expect(await call('summary:compose', input)).toEqual({ error: { code: 'template-unknown' } });
  });
});

describe('the last look before a text leaves', () => {
  const blocks = (text: string) => [{ kind: 'section' as const, title: '', text }];

  test('a direct identifier of the original refuses a copy and an export, and nothing leaves', async () => {
    const guard = { case: await decided() };
    state.copied = 'before';
    for (const text of ['Ask Maya.', 'Ask M A Y A about maya.']) {
      expect(await call('clipboard:copy', { text, guard })).toEqual({ error: { code: 'text-leaks' } });
      expect(await call('file:save', { format: 'docx', blocks: blocks(text), guard })).toEqual({
        error: { code: 'text-leaks' },
      });
    }
    expect(state.copied).toBe('before');
    expect(state.saved.size).toBe(0);
  });

  test('so does one in the HTML beside the text', async () => {
    const guard = { case: await decided() };
    const answer = await call('clipboard:copy', { text: 'Ask.', html: '<p>Ask <b>Maya</b>.</p>', guard });
    expect(answer).toEqual({ error: { code: 'text-leaks' } });
  });

  test('an undecided one refuses as well', async () => {
    expect(await call('clipboard:copy', { text: 'Nothing.', guard: { case: review } })).toEqual({
      error: { code: 'text-undecided' },
    });
  });

  test('a quasi-identifier may stand with a reason, never without', async () => {
    const state34 = await decided();
    const found = await ok(call('summary:check', { output: 'She is 34.', case: state34 }));
    const entity = found.leaks[0]?.entity ?? '';
    expect(found.leaks[0]?.type).toBe('quasi');
    const text = 'She is 34.';
    expect(await call('clipboard:copy', { text, guard: { case: state34 } })).toEqual({ error: { code: 'text-leaks' } });
    expect(await call('clipboard:copy', { text, guard: { case: state34, overruled: { [entity]: ' ' } } })).toEqual({
      error: { code: 'bad-input' },
    });
    const guard = { case: state34, overruled: { [entity]: 'the group is about her age' } };
    expect(await call('clipboard:copy', { text, guard })).toEqual({ ok: { copied: true } });
  });

  test('what is clean leaves, HTML and all', async () => {
    const guard = { case: await decided() };
    expect(await call('clipboard:copy', { text: 'A client.', html: '<p>A client.</p>', guard })).toEqual({
      ok: { copied: true },
    });
    expect([state.copied, state.html]).toEqual(['A client.', '<p>A client.</p>']);
  });
});

describe('files', () => {
  const outline = [
    { kind: 'title' as const, text: 'Consult question' },
    { kind: 'section' as const, title: 'Context', text: 'A <client> & "partner".\nSecond\u0007 line. \ud800' },
    { kind: 'list' as const, title: 'For discussion', items: ['One?'] },
    { kind: 'table' as const, title: 'Table', head: ['a', 'b'], rows: [['1', 'x|y']] },
    {
      kind: 'marked' as const,
      title: 'After',
      pieces: [
        { text: 'the client', marked: true },
        { text: ' came', marked: false },
      ],
    },
    { kind: 'note' as const, text: 'Closing.' },
  ];
  const saved = async (format: 'txt' | 'md' | 'html' | 'docx'): Promise<Uint8Array> => {
    state.saved.clear();
    expect(await call('file:save', { format, blocks: outline })).toEqual({ ok: { saved: true } });
    return state.saved.get(`Consultation text.${format}`) ?? new Uint8Array();
  };
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  test('txt, md and html', async () => {
    expect(text(await saved('txt'))).toContain('Context: A <client> & "partner".');
    expect(text(await saved('md'))).toContain('| 1 | x\\|y |');
    const html = text(await saved('html'));
    expect(html).toContain('A &lt;client&gt; &amp; &quot;partner&quot;.');
    expect(html).toContain('<mark>the client</mark> came');
    expect(html).not.toMatch(/<script|href|src=|style=/);
  });

  test('docx: whole, with the same neutral properties for everyone, and no comments', async () => {
    const files = readZip(await saved('docx'));
    const core = files.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>Vignette</dc:creator>');
    expect(core).toContain('2000-01-01T00:00:00Z');
    expect(core).not.toContain(String(new Date().getFullYear()));
    const body = files.get('word/document.xml') ?? '';
    expect(body).toContain('A &lt;client&gt; &amp; &quot;partner&quot;.');
    expect(body).toContain('For discussion');
    for (const [name, content] of files) {
      if (name !== 'word/document.xml') expect(content, name).not.toMatch(/partner|<w:comment |<property /);
    }
  });

  test('a plain text can be saved in every format, and there is one text, not two', async () => {
    expect(await call('file:save', { format: 'html', text: 'A client.' })).toEqual({ ok: { saved: true } });
    expect(await call('file:save', { format: 'txt' })).toEqual({ error: { code: 'bad-input' } });
    expect(await call('file:save', { format: 'txt', text: 'a', blocks: outline })).toEqual({
      error: { code: 'bad-input' },
    });
  });
});

describe('a template of their own', () => {
  const mine =
    'id: mine\ntitle: My form\naudiences: [supervisor]\nheading: My form\nparts:\n  - { title: All, from: [context, question] }\n';
  const open = (yaml: string) => call('summary:own-template', { dropped: { name: 'mine.yaml', base64: base64(yaml) } });

  test('is read, and filled like ours; what it has no place for is told', async () => {
    const answer = await ok(open(mine));
    if (!answer || !('template' in answer)) throw new Error('no template');
    const sections = { context: 'A client.', question: 'What now?', risk: 'None.' };
    const composed = await ok(call('summary:compose', { template: answer.template, sections, case: await decided() }));
    expect(composed.parts.map((part) => part.text)).toEqual(['A client. What now?']);
    expect(composed.notes.join(' ')).toContain('no place for "Risk and ethics"');
  });

  test.each([
    ['not YAML', 'a: [b', /not YAML/],
    ['an unknown section', mine.replace('context', 'biography'), /at parts, no\. 1, from, no\. 1/],
    ['an unknown audience', mine.replace('supervisor', 'everyone'), /at audiences, no\. 1/],
    ['a section twice', mine.replace('question', 'context'), /two parts/],
    ['no parts', mine.replace(/parts:[\s\S]*/, 'parts: []\n'), /at parts/],
    ['a handout', `${mine}word: { opening: abc, found: abc, advice: abc }\n`, /built in/],
    ['an empty file', '', /not a template/],
  ])('is refused with a sentence: %s', async (_, yaml, problem) => {
    const answer = await ok(open(yaml));
    expect(answer && 'problem' in answer ? answer.problem : '').toMatch(problem);
  });

  test('may be left alone', async () => {
    state.pick = null;
    expect(await call('summary:own-template', {})).toEqual({ ok: null });
  });
});

describe('the other outputs', () => {
  test('a private word repeats nothing of the post', async () => {
    const { plain } = await ok(call('summary:word', { text: CASE, locale: 'en-US' }));
    expect(plain).toContain('a name');
    for (const word of ['Maya', 'Quillon', '34', '555']) expect(plain).not.toContain(word);
  });

  test('a handout of an invented sample: before, after, table, crowd, questions, declaration', async () => {
    const { blocks, markdown } = await ok(call('summary:handout', { sample: 'teaching-late-garden' }));
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'section',
      'section',
      'marked',
      'table',
      'section',
      'list',
      'note',
    ]);
    expect(markdown).toMatch(/Before: may be one person\. After: /);
    expect(markdown).toContain('This case is invented for teaching.');
  });

  test('a real case has no way into one', async () => {
    expect(await call('summary:handout', { sample: CASE.slice(0, 90) })).toEqual({ error: { code: 'sample-unknown' } });
  });

  test('the pause asks eleven questions before a public group, and how consent stands', async () => {
    const { questions, consent } = await ok(call('pause:questions', { audience: 'public-group' }));
    expect(questions).toHaveLength(11);
    expect(consent.map(({ title }) => title)).toContain('Asking would harm');
  });
});
