import { fakeBrowser } from 'wxt/testing/fake-browser';

// Before anything looks for the browser's own, which it does once.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
