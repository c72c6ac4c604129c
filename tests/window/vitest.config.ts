import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The window in a real browser: one file after the other, since each drives a whole Chromium. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/window/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
