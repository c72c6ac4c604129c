import { failure } from '../failure.ts';
import type { Db } from './open.ts';

/** One numbered step of the schema. It imports no constant that may change: what it wrote must stay what it was. */
export interface Migration {
  readonly version: number;
  readonly up: (db: Db) => void;
}

export const versionOf = (db: Db): number => Number(db.pragma('user_version', { simple: true }));

/**
 * Brings a notebook to the newest version, all steps or none.
 * @param beforeUpdate makes a copy of a notebook that has something in it
 * @throws failure `notebook-newer` for a file of a version to come, which is left as it is
 */
export const migrate = (db: Db, migrations: readonly Migration[], beforeUpdate: () => void): void => {
  const current = versionOf(db);
  const newest = Math.max(0, ...migrations.map(({ version }) => version));
  if (current > newest) throw failure('notebook-newer');
  const due = migrations.filter(({ version }) => version > current).sort((a, b) => a.version - b.version);
  if (!due.length) return;
  if (current > 0) beforeUpdate();
  db.transaction(() => {
    for (const { version, up } of due) {
      up(db);
      db.pragma(`user_version = ${version}`);
    }
  }).immediate();
};
