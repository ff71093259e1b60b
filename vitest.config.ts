import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import './tests/support/node-20.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Bounds a hung test, no more: the slowest, a property, takes 2 s on an idle machine.
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
