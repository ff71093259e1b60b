import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import '../support/node-20.ts';
import { browserProjects } from '../support/browser-projects.ts';

/** One project a browser: `npx vitest run -c tests/gallery/vitest.config.ts --project firefox`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: browserProjects('tests/gallery/*.check.ts', 'tests/gallery/build.ts'),
});
