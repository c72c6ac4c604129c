import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallInput } from '../../src/contract/calls.ts';
import { type Client, createClient } from '../../src/contract/client.ts';
import { NO_DECISIONS } from '../../src/model.ts';
import { type Driver, drivers } from './drivers.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const CASE = 'She is the only female firefighter in her county. Her number is 555-0142.';
const question: CallInput<'case:review'> = {
  text: CASE,
  audience: 'public-group',
  locale: 'en-US',
  decisions: { entities: {}, mentions: {} },
  additions: [],
} as const;

describe.each(Object.entries(drivers))('%s', (_, start) => {
  let driver: Driver;
  let call: Client;

  beforeAll(async () => {
    driver = await start();
    call = createClient(driver.bridge);
  }, 60_000);
  afterAll(() => driver?.close());

  test('reviews a case', async () => {
    const answer = await call('case:review', question);
    const review = 'ok' in answer ? answer.ok : undefined;
    expect(review?.findings.length).toBeGreaterThan(0);
    expect(review?.proposals.length).toBe(review?.entities.length);
    expect(review?.safe.segments.map(({ text }) => text).join('')).toBe(review?.safe.text);
    for (const { start: from, end, text } of review?.findings ?? []) expect(CASE.slice(from, end)).toBe(text);
  });

  test('answers the same twice, and what was added by hand is found', async () => {
    expect(await call('case:review', question)).toEqual(await call('case:review', question));
    const answer = await call('case:review', { ...question, additions: [{ start: 0, end: 3, category: 'name' }] });
    expect('ok' in answer && answer.ok.findings[0]).toMatchObject({
      start: 0,
      end: 3,
      category: 'name',
      type: 'direct',
    });
  });

  test('holds a direct identifier undecided until somebody decides', async () => {
    const additions = [{ start: 0, end: 3, category: 'name' as const }];
    const before = await call('case:review', { ...question, additions });
    const key = 'ok' in before ? before.ok.findings[0]?.entity : undefined;
    expect('ok' in before && before.ok.undecided).toContain(key);
    const decisions = { ...NO_DECISIONS, entities: { [String(key)]: { kind: 'rung' as const, rung: 3 as const } } };
    const after = await call('case:review', { ...question, additions, decisions });
    expect('ok' in after && after.ok.undecided).not.toContain(key);
  });

  test.each([
    ['plain', 'a.txt', utf8('Zoë came.\nShe left.'), 'Zoë came.\nShe left.'],
    ['CRLF and a byte order mark', 'a.md', utf8('\ufeffone\r\ntwo\rthree'), 'one\ntwo\nthree'],
    ['UTF-16', 'a.txt', new Uint8Array([0xff, 0xfe, 0x5a, 0, 0xeb, 0]), 'Zë'],
    ['Western European', 'a.txt', new Uint8Array([0x5a, 0x6f, 0xeb]), 'Zoë'],
    ['empty', 'a.txt', new Uint8Array(), ''],
  ])('opens a dropped file: %s', async (_name, name, bytes, text) => {
    expect(await call('file:open', { dropped: { name, base64: base64(bytes) } })).toMatchObject({ ok: { text } });
  });

  test.each([
    ['Word', 'footnote.docx', 'The client came late. She asked for a pause.', 1],
    ['PDF', 'pages.pdf', 'One page has words.', 2],
  ])('opens a real file, with notes on what was not read: %s', async (_name, name, text, notes) => {
    const bytes = readFileSync(new URL(`../support/documents/${name}`, import.meta.url));
    const answer = await call('file:open', { dropped: { name, base64: base64(bytes) } });
    expect(answer).toMatchObject({ ok: { text } });
    expect('ok' in answer && answer.ok?.notes).toHaveLength(notes);
  });

  test.each([
    ['a picture', 'a.png', utf8('x'), 'file-unknown-type'],
    ['locked', 'a.pdf', readFileSync(new URL('../support/documents/locked.pdf', import.meta.url)), 'file-encrypted'],
    ['bytes that are no text', 'a.txt', new Uint8Array([0, 1, 2, 0xff]), 'file-unreadable'],
    ['far too large', 'a.txt', new Uint8Array(10 * 1024 * 1024 + 1), 'file-too-large'],
  ])('says why it does not open: %s', async (_name, name, bytes, code) => {
    expect(await call('file:open', { dropped: { name, base64: base64(bytes) } })).toEqual({ error: { code } });
  });

  test('opens the file the person picks, or none', async () => {
    driver.willPick({ name: 'case.txt', bytes: utf8('picked') });
    expect(await call('file:open', {})).toEqual({ ok: { text: 'picked', notes: [] } });
    driver.willPick(null);
    expect(await call('file:open', {})).toEqual({ ok: null });
  });

  test('saves a text whole, under a name without a word of it', async () => {
    const answer = await call('file:save', { format: 'txt', text: 'A client came. 😀' });
    expect(answer).toMatchObject({ ok: { saved: true } });
    expect([...driver.saved()]).toEqual([['Consultation text.txt', 'A client came. 😀\n']]);
  });

  test.each([['A client came.'], ['two\nlines, “quotes” and 😀'], ['']])('copies %j', async (text) => {
    expect(await call('clipboard:copy', { text })).toEqual({ ok: { copied: true } });
    expect(await driver.copied()).toBe(text);
  });

  test('copies HTML beside the plain text', async () => {
    const answer = await call('clipboard:copy', { text: 'A client came.', html: '<p>A <b>client</b> came.</p>' });
    expect(answer).toEqual({ ok: { copied: true } });
    expect(await driver.copied()).toBe('A client came.');
  });

  test('fills a template and checks what was written', async () => {
    const sections = { context: 'Her number is 555-0142.', question: 'What now?' };
    const answer = await call('summary:compose', { template: 'consult-post', sections, case: question });
    expect('ok' in answer && answer.ok.leaks[0]).toMatchObject({ category: 'contact', at: { section: 'context' } });
    const guard = { case: question };
    expect(await call('clipboard:copy', { text: '555-0142', guard })).toEqual({ error: { code: 'text-undecided' } });
  });

  test('lists invented samples', async () => {
    const answer = await call('samples:list', {});
    expect('ok' in answer && answer.ok.length).toBeGreaterThanOrEqual(3);
  });

  test('compares marks on a sample, and tells it step by step', async () => {
    const listed = await call('samples:list', {});
    const id = ('ok' in listed && listed.ok.find(({ genre }) => genre !== 'clean')?.id) || '';
    const answer = await call('practice:check', { id, marks: [] });
    expect('ok' in answer && answer.ok.things.every(({ verdict }) => verdict === 'missed')).toBe(true);
    const told = await call('practice:steps', { id });
    expect('ok' in told && told.ok.steps.length).toBeGreaterThan(0);
    expect(await call('practice:check', { id: 'mine', marks: [] })).toEqual({ error: { code: 'sample-unknown' } });
  });

  test('says what it is', async () => {
    expect(await call('host:status', {})).toMatchObject({
      ok: { host: driver.kind, version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
    });
  });

  test.each([
    ['an unknown channel', 'case:publish', '{}', 'unknown-channel'],
    ['a name every object has', 'constructor', '{}', 'unknown-channel'],
    ['no JSON', 'case:review', 'Maya lives here', 'bad-input'],
    ['nothing', 'case:review', '', 'bad-input'],
    ['an unknown audience', 'case:review', JSON.stringify({ ...question, audience: 'everyone' }), 'bad-input'],
    ['a text that is none', 'clipboard:copy', '{"text":42}', 'bad-input'],
    ['a text beyond the limit', 'clipboard:copy', JSON.stringify({ text: 'x'.repeat(4_000_001) }), 'bad-input'],
  ])('refuses %s by a code alone', async (_name, channel, json, code) => {
    expect(JSON.parse(await driver.bridge.call(channel, json))).toEqual({ error: { code } });
  });
});
