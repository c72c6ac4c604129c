import type { Handlers } from '../dispatch.ts';
import { failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { listClients, saveClient } from '../vault/clients.ts';
import { listConsultations, readConsultation, saveConsultation } from '../vault/consultations.ts';
import { deleteForGood } from '../vault/delete.ts';
import { listDisclosures } from '../vault/disclosures.ts';
import { exportEncrypted, exportReadable } from '../vault/export.ts';
import type { Notebook } from '../vault/notebook.ts';
import { search } from '../vault/search.ts';
import { listTerms, readContext, readFootprint, saveFootprint, saveTerms } from '../vault/terms.ts';
import { verify } from '../vault/verify.ts';

// Never a code name in a file name: names travel further than files.
const ENCRYPTED = 'Vignette notebook.vignette';
const READABLE = 'Vignette notebook, readable.json';

type NotebookHandlers = Pick<Handlers, Extract<keyof Handlers, `notebook:${string}`>>;

/** The notebook's calls over one notebook; files are saved where the host says. */
export const notebookHandlers = (
  notebook: Notebook,
  host: Pick<Host, 'saveFile'>,
  now: () => Date = () => new Date(),
): NotebookHandlers => {
  const { use } = notebook;

  const save = async (name: string, bytes: Uint8Array) => {
    try {
      return await host.saveFile(name, bytes);
    } catch {
      throw failure('file-not-written');
    }
  };

  return {
    'notebook:status': () => notebook.status(),
    'notebook:create': async ({ passphrase, keychain }) => {
      await notebook.create(passphrase, keychain);
      return notebook.status();
    },
    'notebook:unlock': async ({ passphrase }) => {
      await notebook.unlock(passphrase);
      return notebook.status();
    },
    'notebook:lock': () => {
      notebook.lock();
      return notebook.status();
    },
    'notebook:lock-after': ({ minutes }) => {
      notebook.setLockAfter(minutes);
      return notebook.status();
    },
    'notebook:change-passphrase': async ({ passphrase, next }) => {
      await notebook.changePassphrase(passphrase, next);
      return notebook.status();
    },
    'notebook:keychain': async ({ passphrase, on }) => {
      await notebook.setKeychain(passphrase, on);
      return notebook.status();
    },

    'notebook:clients': () => use(listClients),
    'notebook:save-client': (client) => use((db) => saveClient(db, client)),
    'notebook:save-consultation': (consultation) => use((db) => saveConsultation(db, consultation, now())),
    'notebook:consultations': ({ client }) => use((db) => listConsultations(db, client)),
    'notebook:consultation': ({ id }) => use((db) => readConsultation(db, id)),
    'notebook:search': ({ words }) => use((db) => search(db, words)),
    'notebook:disclosures': ({ client }) => use((db) => listDisclosures(db, client)),

    'notebook:terms': () => use(listTerms),
    'notebook:save-terms': (terms) => use((db) => saveTerms(db, terms)),
    'notebook:footprint': () => use(readFootprint),
    'notebook:save-footprint': (footprint) => use((db) => saveFootprint(db, footprint)),
    'notebook:context': ({ client }) => use((db) => readContext(db, client)),

    'notebook:export': ({ format }) =>
      format === 'encrypted'
        ? save(ENCRYPTED, use(exportEncrypted))
        : save(READABLE, Buffer.from(use(exportReadable), 'utf8')),
    'notebook:delete': async (doomed) => {
      if (doomed.what !== 'notebook') return { verified: use((db, files) => deleteForGood(db, files, doomed)) };
      await notebook.destroy();
      return { verified: (await notebook.status()).state === 'none' };
    },
    'notebook:verify': () => use(verify),
    'notebook:restore': async ({ passphrase, from }) => {
      await notebook.restore(passphrase, typeof from === 'string' ? from : Buffer.from(from.base64, 'base64'));
      return notebook.status();
    },
  };
};
