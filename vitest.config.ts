import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { electron: new URL('./tests/support/electron.ts', import.meta.url).pathname } },
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: ['tests/window/**'], testTimeout: 30_000 },
});
