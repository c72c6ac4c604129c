import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Migration } from '../../../main/vault/migrate.ts';
import { migrations } from '../../../main/vault/migrations/index.ts';
import { codeOf, consultation, openNotebook, PASSPHRASE, setUp } from './support.ts';

const schemaOf = (made: Awaited<ReturnType<typeof openNotebook>>): string[] =>
  made.notebook.use((db) =>
    db
      .prepare<[], string>("SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1")
      .pluck()
      .all(),
  );

const addNote: Migration = {
  version: 2,
  up: (db) => void db.exec("ALTER TABLE clients ADD COLUMN note TEXT NOT NULL DEFAULT 'none yet'"),
};
const breaks: Migration = {
  version: 3,
  up: (db) => {
    db.exec('DROP TABLE terms');
    throw new Error('half way');
  },
};

test('the steps are numbered one by one', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, n) => n + 1));
});

describe('0001', () => {
  test('before: an empty file; after: these tables and no others', async () => {
    const before = await openNotebook({ migrations: [] });
    expect(schemaOf(before)).toEqual([]);
    const after = await openNotebook({ migrations: migrations.slice(0, 1) });
    expect(schemaOf(after)).toEqual([
      'index consultations_client',
      'index disclosures_consultation',
      'table clients',
      'table consultations',
      'table disclosures',
      'table footprint',
      'table search',
      'table search_config',
      'table search_data',
      'table search_docsize',
      'table search_idx',
      'table terms',
      'trigger consultations_added',
      'trigger consultations_changed',
      'trigger consultations_removed',
    ]);
    expect(after.notebook.use((db) => db.pragma('user_version', { simple: true }))).toBe(1);
  });

  test('what goes together goes together', async () => {
    const { notebook, calls } = await openNotebook();
    const { id: client } = await calls['notebook:save-client']({ codeName: 'Heron' });
    await calls['notebook:save-consultation'](consultation(client));
    notebook.use((db) => db.prepare('DELETE FROM clients').run());
    const left = notebook.use((db) =>
      ['consultations', 'disclosures', 'search'].map((table) =>
        db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get(),
      ),
    );
    expect(left).toEqual([0, 0, 0]);
  });
});

describe('a new version', () => {
  test('brings an older notebook up to date, after a copy that can be brought back', async () => {
    const { notebook, calls, folder, files } = await openNotebook();
    await calls['notebook:save-client']({ codeName: 'Heron' });
    notebook.lock();
    expect(existsSync(files.copies['before-update'])).toBe(false);

    const later = setUp({ folder, migrations: [...migrations, addNote] });
    await later.notebook.unlock(PASSPHRASE);
    const note = () => later.notebook.use((db) => db.prepare('SELECT note FROM clients').pluck().get());
    expect(note()).toBe('none yet');
    expect((await later.notebook.status()).copies).toContain('before-update');
    later.notebook.lock();

    const earlier = setUp({ folder });
    expect(await codeOf(() => earlier.notebook.unlock(PASSPHRASE))).toBe('notebook-newer');
    expect((await earlier.notebook.status()).state).toBe('locked');
    await earlier.calls['notebook:restore']({ passphrase: PASSPHRASE, from: 'before-update' });
    expect(await earlier.calls['notebook:clients']({})).toMatchObject([{ codeName: 'Heron' }]);
    expect(await earlier.calls['notebook:verify']({})).toMatchObject({ sound: true, version: 1 });
  });

  test('a newer file is refused and left as it is', async () => {
    const { notebook, folder } = await openNotebook({ migrations: [...migrations, addNote] });
    notebook.lock();
    const older = setUp({ folder });
    expect(await codeOf(() => older.notebook.unlock(PASSPHRASE))).toBe('notebook-newer');
    await notebook.unlock(PASSPHRASE);
    expect(notebook.use((db) => db.pragma('user_version', { simple: true }))).toBe(2);
  });

  test('a step that fails takes all steps of that update back', async () => {
    const { notebook, calls, folder } = await openNotebook();
    await calls['notebook:save-client']({ codeName: 'Heron' });
    notebook.lock();
    const broken = setUp({ folder, migrations: [...migrations, addNote, breaks] });
    expect(await codeOf(() => broken.notebook.unlock(PASSPHRASE))).toBe('engine-failed');
    await notebook.unlock(PASSPHRASE);
    expect(notebook.use((db) => db.pragma('user_version', { simple: true }))).toBe(1);
    expect(await calls['notebook:verify']({})).toMatchObject({ sound: true, clients: 1 });
  });
});
