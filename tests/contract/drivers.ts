import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '../../main/backend.ts';
import { createLocalEngine } from '../../main/engine/engine.ts';
import type { Host, PickedFile } from '../../main/host.ts';
import { loadKnowledge } from '../../rules/index.ts';
import type { Bridge } from '../../src/contract/bridge.ts';
import { openApp } from '../support/chromium.ts';
import { startDesktop, TEST_PAGE } from '../support/desktop.ts';

/** One host as the suite sees it: its bridge, and levers to play the person and look at the result. */
export interface Driver {
  readonly kind: Host['kind'];
  readonly bridge: Bridge;
  /** What the person picks in the next dialog; null to cancel. */
  readonly willPick: (file: PickedFile | null) => void;
  /** Texts of the files saved so far, by name. */
  readonly saved: () => ReadonlyMap<string, string>;
  readonly copied: () => Promise<string>;
  readonly close: () => Promise<void>;
}

const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'vignette-contract-'));

/** The calls alone, with a host made of variables. */
const direct = async (): Promise<Driver> => {
  let picked: PickedFile | null = null;
  let clipboard = '';
  const saved = new Map<string, string>();
  const host: Host = {
    kind: 'double',
    refusedRequests: () => 0,
    pickFile: async () => picked,
    saveFile: async (name, bytes) => {
      saved.set(name, new TextDecoder().decode(bytes));
      return { saved: true };
    },
    copy: async (text) => {
      clipboard = text;
      return true;
    },
  };
  const engine = createLocalEngine(loadKnowledge());
  return {
    kind: host.kind,
    bridge: { call: createBackend(host, engine) },
    willPick: (file) => {
      picked = file;
    },
    saved: () => saved,
    copied: async () => clipboard,
    close: engine.close,
  };
};

/** A real headless Chromium. */
const chromium = async (): Promise<Driver> => {
  const app = await openApp(TEST_PAGE);
  let picked: PickedFile | null = null;
  app.page.on('filechooser', (chooser) => {
    if (picked) void chooser.setFiles({ name: picked.name, mimeType: 'text/plain', buffer: Buffer.from(picked.bytes) });
    else void chooser.element().dispatchEvent('cancel');
  });
  return {
    kind: 'chromium',
    bridge: {
      call: (channel, json) =>
        app.page.evaluate(
          ([name, input]) => {
            const bridge: Bridge = Reflect.get(globalThis, 'vignette');
            return bridge.call(name, input);
          },
          [channel, json] as const,
        ),
    },
    willPick: (file) => {
      picked = file;
    },
    saved: () => filesIn(app.folder),
    copied: async () => {
      await app.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://app.invalid' });
      return app.page.evaluate(() => navigator.clipboard.readText());
    },
    close: app.close,
  };
};

/** Electron's own composition root, over the double. */
const electron = async (): Promise<Driver> => {
  const folder = newFolder();
  const picked = newFolder();
  const desktop = await startDesktop();
  const bridge = desktop.state.exposed.get('vignette');
  if (!bridge || !('call' in bridge)) throw new Error('The preload script exposed nothing.');
  desktop.state.save = { canceled: false, filePath: join(folder, 'Consultation text.txt') };
  return {
    kind: 'electron',
    bridge: bridge as Bridge,
    willPick: (file) => {
      const path = join(picked, file?.name ?? 'none');
      if (file) writeFileSync(path, file.bytes);
      desktop.state.open = { canceled: !file, filePaths: file ? [path] : [] };
    },
    saved: () => filesIn(folder),
    copied: async () => desktop.state.clipboard,
    close: async () => {
      for (const made of [folder, picked]) rmSync(made, { recursive: true, force: true });
    },
  };
};

export const drivers = { direct, chromium, electron } as const;
