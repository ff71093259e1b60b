import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import '../support/node-20.ts';

/** One project a browser: `npx vitest run -c tests/gallery/vitest.config.ts --project firefox`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    globalSetup: 'tests/gallery/build.ts',
    fileParallelism: false,
    maxWorkers: 1,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true as const,
      test: { name: browser, include: ['tests/gallery/*.check.ts'], provide: { browser } },
    })),
  },
});
