import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, ClipboardItem, clipboard, dialog } from 'electron';
import { READABLE } from '../documents/kind.ts';
import { MAX_FILE } from '../documents/read.ts';
import { replaceFile } from '../documents/whole-file.ts';
import { failure } from '../failure.ts';
import type { Host, PickedFile } from '../host.ts';

const read = async (path: string): Promise<PickedFile> => {
  const { size } = await stat(path).catch(() => {
    throw failure('file-missing');
  });
  if (size > MAX_FILE) throw failure('file-too-large');
  const bytes = await readFile(path).catch(() => {
    throw failure('file-unreadable');
  });
  return { name: basename(path), bytes };
};

/** Dialogs, files and clipboard by Electron's own means. */
export const createElectronHost = (window: () => BrowserWindow, refusedRequests: () => number): Host => ({
  kind: 'electron',
  refusedRequests,
  pickFile: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      properties: ['openFile', 'dontAddToRecent'],
      filters: [{ name: 'Documents', extensions: [...READABLE] }],
    });
    const [path] = filePaths;
    return canceled || path === undefined ? null : read(path);
  },
  saveFile: async (name, bytes) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      defaultPath: name,
      properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
    });
    if (canceled || !filePath) return { saved: false };
    await replaceFile(filePath, bytes);
    return { saved: true };
  },
  copy: async (text, html) => {
    if (html === undefined) await clipboard.writeText(text);
    else await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
    return true;
  },
});
