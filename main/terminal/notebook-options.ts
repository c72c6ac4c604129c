import { parseArgs } from 'node:util';
import { type Complaint, complain } from './complaint.ts';

export type NotebookOptions = {
  /** Where the passphrase is read from; asked for at the keyboard where absent. */
  readonly descriptor: number | undefined;
} & (
  | { readonly action: 'list' | 'verify' }
  | { readonly action: 'export'; readonly file: string; readonly readable: boolean; readonly understood: boolean }
);

const KNOWN = {
  'passphrase-fd': { type: 'string' },
  readable: { type: 'boolean' },
  understood: { type: 'boolean' },
} as const;

const HINT = '"vignette help" lists the commands and options.';

/** Reads what stands after "vignette notebook". Nothing of it is repeated back: it may be a passphrase typed in the wrong place. */
export const parseNotebookOptions = (args: readonly string[]): NotebookOptions | Complaint => {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: KNOWN,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (tokens.some((token) => token.kind === 'option' && !Object.hasOwn(KNOWN, token.name)))
    return complain(`"notebook" has no such option. ${HINT}`);
  const [action, file, ...more] = positionals;
  const fd = values['passphrase-fd'];
  if (fd !== undefined && !(typeof fd === 'string' && /^\d{1,3}$/.test(fd)))
    return complain(`--passphrase-fd needs the number of an open file descriptor. ${HINT}`);
  const descriptor = fd === undefined ? undefined : Number(fd);
  if (action === 'list' || action === 'verify') {
    return file === undefined && !values.readable && !values.understood
      ? { action, descriptor }
      : complain(`"notebook ${action}" takes nothing more. ${HINT}`);
  }
  if (action !== 'export') return complain(`"notebook" goes with list, export or verify. ${HINT}`);
  if (file === undefined || more.length) return complain(`"notebook export" needs the name of one new file. ${HINT}`);
  return { action, file, readable: values.readable === true, understood: values.understood === true, descriptor };
};
