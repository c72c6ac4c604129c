import { homedir } from 'node:os';
import { join } from 'node:path';

/** Electron's own `userData`, worked out without Electron: window and terminal find the same notebook. */
const userData = (): string => {
  const { env, platform } = process;
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'vignette');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'vignette');
  return join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'vignette');
};

/** Where the notebook lies; `VIGNETTE_NOTEBOOK` names another folder. */
export const defaultFolder = (): string => process.env['VIGNETTE_NOTEBOOK'] || join(userData(), 'notebook');

/** The files of a notebook, and nothing else stands in its folder. */
export interface Files {
  readonly folder: string;
  readonly database: string;
  readonly wal: string;
  readonly key: string;
  /** A database that is complete and not yet in its place. */
  readonly incoming: string;
  /** Work in progress; thrown away when found. */
  readonly scratch: string;
  readonly copies: Readonly<Record<'last-good' | 'before-update', string>>;
  /** What a restored copy took the place of. */
  readonly aside: string;
  /** Its key, where the copy came with another. */
  readonly asideKey: string;
}

export const filesIn = (folder: string): Files => {
  const at = (name: string): string => join(folder, name);
  return {
    folder,
    database: at('notebook.db'),
    wal: at('notebook.db-wal'),
    key: at('notebook.key.json'),
    incoming: at('notebook.incoming.db'),
    scratch: at('notebook.scratch.db'),
    copies: { 'last-good': at('notebook.last-good.db'), 'before-update': at('notebook.before-update.db') },
    aside: at('notebook.set-aside.db'),
    asideKey: at('notebook.set-aside.key.json'),
  };
};
