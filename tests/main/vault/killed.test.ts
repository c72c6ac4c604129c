import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createNotebook } from '../../../main/vault/notebook.ts';
import { search } from '../../../main/vault/search.ts';
import { listTerms } from '../../../main/vault/terms.ts';
import { verify } from '../../../main/vault/verify.ts';
import { phraseOf, textOf, type Write } from '../../support/notebook/writer.ts';
import { CHEAP } from './support.ts';

const KILLS = 200;
/** A new notebook every so often: its making is one of the writes, and a small one is read quickly. */
const ROUND = 10;
const LONGEST_MS = 60;
const WRITER = new URL('../../support/notebook/writer.ts', import.meta.url).pathname;

const base = mkdtempSync(join(tmpdir(), 'vignette-killed-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** What must be there, and what may be: the write that was cut. */
interface Known {
  readonly made: boolean;
  readonly phrase: number;
  readonly kept: ReadonlySet<number>;
  readonly term: number | undefined;
}
const NOTHING: Known = { made: false, phrase: 0, kept: new Set(), term: undefined };

const after = (known: Known, write: Write): Known => {
  switch (write.kind) {
    case 'create':
      return { ...known, made: true };
    case 'open':
    case 'restore':
      return known;
    case 'keep':
      return { ...known, kept: new Set([...known.kept, write.serial]) };
    case 'delete':
      return { ...known, kept: new Set([...known.kept].filter((serial) => serial !== write.serial)) };
    case 'terms':
      return { ...known, term: write.serial };
    case 'passphrase':
      return { ...known, phrase: write.phrase };
  }
};

/** Starts a writer and kills it some milliseconds after its first word; what it said. */
const killWriter = (folder: string, { phrase }: Known, from: number, mode: string, ms: number) =>
  new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, [WRITER, folder, String(from), String(phrase), mode], {
      env: { ...process.env, NODE_COMPILE_CACHE: join(base, 'cache') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let wrong = '';
    child.stderr.on('data', (data: Buffer) => {
      wrong += data;
    });
    child.stdout.on('data', (data: Buffer) => {
      if (!said) setTimeout(() => child.kill('SIGKILL'), ms);
      said += data;
    });
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(said);
      else reject(new Error(`the writer ended by itself: ${wrong}`));
    });
  });

const lines = (said: string) =>
  said
    .split('\n')
    .slice(0, -1)
    .map((line): { try?: Write; done?: Write } => JSON.parse(line));

/** What is on the disk, by a notebook opened anew. */
const look = async (folder: string, phrases: readonly number[]) => {
  const notebook = createNotebook({ folder, cost: CHEAP });
  if ((await notebook.status()).state === 'none') return { ...NOTHING, sound: true };
  try {
    for (const phrase of phrases) {
      const opened = await notebook.unlock(phraseOf(phrase)).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Error && error.message === 'notebook-wrong-passphrase') return false;
          throw error;
        },
      );
      if (!opened) continue;
      return notebook.use((db) => {
        const texts = db.prepare<[], string>('SELECT text FROM consultations ORDER BY id').pluck().all();
        const kept = texts.map((text) => Number(/^serial(\d+) /.exec(text)?.[1]));
        expect(texts).toEqual(kept.map(textOf));
        const last = kept.at(-1);
        if (last !== undefined) expect(search(db, `serial${last}`)).toHaveLength(1);
        const [term] = listTerms(db).allow;
        return {
          made: true,
          phrase,
          kept: new Set(kept),
          term: term === undefined ? undefined : Number(term.replace(/\D/g, '')),
          sound: verify(db).sound,
        };
      });
    }
    throw new Error('no passphrase opens it any more');
  } finally {
    notebook.lock();
  }
};

/** One folder, killed again and again; the kinds of writes that were cut. */
const lane = async (name: string, kills: number, cut: Map<string, number>): Promise<void> => {
  let slow = 1; // a machine that is busy needs longer to get anywhere
  for (let n = 0, known = NOTHING, folder = ''; n < kills; n++) {
    if (n % ROUND === 0) {
      known = NOTHING;
      folder = join(base, `${name}-${n}`);
    }
    const mode = !known.made
      ? 'create'
      : n % ROUND === ROUND / 2 && existsSync(join(folder, 'notebook.last-good.db'))
        ? 'restore'
        : '';
    const ms = Math.random() * LONGEST_MS * slow;
    const said = lines(await killWriter(folder, known, n * 10_000, mode, ms));
    const acknowledged = said.flatMap(({ done }) => (done ? [done] : [])).reduce(after, known);
    slow = said.length > 1 ? 1 : slow + 1;
    const pending = said.at(-1)?.try;
    if (pending) cut.set(pending.kind, (cut.get(pending.kind) ?? 0) + 1);
    const possible = [acknowledged, ...(pending ? [after(acknowledged, pending)] : [])];
    const { sound, ...found } = await look(folder, [...new Set(possible.map(({ phrase }) => phrase))]);
    expect(sound).toBe(true);
    expect(possible).toContainEqual(found);
    known = found;
    const left = existsSync(folder) ? readdirSync(folder) : [];
    if (found.made) expect(left.filter((file) => /scratch|incoming|part$/.test(file))).toEqual([]);
  }
};

test(`killed ${KILLS} times while it writes, it opens, is sound, and holds all that was acknowledged`, async () => {
  const cut = new Map<string, number>();
  await Promise.all([lane('a', KILLS / 2, cut), lane('b', KILLS / 2, cut)]);
  // A kill that never falls into a write would prove nothing.
  expect([...cut.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(KILLS / 2);
  for (const kind of ['create', 'open', 'keep', 'passphrase', 'delete'])
    expect([kind, cut.get(kind) ?? 0]).not.toEqual([kind, 0]);
}, 300_000);
