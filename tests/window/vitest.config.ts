import { defineConfig } from 'vitest/config';

/** The window in a real Chromium, over the built renderer in `out/renderer` (or the folder in VIGNETTE_RENDERER). */
export default defineConfig({
  test: {
    include: ['tests/window/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: two windows at once are one too many.
    fileParallelism: false,
  },
});
