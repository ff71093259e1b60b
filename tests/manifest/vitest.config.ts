import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import '../support/node-20.ts';

/** Runs after the builds: apart from the unit tests, which need none. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: { include: ['tests/manifest/*.check.ts'] },
});
