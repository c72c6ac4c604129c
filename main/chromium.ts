/**
 * The same window in an installed Chromium: for tests, and for machines without Electron's binary.
 * `--find` prints where Chromium is and ends; status 3 where there is none. `--save-to FOLDER` names the folder for saved files.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createBackend } from './backend.ts';
import { findChromium } from './chromium/find.ts';
import { takeOnlyInstance } from './chromium/instance.ts';
import { openChromium } from './chromium/open.ts';
import { forgetLostProfiles } from './chromium/profile.ts';
import { createThreadReader } from './documents/thread.ts';
import { createThreadEngine } from './engine/thread.ts';
import { loadPages } from './pages.ts';
import { defaultFolder } from './vault/folder.ts';
import { createNotebook } from './vault/notebook.ts';

const NO_CHROMIUM = 3;

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { find: { type: 'boolean' }, headless: { type: 'boolean' }, 'save-to': { type: 'string' } },
  });
  const executable = findChromium();
  if (!executable) {
    console.error('No Chromium was found on this machine.');
    return NO_CHROMIUM;
  }
  if (values.find) {
    console.log(executable);
    return 0;
  }
  const instance = takeOnlyInstance();
  if (!instance) {
    console.error('Vignette is open already.');
    return 0;
  }
  await forgetLostProfiles();
  const engine = createThreadEngine(new URL('./worker.js', import.meta.url));
  const read = createThreadReader(new URL('./reader.js', import.meta.url));
  const notebook = createNotebook({ folder: defaultFolder() });
  try {
    const window = await openChromium({
      executable,
      pages: loadPages(fileURLToPath(new URL('../renderer', import.meta.url))),
      backend: (host) => createBackend(host, engine, notebook, read),
      headless: values.headless ?? false,
      ...(values['save-to'] === undefined ? {} : { saveTo: values['save-to'] }),
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void window.close());
    await window.closed;
    return 0;
  } finally {
    notebook.lock();
    await engine.close();
    instance.release();
  }
};

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(
      `The window could not be opened: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown reason'}`,
    );
    process.exitCode = 1;
  },
);
