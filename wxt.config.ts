import { defineConfig } from 'wxt';
import { manifestFor } from './utils/sites/manifest';
import { sitePatterns } from './utils/sites/news-sites';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, mode }) => manifestFor(browser, mode),
  hooks: {
    'entrypoints:resolved': ({ config }, entrypoints) => {
      for (const { type, options } of entrypoints) {
        if (type === 'content-script') options.matches = sitePatterns(config.mode);
      }
    },
  },
});
