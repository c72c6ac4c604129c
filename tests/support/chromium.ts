import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBackend } from '../../main/backend.ts';
import { findChromium } from '../../main/chromium/find.ts';
import { type ChromiumWindow, openChromium } from '../../main/chromium/open.ts';
import { createThreadReader } from '../../main/documents/thread.ts';
import { createThreadEngine } from '../../main/engine/thread.ts';
import { loadPages } from '../../main/pages.ts';
import { createNotebook } from '../../main/vault/notebook.ts';

export interface OpenApp extends ChromiumWindow {
  /** Folder the app saves into. */
  readonly folder: string;
}

const root = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** The window in a real headless Chromium, with the engine in its thread. Close it after the test. */
export const openApp = async (pages = fileURLToPath(root('out/renderer'))): Promise<OpenApp> => {
  const executable = findChromium();
  if (!executable) throw new Error('There is no Chromium on this machine, so the window cannot be tested.');
  const folder = mkdtempSync(join(tmpdir(), 'vignette-saved-'));
  const kept = mkdtempSync(join(tmpdir(), 'vignette-kept-'));
  const notebook = createNotebook({ folder: kept, cost: { N: 2, r: 1, p: 1 } }); // its price is not what is tested here
  const engine = createThreadEngine(root('main/worker.ts'));
  const window = await openChromium({
    executable,
    pages: loadPages(pages),
    backend: (host) => createBackend(host, engine, notebook, createThreadReader(root('main/reader.ts'))),
    headless: true,
    saveTo: folder,
  });
  const close = async () => {
    await window.close();
    await engine.close();
    notebook.lock();
    for (const made of [folder, kept]) rmSync(made, { recursive: true, force: true });
  };
  return { ...window, folder, close };
};
