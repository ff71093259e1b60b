import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { manifestFor } from './utils/sites/manifest';
import { sitePatterns } from './utils/sites/news-sites';

/** Modules that scripts in pages have in the place of the usual ones. */
const FOR_PAGES = {
  'wxt/browser': resolve('entrypoints/content/native-browser.ts'),
  'wxt/utils/content-script-context': resolve('entrypoints/content/no-context.ts'),
};

function runsInPages({ type, name }: { readonly type: string; readonly name: string }): boolean {
  return type === 'content-script' || (type === 'unlisted-script' && name === 'cards');
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, mode }) => manifestFor(browser, mode),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (!entrypoint || !runsInPages(entrypoint)) return;
      // A page pays for every byte: what is fit for any extension is left out where ours needs little.
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...FOR_PAGES } };
      // The lines of marks are in the script too, for frames: no browser we run in needs them prefixed.
      config.build = { ...config.build, cssTarget: ['chrome130', 'firefox146'] };
    },
    'build:publicAssets': async ({ config }, files) => {
      // Not at the top: whoever only asks for the settings should not wait for it.
      const { shipSegments } = await import('./packs/ship-segments');
      await shipSegments(files, config.outDir);
    },
    'entrypoints:resolved': ({ config }, entrypoints) => {
      for (const { type, options } of entrypoints) {
        if (type === 'content-script') options.matches = sitePatterns(config.mode);
      }
    },
  },
});
