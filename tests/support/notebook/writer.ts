/**
 * Writes to a notebook until it is killed: says what it is about to do, does it, and says that it was acknowledged. One JSON line each, written
 * at once, so that the reader knows to the last write what must be there.
 */
import { writeSync } from 'node:fs';
import { saveClient } from '../../../main/vault/clients.ts';
import { saveConsultation } from '../../../main/vault/consultations.ts';
import { deleteForGood } from '../../../main/vault/delete.ts';
import { createNotebook } from '../../../main/vault/notebook.ts';
import { saveTerms } from '../../../main/vault/terms.ts';

/** One write, as it is told before and after. */
export type Write =
  | { readonly kind: 'create' | 'open' | 'restore'; readonly phrase: number }
  | { readonly kind: 'keep'; readonly serial: number }
  | { readonly kind: 'delete'; readonly serial: number }
  | { readonly kind: 'terms'; readonly serial: number }
  | { readonly kind: 'passphrase'; readonly phrase: number };

export const phraseOf = (n: number): string => `the long way number ${n}`;
export const textOf = (serial: number): string =>
  `serial${serial} ${`words about rest ${serial} `.repeat(serial % 40)}`;

const write = async ([folder = '', from = '0', phraseAtStart = '0', mode = '']: readonly string[]): Promise<void> => {
  const notebook = createNotebook({ folder, cost: { N: 2, r: 1, p: 1 } });
  let phrase = Number(phraseAtStart);
  let serial = Number(from);
  const kept = new Map<number, number>();

  const say = (key: 'try' | 'done', value: Write): void => void writeSync(1, `${JSON.stringify({ [key]: value })}\n`);
  const told = async (what: Write, work: () => unknown): Promise<void> => {
    say('try', what);
    await work();
    say('done', what);
  };

  if (mode === 'create') await told({ kind: 'create', phrase }, () => notebook.create(phraseOf(phrase), false));
  else if (mode === 'restore')
    await told({ kind: 'restore', phrase }, () => notebook.restore(phraseOf(phrase), 'last-good'));
  else await told({ kind: 'open', phrase }, () => notebook.unlock(phraseOf(phrase)));

  const { id: client } = notebook.use((db) => saveClient(db, { codeName: `writer ${process.pid} ${serial}` }));
  for (;;) {
    const n = ++serial;
    await told({ kind: 'keep', serial: n }, () =>
      notebook.use((db) => {
        const { id } = saveConsultation(
          db,
          {
            client,
            audience: 'teaching',
            template: 'none',
            text: textOf(n),
            decisions: [],
            pause: {},
            crowd: { low: 1, high: 2, mayBeOne: false },
            facts: [{ category: 'age', group: 'age', low: 0.1, high: 0.2, source: 'a guess' }],
          },
          new Date(0),
        );
        kept.set(n, id);
      }),
    );
    if (n % 3 === 0)
      await told({ kind: 'terms', serial: n }, () =>
        notebook.use((db) => saveTerms(db, { hide: [], allow: [`term ${n}`] })),
      );
    if (n % 5 === 0) {
      const next = phrase + 1;
      await told({ kind: 'passphrase', phrase: next }, () =>
        notebook.changePassphrase(phraseOf(phrase), phraseOf(next)),
      );
      phrase = next;
    }
    if (n % 7 === 0) {
      const old = n - 2;
      const id = kept.get(old);
      if (id !== undefined)
        await told({ kind: 'delete', serial: old }, () =>
          notebook.use((db, files) => deleteForGood(db, files, { what: 'consultation', id })),
        );
    }
    if (n % 11 === 0) {
      notebook.lock();
      await told({ kind: 'open', phrase }, () => notebook.unlock(phraseOf(phrase)));
    }
  }
};

if (process.argv[1] === import.meta.filename) await write(process.argv.slice(2));
