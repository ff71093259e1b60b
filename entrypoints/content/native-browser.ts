/**
 * The browser's own interfaces, which the build puts in the place of a library's in the scripts that run
 * in pages: what those use answers with promises in every browser there is a build for. Which of the
 * two names it has is known beforehand: a page's element may have the other one.
 */
export const browser = (
  globalThis as unknown as Record<string, typeof import('wxt/browser')['browser']>
)[import.meta.env.FIREFOX ? 'browser' : 'chrome'];
