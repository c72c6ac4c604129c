import { codeOf } from '../failure.ts';
import { notebookHandlers } from '../handlers/notebook.ts';
import { defaultFolder } from '../vault/folder.ts';
import { createNotebook } from '../vault/notebook.ts';
import { type Complaint, complain, isComplaint } from './complaint.ts';
import { type NotebookOptions, parseNotebookOptions } from './notebook-options.ts';
import { align, cell } from './table.ts';
import type { NotebookTerminal } from './terminal.ts';

const WHY: Readonly<Record<string, string>> = {
  'notebook-none': 'There is no notebook on this machine. It is made in the window.',
  'notebook-wrong-passphrase': 'That is not the passphrase.',
  'notebook-in-use': 'The notebook is open in another window. Lock it there first.',
  'notebook-damaged':
    'The notebook’s file is damaged. Nothing was changed; the window can bring the last good copy back.',
  'notebook-newer': 'This notebook was written by a newer Vignette. Nothing was changed.',
  'notebook-full': 'The disk is full. Nothing was changed.',
  'notebook-read-only': 'The notebook’s folder cannot be written to, so it cannot be opened.',
  'notebook-key-damaged': 'The notebook’s key file is missing or damaged. Put a copy of it back.',
  'file-not-written': 'That file could not be written. It must be a new one.',
};

const NO_PASSPHRASE = 'No passphrase was given. Type it at a keyboard, or name a file descriptor with --passphrase-fd.';
const UNDERSTAND =
  'Anybody who finds that file can read everything in it. If you want it all the same, add --understood.';

const passphraseFrom = async (
  descriptor: number | undefined,
  terminal: NotebookTerminal,
): Promise<string | Complaint> => {
  if (descriptor === undefined) return (await terminal.askSecret('Passphrase: ')) ?? complain(NO_PASSPHRASE);
  try {
    const bytes = Buffer.from(terminal.readDescriptor(descriptor));
    const passphrase = bytes.toString('utf8').replace(/\r?\n$/, '');
    bytes.fill(0);
    return passphrase;
  } catch {
    return complain('The passphrase could not be read from that file descriptor.');
  }
};

type Handlers = ReturnType<typeof notebookHandlers>;

const list = async (handlers: Handlers, terminal: NotebookTerminal): Promise<number> => {
  const clients = await handlers['notebook:clients']({});
  const consultations = await handlers['notebook:consultations']({});
  const ofClients = clients.map(({ codeName, label = '', consultations: kept }) => [
    cell(codeName),
    cell(label),
    `${kept}`,
  ]);
  const ofConsultations = consultations.map(({ date, codeName, audience, template, words, crowd, hasOriginal }) => [
    date.slice(0, 10),
    cell(codeName),
    audience,
    cell(template),
    `${words}`,
    crowd.mayBeOne ? 'may be one person' : `${Math.round(crowd.low)} to ${Math.round(crowd.high)}`,
    hasOriginal ? 'kept' : '',
  ]);
  const lines = [
    ...align([['client', 'called', 'consultations'], ...ofClients]),
    '',
    ...align([['date', 'client', 'audience', 'template', 'words', 'people who fit', 'original'], ...ofConsultations]),
  ];
  await terminal.write(`${lines.join('\n')}\n`);
  return 0;
};

const check = async (handlers: Handlers, terminal: NotebookTerminal): Promise<number> => {
  const { sound, clients, consultations, bytes, version } = await handlers['notebook:verify']({});
  await terminal.write(
    `${sound ? 'sound' : 'damaged'}: ${clients} clients, ${consultations} consultations, ${bytes} bytes, version ${version}\n`,
  );
  return sound ? 0 : 1;
};

const obey = async (options: NotebookOptions, handlers: Handlers, terminal: NotebookTerminal): Promise<number> => {
  if (options.action !== 'export') return (options.action === 'list' ? list : check)(handlers, terminal);
  await handlers['notebook:export'](
    options.readable ? { format: 'readable', understood: true } : { format: 'encrypted' },
  );
  terminal.tell(
    options.readable
      ? 'Written, readable by anybody who finds it.\n'
      : 'Written. It opens with the passphrase the notebook has now, in the window.\n',
  );
  return 0;
};

/** `vignette notebook list|export|verify`: opens the notebook for as long as the command takes. */
export const notebookCommand = async (
  args: readonly string[],
  terminal: NotebookTerminal,
): Promise<number | Complaint> => {
  const options = parseNotebookOptions(args);
  if (isComplaint(options)) return options;
  if (options.action === 'export' && options.readable && !options.understood) return complain(UNDERSTAND);
  const notebook = createNotebook({ folder: defaultFolder() });
  const saveFile = async (_name: string, bytes: Uint8Array) => {
    if (options.action === 'export') await terminal.writeFile(options.file, bytes);
    return { saved: true };
  };
  try {
    if ((await notebook.status()).state === 'none') return complain(WHY['notebook-none'] ?? '');
    const passphrase = await passphraseFrom(options.descriptor, terminal);
    if (typeof passphrase !== 'string') return passphrase;
    await notebook.unlock(passphrase);
    return await obey(options, notebookHandlers(notebook, { saveFile }), terminal);
  } catch (error) {
    return complain(WHY[codeOf(error)] ?? 'The notebook could not be opened, and nothing was changed.');
  } finally {
    notebook.lock();
  }
};
