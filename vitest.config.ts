import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import './tests/support/node-20.ts';

const COMPONENTS = 'tests/components/**';
const EXTENSION = 'tests/extension/**';
/** Tests that change what a document's interfaces answer. */
const NATIVES = [
  'tests/article/blocks/read-blocks.test.ts',
  'tests/article/decision/decide-reading.test.ts',
  'tests/page/frames/watch-frames.test.ts',
];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Bounds a hung test, no more: the slowest, a property, takes 2 s on an idle machine.
    testTimeout: 60_000,
    // By default one core is left idle; there are mostly two.
    maxWorkers: '100%',
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [COMPONENTS, EXTENSION, ...NATIVES],
          // Pure functions share nothing; loading jsdom once instead of for each file halves the run.
          isolate: false,
          // Dexie takes its database, and WXT its browser, at the first import, by whichever file of the
          // worker that is.
          setupFiles: ['fake-indexeddb/auto', 'tests/support/fake-browser.ts'],
        },
      },
      {
        extends: true,
        // Our readers of nodes keep what they took from the first document they met: in a worker that
        // goes on from file to file, that is another file's.
        test: { name: 'natives', include: NATIVES },
      },
      {
        extends: true,
        // These share a document, so each file has one of its own.
        test: { name: 'components', include: [`${COMPONENTS}/*.test.{ts,tsx}`] },
      },
      {
        extends: true,
        // These find a browser's own interfaces, of which each file has a set of its own.
        test: {
          name: 'extension',
          include: [`${EXTENSION}/*.test.ts`],
          setupFiles: ['tests/support/fake-browser.ts'],
        },
      },
    ],
  },
});
