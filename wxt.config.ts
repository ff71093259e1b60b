import { defineConfig } from 'wxt';
import { manifestFor } from './utils/sites/manifest';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, mode }) => manifestFor(browser, mode),
});
