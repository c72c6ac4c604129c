import { fold } from '../../src/text/fold.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { failure } from '../failure.ts';
import { listDisclosures } from './disclosures.ts';
import type { Db } from './open.ts';

type Terms = HandlerInput<'notebook:save-terms'>;
type Hide = Terms['hide'][number];
type Footprint = HandlerInput<'notebook:save-footprint'>;

/** The person's own terms, in the order in which they were written down. */
export const listTerms = (db: Db): Terms => {
  const rows = db
    .prepare<[], { kind: string; text: string; category: string | null }>(
      'SELECT kind, text, category FROM terms ORDER BY id',
    )
    .all();
  return {
    // Written from the contract's list, and checked again on the way out.
    hide: rows.flatMap(({ text, category }) => (category === null ? [] : [{ text, category } as Hide])),
    allow: rows.filter(({ kind }) => kind === 'allow').map(({ text }) => text),
  };
};

/** Replaces both lists. The same words twice stand once, and what is to be hidden is never allowed. */
export const saveTerms = (db: Db, { hide, allow }: Terms): Terms =>
  db
    .transaction((): Terms => {
      db.exec('DELETE FROM terms');
      const insert = db.prepare(
        'INSERT INTO terms (kind, text, folded, category) VALUES (?, ?, ?, ?) ON CONFLICT (folded) DO NOTHING',
      );
      for (const { text, category } of hide) insert.run('hide', text, fold(text), category);
      for (const text of allow) insert.run('allow', text, fold(text), null);
      return listTerms(db);
    })
    .immediate();

/** What of the author themself could stand in a text. */
export const readFootprint = (db: Db): Footprint => {
  const rows = db.prepare<[], { kind: string; text: string }>('SELECT kind, text FROM footprint ORDER BY id').all();
  const one = (kind: 'name' | 'clinic' | 'town') => {
    const text = rows.find((row) => row.kind === kind)?.text;
    return text === undefined ? {} : { [kind]: text };
  };
  return {
    ...one('name'),
    ...one('clinic'),
    ...one('town'),
    groups: rows.filter(({ kind }) => kind === 'group').map(({ text }) => text),
  };
};

export const saveFootprint = (db: Db, { name, clinic, town, groups }: Footprint): Footprint =>
  db
    .transaction((): Footprint => {
      db.exec('DELETE FROM footprint');
      const insert = db.prepare('INSERT INTO footprint (kind, text) VALUES (?, ?)');
      for (const [kind, text] of Object.entries({ name, clinic, town })) if (text !== undefined) insert.run(kind, text);
      for (const group of groups) insert.run('group', group);
      return readFootprint(db);
    })
    .immediate();

/** All that the notebook adds to a case: terms with the footprint's, the author's town, and what was told about the client before. */
export const readContext = (db: Db, client?: number): HandlerOutput<'notebook:context'> => {
  const { hide, allow } = listTerms(db);
  const { name, clinic, town, groups } = readFootprint(db);
  if (client !== undefined && !db.prepare('SELECT 1 FROM clients WHERE id = ?').get(client))
    throw failure('notebook-unknown');
  const own: Hide[] = [
    ...(name === undefined ? [] : [{ text: name, category: 'name' } as const]),
    ...(clinic === undefined ? [] : [{ text: clinic, category: 'org' } as const]),
    ...(town === undefined ? [] : [{ text: town, category: 'place' } as const]),
    ...groups.map((text) => ({ text, category: 'org' }) as const),
  ];
  return {
    terms: { hide: [...hide, ...own], allow },
    ...(town === undefined ? {} : { home: town }),
    ...(client === undefined ? {} : { earlier: listDisclosures(db, client) }),
  };
};
