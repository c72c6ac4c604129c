import { createDispatch, type Dispatch } from './dispatch.ts';
import { createCancellable } from './documents/cancellable.ts';
import { type ReadFile, readDocument } from './documents/read.ts';
import type { Engine } from './engine/engine.ts';
import { copyText } from './handlers/clipboard.ts';
import { engineHandlers } from './handlers/engine.ts';
import { openFile, saveFile } from './handlers/files.ts';
import { notebookHandlers } from './handlers/notebook.ts';
import { listSamples } from './handlers/samples.ts';
import { openTemplate } from './handlers/summary.ts';
import { workHandlers } from './handlers/work.ts';
import type { Host } from './host.ts';
import { defaultFolder } from './vault/folder.ts';
import { createNotebook, type Notebook } from './vault/notebook.ts';
import { VERSION } from './version.ts';

/** Asked by a window that nobody may be sitting at. */
const QUIET: ReadonlySet<string> = new Set(['notebook:status', 'host:status', 'work:progress']);

/**
 * Every call of the contract, answered with the help of one host, one engine and one notebook.
 * @param notebook the one in the person's own folder, where none is given
 * @param read reads documents; in this thread, where not given
 */
export const createBackend = (
  host: Host,
  engine: Engine,
  notebook: Notebook = createNotebook({ folder: defaultFolder() }),
  read: ReadFile = readDocument,
): Dispatch => {
  const reading = createCancellable(read);
  const dispatch = createDispatch({
    ...engineHandlers(engine),
    ...workHandlers(engine, reading),
    ...notebookHandlers(notebook, host),
    'file:open': openFile(host, reading.read),
    'file:save': saveFile(host, engine),
    'clipboard:copy': copyText(host, engine),
    'summary:own-template': openTemplate(host),
    'samples:list': listSamples,
    'host:status': () => ({ host: host.kind, version: VERSION, refusedRequests: host.refusedRequests() }),
  });
  return (channel, json) => {
    if (!QUIET.has(channel)) notebook.touch();
    return dispatch(channel, json);
  };
};
