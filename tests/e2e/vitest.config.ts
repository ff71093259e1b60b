import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import '../support/node-20.ts';
import { browserProjects } from '../support/browser-projects.ts';

/** One project a browser: `npm run test:e2e -- --project firefox`. One browser runs at a time. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: browserProjects('tests/e2e/run-all.ts', 'tests/support/check-build.ts'),
});
