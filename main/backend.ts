import { createDispatch, type Dispatch } from './dispatch.ts';
import type { Engine } from './engine/engine.ts';
import { copyText } from './handlers/clipboard.ts';
import { engineHandlers } from './handlers/engine.ts';
import { openFile, saveFile } from './handlers/files.ts';
import { listSamples } from './handlers/samples.ts';
import { openTemplate } from './handlers/summary.ts';
import type { Host } from './host.ts';
import { VERSION } from './version.ts';

/** Every call of the contract, answered with the help of one host and one engine. */
export const createBackend = (host: Host, engine: Engine): Dispatch =>
  createDispatch({
    ...engineHandlers(engine),
    'file:open': openFile(host),
    'file:save': saveFile(host, engine),
    'clipboard:copy': copyText(host, engine),
    'summary:own-template': openTemplate(host),
    'samples:list': listSamples,
    'host:status': () => ({ host: host.kind, version: VERSION, refusedRequests: host.refusedRequests() }),
  });
