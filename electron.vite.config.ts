import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: {
          electron: here('main/electron.ts'),
          chromium: here('main/chromium.ts'),
          cli: here('main/cli.ts'),
          worker: here('main/worker.ts'),
          reader: here('main/reader.ts'),
        },
        external: ['playwright-core'],
      },
    },
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { preload: here('main/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    build: { minify: true, assetsInlineLimit: 0, rolldownOptions: { input: here('renderer/index.html') } },
  },
});
