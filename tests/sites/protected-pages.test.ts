import { expect, it } from 'vitest';
import { unreadable } from '../../utils/sites/protected-pages';

it.each([
  ['https://example.org/a', null],
  ['http://localhost:3000/', null],
  ['https://example.org/a.pdf?x#y', 'pdf'],
  ['https://example.org/A.PDF', 'pdf'],
  ['https://example.org/about.pdf.html', null],
  ['file:///home/a.html', 'file'],
  ['chrome://settings', 'browser'],
  ['about:blank', 'browser'],
  ['moz-extension://x/manager.html', 'browser'],
  ['https://chromewebstore.google.com/detail/x', 'browser'],
  ['https://addons.mozilla.org/en-US/', 'browser'],
  ['', 'browser'],
  [undefined, 'browser'],
])('%s can be read, or not: %s', (address, reason) => {
  expect(unreadable(address)).toBe(reason);
});
