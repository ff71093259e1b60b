import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import '../support/node-20.ts';

const root = resolve(import.meta.dirname, '../..');

/** One project a browser: `npm run test:e2e -- --project firefox`. One browser runs at a time. */
export default defineConfig({
  root,
  test: {
    globalSetup: 'tests/support/check-build.ts',
    fileParallelism: false,
    maxWorkers: 1,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true as const,
      test: { name: browser, include: ['tests/e2e/run-all.ts'], provide: { browser } },
    })),
  },
});
