import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createCancellable } from '../../../main/documents/cancellable.ts';
import { createThreadReader } from '../../../main/documents/thread.ts';
import { codeOf } from '../../../main/failure.ts';
import { makeDocx, makePdf } from '../../support/documents/make.ts';

const SCRIPT = new URL('../../../main/reader.ts', import.meta.url);
const read = createThreadReader(SCRIPT);
const stored = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../support/documents/${name}`, import.meta.url)));
const failed = (work: Promise<unknown>) => work.then(() => 'read', codeOf);

describe('a thread for each document', () => {
  test.each([
    ['footnote.docx', /^The client came late\./],
    ['session.pdf', /^First session\n\nMaya comes/],
  ])('reads %s', async (name, text) => {
    expect((await read({ name, bytes: stored(name) })).text).toMatch(text);
  });

  test('plain text needs none', async () => {
    const none = createThreadReader(new URL('file:///nowhere.js'));
    expect(await none({ name: 'a.txt', bytes: new TextEncoder().encode('Maya') })).toEqual({ text: 'Maya', notes: [] });
    expect(await failed(none({ name: 'a.docx', bytes: makeDocx('') }))).toBe('file-damaged');
  });

  test('codes come through', async () => {
    expect(await failed(read({ name: 'a.pdf', bytes: stored('locked.pdf') }))).toBe('file-encrypted');
    expect(await failed(read({ name: 'a.doc', bytes: stored('plain.doc') }))).toBe('file-old-word');
  });

  test('a file that takes too long is let go', async () => {
    const hasty = createThreadReader(SCRIPT, { patience: 1, memory: 1_000 });
    expect(await failed(hasty({ name: 'a.pdf', bytes: stored('session.pdf') }))).toBe('file-too-slow');
  });

  test('a reading is ended by whoever waits for it, and the next one goes on', async () => {
    const reading = createCancellable(read);
    expect(reading.progress()).toBeUndefined();
    const lost = failed(reading.read({ name: 'a.pdf', bytes: stored('session.pdf') }));
    expect(reading.progress()).toBe(0);
    reading.cancel();
    expect(await lost).toBe('cancelled');
    expect(reading.progress()).toBeUndefined();
    expect((await reading.read({ name: 'footnote.docx', bytes: stored('footnote.docx') })).text).not.toBe('');
  });

  test('a PDF that swells is let go, and the window’s thread goes on meanwhile', async () => {
    const row = Buffer.from('BT /F 12 Tf 72 700 Td (Maya sings.) Tj ET\n');
    const bomb = makePdf(deflateSync(Buffer.alloc(200 * 1024 * 1024, row)), ' /Filter /FlateDecode');
    const strict = createThreadReader(SCRIPT, { patience: 8_000, memory: 300 });
    let ticks = 0;
    const timer = setInterval(() => ticks++, 20);
    expect(await failed(strict({ name: 'a.pdf', bytes: bomb }))).toMatch(/^file-too-(?:long|slow)$/);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
    expect((await read({ name: 'footnote.docx', bytes: stored('footnote.docx') })).text).not.toBe('');
  }, 30_000);
});
