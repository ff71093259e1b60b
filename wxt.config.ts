import { defineConfig } from 'wxt';
import { manifestFor } from './utils/sites/manifest';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      // Not at the top: whoever only asks for the settings should not wait for it.
      const { shipSegments } = await import('./packs/ship-segments');
      await shipSegments(files, config.outDir);
    },
  },
  manifest: ({ browser, mode }) => manifestFor(browser, mode),
});
